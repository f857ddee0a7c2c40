import type { Choices } from "./core/types.js";
/** The choices that another manager keeps for this visitor, the first time that they are found. Where that cannot be noted, what was refused: a yes would come back after it was erased. */
export declare function takeChoices(input: unknown): Choices | undefined;
