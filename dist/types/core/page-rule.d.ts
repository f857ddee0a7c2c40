import { type Rule } from "./rule.js";
/** What a config may say, but for what it says of others. The build writes out what this comes to, so that no first visit loads the shape. */
export declare const pageRule: Rule;
