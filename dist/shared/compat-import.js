import { i as isNoted, r as readOldStorage, n as note } from './old-storage.js';
import { f as fieldsOf, r as readCompat } from './compat.js';
import { o as own } from './own-keys.js';

const oldChoices = {
  /** https://cookieconsent.orestbida.com, versions 2 and 3: what was accepted is listed, and what was not, is not. */
  "vanilla-cookieconsent": (kept, keys) => merge(kept, "cc_cookie", (stored) => {
    const accepted = stored.get("categories") ?? stored.get("level");
    const end = stored.get("expirationTime");
    if (!isTexts(accepted) || end !== void 0 && !(Number(end) > kept.now)) return void 0;
    const services = [...fieldsOf(stored.get("services"))].filter((entry) => isTexts(entry[1]));
    const categories = [...services.map(([category]) => category), ...accepted];
    const names = services.flatMap(([, listed]) => listed);
    const isYes = (key) => accepted.includes(key) || names.includes(key) && !categories.includes(key);
    return { choices: new Map([...keys, ...categories, ...names].map((key) => [key, isYes(key)])), itemised: services.filter(([, listed]) => listed.length).map(([category]) => category) };
  }),
  /** https://klaro.org: each service with yes or no. */
  klaro: (kept) => merge(kept, "klaro", answers),
  /** https://www.cookiebot.com/en/developer: an object as JavaScript writes it; `-1` where nobody has to be asked, `0` before an answer. */
  cookiebot(kept) {
    const text = decode(readCookie(kept, "CookieConsent") ?? "");
    const [, body] = /^\{(.*)\}$/.exec(text) ?? [];
    const found = [...(body ?? "").matchAll(/(?:^|,)"?(\w+)"?:(?:(['"])([^'"]*)\2|(\w+))(?=,|$)/g)].map(([, name, , quoted, word]) => [name, quoted ?? word]);
    const values = new Map(found);
    const isAnswer = values.get("necessary") === "true" && !/^(?:0|-1)?$/.test(values.get("stamp") ?? "");
    if (!isAnswer || values.get("method") !== "explicit") return void 0;
    return answers(found.filter(([, value]) => /^(?:true|false)$/.test(value)).map(([name, value]) => [name, value === "true"]));
  },
  /** Groups count if `intType` says that the banner was answered. Closing it (3) leaves what was preset, the browser's signal (7) is no choice. */
  onetrust(kept) {
    const fields = new Map((readCookie(kept, "OptanonConsent") ?? "").split("&").map((field) => field.split("=", 2)));
    const closed = Date.parse(decode(readCookie(kept, "OptanonAlertBoxClosed") ?? ""));
    if (!closed || !/^[12456]$/.test(fields.get("intType") ?? "") || fields.get("AwaitingReconsent") === "true") return void 0;
    return pairs(decode(fields.get("groups") ?? ""), "1", "0");
  },
  /** `action:yes` once the visitor has answered or closed the banner. Closing it leaves what was preset, and `consent:no`, under which only a refusal of all is an answer. */
  cookieyes(kept) {
    const found = pairs(decode(readCookie(kept, "cookieyes-consent") ?? ""), "yes", "no");
    const { action, consent, necessary: _, ...others } = own(Object.fromEntries(found?.choices ?? []));
    return action && (consent || !Object.values(others).includes(true)) ? found : void 0;
  },
  /** Version 3 keeps services by id with their name, version 2 by id. */
  usercentrics(kept) {
    if (kept.local("uc_user_interaction") !== "true") return void 0;
    const latest = [...fieldsOf(fieldsOf(parse(kept.local("ucData") ?? "").get("consent")).get("services"))];
    const services = latest.length ? latest : [...fieldsOf(parse(kept.local("uc_settings") ?? "").get("services"))];
    const choices = services.flatMap(([key, value]) => {
      const { id = key, name, consent, status = consent } = own(value);
      return [id, name].filter((each) => typeof each === "string").map((each) => [each, status]);
    });
    return answers(choices);
  },
  /** Per purpose; consents to everything at once could also be had by scrolling. */
  iubenda: (kept) => merge(kept, "_iub_cs-s?\\d+", (stored) => answers(fieldsOf(stored.get("purposes")))),
  /** A notice that was dismissed (`ACKNOWLEDGE`) has every category on, and the browser's signal is no choice either. */
  probo: (kept) => merge(kept, "probo_consent", (stored) => /^(?:ACCEPT_ALL|REJECT_ALL|CUSTOMIZE)$/.test(String(stored.get("action"))) ? answers(fieldsOf(stored.get("data"))) : void 0)
};
function answers(fields) {
  const choices = /* @__PURE__ */ new Map();
  for (const [name, value] of fields) {
    if (typeof value !== "boolean") return void 0;
    choices.set(name, value && choices.get(name) !== false);
  }
  return choices.size ? { choices } : void 0;
}
function pairs(text, yes, no) {
  const entries = text.split(",").map((pair) => pair.split(":"));
  return answers(entries.filter(([, value]) => value === yes || value === no).map(([name, value]) => [name, value === yes]));
}
function merge(kept, name, read) {
  const cookie = readCookie(kept, name);
  const stored = [cookie, kept.local(name)].filter((text) => text !== void 0 && text !== null).map(parse);
  if (cookie === null || stored.some((fields) => !fields.size)) return void 0;
  const found = stored.flatMap((fields) => read(fields) ?? []);
  const merged = answers(found.flatMap(({ choices }) => [...choices].filter(([key, choice]) => !choice || found.every((each) => each.choices.has(key)))));
  return merged && { ...merged, itemised: found.flatMap(({ itemised = [] }) => itemised) };
}
function readCookie({ cookies }, name) {
  const found = [...cookies.matchAll(new RegExp(`(?:^|;\\s*)${name}=([^;]*)`, "g"))].map(([, value]) => value.trim());
  return found.every((value) => value === found[0]) ? found[0] : null;
}
function parse(text) {
  for (const candidate of [text, decode(text)]) {
    try {
      return fieldsOf(JSON.parse(candidate));
    } catch {
    }
  }
  return /* @__PURE__ */ new Map();
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
function isTexts(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function importChoices(input, kept) {
  const { items, maps } = readCompat(input);
  const chosen = /* @__PURE__ */ new Map();
  const itemised = /* @__PURE__ */ new Set();
  for (const { manager, keys, resolve } of maps) {
    const old = oldChoices[manager]?.(kept, keys);
    for (const key of old?.itemised ?? []) itemised.add(resolve(key)?.id);
    for (const [key, choice] of old?.choices ?? []) {
      const item = resolve(key);
      if (item && !item.isRequired) chosen.set(item.id, choice && chosen.get(item.id) !== false);
    }
  }
  for (const { id, owner } of items) {
    const isUnnamed = itemised.has(owner) && !chosen.has(id) && chosen.has(owner);
    if (id !== owner && (isUnnamed || chosen.has(id) && chosen.get(owner) === false)) chosen.set(id, false);
  }
  for (const { id } of items) {
    const services = items.filter((item) => item.owner === id && item.id !== id);
    if (!chosen.has(id) && services.length && services.every((service) => chosen.has(service.id))) {
      chosen.set(id, services.every((service) => chosen.get(service.id)));
    }
  }
  return chosen.size ? chosen : void 0;
}

function takeChoices(input) {
  const choices = isNoted() ? void 0 : importChoices(input, readOldStorage());
  if (!choices || note()) return choices;
  const refused = new Map([...choices].filter(([, choice]) => !choice));
  return refused.size ? refused : void 0;
}

export { takeChoices };
