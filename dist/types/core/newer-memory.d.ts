import type { Memory } from "./types.js";
/** True if what was found was plainly decided after what is remembered. Without two times to compare, only an opt-out is plain, where there was none. */
export declare function isPlainlyNewer(found: Memory, memory: Memory): boolean;
/** What is remembered, or what another window has decided since, if anything was found. */
export declare function newerMemory(memory: Memory, found: Memory | false): Memory;
/** True if what was found holds a yes from before a no that is remembered: it does not count, however long it stands. */
export declare function isOvertakenYes(found: Memory, memory: Memory): boolean;
