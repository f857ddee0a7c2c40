import type { DecisionConfig } from "../core/decision-config.js";
import type { Memory } from "../core/types.js";
/** What the browser keeps between visits, in two cookies. */
export interface MemoryStorage {
    /** In doubt no record: corrupt, truncated, foreign, or two that disagree. Any opt-out cookie counts, and its term starts anew. */
    recall(): Memory;
    /** True if the browser has kept exactly this. */
    keep(memory: Memory): boolean;
}
export declare function createMemoryStorage({ cookie, optOut }: DecisionConfig): MemoryStorage;
