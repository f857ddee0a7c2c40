import { type Config, configShape } from "./config-shape.js";
import { nearestName } from "./nearest-name.js";
import { parseShape, type ProblemSink } from "./parse-shape.js";
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
  const paths = new Map<object, string>();
  const sink: ProblemSink = {
    wrong: (path, value, shape) => problems.push({ path, found: show(value), expected: expectation(shape) }),
    unknown: (path, key, names) =>
      problems.push({ path: `${path}.${key}`, found: `the unknown key "${key}"`, expected: `"${nearestName(key, names)}", or no such key` }),
    read: (path, value) => paths.set(value, path),
  };
  const config = parseShape(configShape, input, "$", sink) as Config;
  const categories = keepFirstIds(config.categories, (item) => {
    problems.push({ path: `${paths.get(item)}.id`, found: `"${item.id}" a second time`, expected: "an id of its own for each category and service" });
  });
  const strays = (config.optOut.categories ?? []).flatMap((id, index) => (categories.some((category) => category.id === id) ? [] : [[id, index] as const]));
  for (const [id, index] of strays) problems.push({ path: `$.optOut.categories[${index}]`, found: show(id), expected: "the id of a category" });
  const optOut = strays.length ? { ...config.optOut, categories: undefined } : config.optOut;
  return { config: { ...config, categories, optOut }, problems };
}

/** Ids of categories and services share one set of names, because `has(id)` takes either: the first one keeps its id, later ones are dropped. */
function keepFirstIds(categories: Config["categories"], drop: (item: { readonly id: string }) => void): Config["categories"] {
  const seen = new Set<string>();
  const unique = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter((item) => {
      if (seen.has(item.id)) drop(item);
      return !seen.has(item.id) && seen.add(item.id);
    });
  // In the order in which they stand: a category, then its services.
  return categories.flatMap((category) => unique([category]).map((first) => ({ ...first, services: unique(first.services) })));
}

const words = new Map<string | undefined, string>([
  [configShape.keys.regionUrl.pattern, "an http, https, mailto or tel URL, or a relative one, without spaces"],
  [configShape.keys.cookie.keys.path.pattern, "a path that starts with /"],
  [configShape.keys.cookie.keys.name.pattern, "letters, digits, ., - and _"],
  [configShape.keys.compat.keys.klaro.of.pattern, "letters, digits, - and _"],
]);

function expectation({ type, oneOf, pattern, min, max }: Shape): string {
  if (oneOf) return oneOf.map((item) => `"${item}"`).join(" or ");
  if (type === "number") return `a number from ${min} to ${max}`;
  return words.get(pattern) ?? { string: "a text", array: "a list", object: "an object", boolean: "true or false", any: "something" }[type];
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : String(JSON.stringify(value) ?? typeof value).slice(0, 80);
}
