import type { Config } from "../core/config-shape.js";
import type { Context } from "./context.js";
/** What the views beyond the first layer draw from. */
export interface WholeContext extends Context {
    readonly config: Config;
}
/** The whole config, every default filled in; what is wrong with it is dropped, and named elsewhere. The first layer does without. */
export declare function wholeConfig(input: unknown): Config;
export declare function withConfig(context: Context): WholeContext;
