import { own } from "./own-keys.js";
import type { Shape } from "./shape.js";

/**
 * Says what is right beyond doubt, in few bytes. An expression is for a value that is no object, by its type and its text (`string/shop`, or
 * `undefined` where it may be missing); a list for a list: the matcher of its items, and `true` if it may not be missing; the rest for objects:
 * the matchers of their keys, `*` for any other key. Anything fits `true`.
 */
export type Matcher = true | RegExp | readonly [items: Matcher, isNeeded?: true] | { readonly [key: string]: Matcher };

/** A matcher that nothing fits which is wrong by the shape. What is right and unusual, such as half a day, or `true` for settings, need not fit. */
export function matcherOf({ type, of, keys, need = [], oneOf, pattern = "^", min, max }: Shape, isNeeded = false): Matcher {
  const like = (form: string) => new RegExp(isNeeded ? `^${form}` : `^(?:undefined|${form})`);
  if (type === "any") return true;
  if (type === "array") return isNeeded ? [matcherOf(of!, true), true] : [matcherOf(of!, true)];
  if (keys) return Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, matcherOf(shape, need.includes(key))]));
  if (type === "object") return { "*": matcherOf(of!) };
  if (type === "number") return like(`number${min ? "(?!0)" : ""}${upTo(max!)}$`);
  return like(type + (oneOf ? `(?:${oneOf.join("|")})$` : pattern.slice(1)));
}

/** Whole numbers up to a limit that is a digit with zeros behind it. */
function upTo(limit: number): string {
  const [first, ...zeros] = String(limit);
  return `(?:${limit}|[0-${Number(first) - 1}]?\\d{1,${zeros.length}})`;
}

/** Own keys only. Never throws on JSON. */
export function fits(matcher: Matcher | undefined, value: unknown): boolean {
  if (matcher instanceof RegExp) return typeof value !== "object" && matcher.test(typeof value + String(value));
  if (typeof matcher !== "object" || value === undefined) return matcher === true || (!!matcher && !matcher[1]);
  if (!value || typeof value !== "object" || Array.isArray(value) !== Array.isArray(matcher)) return false;
  if (Array.isArray(value)) return value.every((item) => fits(matcher[0], item));
  const matchers = own(matcher) as { readonly [key: string]: Matcher };
  const values = own(value);
  return Object.keys({ ...matchers, ...values }).every((key) => fits(matchers[key] ?? matchers["*"], values[key]));
}
