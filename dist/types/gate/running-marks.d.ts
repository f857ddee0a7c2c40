import type { Demand } from "../core/is-granted.js";
/** Marks of what was released and runs on, by their text. */
export type RunningMarks = Map<string, Demand>;
/** True if any of it may no longer run: only a reload can stop it. That something is granted stops nothing. */
export declare function isStale(isMet: (demand: Demand) => boolean, marks: RunningMarks): boolean;
