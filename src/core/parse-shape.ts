import type { Shape } from "./shape.js";

/** Told about a value that does not fit its shape, and about a key that no shape lists. */
export interface ProblemSink {
  wrong(path: string, value: unknown, shape: Shape): void;
  unknown(path: string, key: string, names: readonly string[]): void;
  /** Told where each object of the result stood. */
  read(path: string, value: object): void;
}

/**
 * Reads `value` as the shape says. Wrong parts are dropped one by one, each told to the sink, and replaced by the part's `doubt`, else by
 * its default. Never throws on JSON, never copies a key that the shape does not list.
 */
export function parseShape(shape: Shape, value: unknown, path: string, sink: ProblemSink): unknown {
  const given = value === undefined ? shape.or : value;
  if (given === undefined) return given;
  if (!fits(shape, given)) {
    sink.wrong(path, given, shape);
    return parseShape(shape, shape.doubt, path, sink);
  }
  if (Array.isArray(given)) return parseList(shape, given, path, sink);
  return shape.type === "object" ? parseObject(shape, given as object, path, sink) : given;
}

function parseList({ of, isWhole, doubt }: Shape, given: readonly unknown[], path: string, sink: ProblemSink): unknown {
  if (!of) return given;
  const items = given.map((item, index) => parseShape(of, item ?? null, `${path}[${index}]`, sink));
  const right = items.filter((item) => item !== undefined);
  return isWhole && right.length < items.length ? doubt : right;
}

function parseObject({ keys, of, need = [] }: Shape, given: object, path: string, sink: ProblemSink): unknown {
  const values = new Map(Object.entries(given));
  const names = Object.keys(keys ?? given);
  for (const key of values.keys()) if (!names.includes(key)) sink.unknown(path, key, names);
  const parsed = names.map((name) => [name, parseShape(keys?.[name] ?? of!, values.get(name), `${path}.${name}`, sink)] as const);
  const missing = parsed.filter(([name, value]) => value === undefined && need.includes(name));
  for (const [name] of missing) if (!values.has(name)) sink.wrong(`${path}.${name}`, undefined, keys![name]!);
  if (missing.length) return undefined;
  const result = Object.fromEntries(keys ? parsed : parsed.filter(([, value]) => value !== undefined));
  sink.read(path, result);
  return result;
}

function fits({ type, oneOf, pattern, min, max, flag }: Shape, value: unknown): boolean {
  if (type === "any" || (flag && typeof value === "boolean")) return true;
  if (type === "array") return Array.isArray(value);
  if (typeof value !== type || value === null || Array.isArray(value)) return false;
  if (typeof value === "number") return value >= min! && value <= max!;
  return typeof value !== "string" || ((!oneOf || oneOf.includes(value)) && (!pattern || new RegExp(pattern).test(value)));
}
