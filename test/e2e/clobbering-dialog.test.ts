import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../support/driver.js';
import { assertDenied, assertGranted, isAsking, openShop, seenBy, settle, waitForQuestion } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';

const names = ['cookie', 'currentScript', 'body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'createElementNS', 'createTextNode', 'addEventListener', 'removeEventListener', 'dispatchEvent', 'readyState', 'baseURI', 'visibilityState', 'getElementsByTagName', 'getElementById', 'adoptedStyleSheets', 'activeElement', 'defaultView', 'scrollingElement', 'styleSheets', 'domain', 'URL', 'title', 'dir', 'hidden', 'append', 'importNode', 'createTreeWalker', 'location', 'implementation'];
const tags = {
  images: (name: string) => `<img name="${name}" alt="">`,
  forms: (name: string) => `<form name="${name}"></form>`,
  frames: (name: string) => `<iframe name="${name}" hidden></iframe>`,
  objects: (name: string) => `<object name="${name}"></object>`,
  embeds: (name: string) => `<embed name="${name}" hidden>`,
  'two images each': (name: string) => `<img name="${name}" alt=""><img name="${name}" alt="">`,
};

/** Presses a button by its text or label, where nothing on the page is what it seems. */
async function press(tab: Tab, text: string, host: string): Promise<void> {
  await tab.waitFor((wanted: string, tag: string) => {
    const [element] = Document.prototype.getElementsByTagName.call(document, tag);
    const buttons = [...(element?.querySelectorAll('button') ?? []), ...(element?.shadowRoot?.querySelectorAll('button') ?? [])];
    const found = buttons.find((button) => [button.textContent?.trim(), button.getAttribute('aria-label')].includes(wanted) && button.getClientRects().length > 0);
    found?.click();
    return found;
  }, { message: `a button "${text}"`, args: [text, host] });
}

describe('with every name of document taken, banner and dialog work as ever', () => {
  for (const [kind, tag] of shareOut(Object.entries(tags))) {
    it(`by ${kind}`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: `<body>${names.map(tag).join('')}` });
      await tab.goto(shop.url(), { wait: 'none' });
      assert.notEqual(await tab.evaluate('typeof document.cookie'), 'string', 'the obstacle is there');
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await press(tab, 'Preferences', 'consent-banner');
      await press(tab, 'Close', 'consent-preferences');
      assert.equal(await isAsking(tab), true, 'closing decides nothing');
      await press(tab, 'Preferences', 'consent-banner');
      await press(tab, 'Accept all', 'consent-preferences');
      await assertGranted(tab, vendor);
      assert.equal(await isAsking(tab), false);
      assert.match((await tab.cookies()).find((cookie) => cookie.name === 'consent')?.value ?? '', /\*analytics/, 'the browser has stored it');
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
      await tab.goto(shop.url(), { wait: 'none' });
      await assertGranted(tab, vendor);
      await tab.evaluate('consent.withdraw()').catch(() => undefined);
      await tab.waitFor('own && !consent.has("analytics") && !ran.length', { message: 'a reload that stops what ran' });
      await assertDenied(tab, vendor);
    });
  }

});

/** Globals that the SDK or its libraries look at. Only those that are not there yet can be named away. */
const globals = {
  'of the SDK': ['consent', 'consentQueue', 'assent'],
  'of the browser': ['addEventListener', 'dispatchEvent', 'customElements', 'history', 'navigator', 'reportError', 'globalThis', 'fetch', 'URL', 'MutationObserver', 'ShadowRoot', 'ResizeObserver'],
  ...Object.fromEntries(['litIssuedWarnings', 'ShadyCSS', 'trustedTypes'].map((name) => [name, [name]])),
};

describe('links with the names of globals do not keep the visitor from deciding', () => {
  for (const [name, ids] of shareOut(Object.entries(globals))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: `<body>${ids.map((id) => `<a id="${id}"></a>`).join('')}` });
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await tab.evaluate('consentQueue.push((api) => { window.queued = api === consent })');
      assert.equal(await tab.evaluate('queued'), true);
      await press(tab, 'Preferences', 'consent-banner');
      await press(tab, 'Accept all', 'consent-preferences');
      await assertGranted(tab, vendor);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    });
  }
});

it('a form that acts on consent does so whatever its fields are named', async (t) => {
  const fields = ['getAttribute', 'hasAttribute', 'matches', 'closest', 'parentNode', 'isConnected'].map((name) => `<input name="${name}">`).join('');
  const { tab, shop, vendor } = await openShop(t, { after: `<form data-consent-action="accept">${fields}<button type="button" id="yes">Yes</button></form>` });
  await tab.goto(shop.url());
  await assertDenied(tab, vendor);
  await tab.evaluate('document.getElementById("yes").click()');
  await assertGranted(tab, vendor);
  await settle(tab);
  assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
});
