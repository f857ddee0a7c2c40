/** What `read` gives while a page has put these keys on `Object.prototype`. Cleans up whatever happens. */
export function whilePolluted<T>(keys: Readonly<Record<string, unknown>>, read: () => T): T {
  // oxlint-disable-next-line no-extend-native -- that is what the page did
  const define = (key: string, value: unknown) => Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true });
  try {
    for (const [key, value] of Object.entries(keys)) define(key, value);
    return read();
  } finally {
    for (const key of Object.keys(keys)) Reflect.deleteProperty(Object.prototype, key);
  }
}
