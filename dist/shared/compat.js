import { r as readItems } from './read-decision.js';
import { o as own } from './own-keys.js';
import { e as eventOf } from './transition.js';
import { a as addressAttributes } from './address-attributes.js';
import { r as report, w as whenItStays } from './report.js';
import { s as safeDocument } from './safe-document.js';
import { h as holdable, i as insertedElements, a as isScript } from './inserted-elements.js';
import { i as isClassic } from './script-type.js';

const managers = ["vanilla-cookieconsent", "klaro", "cookiebot", "onetrust", "usercentrics", "cookieyes", "iubenda", "osano", "probo"];
function readCompat(input) {
  const items = readItems(fieldsOf(input).get("categories"));
  const named = fieldsOf(fieldsOf(input).get("compat"));
  const maps = managers.filter((manager) => named.has(manager)).map((manager) => {
    const map = new Map([...fieldsOf(named.get(manager))].map(([key, id]) => [nameOf(key), id]));
    return { manager, keys: [...map.keys()], resolve: (key) => items.find(({ id }) => id === (map.get(nameOf(key)) ?? key)) };
  });
  return { items, maps };
}
function fieldsOf(value) {
  return new Map(Object.entries(Object(value)));
}
function nameOf(key) {
  return key.replace(/^cookieyes-/, "");
}

const inAttribute = (name) => ({ selector: `[${name}]`, attributes: [name], keysOf: (attribute) => [attribute(name).trim()] });
const foreignMarks = {
  "vanilla-cookieconsent": {
    selector: "script:is([data-category],[data-cookiecategory])",
    attributes: ["data-category", "data-cookiecategory"],
    // A service stands for itself there; `!` before either name means both.
    keysOf(attribute) {
      const names = [attribute("data-category") || attribute("data-cookiecategory"), attribute("data-service")].filter(Boolean);
      const isNegated = names.some((name) => name.startsWith("!"));
      const plain = names.map((name) => name.replace(/^!/, "").trim());
      return isNegated ? [`!${plain.at(-1)}`] : plain;
    }
  },
  // The name is a common one: only what is inert is meant.
  klaro: { ...inAttribute("data-name"), selector: "[data-name]:is([type='text/plain'],[type='opt-in'],[data-src],[data-href])" },
  cookiebot: {
    selector: "[data-cookieconsent]:not([data-cookieconsent=ignore])",
    attributes: ["data-cookieconsent"],
    keysOf: (attribute) => attribute("data-cookieconsent").split(",").map((name) => name.trim())
  },
  onetrust: {
    selector: "[class*=optanon-category-]",
    attributes: [],
    keysOf: (attribute) => [...attribute("class").matchAll(/optanon-category-([^\s]+)/g)].flatMap(([, ids]) => ids.split(/[-,]/))
  },
  usercentrics: inAttribute("data-usercentrics"),
  cookieyes: inAttribute("data-cookieyes"),
  iubenda: {
    selector: "[class*=_iub_cs_activate]",
    attributes: ["data-iub-purposes"],
    keysOf: (attribute) => attribute("data-iub-purposes").match(/[^\s,]+/g) ?? ["_iub_cs_activate"]
  },
  osano: inAttribute("data-osano"),
  probo: inAttribute("data-cookie-consent")
};

const addresses = ["data-cookieblock-src", "data-suppressedsrc", "suppressedsrc", "uc-src"];
const never = "?";
function translateMarks(maps) {
  const selector = `${holdable}:is(${maps.map(({ manager }) => foreignMarks[manager].selector).join()}):not([data-consent])`;
  const watched = [...maps.flatMap(({ manager }) => foreignMarks[manager].attributes), ...addresses];
  const told = /* @__PURE__ */ new WeakSet();
  const originals = /* @__PURE__ */ new WeakMap();
  const translations = /* @__PURE__ */ new WeakMap();
  const visit = (element) => {
    const known = translations.get(element);
    const read = (name) => known && name === "data-service" && element.getAttribute(name) === known.given ? known.service : element.getAttribute(name);
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
  const isKept = (element) => {
    if (!("Turbo" in globalThis) || element.parentNode !== safeDocument.head) return false;
    const { outerHTML } = element;
    return [...safeDocument.head.children].some((each) => originals.get(each) === outerHTML);
  };
  const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target))) if (translations.has(target)) visit(target);
    for (const element of insertedElements(safeDocument, selector, records)) if (!isKept(element)) visit(element);
    observer.takeRecords();
  });
  if (!maps.length) return;
  safeDocument.querySelectorAll(selector).forEach(visit);
  observer.observe(document, { childList: true, subtree: true, attributeFilter: watched });
}
function lotOf(element) {
  const isLoose = isScript(element) ? isClassic(element) || element.type === "module" : isFetched(element);
  if (isLoose) return "is not held back, and";
  return isScript(element) && !/^\s*(?:text\/plain|opt-in)\s*$/i.test(element.type) ? "" : "is held back for ever:";
}
function isFetched(element) {
  const hasAny = (names) => names.some((name) => element.hasAttribute(name));
  return hasAny(addressAttributes) && !hasAny([...addressAttributes.map((name) => `data-${name}`), ...addresses]);
}
function readDemand(element, maps, read) {
  const demand = [];
  for (const { manager, resolve } of maps) {
    const { selector, keysOf } = foreignMarks[manager];
    if (!element.matches(selector)) continue;
    for (const key of keysOf((name) => read(name) ?? "")) {
      const [, sign, name] = /^(!?)(.*)$/s.exec(key);
      const item = resolve(name);
      if (!item) return `compat.${manager} maps "${name}" to no category or service of the config`;
      demand.push([sign, item]);
    }
  }
  return demand;
}
function mark(element, demand, read, known) {
  const written = read("data-service");
  const hasOurs = written !== null && !element.matches(foreignMarks["vanilla-cookieconsent"].selector);
  const service = hasOurs ? void 0 : demand.find(([sign, { id, owner }]) => !sign && id !== owner)?.[1];
  const ids = demand.map(([sign, item]) => sign + (item === service ? item.owner : item.id));
  const given = service?.id ?? (hasOurs ? written : null);
  const address = addresses.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? null;
  giveType(element);
  const source = element.getAttribute("data-src");
  if (source === null ? address !== null : source === known?.address) setAttribute(element, "data-src", address);
  setAttribute(element, "data-service", given);
  setAttribute(element, "data-consent", [...new Set(ids)].join(" ") || never);
  return { service: written, given, address };
}
function giveType(element) {
  if (element.matches("script[type=opt-in]")) element.setAttribute("type", "text/plain");
  if (element.matches(":is([type='text/plain'],[type=opt-in]):is([data-src],[data-href]):not(script,[src],[href])")) setAttribute(element, "type", element.getAttribute("data-type"));
}
function setAttribute(element, name, value) {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

async function start({ input, getMemory, perform, decideAnew }) {
  const { items, maps } = readCompat(input);
  translateMarks(maps);
  if (own(own(input)["compat"])["import"] !== true || getMemory().record) return;
  const isOpen = () => !getMemory().record && !getMemory().optedOut && !getMemory().isDoubtful;
  const choices = isOpen() && await readStored(input);
  if (choices && isOpen()) void perform(eventOf("save", "import", choices));
  else if (choices !== void 0 && !getMemory().record && mayGrant(input, items)) void decideAnew();
}
async function readStored(input) {
  try {
    const { takeChoices } = await import('./compat-import.js');
    return takeChoices(input) ?? null;
  } catch (error) {
    await whenItStays();
    report(`assent-compat-import.js did not load, so no stored choice is taken over: serve it beside assent-compat.js (${error})`);
    return void 0;
  }
}
function mayGrant(input, items) {
  const { mode = "opt-in", regions, preset } = own(input);
  return !!regions || !!preset || [...items.map((item) => item.mode ?? mode), mode].some((each) => each !== "opt-in");
}

export { fieldsOf as f, readCompat as r, start as s };
