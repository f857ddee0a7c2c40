/* Milly's policy on opting out, and on Do Not Track. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTab, sharedSite } from '../../support/shared.js';
import { clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner } from '../../support/shop-page.js';
import { openPreferences, preferencesText, visitShop } from '../../support/storefront.js';

const YEAR = 365 * 86_400;

describe('Milly: the opt-out', () => {
  it('an opt-out is remembered in a cookie of its own that names nobody, lasts as long as browsers allow, and is renewed', async (t) => {
    const { tab, open } = await visitShop(t);
    await tab.click('footer a[href="/?consent=opt-out"]');
    await tab.waitFor('window.consent?.getState().optedOut');
    const now = Date.now() / 1000;
    const first = (await cookieNamed(tab, 'consent_optout'))!;
    assert.equal(first.value, '1', 'the same for everybody');
    assert.ok(first.expires! - now > YEAR, 'more than a year');
    await tab.setCookie({ name: 'consent_optout', value: '1', expires: Math.floor(now) + 86_400 });
    await open('product?id=juno');
    assert.ok((await cookieNamed(tab, 'consent_optout'))!.expires! - now > YEAR, 'each visit starts its term anew');
  });

  it('an opt-out beats every stored grant, and outlives the consent cookie and the policy', async (t) => {
    const { tab, open, forget, assertQuiet } = await visitShop(t);
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie)');
    const accepted = (await cookieNamed(tab, 'consent'))!.value;
    const plant = (value: string) => tab.evaluate((text: string) => void (document.cookie = `consent=${text}; path=/; max-age=86400`), value);
    await open('?consent=opt-out');
    await tab.waitFor('window.consent?.getState().optedOut && !/_ga=/.test(document.cookie)');
    for (const [what, value] of [['a stored acceptance', accepted], ['one under another policy', accepted.replace('2015-05', '2016-01')], ['no consent cookie', '']]) {
      await plant(value!);
      forget();
      await open();
      await assertQuiet(what!);
      assert.equal(await tab.evaluate('consent.getState().optedOut'), true, what);
    }
    assert.equal(await tab.evaluate('document.querySelector("consent-banner")'), null, 'and nobody asks');
  });

  it('an opt-out is gone only when the visitor opts back in, or clears cookies and has to opt out again', async (t) => {
    const { tab, open, assertQuiet } = await visitShop(t);
    await open('privacy?consent=opt-out');
    await tab.waitFor('window.consent?.getState().optedOut');
    await tab.evaluate('consent.accept()');
    await open('privacy');
    assert.equal(await tab.evaluate('consent.getState().optedOut && !consent.has("analytics")'), true, 'accepting does not lift it');
    await tab.click('.choices [data-consent-action="opt-in"]');
    await tab.waitFor('!consent.getState().optedOut && !/consent_optout/.test(document.cookie)');
    await assertQuiet('opting back in grants nothing');
    await tab.evaluate('consent.optOut()');
    await tab.clearCookies();
    await open();
    await waitForBanner(tab);
    assert.equal(await tab.evaluate('consent.getState().optedOut'), false, 'a cleared browser has to opt out again');
  });

  it('an opt-out belongs to one browser, and the preferences say so; ads go on', async (t) => {
    const { tab } = await visitShop(t);
    await openPreferences(tab);
    const text = await preferencesText(tab);
    assert.match(text, /this browser/);
    assert.match(text, /clearing cookies/);
    assert.match(text, /still see ads/);
  });

  it('Do Not Track is not answered; another shop can have it honoured', async (t) => {
    const shop = (await sharedSite()).host();
    const vendor = (await sharedSite()).host('vendor');
    const before = '<script>Object.defineProperty(Navigator.prototype, "doNotTrack", { get: () => "1", configurable: true })</script>';
    const head = `<img data-consent="analytics" data-src="${vendor.url('/img')}" alt="">`;
    const granting = { ...milly, mode: 'opt-out' };
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: granting, before, body: head })));
    await vendor.waitForRequest('/img');
    vendor.clearRequests();
    await tab.goto(shop.page('/honoured', shopPage({ config: { ...granting, signals: { dnt: 'honor' } }, before, body: head })));
    await quiet();
    assert.deepEqual(vendor.requests().length, 0);
    assert.equal(await tab.evaluate('consent.getState().source'), 'signal');
  });
});
