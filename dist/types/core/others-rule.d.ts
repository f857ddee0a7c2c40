import { type Rule } from "./rule.js";
/** What a config may say of vendors and of other consent managers. Written out by the build, as `pageRule` is. */
export declare const othersRule: Rule;
