import { integrationsShape } from "./integrations-shape.js";
import { type Matcher, matcherOf } from "./matcher.js";
import { pageShape } from "./page-shape.js";

/** What a config may say of vendors, of other consent managers and of places. Written out by the build, as `pageMatcher` is. */
export const othersMatcher: Matcher = matcherOf({ type: "object", keys: { integrations: integrationsShape, compat: pageShape.keys.compat, regions: pageShape.keys.regions } });
