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
const addresses = ["data-cookieblock-src", "data-suppressedsrc", "suppressedsrc", "uc-src"];

/** What no config can grant. */
const never = "?";

/** What an element has of us: its author may change what it was made of, as a framework does that uses the element for something else. */
interface Translation {
  /** The `data-service` that its author wrote, and what stands there in its place. */
  readonly service: string | null;
  readonly given: string | null;
  /** The address that was copied to `data-src`. */
  readonly address: string | null;
}

type Demand = readonly (readonly [sign: string, item: Item])[];
type Read = (name: string) => string | null;

/**
 * Gives elements with the marks of other managers ours, in document order: those on the page, those inserted later; anew when their marks
 * change. From there on the gate treats them as any other. A mark that means nothing here is told to the developer, and its element stays as
 * it is: inert for ever, or what the browser has run or fetched; one that had a meaning before waits for ever.
 */
export function translateMarks(maps: readonly ManagerMap[]): void {
  const selector = `${holdable}:is(${maps.map(({ manager }) => foreignMarks[manager].selector).join()}):not([data-consent])`;
  const watched = [...maps.flatMap(({ manager }) => foreignMarks[manager].attributes), ...addresses];
  const told = new WeakSet<Element>();
  const originals = new WeakMap<Element, string>();
  const translations = new WeakMap<Element, Translation>();
  const visit = (element: Element) => {
    const known = translations.get(element);
    const read: Read = (name) => (known && name === "data-service" && element.getAttribute(name) === known.given ? known.service : element.getAttribute(name));
    const demand = readDemand(element, maps, read);
    if (known || Array.isArray(demand)) {
      if (!known && element.parentNode === safeDocument.head) originals.set(element, element.outerHTML);
      translations.set(element, mark(element, Array.isArray(demand) ? demand : [], read, known));
      if (!known) observer.observe(element, { attributeFilter: [...watched, "class", "data-service"] });
    }
    if (Array.isArray(demand)) return;
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
  const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target as Element))) if (translations.has(target)) visit(target);
    for (const element of insertedElements(safeDocument, selector, records)) if (!isKept(element)) visit(element);
    observer.takeRecords(); // Of what was changed here.
  });
  if (!maps.length) return;
  safeDocument.querySelectorAll(selector).forEach(visit);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: watched });
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
function readDemand(element: Element, maps: readonly ManagerMap[], read: Read): Demand | string {
  const demand: Demand[number][] = [];
  for (const { manager, resolve } of maps) {
    const { selector, keysOf } = foreignMarks[manager];
    if (!element.matches(selector)) continue;
    for (const key of keysOf((name) => read(name) ?? "")) {
      const [, sign, name] = /^(!?)(.*)$/s.exec(key)!;
      const item = resolve(name!);
      if (!item) return `compat.${manager} maps "${name}" to no category or service of the config`;
      demand.push([sign!, item]);
    }
  }
  return demand;
}

function mark(element: Element, demand: Demand, read: Read, known?: Translation): Translation {
  const written = read("data-service");
  // Ours stays if the author has added it to another manager's mark: it can only ask for more.
  const hasOurs = written !== null && !element.matches(foreignMarks["vanilla-cookieconsent"].selector);
  const service = hasOurs ? undefined : demand.find(([sign, { id, owner }]) => !sign && id !== owner)?.[1];
  const ids = demand.map(([sign, item]) => sign + (item === service ? item.owner : item.id));
  const given = service?.id ?? (hasOurs ? written : null);
  const address = addresses.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? null;
  giveType(element);
  const source = element.getAttribute("data-src");
  if (source === null ? address !== null : source === known?.address) setAttribute(element, "data-src", address);
  setAttribute(element, "data-service", given);
  // Last, as this is what the gate watches.
  setAttribute(element, "data-consent", [...new Set(ids)].join(" ") || never);
  return { service: written, given, address };
}

/** Scripts wait by their type until they run. What else has one waits by its address, and a browser would not show it. */
function giveType(element: Element): void {
  if (element.matches("script[type=opt-in]")) element.setAttribute("type", "text/plain");
  if (element.matches(":is([type='text/plain'],[type=opt-in]):is([data-src],[data-href]):not(script,[src],[href])")) setAttribute(element, "type", element.getAttribute("data-type"));
}

/** Changes nothing that is so already. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
