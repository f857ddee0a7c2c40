/** Called in the native function's place: its `this`, its arguments, and what calls it, with these arguments or others. */
export type Stand = (self: never, values: readonly unknown[], run: (values?: readonly unknown[]) => unknown) => unknown;
/**
 * Puts a stand-in before a native method, or before what sets, or, if that is `asked` for, gets a property. It is a Proxy, so that its name
 * and its length remain the native's, and its source text says `[native code]`, if without the name: code that asks whether a function is
 * native goes on
 * (https://tc39.es/ecma262/#sec-function.prototype.tostring). What the browser does not have, or the page has frozen, is left as it is.
 */
export declare function wrapNative(owner: object | undefined, name: string, stand: Stand, asked?: "get"): void;
/** Puts a stand-in before a native constructor, which `new` on a subclass reaches too. */
export declare function wrapConstructor(name: string, construct: (values: readonly unknown[], prototype: object) => object | undefined): void;
