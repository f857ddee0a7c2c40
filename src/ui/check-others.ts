import { fits } from "../core/matcher.js";
import { othersMatcher } from "../core/others-matcher.js";
import { own } from "../core/own-keys.js";

/** True if nothing is wrong with what a config says of vendors and of other consent managers; in doubt false. */
export function areOthersSound(input: unknown): boolean {
  const { integrations, compat } = own(input);
  // `true` and `false` stand for settings.
  const settings = Object.entries(own(integrations)).map(([name, value]) => [name, typeof value === "boolean" ? {} : value] as const);
  return fits(othersMatcher, { integrations: Object.fromEntries(settings), compat });
}
