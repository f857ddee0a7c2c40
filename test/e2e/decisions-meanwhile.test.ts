import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { settle } from '../support/obstacle-page.js';
import { sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const categories = [
  { id: 'essential', required: true, services: [{ id: 'bag', cookies: [{ name: 'bag' }] }] },
  { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: 'count' }] }] },
];
const gated = (code: string): string => `<script type="text/plain" data-consent="analytics">${code}</script>`;

async function openShop(t: TestContext, page: { before?: string; head?: string; body?: string }, config: object = {}): Promise<{ tab: Tab; shop: Host }> {
  const before = `<script>window.log = []</script>${page.before ?? ''}`;
  return visitPage(t, { ...page, before, config: { reload: 'never', categories, ...config } });
}

describe('while a decision is carried out', () => {
  it('a listener that asks to be called now hears of each grant once', async (t) => {
    const { tab } = await openShop(t, { head: gated('consent.onChange((state, { granted }) => log.push(granted.includes("analytics")), { immediate: true })') });
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('log'), [false, true]);
    await tab.reload();
    assert.deepEqual(await tab.evaluate('log'), [true], 'on the next visit too');
  });

  it('what a released script decides has its own place in the proof, after the decision that released it', async (t) => {
    const { tab } = await openShop(t, { head: gated('window.answer = consent.reject()') });
    await tab.evaluate('consent.accept().then(() => answer)');
    assert.deepEqual(await tab.evaluate('consent.exportRecord().then(({ history }) => history.map(({ choices }) => choices.analytics))'), [true, false]);
  });

  it('what the page inserts before the gate has opened keeps its place behind what was there', async (t) => {
    const insert = `<script>document.addEventListener('consent:hide', () => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.text = 'log.push("inserted")';
      document.head.append(script);
    })</script>`;
    const dataLayer = '<script>window.dataLayer = { push({ event }) { if (event && consent.has("analytics")) log.push(event) } }; dataLayer = Object.assign([], dataLayer)</script>';
    const { tab } = await openShop(t, { before: dataLayer, head: insert + gated('log.push("first")') }, { integrations: { gtm: true } });
    await clickButton(tab, 'Accept all');
    await tab.waitFor('log.length === 3');
    assert.deepEqual(await tab.evaluate('log'), ['assent_update', 'first', 'inserted']);
  });

  it('a vendor’s code that decides otherwise at once is heard by all vendors last', async (t) => {
    const wrapper = `<script>
      window.dataLayer = [];
      dataLayer.push = (entry) => void (entry.event && consent.has('analytics') && consent.reject());
      window.fbq = (command, word) => log.push(word);
    </script>`;
    const { tab } = await openShop(t, { before: wrapper }, { integrations: { gtm: true, metaPixel: { ids: ['analytics'] } } });
    await tab.evaluate('consent.accept()');
    await settle(tab);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    assert.equal(await tab.evaluate('log.at(-1)'), 'revoke');
    assert.ok(!(await tab.evaluate<string[]>('log')).includes('grant'));
  });

  it('an erasure clears all, though the visitor answers the question that it brings before it is done', async (t) => {
    const { tab } = await openShop(t, {});
    await tab.evaluate('consent.accept().then(() => { document.cookie = "bag=1; path=/"; document.cookie = "count=1; path=/" })');
    await tab.evaluate('Promise.all([consent.erase(), consent.accept()])');
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /\b(?:bag|count)=/);
    assert.equal(await tab.evaluate('consent.has("analytics")'), true);
  });

  it('what a script has written does not come into the page after a no', async (t) => {
    const vendor = (await sharedSite()).host('vendor');
    const { tab, shop } = await openShop(t, { body: `<h1>Shop</h1>${gated(`document.write('<img src="${vendor.url('/img')}"><script src="${vendor.url('/js')}"><' + '/script>'); log.push("wrote")`)}` });
    const code = readFileSync(new URL('../../dist/assent-late.js', import.meta.url));
    const held: { answer?: () => void } = {};
    shop.route('/dist/assent-late.js', (_request, response) => void (held.answer = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code)));
    await tab.evaluate('void consent.accept()');
    await shop.waitForRequest('/dist/assent-late.js');
    await tab.evaluate('void consent.reject()');
    held.answer!();
    await delay(300);
    await settle(tab);
    assert.deepEqual(await tab.evaluate('log'), ['wrote']);
    assert.deepEqual(vendor.requests(/^\/(?:img|js)$/).map(({ path }) => path), []);
  });
});

it('a script that a granted one has written, and that waits for another, does not run after a no', async (t) => {
  const vendor = (await sharedSite()).host('vendor');
  const slow = vendor.script('log.push("slow")', { ms: 500 });
  const { tab } = await openShop(t, { body: `<h1>Shop</h1>${gated(`document.write('<script src="${slow}"><' + '/script><script>log.push("written")<' + '/script>')`)}` });
  await tab.evaluate('void consent.accept()');
  await vendor.waitForRequest('/js');
  await tab.evaluate('consent.reject()');
  await tab.waitFor('log.length');
  await settle(tab);
  assert.deepEqual(await tab.evaluate('log'), ['slow']);
});

describe('a browser that did not keep a choice, and keeps the next', () => {
  it('is trusted again: what ran is stopped by a reload', async (t) => {
    const { tab } = await openShop(t, { head: gated('window.ran = true') }, { reload: 'auto' });
    await tab.evaluate(async () => {
      const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      Object.defineProperty(Document.prototype, 'cookie', { ...native, get: get!, set: () => {} });
      await (window as unknown as { consent: { accept(): Promise<unknown> } }).consent.accept();
      Object.defineProperty(Document.prototype, 'cookie', native);
    });
    assert.deepEqual(await tab.evaluate('[ran, document.cookie]'), [true, '']);
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.ran && window.consent && document.readyState === "complete"', { message: 'the reload' });
    assert.match(await tab.evaluate<string>('document.cookie'), /consent=.*~analytics/);
  });
});
