import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, isAsking, obstaclePage, openShop, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, waitForNoBanner } from '../support/shop-page.js';

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((area) => ({ area, name: '_count' }));
const services = [{ id: 'counter', cookies: [{ name: '_count' }] }, { id: 'keeper', storage }];
const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
const page = { sdk: `<script type="application/json" data-assent-config>${json}</script><script src="/dist/assent.js"></script>` };
/** The whole page has an opaque origin: `document.cookie` and all storage throw. */
const sandbox = { 'content-security-policy': 'sandbox allow-scripts' };
const readCookie = '(() => { try { return document.cookie } catch ({ name }) { return name } })()';

describe('on a page whose cookies throw when touched', () => {
  it('nothing throws, nothing is granted, and the visitor is asked', async (t) => {
    const { tab, shop, vendor } = await openShop(t, page, sandbox);
    await tab.goto(shop.url());
    assert.equal(await tab.evaluate(readCookie), 'SecurityError', 'the obstacle is there');
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    assert.deepEqual((await tab.console()).filter((message) => message.includes('[assent]')), []);
  });

  for (const mode of ['opt-out', 'notice']) {
    it(`mode ${mode} grants nothing either: a refusal would not last`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk: `<script src="/dist/assent.js" data-config='{"mode":"${mode}"}'></script>` }, sandbox);
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
    });
  }

  it('a choice holds for the page, with one warning that says so, and is gone with it', async (t) => {
    const { tab, shop, vendor } = await openShop(t, page, sandbox);
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await clickButton(tab, 'Preferences');
    await clickButton(tab, 'Accept all', 'consent-preferences');
    await waitForNoBanner(tab);
    await assertGranted(tab, vendor);
    await tab.evaluate('consent.accept().then(() => consent.accept("analytics"))');
    await settle(tab);
    const messages = await waitForMessage(tab, /^warn: .*did not keep the consent cookie.*this page only/);
    assert.equal(messages.length, 1);
    assert.equal(await isAsking(tab), false);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
  });

  it('a withdrawal takes effect, tells the listeners and settles, and what could not be cleared is said', async (t) => {
    const { tab, shop, vendor } = await openShop(t, page, sandbox);
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    await tab.evaluate('void consent.onChange((state, { revoked }) => { window.heard = revoked })');
    assert.equal(await tab.evaluate('consent.withdraw().then(({ categories }) => categories.analytics)'), 'denied');
    assert.deepEqual(await tab.evaluate('heard'), ['analytics', 'counter', 'keeper']);
    await waitForMessage(tab, /^error: .*not removed.*localStorage _count/);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
  });

  it('an opt-out by link takes effect', async (t) => {
    const { tab, shop, vendor } = await openShop(t, page, sandbox);
    await tab.goto(shop.url('/?consent=opt-out'));
    await assertDenied(tab, vendor);
    assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
    assert.equal(await isAsking(tab), false);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
  });
});

describe('in a sandboxed frame', () => {
  it('nothing throws, nothing runs, and after a choice the tags of the frame do', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const answer = 'onmessage = async ({ data }) => parent.postMessage([await (0, eval)(data), ran, seen, consent.has("analytics")], "*")';
    shop.page('/inside', obstaclePage({ vendor, ...page, after: `<script>${answer}</script>` }));
    shop.page('/', '<script>onmessage = ({ data }) => { window.said = data }</script><iframe sandbox="allow-scripts" src="/inside" width="900" height="600"></iframe>');
    const tab = await openTab(t);
    const ask = async (code: string): Promise<unknown> => {
      await tab.evaluate(`(delete window.said, frames[0].postMessage(${JSON.stringify(code)}, "*"))`);
      await tab.waitFor('window.said', { message: 'the frame to answer' });
      return tab.evaluate('said');
    };
    const nothing = { uncaught: [], told: [], violations: [] };
    await tab.goto(shop.url());
    await settle(tab);
    assert.deepEqual(await ask(readCookie), ['SecurityError', [], nothing, false]);
    assert.deepEqual(vendor.requests(), []);
    await ask('consent.accept()');
    await vendor.waitForRequest('/img');
    await settle(tab);
    assert.deepEqual(await ask('0'), [0, ['external', 'inline'], nothing, true]);
  });
});
