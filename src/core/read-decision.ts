import type { CookieSettings, DecisionConfig, Item, Rules } from "./decision-config.js";
import { own } from "./own-keys.js";
import { presets } from "./presets.js";
import type { Mode } from "./types.js";

const essential = { id: "essential", required: true };

/**
 * Reads what the decision depends on, from anything. Saying what is wrong with it is left to `parseConfig`, which reads the same of it: a
 * test holds the two against each other.
 *
 * In doubt the reading that grants least: a wrong mode counts as `opt-in`, a wrong answer to a signal as `honor`, a list of categories that
 * is none as the essential one alone; regions that are no list of places, and a preset that is none, mean `opt-in` everywhere; an opt-out
 * that names anything but categories covers them all. Never throws on JSON.
 */
export function readDecision(input: unknown): DecisionConfig {
  const source = own(input);
  const policy = like({ version: "", material: true, updated: "", noticeDays: Number.POSITIVE_INFINITY }, source["policy"]);
  const { secure } = own(source["cookie"]);
  const cookie: CookieSettings = {
    ...like({ name: "consent", days: 182, domain: "", path: "/", sameSite: "Lax" as const }, source["cookie"]),
    secure: typeof secure === "boolean" ? secure : undefined,
  };
  const optOut = like({ cookie: "consent_optout", days: 400 }, source["optOut"]);
  const covered = own(source["optOut"])["categories"];
  const items = readItems(source["categories"]);
  const { mode, ...rules } = readRules(source);
  return {
    ...like({ region: "", reload: "auto" as const }, source),
    items,
    rules: { ...rules, mode: mode ?? "opt-in" },
    regions: readRegions(source["regions"], source["preset"]),
    policyVersion: policy.version,
    isMaterial: policy.material,
    noticeUntil: (Date.parse(policy.updated) || Number.POSITIVE_INFINITY) + policy.noticeDays * 86_400_000,
    cookie,
    optOut: { ...cookie, name: optOut.cookie, days: optOut.days },
    covered: isList(covered, (id) => items.some(({ owner }) => owner === id)) ? covered : null,
  };
}

/** Ids of categories and services share one set of names, because `has(id)` takes either: the first one keeps its id, later ones are dropped. */
export function readItems(categories: unknown = [essential, { id: "functional" }, { id: "analytics" }, { id: "third-party" }]): Item[] {
  const items = new Map<string, Item>();
  const add = (value: unknown, category?: Item) => {
    const { id, required, mode } = own(value);
    if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id) || items.has(id)) return undefined;
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

function readRegions(regions: unknown, preset: unknown): DecisionConfig["regions"] {
  const isPlace = (place: unknown) => isList(own(place)["in"], (name) => typeof name === "string");
  const named = preset === undefined ? [] : own(presets)[String(preset)];
  const given = regions === undefined ? named : regions;
  const places: readonly unknown[] = isList(given, isPlace) ? given : presets["strict"]!;
  return places.map((place) => ({ ...readRules(place), in: own(place)["in"] as string[] }));
}

function readRules(value: unknown): Rules {
  const { mode, signals } = own(value);
  const { gpc, dnt } = own(signals);
  return { mode: readMode(mode), gpc: readAnswer(gpc), dnt: readAnswer(dnt) };
}

function readMode(mode: unknown): Mode | undefined {
  return mode === undefined || mode === "opt-out" || mode === "notice" ? mode : "opt-in";
}

function readAnswer(answer: unknown): boolean | undefined {
  return answer === undefined ? answer : answer !== "ignore";
}

function isList(value: unknown, fits: (item: unknown) => boolean = () => true): value is string[] {
  return Array.isArray(value) && value.every(fits);
}

const name = /^[\w.-]{1,64}$/;

/** What `configShape` asks of a text beside its being one. Own keys only, as below. */
const forms = own({ name, cookie: name, path: /^\/[^;\s]*$/, sameSite: /^(?:Strict|Lax|None)$/, reload: /^(?:auto|never|always)$/ }) as { readonly [key: string]: RegExp | undefined };

/** The defaults, each replaced by what is given, if that is of the same type and form. Days go to 400, as browsers let them, from 1 or, for a notice, 0. */
function like<T extends object>(defaults: T, given: unknown): T {
  const values = own(given);
  const fits = (key: string, value: unknown) => (typeof value === "number" ? value <= 400 && value >= +(key === "days") : (forms[key]?.test(value as string) ?? true));
  return Object.fromEntries(Object.entries(defaults).map(([key, or]) => [key, typeof values[key] === typeof or && fits(key, values[key]) ? values[key] : or])) as T;
}
