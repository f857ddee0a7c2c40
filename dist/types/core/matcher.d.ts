import type { Shape } from "./shape.js";
/**
 * Says what is right beyond doubt, in few bytes. An expression is for a value that is no object, by its type and its text (`string/shop`, or
 * `undefined` where it may be missing); a list for a list: the matcher of its items, and `true` if it may not be missing; the rest for objects:
 * the matchers of their keys, `*` for any other key. Anything fits `true`.
 */
export type Matcher = true | RegExp | readonly [items: Matcher, isNeeded?: true] | {
    readonly [key: string]: Matcher;
};
/** A matcher that nothing fits which is wrong by the shape. What is right and unusual, such as half a day, or `true` for settings, need not fit. */
export declare function matcherOf({ type, of, keys, need, oneOf, pattern, min, max }: Shape, isNeeded?: boolean): Matcher;
/** Own keys only. Never throws on JSON. */
export declare function fits(matcher: Matcher | undefined, value: unknown): boolean;
