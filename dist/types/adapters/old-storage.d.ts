import type { Kept } from "../core/old-choices.js";
/** Remembers that something was taken over: nothing is a second time, not after it was erased, nor when ours has run out. */
export declare const marker = "assent-import";
/** What the browser lets the page read of other managers' storage. Nothing here throws. */
export declare function readOldStorage(): Kept;
/** True if something was taken over. What it was, is not looked at: another config reads the same one differently. */
export declare function isNoted(): boolean;
/** Answers whether the browser keeps the note. */
export declare function note(): boolean;
