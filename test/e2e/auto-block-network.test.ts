import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { itInOneEngine } from '../support/share-out.js';
import { quiet } from '../support/shop-page.js';

/** What the page sees of a request to the vendor, in the words of each API. */
function ask(url: string): Promise<Record<string, unknown>> {
  const request = (isAsync: boolean) => new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    const events: string[] = [];
    for (const type of ['readystatechange', 'load', 'error', 'loadend']) xhr.addEventListener(type, () => events.push(`${type} ${xhr.readyState}`));
    xhr.open('GET', url, isAsync);
    events.length = 0;
    xhr.onerror = () => events.push('onerror');
    xhr.onloadend = () => resolve([xhr.status, ...events.filter((event) => !/ [23]$/.test(event))]);
    try {
      xhr.send();
    } catch (error) {
      resolve((error as Error).name);
    }
  });
  const listen = (channel: EventTarget & { onerror: unknown; readyState: number }) => new Promise((resolve) => {
    const events: (string | number | boolean)[] = [channel instanceof EventTarget, channel.readyState];
    channel.onerror = () => events.push('onerror', channel.readyState);
    channel.addEventListener('close', (event) => resolve([...events, 'close', (event as CloseEvent).code]));
    channel.addEventListener('error', () => setTimeout(resolve, 100, events));
  });
  return Promise.all([
    fetch(url).then((response) => response.status, (error: Error) => `${error.name} ${error instanceof TypeError}`),
    fetch(new Request(url)).then((response) => response.status, (error: Error) => error.name),
    request(true),
    request(false),
    navigator.sendBeacon(url, 'x'),
  ]).then(async ([plain, wrapped, xhr, sync, beacon]) => ({ plain, wrapped, xhr, sync, beacon, socket: await listen(new WebSocket(url.replace('http', 'ws'))), source: await listen(new EventSource(url)) }));
}

describe('autoBlock and requests of scripts', () => {
  it('each fails as in a dead network while denied, with nothing in the server log', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const seen = await page.tab.evaluate(ask, page.vendor.url('/json'));
    assert.deepEqual(seen, {
      plain: 'TypeError true',
      wrapped: 'TypeError',
      xhr: [0, 'readystatechange 4', 'error 4', 'onerror', 'loadend 4'],
      sync: 'NetworkError',
      beacon: false,
      socket: [true, 0, 'onerror', 3, 'close', 1006],
      source: [true, 0, 'onerror', 2],
    });
    await quiet();
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('what the page asks of a request on its way is answered as natively', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const url = page.vendor.url('/json');
    const aborted = (options: string) => page.tab.evaluate(`(() => { const stop = new AbortController(); stop.abort(new Error('stopped')); return fetch(${options}).catch((error) => error.message) })()`);
    assert.deepEqual([await aborted(`'${url}', { signal: stop.signal }`), await aborted(`new Request('${url}', { signal: stop.signal })`)], ['stopped', 'stopped']);
    assert.equal(await page.tab.evaluate(`(() => { try { new WebSocket('${url.replace('http', 'ws')}').send('x') } catch (error) { return error.name } })()`), 'InvalidStateError');
    assert.deepEqual(await page.tab.evaluate(`new Promise((resolve) => { const xhr = new XMLHttpRequest(), events = []; xhr.open('GET', '${url}'); for (const type of ['loadstart', 'error']) xhr.addEventListener(type, () => events.push(type)); xhr.onloadend = () => resolve(events); xhr.send(); events.push('sent') })`), ['loadstart', 'sent', 'error']);
    assert.equal(await page.tab.evaluate(`window.fetchLater ? fetchLater('${url}').activated : false`), false);
    await page.tab.goto(page.shop.url('/dist/assent.js')); // What was put off leaves with the page.
    await quiet();
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('a channel that the page closes itself is closed as natively', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const close = (channel: string) => page.tab.evaluate(`new Promise((resolve) => { const channel = new ${channel}, seen = []; for (const type of ['error', 'close']) channel.addEventListener(type, (event) => seen.push(type, event.code)); channel.close(); seen.push(channel.readyState, channel.withCredentials); setTimeout(() => resolve([...seen, channel.readyState]), 200) })`);
    const url = page.vendor.url('/json');
    assert.deepEqual(await close(`EventSource('${url}')`), [2, false, 2]);
    assert.deepEqual(await close(`EventSource('${url}', { withCredentials: true })`), [2, true, 2]);
    assert.deepEqual((await close(`WebSocket('${url.replace('http', 'ws')}')`) as unknown[]).filter((value) => typeof value !== 'boolean'), [2, 'error', null, 'close', 1006, 3]);
  });

  it('a socket has an address of its kind, or is none', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const { name } = page.vendor;
    const open = (address: string) => page.tab.evaluate(`(() => { try { return new WebSocket('${address}').url } catch (error) { return error.name } })()`);
    assert.deepEqual(await Promise.all([`ws://${name}/http`, `https://${name}/`, `//${name}/`, `ftp://${name}/`, `ws://${name}/#x`, `ws://${name}/#`].map(open)), [`ws://${name}/http`, `wss://${name}/`, `ws://${name}/`, 'SyntaxError', 'SyntaxError', 'SyntaxError']);
  });

  it('what is no request is judged by its text, whatever it has besides', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const fetched = (judged: string, shown: string) => page.tab.evaluate(`fetch({ url: '${shown}', toString: () => '${judged}' }).then(() => true, () => false)`);
    const [own, listed] = [page.other.url('/json'), page.vendor.url('/json')];
    assert.deepEqual([await fetched(own, listed), await fetched(listed, own)], [true, false]);
    const ofFrame = `(() => { const frame = document.createElement('iframe'); document.body.append(frame); return fetch(new frame.contentWindow.Request('${listed}')).then(() => true, () => false) })()`;
    assert.equal(await page.tab.evaluate(ofFrame), false);
    await quiet();
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('each goes out when granted, and to hosts that no service lists at any time', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    for (const host of [page.other, page.vendor]) {
      const { plain, wrapped, xhr, sync, beacon } = await page.tab.evaluate<Record<string, unknown>>(ask, host.url('/json'));
      assert.deepEqual([plain, wrapped, (xhr as unknown[])[0], (sync as unknown[])[0], beacon], [200, 200, 200, 200, true]);
      assert.equal(pathsOf(host).length, 7);
      await page.tab.evaluate('consent.accept().then(() => 0)');
    }
  });

  it('what several services list waits for all of them, and what a required one lists is never held', async (t) => {
    const page = await openGuardedShop(t);
    const of = (id: string, ...hosts: typeof page.vendor[]) => [{ id: `${id}-service`, domains: hosts.map(({ name }) => name) }];
    const categories = [{ id: 'essential', required: true, services: of('essential', page.other) }, { id: 'analytics', services: of('analytics', page.vendor, page.other) }, { id: 'marketing', services: of('marketing', page.vendor, page.other) }];
    await visit({ ...page, config: { ...page.config, categories } });
    const fetched = (host: typeof page.vendor) => page.tab.evaluate(`fetch('${host.url('/json')}').then(() => true, () => false)`);
    assert.deepEqual([await fetched(page.vendor), await fetched(page.other)], [false, true]);
    await page.tab.evaluate('consent.accept(["analytics", "analytics-service"]).then(() => 0)');
    assert.equal(await fetched(page.vendor), false);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    assert.equal(await fetched(page.vendor), true);
  });

  it('a request object that was held may be opened again for an address that is not, at once or after it has failed', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const told = await page.tab.evaluate(async (held: string, free: string) => {
      const events: string[] = [];
      const send = (xhr: XMLHttpRequest, url: string): number => {
        xhr.open('GET', url);
        const { readyState } = xhr;
        xhr.send();
        return readyState;
      };
      const ended = (xhr: XMLHttpRequest): Promise<unknown> => new Promise((resolve) => xhr.addEventListener('loadend', resolve, { once: true }));
      const later = new XMLHttpRequest();
      send(later, held);
      await ended(later);
      const opened = send(later, free);
      await ended(later);
      const atOnce = new XMLHttpRequest();
      for (const type of ['error', 'load']) atOnce.addEventListener(type, () => events.push(type));
      send(atOnce, held);
      send(atOnce, free);
      await ended(atOnce);
      return [opened, later.readyState, later.status, events, atOnce.readyState, atOnce.status];
    }, page.vendor.url('/json'), page.other.url('/json'));
    assert.deepEqual(told, [1, 4, 200, ['load'], 4, 200]);
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('a request object stays held for what it was opened for when it cannot be opened for something else', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const code = `(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', '${page.vendor.url('/json')}'); try { xhr.open('GET', 'http://[') } catch (error) { ran.push(error.name) } xhr.send() })()`;
    await page.tab.evaluate(code);
    await quiet();
    assert.deepEqual([await page.tab.evaluate('ran'), pathsOf(page.vendor)], [['SyntaxError'], []]);
  });

  it('a request object may be used again after the grant', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    const run = `new Promise((resolve) => { const xhr = window.xhr = new XMLHttpRequest(); xhr.open('GET', '${page.vendor.url('/json')}'); xhr.onloadend = () => resolve(xhr.status); xhr.send() })`;
    assert.equal(await page.tab.evaluate(run), 0);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    assert.deepEqual(await page.tab.evaluate(`new Promise((resolve) => { xhr.open('GET', '${page.vendor.url('/json')}'); xhr.onloadend = () => resolve([xhr.readyState, xhr.status]); xhr.send() })`), [4, 200]);
  });
});

/** What tells whether natives are as the browser made them. */
const natives = `[fetch, XMLHttpRequest.prototype.open, navigator.sendBeacon, WebSocket, EventSource, Audio, Node.prototype.appendChild, Element.prototype.setAttribute, document.write,
  ...['cookie'].map((name) => Object.getOwnPropertyDescriptor(Document.prototype, name).set), Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set]`;

describe('autoBlock and the natives it stands before', () => {
  it('keeps their name, length and source text, and their kind', async (t) => {
    const page = await openGuardedShop(t);
    const told = `${natives}.map((native) => [native.name, native.length, /\\[native code\\]/.test(Function.prototype.toString.call(native))])`;
    await visit(page, { before: `<script>window.before = ${told}</script>` });
    assert.deepEqual(await page.tab.evaluate(told), await page.tab.evaluate('before'));
    const url = page.other.url('/json').replace('http', 'ws');
    assert.deepEqual(await page.tab.evaluate(`(() => { class Own extends WebSocket {} const own = new Own('${url}'); return [own instanceof Own, own instanceof WebSocket, new WebSocket('${url}').constructor === WebSocket, WebSocket.CLOSED] })()`), [true, true, true, 3]);
    const audio = `(() => { const audio = new Audio('${page.other.url('/a')}'); return [audio.constructor === HTMLAudioElement, audio instanceof Audio, audio.preload, audio.src, new Audio().hasAttribute('src')] })()`;
    assert.deepEqual(await page.tab.evaluate(audio), [true, true, 'auto', page.other.url('/a'), false]);
    assert.equal(await page.tab.evaluate('(() => { try { document.body.appendChild() } catch (error) { return error.name } })()'), 'TypeError');
  });

  itInOneEngine('leaves those that the page has frozen as they are, and stands before all others', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page, { before: '<script>Object.freeze(XMLHttpRequest.prototype)</script>' });
    const url = page.vendor.url('/img');
    assert.equal(await page.tab.evaluate(`new Promise((resolve) => { const socket = new WebSocket('${url.replace('http', 'ws')}'); socket.onclose = ({ code }) => resolve(code) })`), 1006);
    await page.tab.evaluate(`void (new Image().src = '${url}', document.cookie = '_count=1')`);
    await quiet();
    assert.deepEqual([pathsOf(page.vendor), await page.tab.evaluate('document.cookie.includes("_count")')], [[], false]);
    assert.doesNotMatch((await page.tab.console()).join('\n'), /TypeError/);
  });

  it('touches nothing unless the config says so', async (t) => {
    const page = await openGuardedShop(t, { autoBlock: false, integrations: { gtm: true } });
    await visit(page, { before: `<script>window.before = ${natives}</script>` });
    assert.equal(await page.tab.evaluate(`${natives}.every((native, index) => native === before[index])`), true);
    assert.deepEqual(page.shop.requests('/dist/assent-guard').length, 0);
    await page.tab.evaluate(`fetch('${page.vendor.url('/json')}').then(() => 0)`);
    assert.deepEqual(pathsOf(page.vendor), ['/json']);
  });
});

describe('autoBlock and cookies', () => {
  it('drops those of denied services, keeps all others, and lets anybody delete', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page, { before: '<script>document.cookie = "_count_old=1; path=/"</script>' });
    const write = (text: string) => page.tab.evaluate(`document.cookie = ${JSON.stringify(text)}`);
    const names = async () => (await page.tab.evaluate<string>('document.cookie')).split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== 'consent').toSorted();
    for (const text of ['_count=1', ' _count_2 = 1; path=/; max-age=1000', '_count3=1; expires=Fri, 01 Jan 2100 00:00:00 GMT', '=_count4=1', '_count5=1\n; path=/', 'own=1', 'theirs=1', 'bag=1', '_coun=1']) await write(text);
    assert.deepEqual(await names(), ['_coun', '_count_old', 'bag', 'own', 'theirs']);
    await write('_count_old=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT');
    await write('own=; max-age=0');
    assert.deepEqual(await names(), ['_coun', 'bag', 'theirs']);
    await page.tab.evaluate('window.cookieStore ? cookieStore.set("_count6", "1").then(() => cookieStore.set({ name: "_count7", value: "1" })) : 0');
    assert.deepEqual(await names(), ['_coun', 'bag', 'theirs']);

    await page.tab.evaluate('consent.accept().then(() => 0)');
    await write('_count=1');
    assert.deepEqual(await names(), ['_coun', '_count', 'bag', 'theirs']);
    await page.tab.evaluate('consent.withdraw().then(() => 0)');
    assert.deepEqual((await names()).filter((name) => name !== 'theirs'), ['_coun', 'bag'], 'what is cleared stays cleared');
  });

  it('makes a text of what it is given once', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    assert.equal(await page.tab.evaluate('(() => { let count = 0; document.cookie = { toString: () => `own=${count += 1}` }; return document.cookie.match(/own=./)[0] })()'), 'own=1');
    assert.equal(await page.tab.evaluate('(() => { try { document.cookie = Symbol() } catch (error) { return error.name } })()'), 'TypeError');
  });

  for (const [name, names] of Object.entries({ '': {}, ', nor where the config gives our cookies names that are none': { cookie: { name: 'my consent' }, optOut: { cookie: 'a=b' } } })) {
    it(`never drops the decision itself, whatever a service lists${name}`, async (t) => {
      const page = await openGuardedShop(t);
      const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'greedy', cookies: [{ name: '*' }] }] }];
      await visit({ ...page, config: { ...page.config, ...names, categories } });
      await page.tab.evaluate('consent.reject().then(() => { document.cookie = "any=1" })');
      assert.match(await page.tab.evaluate<string>('document.cookie'), /^consent=[^;]+$/);
      await page.tab.evaluate('consent.optOut().then(() => 0)');
      assert.match(await page.tab.evaluate<string>('document.cookie'), /(?:^|; )consent_optout=1/);
    });
  }
});
