import type { DecisionConfig } from "./decision-config.js";
/**
 * Reads what the decision depends on, from anything. Saying what is wrong with it is left to `parseConfig`.
 *
 * In doubt the reading that grants least: a wrong mode counts as `opt-in`, a wrong answer to a signal as `honor`, a list of categories that
 * is none as the essential one alone; regions that are no list of places mean `opt-in` everywhere; an opt-out that names anything but
 * categories covers them all. Never throws on JSON.
 */
export declare function readDecision(input: unknown): DecisionConfig;
