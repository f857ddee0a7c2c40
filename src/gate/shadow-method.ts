/**
 * Puts an own property before a native method of the document or the window. `stand` is called in its place, with its `this`, and `native`
 * does what it would have done. Answers what puts back what was there, unless somebody has put something of theirs in its place since.
 */
export function shadowMethod(target: Document | Window, name: string, stand: (self: unknown, values: readonly unknown[], native: () => unknown) => unknown): () => void {
  const native = Reflect.get(target, name) as (...values: readonly unknown[]) => unknown;
  const value = function (this: unknown, ...values: unknown[]) {
    const self = this ?? target;
    return stand(self, values, () => native.apply(self, values));
  };
  const lift = shadowProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  return () => Reflect.get(target, name) === value && lift();
}

/** As `shadowMethod`, for a property of any kind; what it answers puts back what was there, whatever stands there by then. */
export function shadowProperty(target: Document | Window, name: string, shadow: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Reflect.defineProperty(target, name, shadow);
  return () => {
    if (before) Reflect.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}
