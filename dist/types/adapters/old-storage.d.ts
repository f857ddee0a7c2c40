import type { Kept } from "../core/old-choices.js";
import type { Choices } from "../core/types.js";
/** Remembers what was taken over, so that the same old choice is never taken over twice: not after it was erased, nor when ours has run out. */
export declare const marker = "assent-import";
/** What the browser lets the page read of other managers' storage. Nothing here throws. */
export declare function readOldStorage(): Kept;
/** True the first time that these choices are given, if that could be noted: without the note they would be taken over again and again. */
export declare function noteOnce(choices: Choices): boolean;
