import type { Choices } from "./core/types.js";
/** The choices that another manager keeps for this visitor, the first time that they are found. */
export declare function takeChoices(input: unknown): Choices | undefined;
