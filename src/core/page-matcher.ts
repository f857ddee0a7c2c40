import { type Matcher, matcherOf } from "./matcher.js";
import { pageShape } from "./page-shape.js";

/** What a config may say, but for what it says of others. The build writes out what this comes to, so that no first visit loads the shape. */
export const pageMatcher: Matcher = matcherOf({ ...pageShape, keys: { ...pageShape.keys, compat: pageShape.keys.integrations } });
