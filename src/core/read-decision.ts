import { cookieName } from "./cookie-names.js";
import type { CookieSettings, DecisionConfig, Item, PlaceRules } from "./decision-config.js";
import { isId } from "./is-id.js";
import { isPlace } from "./is-place.js";
import { type Json, own, textOf } from "./own-keys.js";
import { presets } from "./presets.js";
import type { Mode } from "./types.js";

const essential = { id: "essential", required: true };
const dayInMs = 86_400_000;

/**
 * Reads what the decision depends on, from anything. Saying what is wrong with it is left to `parseConfig`, which reads the same of it: a
 * test holds the two against each other.
 *
 * In doubt the reading that grants least: a wrong mode counts as `opt-in`, a wrong answer to a signal as `honor`, a list of categories that
 * is none as the essential one alone; regions that are no list of places, and a preset that is none, mean `opt-in` everywhere; an opt-out
 * that names anything but categories that are not required, or nothing, covers all of those. Never throws on JSON.
 */
export function readDecision(input: unknown): DecisionConfig {
  const source = own(input);
  const given = own(source["cookie"]);
  const optOut = own(source["optOut"]);
  const policy = own(source["policy"]);
  const noticed = number(policy["noticeDays"], 0) ?? Infinity;
  const cookie: CookieSettings = {
    name: textOf(given["name"], "consent", cookieName),
    days: number(given["days"], 1) ?? 182,
    domain: textOf(given["domain"]),
    path: textOf(given["path"], "/", /^\/[^;\s]*$/),
    sameSite: textOf(given["sameSite"], "Lax", /^(?:Strict|Lax|None)$/) as CookieSettings["sameSite"],
    secure: typeof given["secure"] === "boolean" ? given["secure"] : undefined,
  };
  const covered = optOut["categories"];
  const items = readItems(source["categories"]);
  const rules = readRules(source);
  return {
    region: textOf(source["region"]),
    reload: textOf(source["reload"], "auto", /^(?:auto|never|always)$/) as DecisionConfig["reload"],
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
    covered: isList(covered, (id) => items.some(({ owner, isRequired }) => !isRequired && owner === id)) && covered[0] ? (covered as string[]) : null,
  };
}

/** Ids of categories and services share one set of names, because `has(id)` takes either: the first one keeps its id, later ones are dropped. */
export function readItems(categories: unknown = [essential, { id: "functional" }, { id: "analytics" }, { id: "third-party" }]): Item[] {
  const items = new Map<string, Item>();
  const add = (value: unknown, category?: Item) => {
    const { id, required, mode } = own(value);
    if (!isId(id) || items.has(id)) return undefined;
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

function readRegions({ preset, regions = preset === undefined ? [] : own(presets)[textOf(preset)] }: Json): DecisionConfig["regions"] {
  const hasPlaces = (rule: unknown) => isList(own(rule)["in"], (name) => name === "*" || isPlace(name));
  const places: readonly unknown[] = isList(regions, hasPlaces) ? regions : presets.strict;
  return places.map((place) => ({ ...readRules(place), in: own(place)["in"] as string[] }));
}

function readRules(value: unknown): PlaceRules {
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

function isList(value: unknown, fits: (item: unknown) => boolean = () => true): value is unknown[] {
  return Array.isArray(value) && value.every(fits);
}

/** Days go to 400, as browsers let them. */
function number(value: unknown, least: number): number | undefined {
  return typeof value === "number" && value <= 400 && value >= least ? value : undefined;
}
