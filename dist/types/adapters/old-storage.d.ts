import type { Kept } from "../core/old-choices.js";
import type { Choices } from "../core/types.js";
/** What the browser lets the page read of other managers' storage. Nothing here throws. */
export declare function readOldStorage(): Kept;
/** True the first time that these choices are given. */
export declare function isNew(choices: Choices): boolean;
