import type { DecisionConfig } from "./decision-config.js";
import { isPlace } from "./is-place.js";
import type { ConsentRecord, ConsentState, Decision, Memory, Mode, Rule } from "./types.js";

const dayInMs = 86_400_000;

/** What holds around the decision: it comes from outside and changes by itself. */
export interface Conditions {
  /** ISO 3166 code such as `DE` or `US-CA`; empty = unknown, and then the strictest rule holds. */
  readonly region: string;
  readonly gpc: boolean;
  readonly dnt: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** False where the browser keeps no cookies: a refusal would not last, so no mode grants. Asked only where one would. */
  readonly isLasting: () => boolean;
}

/** What holds, and why. */
export interface Verdict {
  readonly state: ConsentState;
  /** What decided about each category and service. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** True if an opt-out signal stands that is honoured here. */
  readonly isSignalled: boolean;
  /** False while it is not known where the visitor is, and it matters. */
  readonly isRegionKnown: boolean;
  /** True if the decision was made under another version that changed nothing material, and the notice of that is still up. */
  readonly isNoticeDue: boolean;
}

/**
 * Judges every category and service by what is stored and what holds around it. The first rule that applies decides; when in doubt, deny.
 *
 * 1. `required`: granted, always.
 * 2. `opt-out`: the visitor's standing opt-out covers it: denied.
 * 3. `signal`: an honoured opt-out signal, unless the stored decision was made in its presence: denied.
 * 4. `record`: what the visitor chose. A record that does not name it denies it, also one under an earlier policy, as that did not cover
 *    it; but under an opt-out that leaves it alone, nothing has been said of it. A refusal under an earlier policy stays one, and what cannot
 *    be read may have been one.
 * 5. `mode`: `opt-in` denies, `opt-out` and `notice` grant, unless the browser keeps no cookies.
 *
 * The visitor has to be asked as long as anything is neither required, opted out of, nor named by the record.
 */
export function judge(config: DecisionConfig, memory: Memory, conditions: Conditions): Verdict {
  const { mode, isSignalled, isRegionKnown } = judgePlace(config, conditions);
  const record = currentRecord(config, memory.record, conditions.now);
  const rules = new Map<string, Rule>();
  const categories: [string, Decision][] = [];
  const services: [string, Decision][] = [];
  let status: ConsentState["status"] = "decided";
  for (const item of config.items) {
    const { id, owner, isRequired } = item;
    const isOptedOut = memory.optedOut && isCovered(config, owner);
    const choice = record?.choices.get(id);
    const hasRecord = memory.isDoubtful || (memory.record && (!memory.optedOut || memory.record.choices.has(id)) && (record || !memory.record.choices.get(id)));
    const rule: Rule = isRequired ? "required" : isOptedOut ? "opt-out" : isSignalled && !record?.signal ? "signal" : hasRecord ? "record" : "mode";
    const isGranted = isRequired || (rule === "record" && choice) || (rule === "mode" && (item.mode ?? mode) !== "opt-in" && conditions.isLasting());
    if (!isRequired && !isOptedOut && choice === undefined) status = "undecided";
    (id === owner ? categories : services).push([id, isGranted ? "granted" : "denied"]);
    rules.set(id, rule);
  }
  const state: ConsentState = Object.freeze({
    status,
    source: memory.optedOut ? "opt-out" : (record?.source ?? (isSignalled || memory.sign === "signal" ? "signal" : "default")),
    region: conditions.region,
    mode,
    categories: Object.freeze(Object.fromEntries(categories)),
    services: Object.freeze(Object.fromEntries(services)),
    policyVersion: config.policyVersion,
    decidedAt: record && new Date(record.time).toISOString(),
    optedOut: memory.optedOut,
    gpc: conditions.gpc,
  });
  return { state, rules, isSignalled, isRegionKnown, isNoticeDue: !!record && record.policyVersion !== config.policyVersion && conditions.now < config.noticeUntil };
}

/** Decides what the page may run: `judge` without the reasons. */
export function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState {
  return judge(config, memory, conditions).state;
}

/** True if a standing opt-out is about this category. */
export function isCovered({ covered }: DecisionConfig, category: string): boolean {
  return !covered || covered.includes(category);
}

/**
 * The rules for a place: those of the first rule that lists it, a larger region around it (`US` fits `US-CA`) or `*`, else the config's
 * own. Of an unknown place nothing is sure: it gets the strictest mode of all that are listed, and a signal counts that any of them honours.
 */
function judgePlace({ rules, regions }: DecisionConfig, { region, gpc, dnt }: Conditions): { mode: Mode; isSignalled: boolean; isRegionKnown: boolean } {
  const isRegionKnown = !regions.length || isPlace(region);
  const fits = (name: string) => name === "*" || `${region}-`.toUpperCase().startsWith(`${name}-`.toUpperCase());
  const places = isRegionKnown ? [regions.find((rule) => rule.in.some(fits)) ?? rules] : [rules, ...regions];
  const modes = places.map((place) => place.mode ?? rules.mode);
  return {
    isRegionKnown,
    mode: (["opt-in", "opt-out", "notice"] as const).find((mode) => modes.includes(mode))!,
    isSignalled: places.some((place) => (gpc && (place.gpc ?? rules.gpc ?? true)) || (dnt && (place.dnt ?? rules.dnt))),
  };
}

/**
 * A record counts for as long as its cookie lasts, unless it comes from more than a day ahead (clocks differ), or from another material
 * version of the policy.
 */
export function currentRecord({ cookie, policyVersion, isMaterial }: DecisionConfig, record: ConsentRecord | null, now: number): ConsentRecord | null {
  const age = record ? (now - record.time) / dayInMs : NaN;
  return age > -1 && age < cookie.days && (record!.policyVersion === policyVersion || !isMaterial) ? record : null;
}
