import { type Matcher, matcherOf } from "./matcher.js";
import { pageShape } from "./page-shape.js";

/** Anything under any key. */
const unread = { type: "object", of: { type: "any" } } as const;

/**
 * What a config may say, but for what it says of others and of places, which others-matcher.ts has. The build writes out what this comes to, so
 * that no first visit loads the shape.
 */
export const pageMatcher: Matcher = matcherOf({ ...pageShape, keys: { ...pageShape.keys, compat: unread, regions: { type: "array", of: unread } } });
