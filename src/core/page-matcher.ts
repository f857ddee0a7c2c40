import { type Matcher, matcherOf } from "./matcher.js";
import { pageShape } from "./page-shape.js";

const { integrations } = pageShape.keys;

/**
 * What a config may say, but for what it says of others and of places, which others-matcher.ts has. The build writes out what this comes to, so
 * that no first visit loads the shape.
 */
export const pageMatcher: Matcher = matcherOf({ ...pageShape, keys: { ...pageShape.keys, compat: integrations, regions: { type: "array", of: integrations } } });
