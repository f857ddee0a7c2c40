import { own } from "./own-keys.js";
import type { Shape } from "./shape.js";

/**
 * Says what is right beyond doubt, in few bytes. An expression is for a value that is no object, by its type and its text (`string/shop`, or
 * `undefined` where it may be missing); a list for a list: the rule of its items, and `true` if it may not be missing; the rest for objects: the
 * rules of their keys, `*` for any other key. Anything fits `true`.
 */
export type Rule = true | RegExp | readonly [items: Rule, isNeeded?: true] | { readonly [key: string]: Rule };

/** A rule that nothing fits which is wrong by the shape. What is right and unusual, such as half a day, or `true` for settings, need not fit. */
export function ruleOf({ type, of, keys, need = [], oneOf, pattern = "^", min, max }: Shape, isNeeded = false): Rule {
  const like = (form: string) => new RegExp(isNeeded ? `^${form}` : `^(?:undefined|${form})`);
  if (type === "any") return true;
  if (type === "array") return isNeeded ? [ruleOf(of!, true), true] : [ruleOf(of!, true)];
  if (keys) return Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, ruleOf(shape, need.includes(key))]));
  if (type === "object") return { "*": ruleOf(of!) };
  if (type === "number") return like(`number${min ? "(?!0)" : ""}${upTo(max!)}$`);
  return like(type + (oneOf ? `(?:${oneOf.join("|")})$` : pattern.slice(1)));
}

/** Whole numbers up to a limit that is a digit with zeros behind it. */
function upTo(limit: number): string {
  const [first, ...zeros] = String(limit);
  return `(?:${limit}|[0-${Number(first) - 1}]?\\d{1,${zeros.length}})`;
}

/** Own keys only. Never throws on JSON. */
export function fits(rule: Rule | undefined, value: unknown): boolean {
  if (rule instanceof RegExp) return typeof value !== "object" && rule.test(typeof value + String(value));
  if (typeof rule !== "object" || value === undefined) return rule === true || (!!rule && !rule[1]);
  if (!value || typeof value !== "object" || Array.isArray(value) !== Array.isArray(rule)) return false;
  if (Array.isArray(value)) return value.every((item) => fits(rule[0], item));
  const rules = own(rule) as { readonly [key: string]: Rule };
  const values = own(value);
  return Object.keys({ ...rules, ...values }).every((key) => fits(rules[key] ?? rules["*"], values[key]));
}
