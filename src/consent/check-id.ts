import { decisionOn } from "../core/is-granted.js";
import type { ConsentState } from "../core/types.js";
import { warn } from "../platform/warn.js";

/** True for a category or service of the config; any other id is named on the console. */
export function checkId(state: ConsentState, id: string): boolean {
  const isListed = !!decisionOn(state, id);
  if (!isListed) warn(`"${id}" is no category or service of the config`);
  return isListed;
}
