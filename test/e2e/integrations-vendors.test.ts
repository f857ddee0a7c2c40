import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { quiet } from '../support/shop-page.js';
import { decide, openVendorShop, type Visit } from '../support/vendor-shop.js';

async function openShop(t: TestContext, integrations: object, page: Visit = {}): Promise<Tab> {
  const { tab, visit } = await openVendorShop(t, integrations);
  await visit(page);
  return tab;
}

/** Meta's base code, shortened: the stub that loads nothing if one is there, and the two calls that follow it. */
const metaSnippet = `<script>
  !function (f) { if (f.fbq) { window.isCut = true; return } const n = f.fbq = function () { n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments) }; if (!f._fbq) f._fbq = n; n.push = n; n.loaded = true; n.version = '2.0'; n.queue = [] }(window);
  fbq('init', '1'); fbq('track', 'PageView');
</script>`;

describe('each vendor is told in its own words', () => {
  it('Meta: revoked before init, granted after the decision, and the snippet loads', async (t) => {
    const tab = await openShop(t, { metaPixel: true }, { head: metaSnippet });
    const queue = 'fbq.queue.map((command) => [...command].join(" "))';
    assert.deepEqual(await tab.evaluate(queue), ['consent revoke', 'init 1', 'track PageView']);
    assert.equal(await tab.evaluate('window.isCut ?? false'), false);
    await decide(tab, 'accept()');
    await decide(tab, 'withdraw()');
    assert.deepEqual((await tab.evaluate<string[]>(queue)).slice(3), ['consent grant', 'consent revoke']);
    await decide(tab, 'accept("marketing")');
    await tab.reload();
    assert.deepEqual(await tab.evaluate(queue), ['consent grant', 'init 1', 'track PageView']);
  });

  it('Microsoft Advertising: a default, updates, and both again for a tag that loads late', async (t) => {
    const tab = await openShop(t, { microsoftUet: true }, { head: '<script>window.uetq = window.uetq || []; uetq.push("event", "x", {})</script>' });
    const text = 'JSON.stringify(uetq)';
    assert.equal(await tab.evaluate(text), JSON.stringify(['consent', 'default', { ad_storage: 'denied' }, 'event', 'x', {}]));
    await decide(tab, 'accept()');
    assert.match(await tab.evaluate<string>(text), /"consent","update",\{"ad_storage":"granted"\}\]$/);
    await tab.evaluate('void (window.heard = [], window.uetq = { push: (...values) => heard.push(...values) }, uetq.push("pageLoad"))');
    assert.deepEqual(await tab.evaluate('heard'), ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }, 'pageLoad']);
    await decide(tab, 'withdraw()');
    assert.deepEqual(await tab.evaluate('heard.slice(-3)'), ['consent', 'update', { ad_storage: 'denied' }]);
  });

  it('TikTok: held, granted, revoked; by the queue, then by its methods', async (t) => {
    const tab = await openShop(t, { tiktok: true }, { head: '<script>window.ttq = window.ttq || []; ttq.push(["page"])</script>' });
    assert.deepEqual(await tab.evaluate('ttq'), [['holdConsent'], ['page']]);
    await decide(tab, 'accept()');
    assert.deepEqual(await tab.evaluate('ttq[2]'), ['grantConsent']);
    await tab.evaluate('void (ttq.revokeConsent = () => { window.revoked = true })');
    await decide(tab, 'withdraw()');
    assert.equal(await tab.evaluate('revoked'), true);
  });

  it('TikTok: a refusal is told as one, on each page, so that what happened before a later yes is not sent', async (t) => {
    const tab = await openShop(t, { tiktok: true });
    await decide(tab, 'reject()');
    assert.deepEqual(await tab.evaluate('ttq'), [['holdConsent'], ['revokeConsent']]);
    await tab.reload();
    assert.deepEqual(await tab.evaluate('ttq'), [['revokeConsent']]);
    await decide(tab, 'erase()');
    assert.deepEqual(await tab.evaluate('ttq'), [['revokeConsent'], ['holdConsent']], 'nobody has decided any more');
  });

  for (const [settings, kind, cookie] of [[true, 'Consent', 'mtm_consent'], [{ cookiesOnly: true }, 'CookieConsent', 'mtm_cookie_consent']] as const) {
    const remembered = `<script>document.cookie = '${cookie}=1790000000000; path=/'</script>`;
    const taken = 'void (window.heard = [], window._paq = { push: (command) => heard.push(command[0]) })';

    it(`Matomo: ${kind} required, given, forgotten`, async (t) => {
      const tab = await openShop(t, { matomo: settings }, { head: '<script>_paq.push(["trackPageView"])</script>' });
      await decide(tab, 'reject()');
      assert.deepEqual(await tab.evaluate('_paq'), [[`require${kind}`], ['trackPageView']]);
      await tab.evaluate(taken);
      await decide(tab, 'accept("analytics")');
      await decide(tab, 'withdraw()');
      assert.deepEqual(await tab.evaluate('heard'), [`set${kind}Given`, `forget${kind}Given`]);
    });

    it(`Matomo: ${kind} that it remembers is forgotten where it is denied`, async (t) => {
      const tab = await openShop(t, { matomo: settings }, { before: remembered, head: '<script>_paq.push(["trackPageView"])</script>' });
      assert.deepEqual(await tab.evaluate('_paq'), [[`require${kind}`], [`forget${kind}Given`], ['trackPageView']]);
      await decide(tab, 'reject()');
      assert.deepEqual(await tab.evaluate('_paq'), [[`require${kind}`], [`forget${kind}Given`], ['trackPageView']]);
    });

    it(`Matomo: of several answers on ${kind} its queue has the last, as Matomo takes grants first`, async (t) => {
      const tab = await openShop(t, { matomo: settings }, { before: remembered });
      await decide(tab, 'accept("analytics")');
      assert.deepEqual(await tab.evaluate('_paq'), [[`require${kind}`], [`set${kind}Given`]]);
      await decide(tab, 'withdraw()');
      assert.deepEqual(await tab.evaluate('_paq'), [[`require${kind}`], [`forget${kind}Given`]]);
    });
  }

  it('Clarity: consentv2, before its snippet, which takes the queue over', async (t) => {
    const tab = await openShop(t, { clarity: true }, { head: '<script>window.clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments) }; clarity("set", "a", "b")</script>' });
    await decide(tab, 'accept("analytics")');
    assert.deepEqual(await tab.evaluate('clarity.q.map((command) => [...command])'), [
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['set', 'a', 'b'],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ]);
  });

  it('and one that throws keeps nothing from the others, nor from the gate', async (t) => {
    const broken = '<script>window.uetq = { push() { throw new Error("theirs") } }; window.ran = []</script>';
    const tab = await openShop(t, { microsoftUet: true, tiktok: true }, { before: broken, head: '<script type="text/plain" data-consent="marketing">ran.push(JSON.stringify(ttq))</script>' });
    await decide(tab, 'accept()');
    await quiet();
    assert.deepEqual(await tab.evaluate('ran'), ['[["holdConsent"],["grantConsent"]]']);
  });
});
