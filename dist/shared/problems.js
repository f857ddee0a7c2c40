import { a as addressAttributes } from './address-attributes.js';
import { s as strayIds } from './stray-ids.js';
import { a as layerPattern } from './layer-name.js';
import { i as id, p as pageShape } from './page-shape.js';
import { r as readConfig } from './read-config.js';
import { r as report } from './report.js';
import { s as safeDocument } from './safe-document.js';

const forms = {
  region: /^(?![Ee][Uu]|[Uu][Kk])[A-Za-z]{2}(?:-\w{1,3})?$|^$/,
  updated: /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T.+)?)?$|^$/
};
function findSlips(config) {
  const { region = "", policy, cookie, optOut } = config;
  const { updated = "" } = policy;
  const strays = strayIds(config).map(([vendor, id]) => [false, `integrations.${vendor}`, id, "ids of categories and services: no other is ever granted"]);
  const checks = [
    ...strays,
    [forms.region.test(region), "region", region, 'an ISO 3166 code such as "DE" or "US-CA"'],
    [forms.updated.test(updated), "policy.updated", updated, "a date, as YYYY-MM-DD"],
    [optOut.cookie !== cookie.name, "optOut.cookie", optOut.cookie, "another name than that of the consent cookie, which would be an opt-out"]
  ];
  return checks.filter(([isRight]) => !isRight).map(([, path, found, expected]) => ({ path: `$.${path}`, found: `"${found}"`, expected }));
}

const ids = { type: "array", of: id };
const yesNo = { type: "boolean", or: false };
const text = { type: "string" };
const dataLayer = { type: "string", pattern: layerPattern, or: "dataLayer" };
const mapTo = (oneOf) => ({ type: "object", of: { type: "array", of: { type: "string", oneOf } } });
const singleSignalVendor = { type: "object", flag: true, keys: { ids } };
const integrationsShape = {
  type: "object",
  or: {},
  keys: {
    googleConsentMode: {
      type: "object",
      flag: true,
      keys: {
        mode: { type: "string", oneOf: ["basic", "advanced"], or: "basic" },
        services: ids,
        map: mapTo(["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage"]),
        wait_for_update: { type: "number", min: 0, max: 1e4, or: 500 },
        ads_data_redaction: yesNo,
        url_passthrough: yesNo,
        dataLayer
      }
    },
    gtm: { type: "object", flag: true, keys: { dataLayer } },
    microsoftUet: singleSignalVendor,
    metaPixel: singleSignalVendor,
    tiktok: singleSignalVendor,
    matomo: { type: "object", flag: true, keys: { ids, cookiesOnly: yesNo } },
    clarity: { type: "object", flag: true, keys: { map: mapTo(["ad_Storage", "analytics_Storage"]) } },
    shopify: {
      type: "object",
      flag: true,
      keys: {
        map: mapTo(["analytics", "marketing", "preferences"]),
        storefront: {
          type: "object",
          keys: { headlessStorefront: { type: "boolean" }, checkoutRootDomain: text, storefrontRootDomain: text, storefrontAccessToken: text }
        }
      }
    },
    wordpress: { type: "object", flag: true, keys: { map: mapTo(["preferences", "statistics", "statistics-anonymous", "marketing"]) } }
  }
};

const configShape = { ...pageShape, keys: { ...pageShape.keys, regionUrl: pageShape.keys.record.keys.url, integrations: integrationsShape } };

function nearestName(word, names) {
  const byDistance = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name]);
  return byDistance.reduce((best, next) => next[0] < best[0] ? next : best)[1];
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}

function parseConfig(input) {
  const problems = [];
  const config = readConfig(configShape, input, {
    wrong: (path, value, shape) => problems.push({ path, found: show(value), expected: expectation(shape) }),
    unknown: (path, key, names) => problems.push({ path: `${path}.${key}`, found: `the unknown key "${key}"`, expected: `"${nearestName(key, names)}", or no such key` }),
    repeated: (path, id) => problems.push({ path, found: `"${id}" a second time`, expected: "an id of its own for each category and service" }),
    stray: (path, id) => problems.push({ path, found: show(id), expected: "the id of a category that is not required" })
  });
  return { config, problems };
}
const words = /* @__PURE__ */ new Map([
  [configShape.keys.policy.keys.url.pattern, "an http, https, mailto or tel URL, or a relative one, without spaces"],
  [configShape.keys.record.keys.url.pattern, "an http or https URL, or a relative one, without spaces"],
  [configShape.keys.regions.of.keys.in.of.pattern, 'an ISO 3166 code such as "DE" or "US-CA", or "*"'],
  [configShape.keys.cookie.keys.path.pattern, "a path that starts with /"],
  [configShape.keys.cookie.keys.name.pattern, "letters, digits, ., - and _"],
  [configShape.keys.compat.keys.klaro.of.pattern, "letters, digits, - and _"],
  [configShape.keys.integrations.keys.gtm.keys.dataLayer.pattern, "the name of a variable"]
]);
function expectation({ type, oneOf, pattern, min, max, flag }) {
  if (flag) return "true, false or an object";
  if (oneOf) return oneOf.map((item) => `"${item}"`).join(" or ");
  if (type === "number") return `a number from ${min} to ${max}`;
  return words.get(pattern) ?? { string: "a text", array: "a list", object: "an object", boolean: "true or false", any: "something" }[type];
}
function show(value) {
  try {
    return value === void 0 ? "nothing" : String(JSON.stringify(value) ?? typeof value).slice(0, 80);
  } catch {
    return "something nested too deeply";
  }
}

function nameProblems(input) {
  const { config, problems } = parseConfig(input);
  for (const problem of [...problems, ...findSlips(config)]) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  checkMarks(config);
  checkLinks(config);
}
const idle = [
  ['script[type*="text/plain" i][data-service]:not([data-consent],[data-category],[data-cookiecategory])', "is held back for ever: data-service needs data-consent beside it, with the id of its category"],
  ['script[data-consent][type]:not([data-type],[type=""],[type*="text/plain" i],[type*="javascript" i],[type*="ecmascript" i],[type*="json" i],[type~="module" i],[type="importmap" i],[type="speculationrules" i])', 'is never run: give it type="text/plain"'],
  ['script[data-consent][data-type]:not([data-type=""],[data-type*="/"],[data-type~="module" i],[data-type="importmap" i],[data-type="speculationrules" i])', 'is never run: its data-type is none that browsers know, as data-type="module"'],
  [":is(iframe,embed)[data-consent]:not([data-src],[src],[srcdoc])", "shows nothing once it is granted: write its address as data-src"],
  ["object[data-consent]:not([type])>:not(param)", "keeps Chromium from showing the marked <object> around it: leave that empty, or write an <iframe>"],
  [`[data-consent-action]:not(${["accept", "reject", "preferences", "withdraw", "opt-out", "opt-in"].map((action) => `[data-consent-action="${action}"]`).join()})`, "does nothing: data-consent-action is accept, reject, preferences, withdraw, opt-out or opt-in"]
];
function checkMarks(config) {
  const known = idsIn(config.categories);
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    const ids = idsOf(element);
    const strays = ids.filter((id) => !known.has(id));
    const isLoose = element.localName !== "script" && addressAttributes.some((name) => element.hasAttribute(name) && !element.hasAttribute(`data-${name}`));
    if (!ids.length) complain(element, "is held back for ever: its data-consent names no category or service");
    if (strays.length) complain(element, `is held back for ever: the config has no category or service "${strays.join('", "')}"`);
    if (isLoose) complain(element, "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster");
    if (element.matches(".lazy,[class*=lazyload]")) complain(element, "may be fetched by a lazy loader whatever the visitor decides: take its class away, and write loading=lazy");
  }
  for (const [selector, what] of idle) for (const element of safeDocument.querySelectorAll(selector)) complain(element, what);
}
function checkLinks({ categories }) {
  const free = idsIn(categories.filter(({ required }) => required));
  const held = /* @__PURE__ */ new Map();
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    if (!idsOf(element).every((id) => free.has(id))) for (const name of ["src", "data-src", "data-href", "data-data"]) held.set(addressOf(element.getAttribute(name)), element);
  }
  for (const link of safeDocument.querySelectorAll("link[href]:not([data-consent])")) {
    if (!["preload", "modulepreload", "prefetch"].some((rel) => link.relList.contains(rel))) continue;
    const twin = held.get(link.href);
    if (twin) complain(link, `fetches what a marked <${twin.localName}> holds back: give it the same data-consent, and write its address as data-href`);
  }
}
function addressOf(written) {
  return written === null ? "-" : Object.assign(safeDocument.createElement("a"), { href: written }).href;
}
function idsIn(categories) {
  return new Set(categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
}
function idsOf(element) {
  return `${element.getAttribute("data-consent")} ${element.getAttribute("data-service") ?? ""}`.match(/[^\s!]+/g) ?? [];
}
function complain(element, what) {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}

export { nameProblems };
