import { type Matcher } from "./matcher.js";
/** What a config may say of vendors, of other consent managers and of places. Written out by the build, as `pageMatcher` is. */
export declare const othersMatcher: Matcher;
