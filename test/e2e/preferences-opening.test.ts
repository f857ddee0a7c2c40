import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';
import type { Tab } from '../support/driver.js';
import { visitPage } from '../support/visit-page.js';

const host = 'consent-preferences';
const open = `document.querySelector("${host}")?.shadowRoot.querySelector("dialog")?.matches(":modal")`;
const waitForNoDialog = (tab: Tab): Promise<void> => tab.waitFor(`!(${open})`, { message: 'the dialog to leave' });

describe('the preferences as they open', () => {
  it('is not answered by a double click on what opens it, but by the first click that is meant for it', async (t) => {
    const { tab } = await visitPage(t, { body: '<main><h1>Milly</h1><button id="way-back" data-consent-action="preferences">Cookie settings</button></main>' });
    // WebKit may tell of a move where the dialog has come beneath a pointer that rests: then the second click counts.
    for (const id of currentEngine() === 'webkit' ? [] : ['accept', 'save', 'reject']) {
      await tab.evaluate('consent.show("preferences")');
      const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(document.querySelector("${host}").shadowRoot.querySelector("#${id}").getBoundingClientRect())`);
      await tab.evaluate('consent.hide()');
      await waitForNoDialog(tab);
      await tab.evaluate(`document.querySelector("#way-back").style.cssText = "position: fixed; z-index: 2147483647; margin: -20px; width: 40px; height: 40px; left: ${x}px; top: ${y}px"`);
      await tab.doubleClick('#way-back');
      await tab.waitFor(open, { message: 'the dialog' });
      await quiet();
      assert.ok(await tab.evaluate(open), id);
      assert.equal(await tab.evaluate('consent.getState().status'), 'undecided', id);
      await tab.evaluate('consent.hide()');
      await waitForNoDialog(tab);
    }
    await tab.evaluate('consent.show("preferences")');
    await tab.click(`${host} >>> #save`);
    assert.equal(await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(consent.getState().source), 300))`), 'dialog');
  });

  it('tells that it has come before that it has left, where a content blocker hides it', async (t) => {
    const { tab } = await visitPage(t, { body: '<main><h1>Milly</h1></main><div hidden><consent-preferences></consent-preferences></div>' });
    await tab.evaluate('void (window.told = [], ["consent:show", "consent:hide"].forEach((type) => document.addEventListener(type, ({ detail }) => detail.view === "preferences" && told.push(type))))');
    await tab.evaluate('consent.show("preferences")');
    await tab.waitFor('told.includes("consent:hide")');
    assert.deepEqual(await tab.evaluate('told'), ['consent:show', 'consent:hide']);
  });
});

describe('preferences that are asked for while the banner is on its way', () => {
  const link = '<main><button id="ask" data-consent-action="preferences">Cookies</button></main>';
  const isBannerOpen = '!!document.querySelector("consent-banner")?.getClientRects().length';
  /** Has a file of dist come when it is let. */
  function hold(shop: Host, name: string): () => void {
    const code = readFileSync(new URL(`../../dist/${name}`, import.meta.url));
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    shop.route(`/dist/${name}`, async (_request, response) => {
      await released;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    });
    return release;
  }
  /** A page on which *Cookies* has been pressed, before `assent-ui.js` was there. */
  async function askEarly(t: TestContext, prepare: (shop: Host) => void = () => {}): Promise<Tab> {
    const shop = (await sharedSite()).host();
    const release = hold(shop, 'assent-ui.js');
    prepare(shop);
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ body: link })), { wait: 'none' });
    await shop.waitForRequest('/dist/assent-ui.js');
    await tab.waitFor('document.readyState !== "loading"');
    await tab.click('#ask');
    release();
    return tab;
  }

  it('come, and so does the banner beneath, which still asks when they are left', async (t) => {
    const tab = await askEarly(t);
    await tab.waitFor(open, { message: 'the dialog' });
    await tab.waitFor(isBannerOpen, { message: 'the banner' });
    await tab.press('Escape');
    await waitForNoDialog(tab);
    assert.ok(await tab.evaluate(isBannerOpen));
  });

  it('and that cannot be had, leave the banner', async (t) => {
    const tab = await askEarly(t, (shop) => shop.route('/dist/assent-preferences.js', (_request, response) => void response.writeHead(404).end()));
    await tab.waitFor(isBannerOpen, { message: 'the banner' });
  });

  it('come also where a region has the banner asked for meanwhile', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/region', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end('DE'), 300));
    const release = hold(shop, 'assent-preferences.js');
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { regionUrl: '/region', regions: [{ in: ['DE'], mode: 'opt-in' }] }, body: link })));
    await tab.click('#ask');
    await tab.waitFor(isBannerOpen, { message: 'the banner' });
    release();
    await tab.waitFor(open, { message: 'the dialog' });
  });
});
