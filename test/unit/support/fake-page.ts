import type { Host } from '../../../src/core/host.js';
import type { ConsentState, Memory } from '../../../src/core/types.js';

/** What of a browser the proof stands on; tests break it piece by piece. */
export interface FakePage {
  /** What `localStorage` holds. */
  readonly stored: Map<string, string>;
  /** True: every access to `localStorage` throws, or only writing does. */
  blocked: boolean | 'full';
  /** Called for each request; a status, or an error to reject with. */
  answer: (url: string, body: Record<string, unknown>) => number | Error | Promise<number>;
  readonly console: string[];
  /** Listeners to the `storage` event, of all pages. */
  readonly watchers: ((event: { key: string; newValue: string | null }) => void)[];
  /** The browser's locks; `undefined` as on an insecure page. */
  locks?: { request<T>(name: string, act: () => Promise<T>): Promise<T> } | undefined;
}

/** One queue for each name, as https://w3c.github.io/web-locks/ has it. */
export function createLocks(): NonNullable<FakePage['locks']> {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request(name, act) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(act);
      queues.set(name, turn.catch(() => undefined));
      return turn;
    },
  };
}

class FakeDocument {
  readonly documentElement = { lang: 'en' };
  getElementsByTagName(): unknown[] {
    return [];
  }
  dispatchEvent(): boolean {
    return true;
  }
}
// As in a browser, what belongs to the document is found on the prototype.
Object.defineProperty(FakeDocument.prototype, 'documentElement', { get: () => ({ lang: 'en' }) });

/** Puts the fake in place of the browser's globals. Call it before the module under test is imported. */
export function installFakePage(): FakePage {
  const page: FakePage = { stored: new Map(), blocked: false, answer: () => 204, console: [], watchers: [] };
  const guard = (isWriting: boolean): void => {
    if (page.blocked === true || (isWriting && page.blocked === 'full')) throw new DOMException('not here', 'SecurityError');
  };
  const localStorage = {
    getItem: (key: string) => (guard(false), page.stored.get(key) ?? null),
    setItem: (key: string, value: string) => (guard(true), void page.stored.set(key, value)),
    removeItem: (key: string) => (guard(false), void page.stored.delete(key)),
  };
  const fetch = async (url: string, { body, redirect }: { body: string; redirect?: string }) => {
    const answer = await page.answer(String(url), JSON.parse(body) as Record<string, unknown>);
    if (answer instanceof Error) throw answer;
    // Followed, it would be a GET of another page, which is there.
    if (answer === 302) return redirect === 'manual' ? { ok: false, status: 0, type: 'opaqueredirect' } : { ok: true, status: 200 };
    return { ok: answer < 300, status: answer };
  };
  const navigator = {
    get locks() {
      return page.locks;
    },
  };
  const addEventListener = (type: string, listener: (event: unknown) => void) => void (type === 'storage' && page.watchers.push(listener));
  const globals = { addEventListener, navigator, HTMLDocument: FakeDocument, document: new FakeDocument(), localStorage, fetch };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  console.error = (message: string) => void page.console.push(message);
  return page;
}

/** A host whose decision the test makes. */
export function fakeHost(input: unknown, memory: Memory = { record: null, optedOut: false }): Host & { decide(time: number, analytics: boolean): void; memory: Memory } {
  const host = {
    input,
    lang: 'en',
    memory,
    getMemory: () => host.memory,
    getState: () => {
      const { record } = host.memory;
      const decision = record?.choices.get('analytics') ? 'granted' : 'denied';
      return { source: record?.source ?? 'default', region: '', mode: 'opt-in', categories: { essential: 'granted', analytics: decision }, services: {}, policyVersion: '', decidedAt: record && new Date(record.time).toISOString(), gpc: false } as unknown as ConsentState;
    },
    decide(time: number, analytics: boolean) {
      host.memory = { record: { time, source: 'banner', signal: false, policyVersion: '', choices: new Map([['analytics', analytics]]) }, optedOut: false };
    },
  };
  return host as unknown as ReturnType<typeof fakeHost>;
}
