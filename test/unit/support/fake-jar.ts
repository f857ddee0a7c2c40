/** One cookie jar behind `document.cookie`: names and values, as they were written. */
export interface FakeJar {
  /** The `Cookie` header that a browser would send. */
  header(): string;
  /** Takes a cookie as `document.cookie = …` does. */
  set(cookie: string): void;
  clear(): void;
  /** All that was written, attributes included, the oldest first. */
  readonly written: string[];
}

/** Puts the jar in place of the browser's globals. Call it before the module under test is imported. */
export function installFakeJar(): FakeJar {
  const kept = new Map<string, string>();
  const jar: FakeJar = {
    header: () => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
    set(cookie) {
      const pair = cookie.split(';')[0]!;
      const at = pair.indexOf('=');
      kept.set(pair.slice(0, at), pair.slice(at + 1));
    },
    clear: () => kept.clear(),
    written: [],
  };
  class FakeDocument {
    get cookie(): string {
      return jar.header();
    }
    set cookie(cookie: string) {
      jar.written.push(cookie);
      jar.set(cookie);
    }
  }
  const globals = { HTMLDocument: FakeDocument, document: new FakeDocument(), location: new URL('http://shop.example/') };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true });
  return jar;
}
