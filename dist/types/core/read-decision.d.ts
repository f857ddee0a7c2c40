import type { DecisionConfig, Item } from "./decision-config.js";
/**
 * Reads what the decision depends on, from anything. Saying what is wrong with it is left to `parseConfig`, which reads the same of it: a
 * test holds the two against each other.
 *
 * In doubt the reading that grants least: a wrong mode counts as `opt-in`, a wrong answer to a signal as `honor`, a list of categories that
 * is none as the essential one alone; regions that are no list of places, and a preset that is none, mean `opt-in` everywhere; an opt-out
 * that names anything but categories that are not required, or nothing, covers all of those. Never throws on JSON.
 */
export declare function readDecision(input: unknown): DecisionConfig;
/** Ids of categories and services share one set of names, because `has(id)` takes either: the first one keeps its id, later ones are dropped. */
export declare function readItems(categories?: unknown): Item[];
