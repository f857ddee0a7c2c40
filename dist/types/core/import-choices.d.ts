import { type Kept } from "./old-choices.js";
import type { Choices } from "./types.js";
/**
 * What a visitor chose at the managers that the config names, by our ids; `undefined` if nothing was chosen, or nothing that is ours.
 *
 * Ids that no old choice covers are left out: they are still to be asked for. Where old choices disagree, no wins: of several names that
 * mean one id, of several managers, of a category over its services.
 */
export declare function importChoices(input: unknown, kept: Kept): Choices | undefined;
