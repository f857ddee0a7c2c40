import type { configShape } from "./config-shape.js";
import type { PageConfig, pageShape } from "./page-shape.js";
import { parseShape, type ProblemSink } from "./parse-shape.js";
import type { Parsed } from "./shape.js";

type Category = PageConfig["categories"][number];

/** Told about all that is wrong with a config, ids included. */
export interface ConfigSink extends Omit<ProblemSink, "read"> {
  /** An id that a category or service before it has. */
  repeated(path: string, id: string): void;
  /** An id in `optOut.categories` that is none of a category's, or a required one's. */
  stray(path: string, id: string): void;
}

/** Where what is wrong is named elsewhere. */
export const silent: ConfigSink = { wrong() {}, unknown() {}, repeated() {}, stray() {} };

/**
 * Turns anything into a config. What is wrong is dropped piece by piece, and told to the sink. The shape is that of the whole config, or
 * the one without the settings of vendors (page-shape.ts).
 */
export function readConfig<S extends typeof pageShape | typeof configShape>(shape: S, input: unknown, sink: ConfigSink): Parsed<S> {
  const paths = new Map<object, string>();
  const config = parseShape(shape, input, "$", { wrong: sink.wrong, unknown: sink.unknown, read: (path, value) => paths.set(value, path) }) as PageConfig;
  const categories = keepFirstIds(config.categories, (item) => sink.repeated(`${paths.get(item)}.id`, item.id));
  const strays = (config.optOut.categories ?? []).flatMap((id, index) => (categories.some((category) => category.id === id && !category.required) ? [] : [[id, index] as const]));
  for (const [id, index] of strays) sink.stray(`$.optOut.categories[${index}]`, id);
  return { ...config, categories } as Parsed<S>;
}

/** Ids of categories and services share one set of names, because `has(id)` takes either: the first one keeps its id, later ones are dropped. */
function keepFirstIds(categories: readonly Category[], drop: (item: { readonly id: string }) => void): readonly Category[] {
  const seen = new Set<string>();
  const unique = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter((item) => {
      if (seen.has(item.id)) drop(item);
      return !seen.has(item.id) && seen.add(item.id);
    });
  // In the order in which they stand: a category, then its services.
  return categories.flatMap((category) => unique([category]).map((first) => ({ ...first, services: unique(first.services) })));
}
