import type { DecisionConfig } from "../core/decision-config.js";
import type { Memory } from "../core/types.js";
/** What the browser keeps between visits, in two cookies. */
export interface MemoryStorage {
    /** In doubt no record: corrupt, truncated, foreign, or two that disagree. Any opt-out cookie counts. */
    recall(): Memory;
    /** What the browser has, if it is something else than it was given; nothing where it does not keep that. */
    hearOf(memory: Memory): Memory | false;
    /** Lets the term of the opt-out start anew. */
    renew(): void;
    /** Stores exactly this; warns where the browser does not keep it. */
    keep(memory: Memory): void;
    /** False if the browser has not kept what it was given last, unless what stands denies. */
    isKept(): boolean;
    /** False if the browser keeps no cookie: found out by writing one and removing it, the first time that this is asked. */
    isLasting(): boolean;
}
export declare function createMemoryStorage({ cookie, optOut }: DecisionConfig): MemoryStorage;
