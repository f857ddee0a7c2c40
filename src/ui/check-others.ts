import { fits } from "../core/matcher.js";
import { othersMatcher } from "../core/others-matcher.js";
import { own } from "../core/own-keys.js";
import { strayIds } from "../core/stray-ids.js";

/** True if nothing is wrong with what a config says of vendors, of other consent managers and of places; in doubt false. */
export function areOthersSound(input: unknown): boolean {
  return haveOthersForm(input) && !strayIds(input).length;
}

/** True if that has the form that it should have; in doubt false. */
export function haveOthersForm(input: unknown): boolean {
  const { integrations, compat, regions, regionUrl } = own(input);
  // `true` and `false` stand for settings.
  const settings = Object.entries(own(integrations)).map(([name, value]) => [name, typeof value === "boolean" ? {} : value] as const);
  return fits(othersMatcher, { integrations: Object.fromEntries(settings), compat, regions, regionUrl });
}
