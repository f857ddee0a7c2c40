/* The part that reads what other managers stored, loaded when `compat.import` is set and nothing is decided here. */
import { noteOnce, readOldStorage } from "./adapters/old-storage.js";
import { importChoices } from "./core/import-choices.js";
import type { Choices } from "./core/types.js";

/** The choices that another manager keeps for this visitor, the first time that they are found. */
export function takeChoices(input: unknown): Choices | undefined {
  const choices = importChoices(input, readOldStorage());
  return choices && noteOnce() ? choices : undefined;
}
