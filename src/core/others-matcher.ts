import { configShape } from "./config-shape.js";
import { type Matcher, matcherOf } from "./matcher.js";

const { integrations, compat, regions, regionUrl } = configShape.keys;

/** What a config may say of vendors, of other consent managers and of places. Written out by the build, as `pageMatcher` is. */
export const othersMatcher: Matcher = matcherOf({ type: "object", keys: { integrations, compat, regions, regionUrl } });
