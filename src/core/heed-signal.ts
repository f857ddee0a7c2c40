import { judge } from "./decide.js";
import type { DecisionConfig } from "./decision-config.js";
import { difference } from "./transition.js";
import type { Conditions, Memory } from "./types.js";

/**
 * What is remembered once a visit has begun. That a signal is lost opts nobody back in (California, §7025(c)): where one denies something,
 * that it stood takes the place of the record that it overrides. While a place that may have other rules is unknown, it denies all the
 * same, and counts for none.
 */
export function heedSignal(config: DecisionConfig, memory: Memory, conditions: Conditions): Memory {
  const { state, isSignalled, isRegionKnown } = judge(config, memory, conditions);
  if (!isSignalled || !isRegionKnown) return memory;
  const unsignalled = judge(config, memory, { ...conditions, gpc: false, dnt: false }).state;
  return difference(state, unsignalled).granted.length ? { ...memory, record: null, isDoubtful: true, wasSignalled: true } : memory;
}
