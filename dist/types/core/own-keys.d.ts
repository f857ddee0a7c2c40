/** JSON of unknown form: any key may hold anything. */
export type Json = Readonly<Record<string, unknown>>;
/** The value's own keys: what a page has put on `Object.prototype` is no setting. */
export declare function own(value: unknown): Json;
/** The value if it is a text, and of that form; else the default. What is no text is never made one: JSON can hold an object whose `toString` is `null`. */
export declare function textOf(value: unknown, or?: string, form?: RegExp): string;
