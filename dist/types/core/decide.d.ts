import type { DecisionConfig, Item } from "./decision-config.js";
import type { Conditions, ConsentState, Memory, Mode, Rule } from "./types.js";
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
export declare function createJudge(config: DecisionConfig, memory: Memory, conditions: Conditions): (item: Item) => Judgement;
/** Decides what the page may run, from what is stored and what holds around it. When in doubt, deny. */
export declare function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState;
/** True if a standing opt-out is about this item. */
export declare function isCovered({ covered }: DecisionConfig, { owner }: Item): boolean;
/**
 * The rules for a place: those of the first rule that lists it, a larger region around it (`US` fits `US-CA`) or `*`, else the config's
 * own. Of an unknown place nothing is sure: it gets the strictest mode of all that are listed, and a signal counts that any of them honours.
 * Unknown is what is no code, and what stands for "nowhere" (`XX` of CDNs, `ZZ` of CLDR).
 */
export declare function findRules({ rules, regions }: DecisionConfig, { region, gpc, dnt }: Conditions): {
    mode: Mode;
    isSignalled: boolean;
};
/** True if the decision was made under another version that changed nothing material, and the visitor has not dismissed the notice of it. */
export declare function isNoticeDue(config: DecisionConfig, { record }: Memory, now: number): boolean;
