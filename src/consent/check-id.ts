import { decisionOn } from "../core/is-granted.js";
import type { ConsentState, Decision } from "../core/types.js";
import { warn } from "../platform/warn.js";

/** The decision on a category or service of the config; any other id is named on the console. */
export function checkId(state: ConsentState, id: string): Decision | undefined {
  const decision = decisionOn(state, id);
  if (!decision) warn(`"${id}" is no category or service of the config`);
  return decision;
}
