import type { Shape } from "./shape.js";
/**
 * Says what is right beyond doubt, in few bytes. An expression is for a value that is no object, by its type and its text (`string/shop`, or
 * `undefined` where it may be missing); a list for a list: the rule of its items, and `true` if it may not be missing; the rest for objects: the
 * rules of their keys, `*` for any other key. Anything fits `true`.
 */
export type Rule = true | RegExp | readonly [items: Rule, isNeeded?: true] | {
    readonly [key: string]: Rule;
};
/** A rule that nothing fits which is wrong by the shape. What is right and unusual, such as half a day, or `true` for settings, need not fit. */
export declare function ruleOf({ type, of, keys, need, oneOf, pattern, min, max }: Shape, isNeeded?: boolean): Rule;
/** Own keys only. Never throws on JSON. */
export declare function fits(rule: Rule | undefined, value: unknown): boolean;
