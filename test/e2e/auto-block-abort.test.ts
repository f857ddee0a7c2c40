import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { quiet } from '../support/shop-page.js';

/** What the page sees of an XMLHttpRequest, whose code may call `open`, `xhr`, and `after(ms)`; `note` writes down what it is given. */
function follow(url: string, code: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = (what: unknown) => seen.push(what);
  const xhr = new XMLHttpRequest();
  for (const [name, target] of [['', xhr], ['upload ', xhr.upload]] as const) {
    for (const type of ['readystatechange', 'loadstart', 'abort', 'error', 'timeout', 'load', 'loadend']) target.addEventListener(type, () => note(`${name}${type} ${xhr.readyState}`));
  }
  const open = (method: string) => xhr.open(method, url);
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (error) {
      note((error as Error).name);
    }
  };
  const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const run = new Function('xhr', 'open', 'note', 'attempt', 'after', `return (async () => { ${code} })()`) as (...given: unknown[]) => Promise<void>;
  // In a task of the page's own: WebKit lets no microtask run between that of the driver and the next.
  return after(0).then(() => run(xhr, open, note, attempt, after)).then(() => after(100)).then(() => [...seen, xhr.readyState, xhr.status]);
}

/** Ended before any answer could have come. */
const aborted = {
  'with a body': 'open("POST"); xhr.send("x"); xhr.abort(); note("aborted")',
  'without one': 'open("POST"); xhr.send(); xhr.abort()',
  'with a body that is not sent': 'open("get"); xhr.send("x"); xhr.abort()',
  'in a microtask': 'open("POST"); xhr.send("x"); await 0; xhr.abort()',
  'as it starts': 'open("POST"); xhr.addEventListener("loadstart", () => xhr.abort()); xhr.send("x"); note("sent")',
  'before it is sent': 'open("GET"); xhr.abort(); note(xhr.readyState)',
  'twice': 'open("GET"); xhr.send(); xhr.abort(); note(xhr.readyState); xhr.abort(); note(xhr.readyState)',
  'and sent without being opened': 'open("GET"); xhr.send(); xhr.abort(); attempt(() => xhr.send())',
  'sent twice before': 'open("GET"); xhr.send(); attempt(() => xhr.send()); xhr.abort()',
  'and opened anew': 'open("GET"); xhr.send(); xhr.abort(); open("GET"); note(xhr.readyState); xhr.send("x"); xhr.abort()',
  'opened anew instead': 'open("GET"); xhr.send(); open("GET"); note(xhr.readyState); xhr.send(); xhr.abort()',
  'and opened anew by what hears of it': 'open("GET"); xhr.addEventListener("abort", () => open("GET"), { once: true }); xhr.send(); xhr.abort(); note(xhr.readyState); xhr.abort()',
};

/** What follows once it has failed. */
const failed = {
  'aborted': 'xhr.abort()',
  'opened anew': 'open("GET"); note("opened"); xhr.abort()',
  'sent without being opened': 'attempt(() => xhr.send())',
};

describe('autoBlock and requests that the page takes back', () => {
  it('aborts XMLHttpRequest as natively, whenever the page does', async (t) => {
    const page = await openGuardedShop(t);
    page.other.route('/never', () => new Promise(() => {}));
    await visit(page);
    for (const [name, code] of Object.entries(aborted)) {
      const [held, native] = [await page.tab.evaluate<unknown[]>(follow, page.vendor.url('/never'), code), await page.tab.evaluate<unknown[]>(follow, page.other.url('/never'), code)];
      assert.deepEqual(held, native, name);
    }
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('ends one that has failed as natively', async (t) => {
    const page = await openGuardedShop(t);
    page.other.route('/dead', (request) => void request.socket.destroy());
    await visit(page);
    for (const [name, code] of Object.entries(failed)) {
      for (const method of ['GET', 'POST']) {
        const whole = `open("${method}"); const ended = new Promise((resolve) => { xhr.onloadend = resolve }); xhr.send("x"); await ended; ${code}`;
        const [held, native] = [await page.tab.evaluate<unknown[]>(follow, page.vendor.url('/dead'), whole), await page.tab.evaluate<unknown[]>(follow, page.other.url('/dead'), whole)];
        assert.deepEqual(held, native, `${method}, ${name}`);
      }
    }
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('leaves a synchronous one as natively', async (t) => {
    const page = await openGuardedShop(t);
    page.other.route('/dead', (request) => void request.socket.destroy());
    await visit(page);
    const code = (url: string) => `xhr.open("POST", "${url}", false); attempt(() => xhr.send("x")); note(xhr.readyState); attempt(() => xhr.send()); xhr.open("POST", "${url}"); note(xhr.readyState); xhr.abort()`;
    const [held, native] = [await page.tab.evaluate<unknown[]>(follow, '', code(page.vendor.url('/dead'))), await page.tab.evaluate<unknown[]>(follow, '', code(page.other.url('/dead')))];
    assert.deepEqual(held, native.filter((what) => !String(what).endsWith(' 4')), 'but for events, which Firefox and WebKit have against the standard');
  });

  it('rejects a fetch that is aborted while it is on its way with the reason', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const seen = await page.tab.evaluate(async (address: string) => {
      await new Promise((resolve) => setTimeout(resolve));
      const told = (asked: Promise<unknown>) => asked.then(() => 'answered', (error: Error) => error.message);
      const [atOnce, soon, earlier, both] = [new AbortController(), new AbortController(), new AbortController(), new AbortController()];
      const seen = [told(fetch(address, { signal: atOnce.signal })), told(fetch(new Request(address, { signal: soon.signal })))];
      atOnce.abort(new Error('at once'));
      await Promise.resolve().then(() => soon.abort(new Error('soon')));
      earlier.abort(new Error('earlier'));
      const wrapped = new Request(address, { signal: earlier.signal });
      seen.push(told(fetch(wrapped)), told(fetch(wrapped, { signal: both.signal })));
      both.abort(new Error('the latter'));
      return Promise.all(seen);
    }, page.vendor.url('/never'));
    assert.deepEqual(seen, ['at once', 'soon', 'earlier', 'the latter']);
    const unaborted = `(() => { const stop = new AbortController(); stop.abort(); return fetch(new Request('${page.vendor.url('/never')}', { signal: stop.signal }), { signal: null }).catch((error) => error.name) })()`;
    assert.equal(await page.tab.evaluate(unaborted), 'TypeError', 'no signal counts for more than that of the request');
    await quiet();
    assert.deepEqual(pathsOf(page.vendor), []);
  });
});
