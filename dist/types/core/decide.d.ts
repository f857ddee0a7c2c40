import type { DecisionConfig, Item } from "./decision-config.js";
import type { Conditions, ConsentState, Memory, Mode } from "./types.js";
/**
 * Decides what the page may run, from what is stored and what holds around it.
 *
 * Precedence: required categories are granted; the opt-out denies; an opt-out signal denies unless the stored decision was made in its
 * presence; then the stored choice; then, with no record at all, the mode. What a record does not name is denied. When in doubt, deny.
 */
export declare function decide(config: DecisionConfig, memory: Memory, conditions: Conditions): ConsentState;
/** True if a standing opt-out is about this item. */
export declare function isCovered({ covered }: DecisionConfig, { owner }: Item): boolean;
/**
 * The rules for a place: those of the first rule that lists it, a larger region around it (`US` fits `US-CA`) or `*`, else the config's
 * own. Of an unknown place nothing is sure: it gets the strictest mode of all that are listed.
 */
export declare function findRules({ rules, regions }: DecisionConfig, { region, gpc, dnt }: Conditions): {
    mode: Mode;
    isSignalled: boolean;
};
