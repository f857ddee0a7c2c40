import type { DecisionConfig } from "./decision-config.js";
import type { ConsentRecord, ConsentState, Memory, Rule } from "./types.js";
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
export declare function judge(config: DecisionConfig, memory: Memory, conditions: Conditions): Verdict;
/** Decides what the page may run: `judge` without the reasons. */
export declare function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState;
/** True if a standing opt-out is about this category. */
export declare function isCovered({ covered }: DecisionConfig, category: string): boolean;
/**
 * A record counts for as long as its cookie lasts, unless it comes from more than a day ahead (clocks differ), or from another material
 * version of the policy.
 */
export declare function currentRecord({ cookie, policyVersion, isMaterial }: DecisionConfig, record: ConsentRecord | null, now: number): ConsentRecord | null;
