import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";
import { warn } from "../platform/warn.js";
import { guardAddresses, guardInsertion, guardMarkup } from "./dom-entrances.js";
import { addressesIn, addressesOf, isAuthored, isGuarded, isPending, keepAddress, letGo, mark, guardedSelector } from "./guarded-element.js";
import { createGuardedSet, type GateKeeper, type GuardedSet } from "./guarded-set.js";
import { holdMarkup } from "./hold-markup.js";
import { isClassic } from "./script-type.js";
import type { Watchlist } from "./watchlist.js";
import { createWitnesses } from "./witnesses.js";

type Origin = "parser" | "before" | "dead";

/**
 * Holds unmarked elements back whose address a denied service lists, before the browser acts on them: when scripts insert them, give them
 * an address or write markup. What the HTML parser brings is held as soon as it is seen; its execution is stopped, but the request may have
 * left already, and the console says so. Held elements carry the gate's marks, and the gate releases them.
 *
 * Answers what has to be called when something may have been granted, before the gate is applied: it releases what the gate cannot see.
 */
export function guardElements(watchlist: Watchlist, gate: GateKeeper): () => void {
  const guarded = createGuardedSet(gate, watchlist.isHeld);
  /** Scripts that never run, or never again: held, they would be waited for. */
  const spent = new WeakSet<Element>();
  const divert = createDiversion(watchlist, guarded, gate, spent);
  const inspect = createInspection(watchlist, guarded, spent);
  guardAddresses(divert, (element) => isGuarded(element) && !guarded.isFree(element));
  const [parseDead, afterWrite] = watch((element, from) => {
    if (!isGuarded(element)) inspect(element, from);
    // The gate's own observer, which was made before, has its turn first.
    else queueMicrotask(() => gate.isHeld(element) && guarded.handOver(element));
  });
  // The gate sees the document only: what is parsed elsewhere is kept here.
  const afterParse = (place: unknown, hasRoots: boolean) => (hasRoots ? piercedElementsIn : elementsIn)(place).filter(isGuarded).forEach((element) => inspect(element));
  guardMarkup((markup, isRun) => holdMarkup(markup, isRun, watchlist.holdersOf), parseDead, afterParse, afterWrite);
  guardInsertion((root) => elementsIn(root).forEach((element) => inspect(element)));
  return () => guarded.release();
}

/** Holds an element that is there, or about to be, if a denied service lists what it asks for. */
function createInspection({ holdersOf, servicesOf }: Watchlist, guarded: GuardedSet, spent: WeakSet<Element>): (element: Element, from?: Origin) => void {
  const witness = createWitnesses(guarded.handOver);
  return (element, from) => {
    if (guarded.isFree(element) || isInert(element) || spent.has(element)) return;
    const isSpent = isScript(element) && !!from && from !== "parser";
    if (isSpent) spent.add(element);
    if (from === "dead") return;
    if (isGuarded(element) && isPending(element)) guarded.settle(element);
    const addresses = addressesOf(element).flatMap((name) => addressesIn(name, element.getAttribute(name)));
    const holders = addresses.flatMap(holdersOf);
    if (!holders.length) return witness(element, addresses.flatMap(servicesOf));
    if (from) warn(`${element.outerHTML.slice(0, 160)} stands unmarked in the page: ${isSpent ? "it has run" : "it is held, but may have been fetched"}`);
    if (!isSpent) guarded.take(element, holders);
  };
}

/** Judges an address that an element is given. The answer is true if it is kept for later instead of being set. */
function createDiversion({ holdersOf }: Watchlist, guarded: GuardedSet, gate: GateKeeper, spent: WeakSet<Element>): (element: Element, name: string, address?: unknown) => boolean {
  return (element, name, address) => {
    if (!addressesOf(element).includes(name)) return false;
    const holders = addressesIn(name, address).flatMap(holdersOf);
    const kept = `data-${name}`;
    // What we held may have been loaded once: that is said of no other address.
    if (guarded.isFree(element) && (isAuthored(element) || !holders.length || element.getAttribute(kept) === String(address))) {
      if (!holders.length && isGuarded(element)) element.removeAttribute(kept); // It is not given back what another address has replaced.
      return false;
    }
    if (isScript(element)) {
      if (holders.length && element.isConnected && !isInert(element) && !spent.has(element)) guarded.take(element, holders);
      else if (!holders.length && isGuarded(element) && !element.isConnected && !gate.isHeld(element)) letGo(element);
      return false;
    }
    if (holders.length) {
      keepAddress(element, name, address as string);
      mark(element, holders);
      guarded.keep(element);
    } else if (isGuarded(element) && element.hasAttribute(kept) && (address !== undefined || element.getAttribute(name) !== element.getAttribute(kept))) {
      // It has got another address, which nothing speaks against, or lost it; what loses the one that is kept is being held.
      element.removeAttribute(kept);
      letGo(element);
      gate.release(element);
    }
    return holders.length > 0;
  };
}

const isScript = (element: Element): element is HTMLScriptElement => element.localName === "script";

/** True for a script that nothing would run, in the words of whatever manager. */
const isInert = (element: Element) => isScript(element) && !isClassic(element) && element.type !== "module";

/** By the getter: what another document has made is of no class of ours. */
const kindOf = (root: unknown) => attempt(() => Reflect.get(Node.prototype, "nodeType", root) as number);

function findIn(root: unknown, words: string): Element[] {
  const kind = kindOf(root);
  return kind === 1 || kind === 11 ? [...(kind > 1 ? DocumentFragment : Element).prototype.querySelectorAll.call(root, words)] : [];
}

function elementsIn(root: unknown): Element[] {
  const inner = findIn(root, guardedSelector);
  return kindOf(root) === 1 && Element.prototype.matches.call(root, guardedSelector) ? [root as Element, ...inner] : inner;
}

/** Those in open shadow roots too, as markup may declare them. A form's `shadowRoot` may be one of its fields. */
function piercedElementsIn(place: unknown): Element[] {
  return [...elementsIn(place), ...findIn(place, "*").flatMap(({ shadowRoot }) => (shadowRoot instanceof ShadowRoot ? piercedElementsIn(shadowRoot) : []))];
}

/**
 * Tells of every element with an address or a mark, once the document has it: `parser` brings scripts before it prepares them, as it lets
 * observers have their turn first (https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag). Those that stand `before` us, or were
 * written by `document.write`, have been prepared. Answers what does the parsing of markup whose scripts are `dead`, as the parser of fragments
 * makes them so that they never run, and what has to be called after a write.
 */
function watch(tell: (element: Element, from?: Origin) => void): readonly [parseDead: (place: Element, parse: () => unknown) => void, afterWrite: () => void] {
  const look = (records: MutationRecord[], from: Origin) => {
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) for (const element of elementsIn(node)) tell(element, attributeName ? undefined : from);
    }
  };
  const observer = new MutationObserver((records) => look(records, "parser"));
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
  safeDocument.querySelectorAll(guardedSelector).forEach((element) => tell(element, "before"));
  const parseDead = (place: Element, parse: () => unknown) => {
    const fragments = new MutationObserver(() => {}); // One each: markup that throws leaves it behind.
    fragments.observe((Reflect.get(Node.prototype, "parentNode", place) as Node | null) ?? (place as HTMLTemplateElement).content ?? place, { childList: true, subtree: true });
    parse();
    look(fragments.takeRecords(), "dead");
    fragments.disconnect();
  };
  return [parseDead, () => look(observer.takeRecords(), "before")];
}
