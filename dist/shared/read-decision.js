import { c as cookieName } from './cookie-names.js';
import { i as isId } from './is-id.js';
import { i as isPlace } from './transition.js';
import { o as own, t as textOf } from './own-keys.js';

const presets = {
  strict: [{ in: ["*"], mode: "opt-in" }],
  "eu-us": [{ in: ["US"], mode: "opt-out" }]
};

const essential = { id: "essential", required: true };
const dayInMs = 864e5;
function readDecision(input) {
  const source = own(input);
  const given = own(source["cookie"]);
  const optOut = own(source["optOut"]);
  const policy = own(source["policy"]);
  const noticed = number(policy["noticeDays"], 0) ?? Infinity;
  const cookie = {
    name: textOf(given["name"], "consent", cookieName),
    days: number(given["days"], 1) ?? 182,
    domain: textOf(given["domain"]),
    path: textOf(given["path"], "/", /^\/[^;\s]*$/),
    sameSite: textOf(given["sameSite"], "Lax", /^(?:Strict|Lax|None)$/),
    secure: typeof given["secure"] === "boolean" ? given["secure"] : void 0
  };
  const covered = optOut["categories"];
  const items = readItems(source["categories"]);
  const rules = readRules(source);
  return {
    region: textOf(source["region"]),
    reload: textOf(source["reload"], "auto", /^(?:auto|never|always)$/),
    items,
    rules: { ...rules, mode: rules.mode ?? "opt-in" },
    regions: readRegions(source),
    policyVersion: textOf(policy["version"]),
    isMaterial: policy["material"] !== false,
    // Whole days after that of the change. Without a date nobody can count: it stays. But 0 days are none, for `Infinity * 0` is no number, and
    // nothing comes before that.
    noticeUntil: (Date.parse(textOf(policy["updated"])) || Infinity * noticed) + (noticed && noticed + 1) * dayInMs,
    cookie,
    optOut: { ...cookie, name: textOf(optOut["cookie"], "consent_optout", cookieName), days: number(optOut["days"], 1) ?? 400 },
    covered: isList(covered, (id) => items.some(({ owner, isRequired }) => !isRequired && owner === id)) && covered[0] ? covered : null
  };
}
function readItems(categories = [essential, { id: "functional" }, { id: "analytics" }, { id: "third-party" }]) {
  const items = /* @__PURE__ */ new Map();
  const add = (value, category) => {
    const { id, required, mode } = own(value);
    if (!isId(id) || items.has(id)) return void 0;
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
function readRegions({ preset, regions = preset === void 0 ? [] : own(presets)[textOf(preset)] }) {
  const hasPlaces = (rule) => isList(own(rule)["in"], (name) => name === "*" || isPlace(name));
  const places = isList(regions, hasPlaces) ? regions : presets.strict;
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
function number(value, least) {
  return typeof value === "number" && value <= 400 && value >= least ? value : void 0;
}

export { readDecision as a, readItems as r };
