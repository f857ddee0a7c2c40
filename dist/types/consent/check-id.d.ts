import type { ConsentState, Decision } from "../core/types.js";
/** The decision on a category or service of the config; any other id is named on the console. */
export declare function checkId(state: ConsentState, id: string): Decision | undefined;
