import { fieldsOf, type Manager } from "./compat-map.js";
import { own } from "./own-keys.js";

/** Where other managers keep choices. */
export interface Kept {
  /** `document.cookie`. */
  readonly cookies: string;
  /** A value of `localStorage`. */
  local(name: string): string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a visitor chose at another manager, by its own names. */
export interface OldChoices {
  readonly choices: ReadonlyMap<string, boolean>;
  /** Names of categories whose services were chosen one by one: one that is not named was not accepted. */
  readonly itemised?: readonly string[];
}

type Reader = (kept: Kept, keys: readonly string[]) => OldChoices | undefined;

/**
 * Readers of what the managers store. Each answers only with what a visitor has decided: nothing for a value that is absent, corrupt, run
 * out, of two cookies that disagree, implied, or still waiting for an answer. Osano's is encrypted.
 */
export const oldChoices: Readonly<Partial<Record<Manager, Reader>>> = {
  /** https://cookieconsent.orestbida.com, versions 2 and 3: what was accepted is listed, and what was not, is not. */
  "vanilla-cookieconsent": (kept, keys) =>
    merge(kept, "cc_cookie", (stored) => {
      const accepted = stored.get("categories") ?? stored.get("level");
      const end = stored.get("expirationTime");
      if (!isTexts(accepted) || (end !== undefined && !(Number(end) > kept.now))) return undefined;
      const services = [...fieldsOf(stored.get("services"))].filter((entry): entry is [string, string[]] => isTexts(entry[1]));
      const categories = [...services.map(([category]) => category), ...accepted];
      const names = services.flatMap(([, listed]) => listed);
      // What is called like a category that was refused is none that was accepted.
      const isYes = (key: string) => accepted.includes(key) || (names.includes(key) && !categories.includes(key));
      return { choices: new Map([...keys, ...categories, ...names].map((key) => [key, isYes(key)])), itemised: services.filter(([, listed]) => listed.length).map(([category]) => category) };
    }),
  /** https://klaro.org: each service with yes or no. */
  klaro: (kept) => merge(kept, "klaro", answers),
  /** https://www.cookiebot.com/en/developer: an object as JavaScript writes it; `-1` where nobody has to be asked, `0` before an answer. */
  cookiebot(kept) {
    const text = decode(readCookie(kept, "CookieConsent") ?? "");
    const [, body] = /^\{(.*)\}$/.exec(text) ?? [];
    const found = [...(body ?? "").matchAll(/(?:^|,)"?(\w+)"?:(?:(['"])([^'"]*)\2|(\w+))(?=,|$)/g)].map(([, name, , quoted, word]) => [name!, quoted ?? word!] as const);
    const values = new Map(found);
    const isAnswer = values.get("necessary") === "true" && !/^(?:0|-1)?$/.test(values.get("stamp") ?? "");
    if (!isAnswer || values.get("method") !== "explicit") return undefined;
    return answers(found.filter(([, value]) => /^(?:true|false)$/.test(value)).map(([name, value]) => [name, value === "true"]));
  },
  /** Groups count if `intType` says that the banner was answered. Closing it (3) leaves what was preset, the browser's signal (7) is no choice. */
  onetrust(kept) {
    const fields = new Map((readCookie(kept, "OptanonConsent") ?? "").split("&").map((field) => field.split("=", 2) as [string, string]));
    const closed = Date.parse(decode(readCookie(kept, "OptanonAlertBoxClosed") ?? ""));
    if (!closed || !/^[12456]$/.test(fields.get("intType") ?? "") || fields.get("AwaitingReconsent") === "true") return undefined;
    return pairs(decode(fields.get("groups") ?? ""), "1", "0");
  },
  /** `action:yes` once the visitor has answered or closed the banner. Closing it leaves what was preset, and `consent:no`, under which only a refusal of all is an answer. */
  cookieyes(kept) {
    const found = pairs(decode(readCookie(kept, "cookieyes-consent") ?? ""), "yes", "no");
    const { action, consent, necessary: _, ...others } = own(Object.fromEntries(found?.choices ?? []));
    return action && (consent || !Object.values(others).includes(true)) ? found : undefined;
  },
  /** Version 3 keeps services by id with their name, version 2 by id. */
  usercentrics(kept) {
    if (kept.local("uc_user_interaction") !== "true") return undefined;
    const latest = [...fieldsOf(fieldsOf(parse(kept.local("ucData") ?? "").get("consent")).get("services"))];
    const services = latest.length ? latest : [...fieldsOf(parse(kept.local("uc_settings") ?? "").get("services"))];
    const choices = services.flatMap(([key, value]) => {
      const { id = key, name, consent, status = consent } = own(value);
      return [id, name].filter((each) => typeof each === "string").map((each) => [each, status] as const);
    });
    return answers(choices as [string, unknown][]);
  },
  /** Per purpose; consents to everything at once could also be had by scrolling. */
  iubenda: (kept) => merge(kept, "_iub_cs-s?\\d+", (stored) => answers(fieldsOf(stored.get("purposes")))),
  /** A notice that was dismissed (`ACKNOWLEDGE`) has every category on, and the browser's signal is no choice either. */
  probo: (kept) =>
    merge(kept, "probo_consent", (stored) => (/^(?:ACCEPT_ALL|REJECT_ALL|CUSTOMIZE)$/.test(String(stored.get("action"))) ? answers(fieldsOf(stored.get("data"))) : undefined)),
};

/** Yes and no for each name, no where it is named with both; nothing if there is none, or anything else among them. */
function answers(fields: Iterable<readonly [string, unknown]>): OldChoices | undefined {
  const choices = new Map<string, boolean>();
  for (const [name, value] of fields) {
    if (typeof value !== "boolean") return undefined;
    choices.set(name, value && choices.get(name) !== false);
  }
  return choices.size ? { choices } : undefined;
}

/** Reads `name:yes,name:no`. */
function pairs(text: string, yes: string, no: string): OldChoices | undefined {
  const entries = text.split(",").map((pair) => pair.split(":") as [string, string]);
  return answers(entries.filter(([, value]) => value === yes || value === no).map(([name, value]) => [name, value === yes]));
}

/**
 * What the cookie of that name and the `localStorage` item say, as JSON: a manager that has moved from one to the other leaves both. Where they
 * disagree, no wins, and of what one of them does not name nothing is known. Nothing if one cannot be read, for it may be the later one.
 */
function merge(kept: Kept, name: string, read: (fields: ReadonlyMap<string, unknown>) => OldChoices | undefined): OldChoices | undefined {
  const cookie = readCookie(kept, name);
  const stored = [cookie, kept.local(name)].filter((text) => text !== undefined && text !== null).map(parse);
  if (cookie === null || stored.some((fields) => !fields.size)) return undefined;
  const found = stored.flatMap((fields) => read(fields) ?? []);
  const merged = answers(found.flatMap(({ choices }) => [...choices].filter(([key, choice]) => !choice || found.every((each) => each.choices.has(key)))));
  return merged && { ...merged, itemised: found.flatMap(({ itemised = [] }) => itemised) };
}

/** The raw value that all cookies of the name agree on; `null` if they do not. The name is the source of a regular expression. */
function readCookie({ cookies }: Kept, name: string): string | null | undefined {
  const found = [...cookies.matchAll(new RegExp(`(?:^|;\\s*)${name}=([^;]*)`, "g"))].map(([, value]) => value!.trim());
  return found.every((value) => value === found[0]) ? found[0] : null;
}

function parse(text: string): ReadonlyMap<string, unknown> {
  for (const candidate of [text, decode(text)]) {
    try {
      return fieldsOf(JSON.parse(candidate));
    } catch {
      // Not written in this way: the other is tried, then it counts as none.
    }
  }
  return new Map();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
