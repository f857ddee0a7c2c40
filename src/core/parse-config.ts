import { type Config, configShape } from "./config-shape.js";
import { nearestName } from "./nearest-name.js";
import { readConfig } from "./read-config.js";
import type { Shape } from "./shape.js";

/** One thing wrong with a config: where (JSON path), what stands there, what should. */
export interface Problem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Turns anything into a config and a list of what was wrong with it: unknown keys, wrong values, ids that are not unique or not there. */
export function parseConfig(input: unknown): ParsedConfig {
  const problems: Problem[] = [];
  const config = readConfig(configShape, input, {
    wrong: (path, value, shape) => problems.push({ path, found: show(value), expected: expectation(shape) }),
    unknown: (path, key, names) =>
      problems.push({ path: `${path}.${key}`, found: `the unknown key "${key}"`, expected: `"${nearestName(key, names)}", or no such key` }),
    repeated: (path, id) => problems.push({ path, found: `"${id}" a second time`, expected: "an id of its own for each category and service" }),
    stray: (path, id) => problems.push({ path, found: show(id), expected: "the id of a category that is not required" }),
  });
  return { config, problems };
}

const words = new Map<string | undefined, string>([
  [configShape.keys.policy.keys.url.pattern, "an http, https, mailto or tel URL, or a relative one, without spaces"],
  [configShape.keys.record.keys.url.pattern, "an http or https URL, or a relative one, without spaces"],
  [configShape.keys.regions.of.keys.in.of.pattern, 'an ISO 3166 code such as "DE" or "US-CA", or "*"'],
  [configShape.keys.cookie.keys.path.pattern, "a path that starts with /"],
  [configShape.keys.cookie.keys.name.pattern, "letters, digits, ., - and _"],
  [configShape.keys.compat.keys.klaro.of.pattern, "letters, digits, - and _"],
  [configShape.keys.integrations.keys.gtm.keys.dataLayer.pattern, "the name of a variable"],
]);

function expectation({ type, oneOf, pattern, min, max, flag }: Shape): string {
  if (flag) return "true, false or an object";
  if (oneOf) return oneOf.map((item) => `"${item}"`).join(" or ");
  if (type === "number") return `a number from ${min} to ${max}`;
  return words.get(pattern) ?? { string: "a text", array: "a list", object: "an object", boolean: "true or false", any: "something" }[type];
}

function show(value: unknown): string {
  try {
    return value === undefined ? "nothing" : String(JSON.stringify(value) ?? typeof value).slice(0, 80);
  } catch {
    return "something nested too deeply";
  }
}
