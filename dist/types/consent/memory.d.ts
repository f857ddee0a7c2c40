import type { DecisionConfig } from "../core/decision-config.js";
import type { Memory } from "../core/types.js";
/** What the browser keeps between visits, in two cookies. */
export interface MemoryStorage {
    /** In doubt no record: corrupt, truncated, foreign, or two that disagree. Any opt-out cookie counts. */
    recall(): Memory;
    /** What the browser has, if it is something else. */
    hearOf(memory: Memory): Memory | undefined;
    /** Lets the term of the opt-out start anew. */
    renew(): void;
    /** True if the browser has kept exactly this. */
    keep(memory: Memory): boolean;
}
export declare function createMemoryStorage({ cookie, optOut }: DecisionConfig): MemoryStorage;
