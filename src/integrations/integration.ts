import { decisionOn, isGranted } from "../core/is-granted.js";
import type { ListedService } from "../core/listed-services.js";
import { type Json, own } from "../core/own-keys.js";
import type { ConsentState } from "../core/types.js";

/** What vendors ask about. Categories are known by their usual names; the first that the config has counts. */
export type Purpose = "analytics" | "ads" | "preferences";

/**
 * Says whether a vendor's signal may be `granted`: its category is, and so are the services that are recognised as the vendor's own.
 *
 * `settings.map` lists ids of ours with the signals they stand for, `settings.ids` the ids that a vendor with one signal waits for: then
 * each id listed has to be granted. What nothing stands for is denied, and so is what is no list of ids: nothing that settings hold throws.
 *
 * `other` knows the vendor's services for another purpose by their ids: products of one vendor share hosts. Such a service counts only where
 * it stands in a category that is asked about, or nothing else is the vendor's own for this purpose: in doubt, its denial counts.
 */
export type Ask = (state: ConsentState, purpose: Purpose, vendor?: RegExp, signal?: string, other?: RegExp) => boolean;

/**
 * Every vendor has this form: takes up its settings before anything of the page runs, and answers what is told of each new state. That counts
 * as heard if it does not throw; `hear` says so of what could only be told later.
 */
export type Integration = (settings: Json, ask: Ask, hear: () => void) => (state: ConsentState) => void;

const usual: Readonly<Record<Purpose, readonly string[]>> = {
  analytics: ["analytics", "statistics", "performance"],
  ads: ["marketing", "advertising", "third-party"],
  preferences: ["functional", "preferences"],
};

export function createAsk({ map, ids }: Json, services: readonly ListedService[]): Ask {
  const mapped = (signal?: string) => Object.keys(own(map)).filter((id) => listOf(own(map)[id]).includes(signal));
  return (state, purpose, vendor, signal, other) => {
    const named = map ? mapped(signal) : ids ? listOf(ids) : usual[purpose].filter((id) => decisionOn(state, id)).slice(0, 1);
    const known = services.filter(({ id, domains }) => vendor?.test(`${id} ${domains.join(" ")}`));
    const theirs = known.filter(({ id, category }) => vendor!.test(id) || named.includes(category) || !other?.test(id));
    const needed = [...named, ...(theirs.length ? theirs : known).map(({ id }) => id)];
    return named.length > 0 && needed.every((id) => typeof id === "string" && isGranted(state, id));
  };
}

/** A single text counts as a list of one. */
function listOf(value: unknown): unknown[] {
  return [value].flat();
}

/** The word that most vendors take. */
export function word(isAllowed: boolean): "granted" | "denied" {
  return isAllowed ? "granted" : "denied";
}

/** True if the visitor has said so; false for what holds by the mode alone. */
export function isDecision({ decidedAt, optedOut }: ConsentState): boolean {
  return decidedAt !== null || optedOut;
}
