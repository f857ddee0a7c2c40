/* Milly's policy, row by row. The rows are those of docs/policies.md. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import { clickButton, cookieNamed, milly, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';
import { afterReload, cookieNames, inPreferences, openPreferences, preferencesText, saveSwitches, visitShop } from '../../support/storefront.js';
import { visitPage } from '../../support/visit-page.js';

/** Lets the browser hold an acceptance of everything that was given under another version of the policy. It is written where no shop is open. */
async function pretendVersion(tab: Tab, url: string, version: string): Promise<void> {
  const { value } = (await cookieNamed(tab, 'consent'))!;
  assert.match(value, /!2015-05!$/);
  await tab.goto(`${url}policies/milly.json`);
  await tab.setCookie({ name: 'consent', value: value.replace('2015-05', version), expires: Math.floor(Date.now() / 1000) + 86_400 });
}

/** Stores an acceptance of everything, without waiting for tags. */
async function acceptAll(tab: Tab): Promise<void> {
  await waitForBanner(tab);
  await clickButton(tab, 'Accept all');
  await tab.waitFor('consent.getState().status === "decided"');
}

describe('Milly', () => {
  it('essential cookies: always on, with no switch, and enough to move around and use the shop', async (t) => {
    const { tab, open, assertQuiet } = await visitShop(t);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await openPreferences(tab);
    assert.equal(await inPreferences(tab, 'root.querySelector("#switch-essential, #switch-bag")'), null);
    assert.match(await preferencesText(tab), /Essential ?Always on/);
    await tab.evaluate('consent.set({ essential: false })');
    assert.equal(await tab.evaluate('consent.has("essential") && consent.has("bag")'), true, 'nor can the API switch it off');
    for (const path of ['?edit=dresses', 'product?id=odette', 'bag', 'login', 'privacy']) {
      await open(path);
      assert.equal(await tab.evaluate('document.querySelector("main h1, main h2") !== null'), true);
    }
    await assertQuiet('and nothing leaves on the way');
  });

  it('functional cookies: how the visitor likes to use the shop is remembered only while allowed', async (t) => {
    const { tab, open } = await visitShop(t);
    const kept = 'localStorage.getItem("milly-prefs")';
    const shown = 'document.querySelector("[data-grid]").dataset.grid';
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.click('[data-density="close"]');
    assert.deepEqual(await tab.evaluate(`[${shown}, ${kept}]`), ['close', null], 'good for the page, and kept nowhere');
    await tab.evaluate('consent.accept("functional")');
    await tab.waitFor(`/close/.test(${kept})`);
    await open();
    await tab.waitFor(`${shown} === "close"`);
    await tab.evaluate('void consent.reject("functional")');
    await tab.waitFor(`${kept} === null`, { message: 'what was kept to be gone' });
  });

  it('analytics cookies: Google Analytics and DoubleClick each have a switch, a privacy link and an opt-out link', async (t) => {
    const { tab, assertQuiet, waitForHost, asked, forget } = await visitShop(t);
    await assertQuiet('before the answer');
    await waitForBanner(tab);
    await saveSwitches(tab, 'google-analytics');
    await waitForHost('www.google-analytics.com');
    await quiet();
    assert.deepEqual(asked(), ['www.google-analytics.com', 'www.googletagmanager.com'], 'one without the other');
    forget();
    await afterReload(tab, () => saveSwitches(tab, 'google-analytics', 'doubleclick'));
    assert.deepEqual(asked().filter((host) => host.includes('analytics')), []);
    await waitForHost('googleads.g.doubleclick.net');
    await quiet();
    assert.deepEqual(asked(), ['googleads.g.doubleclick.net', 'www.googleadservices.com'], 'and the other way round');
    await openPreferences(tab);
    const links = await inPreferences<string[]>(tab, '[...root.querySelectorAll("a")].map((link) => link.href)');
    for (const link of ['https://policies.google.com/technologies/partner-sites', 'https://tools.google.com/dlpage/gaoptout', 'https://policies.google.com/technologies/ads', 'https://adssettings.google.com/']) {
      assert.ok(links.includes(link), link);
    }
  });

  it('Flash cookies: what a service lists in localStorage, sessionStorage and IndexedDB is cleared with its cookies', async (t) => {
    const categories = milly['categories'] as { id: string; services: { id: string; storage?: object[] }[] }[];
    const storage = [{ area: 'localStorage', name: '_gcl_*' }, { area: 'sessionStorage', name: '_gcl_*' }, { area: 'indexedDB', name: 'gcl-*' }];
    const config = { ...milly, reload: 'never', categories: categories.map((category) => ({ ...category, services: category.services.map((service) => (service.id === 'doubleclick' ? { ...service, storage } : service)) })) };
    const { tab } = await visitPage(t, { config });
    await tab.evaluate('consent.accept()');
    await tab.evaluate(`new Promise((resolve, reject) => {
      document.cookie = "_gcl_au=1; path=/";
      localStorage.setItem("_gcl_ls", "1");
      localStorage.setItem("own", "1");
      sessionStorage.setItem("_gcl_visit", "1");
      const opening = indexedDB.open("gcl-hits");
      opening.onerror = reject;
      opening.onsuccess = () => { opening.result.close(); resolve(0); };
    })`);
    await tab.evaluate('consent.reject("doubleclick")');
    await tab.waitFor('indexedDB.databases().then((all) => !all.some(({ name }) => name === "gcl-hits"))', { message: 'the database to go' });
    assert.deepEqual(await tab.evaluate('[/_gcl/.test(document.cookie), Object.keys(localStorage).filter((key) => !/assent|consent/.test(key)), sessionStorage.length]'), [false, ['own'], 0]);
  });

  it('other cookies: nothing of Twitter, Pinterest or Facebook is asked for until each is granted', async (t) => {
    const { tab, open, assertQuiet, waitForHost, asked } = await visitShop(t);
    await assertQuiet('on the home page');
    await open('product?id=rosalie');
    await assertQuiet('on a product page');
    assert.equal(await tab.evaluate('document.querySelectorAll("iframe[src]").length'), 0);
    await tab.evaluate('consent.accept(["pinterest"])');
    await waitForHost('log.pinterest.com');
    await quiet();
    assert.deepEqual(asked().filter((host) => !host.includes('pinterest')), [], 'one company at a time');
    await tab.evaluate('consent.accept(["facebook", "twitter"])');
    await waitForHost('www.facebook.com');
    await waitForHost('platform.twitter.com');
  });

  it('browser tools: the preferences link to help and to the industry’s opt-out pages', async (t) => {
    const { tab } = await visitShop(t);
    await openPreferences(tab);
    const links = await inPreferences<string[]>(tab, '[...root.querySelectorAll("a")].map((link) => link.href)');
    for (const link of ['https://www.allaboutcookies.org/', 'https://www.aboutads.info/choices/', 'https://adssettings.google.com/']) assert.ok(links.includes(link), link);
  });

  it('the text is updated: its date is shown, a material change asks again, and going on is no answer', async (t) => {
    const { tab, url, open, forget, assertQuiet } = await visitShop(t);
    await acceptAll(tab);
    await pretendVersion(tab, url, '2014-01');
    forget();
    await open();
    await waitForBanner(tab);
    assert.match(await tab.evaluate<string>('document.querySelector("consent-banner").textContent'), /May 2015/);
    await open('product?id=noor');
    await tab.evaluate('scrollTo(0, 600)');
    await open('bag');
    await waitForBanner(tab);
    await assertQuiet('an acceptance of the old policy is none');
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('California: the preferences list who gets what, by category, and lead to the notice', async (t) => {
    const { tab } = await visitShop(t);
    await openPreferences(tab);
    const text = await preferencesText(tab);
    for (const named of ['Analytics', 'Google Analytics', 'Provided by Google', 'DoubleClick', 'Other companies', 'Provided by Twitter', 'Provided by Pinterest', 'Provided by Facebook']) assert.ok(text.includes(named), named);
    const links = await inPreferences<string[]>(tab, '[...root.querySelectorAll("a")].map((link) => link.href)');
    assert.ok(links.includes('mailto:customerservice1@milly.com?subject=California%20Privacy%20Rights%20Notice'));
  });

  it('under 18: nothing is granted by default', async (t) => {
    const { tab, open, assertQuiet } = await visitShop(t);
    for (const path of ['', 'product?id=fiore', 'privacy', 'bag']) {
      await open(path);
      await assertQuiet(path);
    }
    assert.deepEqual(await tab.evaluate('consent.getState().categories'), { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' });
    assert.deepEqual(await cookieNames(tab), []);
  });

  it('embeds show a placeholder until granted: loaded once, it decides nothing; allowed, the company stays', async (t) => {
    const { tab, open, asked, assertQuiet, waitForHost } = await visitShop(t);
    await waitForBanner(tab);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.evaluate('document.querySelector(".embeds").scrollIntoView()');
    await tab.waitFor('document.querySelectorAll("consent-placeholder").length === 2', { message: 'a placeholder for each frame' });
    await assertQuiet('a placeholder asks nobody');
    await clickButton(tab, 'Load once', 'consent-placeholder');
    await waitForHost('syndication.twitter.com');
    assert.equal(await tab.evaluate('consent.has("twitter")'), false);
    await open();
    await tab.waitFor('document.querySelectorAll("consent-placeholder").length === 2', { message: 'the placeholders again' });
    assert.deepEqual(asked(), ['syndication.twitter.com'], 'one company, once');
    await clickButton(tab, 'Always allow Twitter', 'consent-placeholder');
    await tab.waitFor('consent.has("twitter")');
    await waitForHost('platform.twitter.com');
    await quiet();
    assert.deepEqual(asked().filter((host) => !host.includes('twitter')), [], 'neither Facebook nor Pinterest');
    assert.deepEqual(await tab.evaluate('["pinterest", "facebook", "third-party", "analytics"].map((id) => consent.has(id))'), [false, false, false, false]);
  });
});
