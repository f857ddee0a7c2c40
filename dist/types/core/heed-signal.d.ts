import type { DecisionConfig } from "./decision-config.js";
import type { Conditions, Memory } from "./types.js";
/**
 * What is remembered once a visit has begun. That a signal is lost opts nobody back in (California, §7025(c)): where one denies something,
 * that it stood takes the place of the record that it overrides. While a place that may have other rules is unknown, it denies all the
 * same, and counts for none.
 */
export declare function heedSignal(config: DecisionConfig, memory: Memory, conditions: Conditions): Memory;
