import { type Shown } from "../core/read-shown.js";
import type { Context } from "./context.js";
/** What the views beyond the first layer draw from. */
export interface ViewContext extends Context {
    readonly config: Shown;
}
export declare function withConfig(context: Context): ViewContext;
