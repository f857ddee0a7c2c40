import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { serveBundle } from '../support/bundle.js';
import type { Host } from '../support/host.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, cookieNamed, quiet, waitForBanner } from '../support/shop-page.js';

async function serveApp(shop: Host, contents: string): Promise<void> {
  await serveBundle(shop, contents);
  shop.page('/', '<!doctype html><html lang="en"><title>App</title><script type="module" src="/app/stdin.js"></script><main><h1>App</h1><button id="settings" data-consent-action="preferences">Cookies</button></main></html>');
}

/** The parts that were asked for: what is shared by all comes with the app. */
const partsOf = (shop: Host): string[] => shop.requests('/app/').map(({ path }) => basename(path)).filter((file) => !/^(?:stdin|chunk-)/.test(file));

const config = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'ga', cookies: [{ name: '_ga' }] }] }] });

describe('an app that bundles createConsent', () => {
  it('does nothing by importing it: no API on the page, no mark, no cookie, no elements loaded', async (t) => {
    const shop = (await sharedSite()).host();
    await serveApp(shop, `import { createConsent } from 'assent'; window.loaded = typeof createConsent; window.start = () => { window.app = createConsent(${config}) }`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.waitFor('window.loaded === "function"');
    await quiet();
    assert.deepEqual(await tab.evaluate('[typeof window.consent, document.documentElement.hasAttribute("data-consent"), document.querySelector("consent-banner")]'), ['undefined', false, null]);
    assert.deepEqual(partsOf(shop), []);
    assert.deepEqual(await tab.cookies(), []);
    await tab.evaluate('start()');
    await waitForBanner(tab);
    assert.equal(await tab.evaluate('document.documentElement.dataset.consent'), 'essential');
  });

  itInOneEngine('loads texts in another language in two chunks: the banner’s, and the rest with the preferences', async (t) => {
    const shop = (await sharedSite()).host();
    await serveApp(shop, `import { createConsent } from 'assent'; window.app = createConsent(${config}, { lang: 'fr' })`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.waitFor('document.querySelector("consent-banner h2")?.textContent === "Votre choix concernant les cookies"');
    const texts = () => partsOf(shop).map((file) => file.replace(/-[A-Z\d]+\.js$/, '')).filter((file) => file.startsWith('fr'));
    assert.deepEqual(texts(), ['fr']);
    await tab.click('#settings');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open] #opt-out")?.textContent === "S’opposer dans ce navigateur"');
    assert.equal(await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelector("#save").textContent'), 'Enregistrer');
    assert.deepEqual(texts(), ['fr', 'fr-more']);
  });

  it('loads its chunks when they are needed: the elements to ask, the clean-up to withdraw', async (t) => {
    const shop = (await sharedSite()).host();
    await serveApp(shop, `import { createConsent } from 'assent'; window.app = createConsent(${config})`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await waitForBanner(tab);
    assert.match(partsOf(shop).join(), /^ui-[^,]*$/);
    await tab.click('#settings');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
    await tab.click('consent-preferences >>> #switch-analytics');
    await clickButton(tab, 'Save', 'consent-preferences');
    await tab.waitFor('app.has("ga")');
    assert.match((await cookieNamed(tab, 'consent'))!.value, /\*ga/);
    await tab.evaluate('void (document.cookie = "_ga=1; path=/")');
    await tab.evaluate('app.withdraw()');
    assert.equal(await cookieNamed(tab, '_ga'), undefined);
    assert.match(partsOf(shop).join(), /cleanup-/);
    shop.clearRequests();
    await tab.goto(shop.url());
    await tab.waitFor('window.app');
    await quiet();
    assert.equal(await tab.evaluate('app.getState().status'), 'decided');
    assert.deepEqual(partsOf(shop), []);
  });

  it('shows nothing of a declaration before it has words, where the elements are there first', async (t) => {
    const shop = (await sharedSite()).host();
    await serveBundle(shop, `import './ui.js'; import { createConsent } from 'assent'; window.start = () => { createConsent(${config}) }`);
    shop.page('/', '<!doctype html><html lang="en"><title>App</title><consent-declaration></consent-declaration><script type="module" src="/app/stdin.js"></script><h1>App</h1></html>');
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.waitFor('window.start && document.querySelector("consent-declaration").shadowRoot');
    const button = 'document.querySelector("consent-declaration").shadowRoot.querySelector("button")';
    assert.equal(await tab.evaluate(button), null);
    await tab.evaluate('start()');
    await tab.waitFor(`${button}?.textContent === "Change your choice"`);
  });
});
