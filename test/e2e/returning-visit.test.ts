import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';

/** Counts how often the page's cookies are read: Chromium asks another process each time. */
const countReads = `<script>
  window.reads = 0;
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, get() { window.reads += 1; return cookie.get.call(this); } });
</script>`;

it('a returning visitor costs one file and one reading of cookies, and the timeline says when what was granted had been released', async (t) => {
  const shop = (await sharedSite()).host();
  shop.page('/', shopPage({ before: countReads, body: '<main></main><script type="text/plain" data-consent="analytics">window.ran = performance.now()</script>' }));
  const tab = await openTab(t);
  await tab.goto(shop.url('/'));
  await tab.evaluate('consent.accept()');
  shop.clearRequests();
  await tab.goto(shop.url('/'));
  await tab.waitFor('window.ran');
  await quiet();
  assert.deepEqual(shop.requests(/\.js/).map(({ path }) => path), ['/dist/assent.js']);
  const seen = await tab.evaluate<{ reads: number; marks: string[] }>(
    `({ reads, marks: performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('assent:')).map(({ name }) => name) })`,
  );
  assert.deepEqual(seen, { reads: 1, marks: ['assent:decided', 'assent:released'] });
});
