import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, isAsking, obstaclePage, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { clickButton, waitForNoBanner } from '../support/shop-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_count' }], storage: [{ area: 'localStorage', name: '_count' }, { area: 'indexedDB', name: '_count' }, { area: 'caches', name: '_count' }] }];
const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
const sdkWith = (config: string): string => `<script type="application/json" data-assent-config>${config}</script><script src="/dist/assent.js"></script>`;

describe('in a browser that blocks cookies', () => {
  async function openShop(t: TestContext, config = json): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    shop.page('/', obstaclePage({ vendor, sdk: sdkWith(config) }));
    const tab = await openTab(t, await specialBrowser({ cookies: 'blocked' }));
    await tab.goto(shop.url());
    return { tab, shop, vendor };
  }

  it('nothing throws, nothing is granted, and the visitor is asked, at each visit', async (t) => {
    const { tab, shop, vendor } = await openShop(t);
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    assert.equal(await tab.evaluate('document.cookie'), '', 'cookies are blocked');
  });

  it('a choice holds for the page, with one warning that says so', async (t) => {
    const { tab, vendor } = await openShop(t);
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    await assertGranted(tab, vendor);
    await tab.evaluate('consent.reject("counter").then(() => consent.accept("counter"))');
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
    await settle(tab);
    const messages = await waitForMessage(tab, /^warn: .*did not keep the consent cookie.*this page only/);
    assert.equal(messages.filter((message) => message.startsWith('warn')).length, 1);
    assert.equal(await isAsking(tab), false);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
  });

  it('a withdrawal and an opt-out take effect and settle', async (t) => {
    const { tab, vendor } = await openShop(t);
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    await tab.evaluate('void consent.onChange((state, { revoked }) => { window.heard = revoked })');
    assert.equal(await tab.evaluate('consent.withdraw().then(({ categories }) => categories.analytics)'), 'denied');
    assert.deepEqual(await tab.evaluate('heard'), ['analytics', 'counter']);
    assert.deepEqual(await tab.evaluate('consent.optOut().then(({ optedOut }) => [optedOut, consent.has("analytics")])'), [true, false]);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
  });

  it('what is refused leaves the frames alone that are still granted', async (t) => {
    const { shop } = await openShop(t);
    shop.page('/film', '<!doctype html><title>Film</title><p>film</p>');
    const config = JSON.stringify({ categories: [{ id: 'analytics' }, { id: 'third-party' }] });
    shop.page('/frames', `<!doctype html><title>Shop</title>${sdkWith(config)}<script type="text/plain" data-consent="analytics">window.ran = true</script><iframe data-consent="third-party" data-src="/film"></iframe>`);
    const tab = await openTab(t, await specialBrowser({ cookies: 'blocked' }));
    await tab.goto(shop.url('/frames'));
    await tab.evaluate('consent.accept()');
    const film = 'document.querySelector("iframe").contentDocument?.body?.textContent';
    await tab.waitFor(`window.ran && ${film} === "film"`);
    await tab.evaluate('consent.reject("analytics")');
    await settle(tab);
    assert.deepEqual(await tab.evaluate(`[${film}, document.querySelector("iframe").getAttribute("src")]`), ['film', '/film']);
  });

  for (const mode of ['opt-out', 'notice']) {
    it(`mode ${mode} grants nothing, as no refusal would last, and the visitor is asked: a grant taken back is so for the page, which is not reloaded`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, JSON.stringify({ ...JSON.parse(json), mode, reload: 'always' }));
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      await tab.evaluate('void (window.before = true)');
      shop.clearRequests();
      await tab.evaluate('consent.reject()');
      await waitForMessage(tab, /^warn: .*did not keep the consent cookie.*this page only/);
      await settle(tab);
      assert.deepEqual(await tab.evaluate('[window.before, consent.has("analytics"), consent.getState().status]'), [true, false, 'decided']);
      for (const verb of ['withdraw', 'optOut']) await tab.evaluate(`consent.${verb}()`);
      await settle(tab);
      assert.deepEqual(await tab.evaluate('[window.before, consent.has("analytics"), consent.getState().optedOut]'), [true, false, true]);
      assert.deepEqual(shop.requests('/').filter(({ path }) => path === '/'), [], 'no reload');
    });
  }
});
