/* Milanoo's policy, row by row. The rows are those of docs/policies.md. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { specialBrowser } from '../../support/shared.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';
import { afterReload, cookieNames, openPreferences, preferencesText, visitShop } from '../../support/storefront.js';

describe('Milanoo', () => {
  it('cookies for navigation, access, purchase and browsing: a purpose for each service; cart and sign-in stay essential', async (t) => {
    const { tab, open, assertQuiet } = await visitShop(t, 'milanoo');
    await waitForBanner(tab);
    await openPreferences(tab);
    const text = await preferencesText(tab);
    for (const purpose of ['Knows who is signed in, and what that account may do', 'Lets you choose pieces and buy them', 'Counts which pages are opened', 'Brings you back faster to what you looked at']) assert.ok(text.includes(purpose), purpose);
    await tab.evaluate('consent.reject()');
    await open('product?id=nyx');
    await clickButton(tab, 'Add to bag');
    await tab.waitFor('document.querySelector("[data-lines]")?.textContent.includes("Nyx")');
    await open('login');
    await tab.evaluate('void (document.querySelector("[name=name]").value = "Ada", document.querySelector(".sign-in form").requestSubmit())');
    await tab.waitFor('document.querySelector("[data-signed-in]")?.textContent === "Ada"');
    await assertQuiet('after a no');
    assert.deepEqual(await cookieNames(tab), ['milanoo_bag', 'milanoo_consent', 'milanoo_session']);
  });

  it('cookies that record browsing: kept while that is allowed, gone when it no longer is', async (t) => {
    const { tab, open } = await visitShop(t, 'milanoo', { path: 'product?id=stella' });
    await waitForBanner(tab);
    await quiet();
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /milanoo_seen/);
    await tab.evaluate('consent.accept("browsing")');
    await tab.waitFor('/milanoo_seen=stella/.test(document.cookie)');
    await open();
    await tab.waitFor('document.querySelector("[data-seen]")?.textContent.includes("Stella")');
    await open('privacy');
    await afterReload(tab, () => tab.evaluate('void consent.reject("browsing")'));
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /milanoo_seen/);
  });

  it('web beacons: clear GIFs and banners are gated like scripts', async (t) => {
    const { tab, open, asked, addresses, waitForHost, assertQuiet } = await visitShop(t, 'milanoo');
    await assertQuiet('before the answer');
    await waitForBanner(tab);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await open('product?id=dama');
    await assertQuiet('after a no');
    await open();
    await tab.evaluate('consent.accept("ad-partner")');
    await waitForHost('beacon.adpartner.example');
    await waitForHost('ads.adpartner.example');
    await quiet();
    assert.deepEqual(addresses().filter((address) => /clear\.gif|banner\.svg/.test(address)).toSorted(), ['/ads/banner.svg?at=home', '/beacon/clear.gif?page=home'], 'once each');
    assert.deepEqual(asked().filter((host) => !host.includes('adpartner')), []);
  });

  it('web beacons that nobody marked: images, sendBeacon and fetch to listed hosts wait for the same yes', async (t) => {
    const { tab, open, addresses, assertQuiet, forget } = await visitShop(t, 'milanoo', { path: 'product?id=corsair' });
    await assertQuiet('before the answer');
    await tab.evaluate('consent.reject()');
    await open('bag');
    await assertQuiet('after a no');
    await tab.evaluate('consent.accept("ad-partner")');
    forget();
    await open('login');
    const actions = () => addresses().filter((address) => address.startsWith('/beacon/action')).map((address) => address.split('by=')[1]).toSorted();
    const end = Date.now() + 5000;
    while (actions().length < 3 && Date.now() < end) await quiet();
    assert.deepEqual(actions(), ['beacon', 'fetch', 'image'], 'with a yes all three leave');
  });

  it('withdrawing is one action from any page, and takes everything optional away', async (t) => {
    for (const path of ['', 'product?id=vega', 'bag', 'login', 'privacy']) {
      const { tab, forget, assertQuiet, waitForHost } = await visitShop(t, 'milanoo', { path });
      await waitForBanner(tab);
      await clickButton(tab, 'Accept all');
      await tab.waitFor('/_ga=/.test(document.cookie) && /_gcl_au=/.test(document.cookie) && /_fbp=/.test(document.cookie)');
      await waitForHost('beacon.adpartner.example');
      await quiet();
      forget();
      await afterReload(tab, () => tab.click('footer [data-consent-action="withdraw"]'));
      assert.deepEqual(await cookieNames(tab), ['milanoo_consent'], path);
      await assertQuiet(path);
    }
  });

  it('the right to be forgotten: erase() takes consent, opt-out and all listed cookies and storage', async (t) => {
    const { tab, open, forget, assertQuiet } = await visitShop(t, 'milanoo', { path: 'product?id=mirela' });
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie) && /milanoo_seen=/.test(document.cookie)');
    await open('privacy?consent=opt-out');
    await tab.waitFor('window.consent?.getState().optedOut');
    await tab.click('[data-erase]');
    await tab.waitFor('document.cookie === ""', { message: 'no cookie to be left' });
    forget();
    await open();
    await waitForBanner(tab);
    await assertQuiet('as on a first visit');
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.getState().optedOut]'), ['undecided', false]);
  });

  it('rejecting cookies in the browser: nothing opens, a choice lasts for the page, one warning', async (t) => {
    const browser = await specialBrowser({ cookies: 'blocked' });
    const { tab, open, assertQuiet, waitForHost, forget } = await visitShop(t, 'milanoo', { browser });
    await waitForBanner(tab);
    await assertQuiet('before the answer');
    await tab.evaluate('consent.accept("ad-partner")');
    await waitForHost('beacon.adpartner.example');
    assert.equal(await tab.evaluate('consent.has("ad-partner")'), true);
    if (browser.engine !== 'webkit') {
      const warnings = (await tab.console()).filter((message) => message.startsWith('warn') && message.includes('[assent]'));
      assert.equal(warnings.length, 1, warnings.join('\n'));
    }
    forget();
    await open('product?id=marsh');
    await waitForBanner(tab);
    await assertQuiet('the next page knows nothing of it');
  });

  it('visiting as acceptance: a notice only where it is lawful, and never by default', async (t) => {
    const { tab, open, asked, assertQuiet, waitForHost } = await visitShop(t, 'milanoo');
    await assertQuiet('of a place that nobody knows');
    assert.equal(await tab.evaluate('consent.getState().mode'), 'opt-in');
    await open('?region=DE');
    await assertQuiet('Germany');
    await open('?region=US-TX');
    await waitForHost('www.google-analytics.com');
    assert.equal(await tab.evaluate('consent.getState().mode'), 'notice');
    await open('?region=US-CA');
    assert.equal(await tab.evaluate('consent.getState().mode'), 'opt-out');
    assert.ok(asked().length > 0);
    await afterReload(tab, () => tab.evaluate('void consent.reject()'));
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
  });

  it('several languages: each page says which, and Arabic runs from right to left', async (t) => {
    const { tab, open } = await visitShop(t, 'milanoo', { path: '?lang=fr' });
    assert.deepEqual(await tab.evaluate('[document.documentElement.lang, document.querySelector("h1").textContent]'), ['fr', 'Habillée pour l’occasion']);
    await open('privacy?lang=ar');
    await waitForBannerOfAnyLanguage(tab.waitFor.bind(tab));
    assert.deepEqual(await tab.evaluate('[document.documentElement.dir, getComputedStyle(document.querySelector("consent-banner").shadowRoot.querySelector("[part~=card]")).direction]'), ['rtl', 'rtl']);
    assert.match(await tab.evaluate<string>('document.querySelector("script[data-assent-config]").textContent'), /"lang":"ar"/);
    await open('product?id=dama');
    assert.equal(await tab.evaluate('document.documentElement.lang'), 'ar', 'the next page keeps it');
  });

  it('the banner speaks Arabic, on an Arabic page', async (t) => {
    const { tab } = await visitShop(t, 'milanoo', { path: '?lang=ar' });
    await waitForBannerOfAnyLanguage(tab.waitFor.bind(tab));
    const texts = await tab.evaluate<string[]>('[...document.querySelectorAll("consent-banner button")].map(({ textContent }) => textContent)');
    assert.ok(texts.every((text) => /[\u0600-\u06ff]/.test(text)), texts.join(', '));
    await tab.evaluate('void consent.show("preferences")');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot?.querySelector("dialog[open] input")');
    assert.match(await preferencesText(tab), /يحصي الصفحات والمشتريات/, 'the services in the words of the shop');
  });
});

/** The first layer, whatever its buttons are called. */
function waitForBannerOfAnyLanguage(waitFor: (expression: string) => Promise<void>): Promise<void> {
  return waitFor('document.querySelector("consent-banner")?.getClientRects().length && document.querySelectorAll("consent-banner button").length > 2');
}
