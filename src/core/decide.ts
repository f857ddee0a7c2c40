import type { DecisionConfig, Item } from "./decision-config.js";
import type { Conditions, ConsentRecord, ConsentState, Memory, Mode } from "./types.js";

const dayInMs = 86_400_000;

/**
 * Decides what the page may run, from what is stored and what holds around it.
 *
 * Precedence: required categories are granted; the opt-out denies; an opt-out signal denies unless the stored decision was made in its
 * presence; then the stored choice; then, with no record at all, the mode. What a record does not name is denied. When in doubt, deny.
 */
export function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState {
  const { mode, isSignalled } = findRules(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  const { optedOut } = memory;
  const isGranted = (item: Item) => {
    if (item.isRequired) return true;
    if ((optedOut && isCovered(config, item)) || (isSignalled && !record?.signal)) return false;
    return record ? record.choices.get(item.id) : (item.mode ?? mode) !== "opt-in";
  };
  const decisions = (items: readonly Item[]) => Object.freeze(Object.fromEntries(items.map((item) => [item.id, isGranted(item) ? "granted" : "denied"] as const)));
  const isSettled = (item: Item) => item.isRequired || (optedOut && isCovered(config, item)) || record?.choices.has(item.id);
  return Object.freeze({
    status: config.items.every(isSettled) ? "decided" : "undecided",
    source: optedOut ? "opt-out" : (record?.source ?? (isSignalled ? "signal" : "default")),
    region: conditions.region,
    mode,
    categories: decisions(config.items.filter(isCategory)),
    services: decisions(config.items.filter((item) => !isCategory(item))),
    policyVersion: config.policyVersion,
    decidedAt: record && new Date(record.time).toISOString(),
    optedOut,
    gpc: conditions.gpc,
  });
}

function isCategory({ id, owner }: Item): boolean {
  return id === owner;
}

/** True if a standing opt-out is about this item. */
export function isCovered({ covered }: DecisionConfig, { owner }: Item): boolean {
  return !covered || covered.includes(owner);
}

/**
 * The rules for a place: those of the first rule that lists it, a larger region around it (`US` fits `US-CA`) or `*`, else the config's
 * own. Of an unknown place nothing is sure: it gets the strictest mode of all that are listed.
 */
export function findRules({ rules, regions }: DecisionConfig, { region, gpc, dnt }: Conditions): { mode: Mode; isSignalled: boolean } {
  const fits = (name: string) => name === "*" || `${region}-`.toUpperCase().startsWith(`${name}-`.toUpperCase());
  const place = region ? regions.find((rule) => rule.in.some(fits)) : undefined;
  const modes = region ? [place?.mode ?? rules.mode] : [rules.mode, ...regions.map(({ mode }) => mode)];
  return {
    mode: (["opt-in", "opt-out", "notice"] as const).find((mode) => modes.includes(mode))!,
    isSignalled: (gpc && (place?.gpc ?? rules.gpc ?? true)) || (dnt && (place?.dnt ?? rules.dnt ?? false)),
  };
}

/** A record counts for as long as its cookie lasts, unless it comes from the future or from another material version of the policy. */
function currentRecord({ cookie, policyVersion, isMaterial }: DecisionConfig, record: ConsentRecord | null, now: number): ConsentRecord | null {
  const age = record ? (now - record.time) / dayInMs : Number.NaN;
  return age > -1 && age < cookie.days && (record!.policyVersion === policyVersion || !isMaterial) ? record : null;
}
