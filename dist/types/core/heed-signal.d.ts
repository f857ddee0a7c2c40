import { type Conditions } from "./decide.js";
import type { DecisionConfig } from "./decision-config.js";
import type { Memory } from "./types.js";
/**
 * What to remember as a visit begins under an opt-out signal. That the signal later disappears must not opt anybody back in (California,
 * §7025(c)): where it denies what would else be granted, a word that it stood replaces the record that it overrides, and is written anew on
 * each visit under it. While the region is unknown, and matters, nothing is written: the signal denies for now, but the place may not honour it.
 */
export declare function heedSignal(config: DecisionConfig, memory: Memory, conditions: Conditions): Memory;
