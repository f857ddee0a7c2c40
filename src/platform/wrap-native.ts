/** Called in the native function's place: its `this`, its arguments, and what calls it, with these arguments or others. */
export type Stand = (self: never, values: readonly unknown[], run: (values?: readonly unknown[]) => unknown) => unknown;

/**
 * Puts a stand-in before a native method, or before what sets, or, if that is `asked` for, gets a property. It is a Proxy, so that its name
 * and its length remain the native's, and its source text says `[native code]`, if without the name: code that asks whether a function is
 * native goes on
 * (https://tc39.es/ecma262/#sec-function.prototype.tostring). What the browser does not have, or the page has frozen, is left as it is.
 */
export function wrapNative(owner: object | undefined, name: string, stand: Stand, asked?: "get"): void {
  const found = owner && Object.getOwnPropertyDescriptor(owner, name);
  const part = asked ?? (found?.set ? "set" : "value");
  const native: unknown = found?.[part];
  if (typeof native !== "function") return;
  const apply = (_: unknown, self: never, values: unknown[]) => stand(self, values, (given = values) => Reflect.apply(native, self, given));
  Reflect.defineProperty(owner!, name, { ...found, [part]: new Proxy(native, { apply }) });
}

/** Puts a stand-in before a native constructor, which `new` on a subclass reaches too. */
export function wrapConstructor(name: string, construct: (values: readonly unknown[], prototype: object) => object | undefined): void {
  const native: unknown = Reflect.get(globalThis, name);
  if (typeof native !== "function") return;
  const proxy: object = new Proxy(native, {
    construct: (_, values, target) => construct(values, Reflect.get(target, "prototype") as object) ?? (Reflect.construct(native, values, target === proxy ? native : target) as object),
  });
  const prototype = native.prototype as object;
  if (prototype.constructor === native) Reflect.defineProperty(prototype, "constructor", { value: proxy, writable: true, configurable: true }); // `Audio` has none of its own.
  Reflect.set(globalThis, name, proxy);
}
