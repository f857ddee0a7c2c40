import { type Conditions, judge } from "./decide.js";
import type { DecisionConfig } from "./decision-config.js";
import { difference } from "./transition.js";
import type { Memory } from "./types.js";

/**
 * What to remember as a visit begins under an opt-out signal. That the signal later disappears must not opt anybody back in (California,
 * §7025(c)): where it denies what would else be granted, a word that it stood replaces the record that it overrides, and is written anew on
 * each visit under it. While the region is unknown, and matters, nothing is written: the signal denies for now, but the place may not honour it.
 */
export function heedSignal(config: DecisionConfig, memory: Memory, conditions: Conditions): Memory {
  const { state, isSignalled, isRegionKnown } = judge(config, memory, conditions);
  if (!isSignalled || !isRegionKnown) return memory;
  const unsignalled = judge(config, memory, { ...conditions, gpc: false, dnt: false }).state;
  return memory.sign === "signal" || difference(state, unsignalled).granted.length ? { ...memory, record: null, isDoubtful: true, sign: "signal" } : memory;
}
