import { pageShape } from "./page-shape.js";
import { type Rule, ruleOf } from "./rule.js";

/** What a config may say, but for what it says of others. The build writes out what this comes to, so that no first visit loads the shape. */
export const pageRule: Rule = ruleOf({ ...pageShape, keys: { ...pageShape.keys, compat: pageShape.keys.integrations } });
