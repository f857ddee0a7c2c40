import { integrationsShape } from "./integrations-shape.js";
import { pageShape } from "./page-shape.js";
import { type Rule, ruleOf } from "./rule.js";

/** What a config may say of vendors and of other consent managers. Written out by the build, as `pageRule` is. */
export const othersRule: Rule = ruleOf({ type: "object", keys: { integrations: integrationsShape, compat: pageShape.keys.compat } });
