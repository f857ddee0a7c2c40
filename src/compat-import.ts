/* The part that reads what other managers stored, loaded when `compat.import` is set and nothing is decided here. */
import { isNoted, note, readOldStorage } from "./adapters/old-storage.js";
import { importChoices } from "./core/import-choices.js";
import type { Choices } from "./core/types.js";

/** The choices that another manager keeps for this visitor, the first time that they are found. Where that cannot be noted, what was refused: a yes would come back after it was erased. */
export function takeChoices(input: unknown): Choices | undefined {
  const choices = isNoted() ? undefined : importChoices(input, readOldStorage());
  if (!choices || note()) return choices;
  const refused = new Map([...choices].filter(([, choice]) => !choice));
  return refused.size ? refused : undefined;
}
