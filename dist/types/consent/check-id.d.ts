import type { ConsentState } from "../core/types.js";
/** True for a category or service of the config; any other id is named on the console. */
export declare function checkId(state: ConsentState, id: string): boolean;
