import { s as safeDocument, r as report } from './report.js';

const presets = {
  strict: [{ in: ["*"], mode: "opt-in" }],
  "eu-us": [{ in: ["US"], mode: "opt-out" }]
};

const essential = { id: "essential", required: true };
function readDecision(input) {
  const source = own(input);
  const policy = like({ version: "", material: true, updated: "", noticeDays: Number.POSITIVE_INFINITY }, source["policy"]);
  const { secure } = own(source["cookie"]);
  const cookie = {
    ...like({ name: "consent", days: 182, domain: "", path: "/", sameSite: "Lax" }, source["cookie"]),
    secure: typeof secure === "boolean" ? secure : void 0
  };
  const optOut = like({ cookie: "consent_optout", days: 400 }, source["optOut"]);
  const covered = own(source["optOut"])["categories"];
  const items = readItems(source["categories"]);
  const { mode, ...rules } = readRules(source);
  return {
    ...like({ region: "", reload: "auto" }, source),
    items,
    rules: { ...rules, mode: mode ?? "opt-in" },
    regions: readRegions(source["regions"], source["preset"]),
    policyVersion: policy.version,
    isMaterial: policy.material,
    noticeUntil: (Date.parse(policy.updated) || Number.POSITIVE_INFINITY) + policy.noticeDays * 864e5,
    cookie,
    optOut: { ...cookie, name: optOut.cookie, days: optOut.days },
    covered: isList(covered, (id) => items.some(({ owner }) => owner === id)) ? covered : null
  };
}
function readItems(categories = [essential, { id: "functional" }, { id: "analytics" }, { id: "third-party" }]) {
  const items = /* @__PURE__ */ new Map();
  const add = (value, category) => {
    const { id, required, mode } = own(value);
    if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id) || items.has(id)) return void 0;
    const item = { owner: id, isRequired: required === true, mode: readMode(mode), ...category, id };
    items.set(id, item);
    return item;
  };
  for (const value of isList(categories) ? categories : [essential]) {
    const category = add(value);
    const { services } = own(value);
    if (category && isList(services)) for (const service of services) add(service, category);
  }
  return [...items.values()];
}
function readRegions(regions, preset) {
  const isPlace = (place) => isList(own(place)["in"], (name2) => typeof name2 === "string");
  const named = preset === void 0 ? [] : own(presets)[String(preset)];
  const given = regions === void 0 ? named : regions;
  const places = isList(given, isPlace) ? given : presets["strict"];
  return places.map((place) => ({ ...readRules(place), in: own(place)["in"] }));
}
function readRules(value) {
  const { mode, signals } = own(value);
  const { gpc, dnt } = own(signals);
  return { mode: readMode(mode), gpc: readAnswer(gpc), dnt: readAnswer(dnt) };
}
function readMode(mode) {
  return mode === void 0 || mode === "opt-out" || mode === "notice" ? mode : "opt-in";
}
function readAnswer(answer) {
  return answer === void 0 ? answer : answer !== "ignore";
}
function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}
function isList(value, fits = () => true) {
  return Array.isArray(value) && value.every(fits);
}
const name = /^[\w.-]{1,64}$/;
const forms = own({ name, cookie: name, path: /^\/[^;\s]*$/, sameSite: /^(?:Strict|Lax|None)$/, reload: /^(?:auto|never|always)$/ });
function like(defaults, given) {
  const values = own(given);
  const fits = (key, value) => typeof value === "number" ? value <= 400 && value >= +(key === "days") : forms[key]?.test(value) ?? true;
  return Object.fromEntries(Object.entries(defaults).map(([key, or]) => [key, typeof values[key] === typeof or && fits(key, values[key]) ? values[key] : or]));
}

function isClassic(script) {
  const language = script.getAttribute("language");
  const type = script.getAttribute("type")?.trim() ?? (language ? `text/${language}` : "");
  return /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i.test(type);
}

const holdable = ":is(script,iframe,img,link,video,audio,source,track,embed,object)";
const selector = `${holdable}[data-consent],consent-declaration`;
function isScript(element) {
  return element.localName === "script";
}
function isEmbed(element) {
  return /^(?:iframe|video|audio|embed|object|consent-declaration)$/.test(element.localName);
}
function isHeld(element) {
  if (!isScript(element) || element.type === "text/plain") return true;
  if (isClassic(element) || element.type === "module") report(`${element.outerHTML.slice(0, 120)} is not held back: give it type="text/plain"`, { element });
  return false;
}
function release(element) {
  if (element.localName === "iframe" && safeDocument.readyState === "loading") setTimeout(address, 0, element);
  else address(element);
}
function address(element) {
  for (const name of ["src", "srcset", "href", "data", "poster"]) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  for (const part of element.querySelectorAll(":is(source,track):not([data-consent])")) address(part);
  const { parentElement: player, localName } = element;
  if (localName === "source" && player instanceof HTMLMediaElement) player.load();
}

export { isScript as a, release as b, isHeld as c, isEmbed as d, readDecision as e, holdable as h, isClassic as i, readItems as r, selector as s };
