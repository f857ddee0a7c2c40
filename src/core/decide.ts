import type { DecisionConfig, Item } from "./decision-config.js";
import type { Conditions, ConsentRecord, ConsentState, Memory, Mode, Rule } from "./types.js";

const dayInMs = 86_400_000;

/** What holds for one item, and by which rule. */
export interface Judgement {
  readonly isGranted: boolean;
  readonly rule: Rule;
  /** False while the visitor has to be asked about it. */
  readonly isSettled: boolean;
}

/**
 * Answers what holds for each item. The first rule that applies decides:
 *
 * 1. `required`: granted, always.
 * 2. `opt-out`: the visitor's standing opt-out covers it: denied.
 * 3. `signal`: an honoured opt-out signal, unless the stored decision was made in its presence: denied.
 * 4. `record`: what the visitor chose. A record that does not name it denies it. A refusal under an earlier policy stays one.
 * 5. `mode`: `opt-in` denies, `opt-out` and `notice` grant.
 */
export function createJudge(config: DecisionConfig, memory: Memory, conditions: Conditions): (item: Item) => Judgement {
  const { mode, isSignalled } = findRules(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  return (item) => {
    const isOptedOut = memory.optedOut && isCovered(config, item);
    const isRefused = memory.record?.choices.get(item.id) === false;
    const isSettled = item.isRequired || isOptedOut || !!record?.choices.has(item.id);
    const judgement = (rule: Rule, isGranted = false) => ({ rule, isGranted, isSettled });
    if (item.isRequired) return judgement("required", true);
    if (isOptedOut) return judgement("opt-out");
    if (isSignalled && !record?.signal) return judgement("signal");
    if (record || isRefused) return judgement("record", record?.choices.get(item.id));
    return judgement("mode", (item.mode ?? mode) !== "opt-in");
  };
}

/** Decides what the page may run, from what is stored and what holds around it. When in doubt, deny. */
export function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState {
  const { mode, isSignalled } = findRules(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  const { optedOut } = memory;
  const judge = createJudge(config, memory, conditions);
  const decisions = (areServices: boolean) => {
    const items = config.items.filter(({ id, owner }) => (id !== owner) === areServices);
    return Object.freeze(Object.fromEntries(items.map((item) => [item.id, judge(item).isGranted ? "granted" : "denied"] as const)));
  };
  return Object.freeze({
    status: config.items.every((item) => judge(item).isSettled) ? "decided" : "undecided",
    source: optedOut ? "opt-out" : (record?.source ?? (isSignalled ? "signal" : "default")),
    region: conditions.region,
    mode,
    categories: decisions(false),
    services: decisions(true),
    policyVersion: config.policyVersion,
    decidedAt: record && new Date(record.time).toISOString(),
    optedOut,
    gpc: conditions.gpc,
  });
}

/** True if a standing opt-out is about this item. */
export function isCovered({ covered }: DecisionConfig, { owner }: Item): boolean {
  return !covered || covered.includes(owner);
}

/**
 * The rules for a place: those of the first rule that lists it, a larger region around it (`US` fits `US-CA`) or `*`, else the config's
 * own. Of an unknown place nothing is sure: it gets the strictest mode of all that are listed, and a signal counts that any of them honours.
 * Unknown is what is no code, and what stands for "nowhere" (`XX` of CDNs, `ZZ` of CLDR).
 */
export function findRules({ rules, regions }: DecisionConfig, { region, gpc, dnt }: Conditions): { mode: Mode; isSignalled: boolean } {
  const isKnown = /^(?!XX|ZZ)[A-Z]{2}(?:-|$)/i.test(region);
  const fits = (name: string) => name === "*" || `${region}-`.toUpperCase().startsWith(`${name}-`.toUpperCase());
  const places = isKnown ? [regions.find((rule) => rule.in.some(fits)) ?? rules] : [rules, ...regions];
  const modes = places.map((place) => place.mode ?? rules.mode);
  return {
    mode: (["opt-in", "opt-out", "notice"] as const).find((mode) => modes.includes(mode))!,
    isSignalled: places.some((place) => (gpc && (place.gpc ?? rules.gpc ?? true)) || (dnt && (place.dnt ?? rules.dnt))),
  };
}

/** A record counts for as long as its cookie lasts, unless it comes from the future or from another material version of the policy. */
function currentRecord({ cookie, policyVersion, isMaterial }: DecisionConfig, record: ConsentRecord | null, now: number): ConsentRecord | null {
  const age = record ? (now - record.time) / dayInMs : Number.NaN;
  return age > -1 && age < cookie.days && (record!.policyVersion === policyVersion || !isMaterial) ? record : null;
}

/** True if the decision was made under another version that changed nothing material, and the visitor has not dismissed the notice of it. */
export function isNoticeDue(config: DecisionConfig, { record }: Memory, now: number): boolean {
  return !!currentRecord(config, record, now) && record!.policyVersion !== config.policyVersion && now < config.noticeUntil;
}
