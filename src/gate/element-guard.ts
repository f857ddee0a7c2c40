import type { ListedService } from "../core/listed-services.js";
import { warn } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { guardAddresses, guardInsertion, guardMarkup } from "./dom-entrances.js";
import { addressesIn, addressesOf, bearerOf, hold, isAuthored, isGuarded, isPending, keptAddresses, letGo, mark, selector } from "./guarded-element.js";
import { holdMarkup } from "./hold-markup.js";
import { isClassic } from "./script-type.js";
import type { Watchlist } from "./watchlist.js";

/** What the guard needs of the gate. */
export interface GateKeeper {
  /** True if what the element's mark asks for is granted. */
  isMet(element: Element): boolean;
  isHeld(element: Element): boolean;
  release(element: Element): void;
}

type Origin = "parser" | "before";

/** How many held elements that stand in no document are remembered: a script that retries for ever must not fill the memory. */
const patience = 200;

/**
 * Holds unmarked elements back whose address a denied service lists, before the browser acts on them: when scripts insert them, give them
 * an address or write markup. What the HTML parser brings is held as soon as it is seen; its execution is stopped, but the request may have
 * left already, and the console says so. Held elements carry the gate's marks, and the gate releases them.
 *
 * Answers what has to be called when something may have been granted, before the gate is applied: it releases what the gate cannot see.
 */
export function guardElements({ holdersOf, servicesOf }: Watchlist, gate: GateKeeper): () => void {
  const held = new Set<Element>();
  /** Held elements that the gate has seen: what it no longer holds of them, it has released. */
  const handed = new WeakSet<Element>();
  const noted = new Set<string>();

  /** The gate's business: released by it, or marked by the page's author. While the gate is releasing an element, it still counts as held. */
  const isFree = (element: Element) => {
    if (!isAuthored(element)) return isGuarded(element) && !gate.isHeld(element) && handed.has(element);
    const bearer = bearerOf(element);
    // A source or a track goes with its player if its address was kept, too.
    return (!gate.isHeld(bearer) || gate.isMet(bearer)) && (bearer === element || keptAddresses(element).some(Boolean));
  };
  const keep = (element: Element): unknown => {
    if (!isGuarded(element)) return;
    handed.delete(element);
    held.add(element);
    if (held.size > patience) for (const each of held) if (!each.isConnected) return held.delete(each);
  };
  const take = (element: Element, holders: readonly ListedService[]) => {
    hold(element, holders);
    keep(element);
  };
  const inspect = (element: Element, from?: Origin) => {
    if (isFree(element) || isInert(element)) return;
    const addresses = addressesOf(element).flatMap((name) => addressesIn(element.getAttribute(name)));
    const holders = addresses.flatMap(holdersOf);
    if (!holders.length) return note(element, addresses.flatMap(servicesOf));
    const isLate = from === "before" && isScript(element);
    if (from) warn(`${(element.cloneNode() as Element).outerHTML.slice(0, 160)} stands unmarked in the page: ${isLate ? "it has run" : "it is held, but may have been fetched"}`);
    if (!isLate) take(element, holders);
  };
  /** The gate reloads the page when something that runs loses its grant. It learns of what runs unmarked by an inert element with its mark. */
  const note = (element: Element, services: readonly ListedService[]) => {
    if (/^(?:img|link)$/.test(element.localName)) return;
    for (const service of services.filter(({ id }) => !noted.has(id))) {
      noted.add(service.id);
      const witness = safeDocument.createElement("source");
      mark(witness, [service]);
      handed.add(witness);
      (safeDocument.head ?? safeDocument.documentElement).prepend(witness);
    }
  };
  /** True if the address is kept for later instead of being set. */
  const divert = (element: Element, name: string, address: unknown): boolean => {
    if (!addressesOf(element).includes(name)) return false;
    const holders = addressesIn(address).flatMap(holdersOf);
    // What we held may have been loaded once: that is said of no other address.
    if (isFree(element) && (isAuthored(element) || !holders.length || element.getAttribute(`data-${name}`) === String(address))) return false;
    if (isScript(element)) {
      if (holders.length && element.isConnected && !isInert(element)) take(element, holders);
      return false;
    }
    if (holders.length) {
      element.setAttribute(`data-${name}`, String(address));
      mark(element, holders);
      keep(element);
    } else if (isGuarded(element) && element.hasAttribute(`data-${name}`)) {
      // It has got another address, which nothing speaks against.
      element.removeAttribute(`data-${name}`);
      letGo(element);
      gate.release(element);
    }
    return holders.length > 0;
  };
  guardAddresses(divert, (element) => isGuarded(element) && !isFree(element));
  const see = watch((element, from) => {
    if (!isGuarded(element)) inspect(element, from);
    // The gate's own observer, which was made before, has its turn first.
    else queueMicrotask(() => gate.isHeld(element) && handed.add(element));
  });
  guardMarkup((markup) => holdMarkup(markup, holdersOf), see);
  guardInsertion((root) => elementsIn(root).forEach((element) => inspect(element)));

  return () => {
    for (const element of held) {
      if (gate.isHeld(element)) {
        if (!element.isConnected) handed.delete(element); // The gate forgets what has left the document.
      } else if (handed.has(element) && !isPending(element)) held.delete(element);
      else if (!isScript(element) && !keptAddresses(element).some((address) => addressesIn(address).flatMap(holdersOf).length)) {
        held.delete(element);
        letGo(element);
      }
    }
  };
}

const isScript = (element: Element): element is HTMLScriptElement => element.localName === "script";

/** True for a script that nothing would run, in the words of whatever manager. */
const isInert = (element: Element) => isScript(element) && !isClassic(element) && element.type !== "module";

function elementsIn(root: unknown): Element[] {
  if (root instanceof DocumentFragment) return [...root.querySelectorAll(selector)];
  if (!(root instanceof Element)) return [];
  const inner = Element.prototype.querySelectorAll.call(root, selector);
  return Element.prototype.matches.call(root, selector) ? [root, ...inner] : [...inner];
}

/**
 * Tells of every element with an address or a mark, once the document has it: `parser` brings scripts before it prepares them, as it lets
 * observers have their turn first (https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag). Those that stand `before` us, or were
 * written by `document.write`, have been prepared. Answers what has to be called after a write.
 */
function watch(tell: (element: Element, from: Origin) => void): () => void {
  const look = (records: MutationRecord[], from: Origin) => {
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) for (const element of elementsIn(node)) tell(element, from);
    }
  };
  const observer = new MutationObserver((records) => look(records, "parser"));
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
  safeDocument.querySelectorAll(selector).forEach((element) => tell(element, "before"));
  return () => look(observer.takeRecords(), "before");
}
