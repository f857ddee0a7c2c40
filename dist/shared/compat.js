import { r as readItems } from './read-decision.js';
import { o as own } from './own-keys.js';
import { e as eventOf } from './transition.js';
import { r as report, w as whenItStays } from './report.js';
import { s as safeDocument } from './safe-document.js';
import { h as holdable, i as insertedElements } from './inserted-elements.js';

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

const addresses = ["data-cookieblock-src", "data-suppressedsrc", "suppressedsrc"];
function translateMarks(maps) {
  const selector = `${holdable}:is(${maps.map(({ manager }) => foreignMarks[manager].selector).join()}):not([data-consent])`;
  const told = /* @__PURE__ */ new WeakSet();
  const originals = /* @__PURE__ */ new WeakMap();
  const visit = (element) => {
    const demand = readDemand(element, maps);
    if (Array.isArray(demand)) {
      if (element.parentNode === safeDocument.head) originals.set(element, element.outerHTML);
      return mark(element, demand);
    }
    if (!told.has(element)) report(`${element.outerHTML.slice(0, 160)} is held back for ever: ${demand}`, { element });
    told.add(element);
  };
  const isKept = (element) => {
    if (!("Turbo" in globalThis) || element.parentNode !== safeDocument.head) return false;
    const { outerHTML } = element;
    return [...safeDocument.head.children].some((each) => originals.get(each) === outerHTML);
  };
  const look = (records) => {
    for (const element of insertedElements(safeDocument, selector, records)) if (!isKept(element)) visit(element);
  };
  if (!maps.length) return;
  safeDocument.querySelectorAll(selector).forEach(visit);
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: maps.flatMap(({ manager }) => foreignMarks[manager].attributes) });
}
function readDemand(element, maps) {
  const demand = [];
  for (const { manager, resolve } of maps) {
    const { selector, keysOf } = foreignMarks[manager];
    if (!element.matches(selector)) continue;
    for (const key of keysOf((name) => element.getAttribute(name) ?? "")) {
      const [, sign, name] = /^(!?)(.*)$/s.exec(key);
      const item = resolve(name);
      if (!item) return `compat.${manager} maps "${name}" to no category or service of the config`;
      demand.push([sign, item]);
    }
  }
  return demand;
}
function mark(element, demand) {
  const hasOurs = element.hasAttribute("data-service") && !element.matches(foreignMarks["vanilla-cookieconsent"].selector);
  const service = hasOurs ? void 0 : demand.find(([sign, { id, owner }]) => !sign && id !== owner)?.[1];
  const ids = demand.map(([sign, item]) => sign + (item === service ? item.owner : item.id));
  if (element.getAttribute("type") === "opt-in") element.setAttribute("type", "text/plain");
  for (const name of addresses) {
    const address = element.getAttribute(name);
    if (address !== null && !element.hasAttribute("data-src")) element.setAttribute("data-src", address);
  }
  if (service) element.setAttribute("data-service", service.id);
  else if (!hasOurs) element.removeAttribute("data-service");
  element.setAttribute("data-consent", [...new Set(ids)].join(" "));
}

async function start({ input, getMemory, perform }) {
  translateMarks(readCompat(input).maps);
  const isOpen = () => own(own(input)["compat"])["import"] === true && !getMemory().record && !getMemory().optedOut && !getMemory().isDoubtful;
  const choices = isOpen() && await readStored(input);
  if (choices && isOpen()) void perform(eventOf("save", "import", choices));
}
async function readStored(input) {
  try {
    const { takeChoices } = await import('./compat-import.js');
    return takeChoices(input);
  } catch (error) {
    await whenItStays();
    report(`assent-compat-import.js did not load, so no stored choice is taken over: serve it beside assent-compat.js (${error})`);
    return void 0;
  }
}

export { fieldsOf as f, readCompat as r, start as s };
