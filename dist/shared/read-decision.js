import { o as own } from './own-keys.js';

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

export { readDecision as a, readItems as r };
