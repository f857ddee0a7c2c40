import { type Matcher } from "./matcher.js";
/**
 * What a config may say, but for what it says of others and of places, which others-matcher.ts has. The build writes out what this comes to, so
 * that no first visit loads the shape.
 */
export declare const pageMatcher: Matcher;
