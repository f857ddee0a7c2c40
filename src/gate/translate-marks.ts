import { addressAttributes } from "../core/address-attributes.js";
import type { ManagerMap } from "../core/compat-map.js";
import type { Item } from "../core/decision-config.js";
import { foreignMarks } from "../core/foreign-marks.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { holdable, isScript } from "./held-element.js";
import { insertedElements } from "./inserted-elements.js";
import { isClassic } from "./script-type.js";

/** Where other managers put an address that waits. */
const addresses = ["data-cookieblock-src", "data-suppressedsrc", "suppressedsrc"];

/**
 * Gives elements with the marks of other managers ours, in document order: those on the page, those inserted later. From there on the gate
 * treats them as any other. A mark that means nothing here is told to the developer, and its element stays as it is: inert for ever, or what
 * the browser has run or fetched.
 */
export function translateMarks(maps: readonly ManagerMap[]): void {
  const selector = `${holdable}:is(${maps.map(({ manager }) => foreignMarks[manager].selector).join()}):not([data-consent])`;
  const told = new WeakSet<Element>();
  const originals = new WeakMap<Element, string>();
  const visit = (element: Element) => {
    const demand = readDemand(element, maps);
    if (Array.isArray(demand)) {
      if (element.parentNode === safeDocument.head) originals.set(element, element.outerHTML);
      return mark(element, demand);
    }
    const lot = told.has(element) ? "" : lotOf(element);
    told.add(element);
    if (lot) report(`${element.outerHTML.slice(0, 160)} ${lot} ${demand}`, { element });
  };
  // Turbo takes a head element that we have marked for another than the one in the next page's source, and adds that.
  const isKept = (element: Element) => {
    if (!("Turbo" in globalThis) || element.parentNode !== safeDocument.head) return false;
    const { outerHTML } = element;
    return [...safeDocument.head.children].some((each) => originals.get(each) === outerHTML);
  };
  const look = (records: MutationRecord[]) => {
    for (const element of insertedElements(safeDocument, selector, records)) if (!isKept(element)) visit(element);
  };
  if (!maps.length) return;
  safeDocument.querySelectorAll(selector).forEach(visit);
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: maps.flatMap(({ manager }) => foreignMarks[manager].attributes) });
}

/** What becomes of an element whose mark means nothing here. Of a block of data there is nothing to say. */
function lotOf(element: Element): string {
  const isLoose = isScript(element) ? isClassic(element) || element.type === "module" : isFetched(element);
  if (isLoose) return "is not held back, and";
  return isScript(element) && !/^\s*(?:text\/plain|opt-in)\s*$/i.test(element.type) ? "" : "is held back for ever:";
}

/** True for what has an address, and none that waits. */
function isFetched(element: Element): boolean {
  const hasAny = (names: readonly string[]) => names.some((name) => element.hasAttribute(name));
  return hasAny(addressAttributes) && !hasAny([...addressAttributes.map((name) => `data-${name}`), ...addresses]);
}

/** What an element waits for in our terms, with `!` before what has to be denied; or what is wrong with its mark. */
function readDemand(element: Element, maps: readonly ManagerMap[]): (readonly [string, Item])[] | string {
  const demand: (readonly [string, Item])[] = [];
  for (const { manager, resolve } of maps) {
    const { selector, keysOf } = foreignMarks[manager];
    if (!element.matches(selector)) continue;
    for (const key of keysOf((name) => element.getAttribute(name) ?? "")) {
      const [, sign, name] = /^(!?)(.*)$/s.exec(key)!;
      const item = resolve(name!);
      if (!item) return `compat.${manager} maps "${name}" to no category or service of the config`;
      demand.push([sign!, item]);
    }
  }
  return demand;
}

function mark(element: Element, demand: readonly (readonly [string, Item])[]): void {
  // Ours stays if the author has added it to another manager's mark: it can only ask for more.
  const hasOurs = element.hasAttribute("data-service") && !element.matches(foreignMarks["vanilla-cookieconsent"].selector);
  const service = hasOurs ? undefined : demand.find(([sign, { id, owner }]) => !sign && id !== owner)?.[1];
  const ids = demand.map(([sign, item]) => sign + (item === service ? item.owner : item.id));
  if (element.getAttribute("type") === "opt-in") element.setAttribute("type", "text/plain");
  for (const name of addresses) {
    const address = element.getAttribute(name);
    if (address !== null && !element.hasAttribute("data-src")) element.setAttribute("data-src", address);
  }
  if (service) element.setAttribute("data-service", service.id);
  else if (!hasOurs) element.removeAttribute("data-service");
  // Last, as this is what the gate watches.
  element.setAttribute("data-consent", [...new Set(ids)].join(" "));
}
