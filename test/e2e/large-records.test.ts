import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { quiet, shopPage } from '../support/shop-page.js';
import { openTab, sharedSite } from '../support/shared.js';

/** Keeps what every browser has to, and no more (https://www.rfc-editor.org/rfc/rfc6265#section-6.1): WebKitGTK keeps longer ones. */
const limit = `<script>{
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text) { if (text.length < 4096) set.call(this, text) } });
}</script>`;

const configOf = (count: number, further: object = {}): object => ({
  categories: [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: Array.from({ length: count }, (_, index) => ({ id: `service-number-${String(index).padStart(4, '0')}` })) }],
  ...further,
});

/** A shop whose config has grown since the visitor accepted everything. */
async function openGrown(t: TestContext): Promise<{ tab: Tab; open: (count: number, further?: object) => Promise<void> }> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  const open = (count: number, further?: object): Promise<void> =>
    tab.goto(shop.page('/', shopPage({ config: configOf(count, further), before: limit + `<script>${consoleCollector}</script>`, head: '<script type="text/plain" data-consent="analytics">window.ran = true</script>' })));
  return { tab, open };
}

describe('a refusal too large for a cookie', () => {
  for (const verb of ['reject()', 'reject("analytics")', 'withdraw()', 'set({ "service-number-0001": false })']) {
    it(`${verb} leaves no earlier yes standing: the next page denies, and asks`, async (t) => {
      const { tab, open } = await openGrown(t);
      await open(5);
      await tab.evaluate('consent.accept()');
      await open(220, { reload: 'never' });
      assert.equal(await tab.evaluate('consent.has("service-number-0001")'), true, 'control: the yes counts until then');
      await tab.evaluate(`consent.${verb}`);
      assert.equal(await tab.evaluate('document.cookie'), 'consent=!');
      await open(220);
      assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("analytics"), consent.has("service-number-0001"), !!window.ran]'), ['undecided', false, false, false]);
    });
  }

  it('stops what runs by a reload, as one that was kept: the page that is loaded anew denies', async (t) => {
    const { tab, open } = await openGrown(t);
    await open(220);
    await tab.evaluate('consent.accept().then(() => { window.before = true })');
    assert.deepEqual(await tab.evaluate('[window.ran, document.cookie]'), [true, 'consent=!'], 'control: the yes holds for the page');
    await waitForMessage(tab, /^warn: .*did not keep the consent cookie \(blocked, too large/);
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), !!window.ran, document.cookie]'), [false, false, 'consent=!']);
  });
});
