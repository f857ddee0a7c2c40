import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, openShop, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine } from '../support/share-out.js';
import { clickButton, quiet } from '../support/shop-page.js';

const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics' }] });
const sdk = `<script type="application/json" data-assent-config>${json}</script><script src="/dist/assent.js"></script>`;

describe('where another script has defined an element', () => {
  for (const [name, view] of [['consent-banner', 'banner'], ['consent-preferences', 'preferences']] as const) {
    it(`<${name}>: the console and consent:error say so, nothing is granted, and nothing is left on the page`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk, before: `<script>customElements.define("${name}", class extends HTMLElement {})</script>` });
      await tab.goto(shop.url());
      await tab.evaluate(`consent.show("${view}")`);
      await waitForMessage(tab, new RegExp(`^error: .*<${name}>.*another script`));
      await assertDenied(tab, vendor);
      const { told, uncaught } = await seenBy(tab);
      assert.deepEqual(uncaught, []);
      assert.match(told.join('\n'), new RegExp(name));
      assert.equal(await tab.evaluate(`!!document.querySelector("${name}")`), false);
    });
  }

  it('<consent-placeholder>: the same, and the frame stays held', async (t) => {
    const frame = '<script>customElements.define("consent-placeholder", class extends HTMLElement {})</script><iframe data-consent="analytics" data-src="/film" width="600" height="400"></iframe>';
    const { tab, shop } = await openShop(t, { sdk, after: frame });
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*<consent-placeholder>.*another script/);
    await quiet();
    assert.deepEqual((await seenBy(tab)).uncaught, []);
    assert.deepEqual(await tab.evaluate('[document.querySelector("iframe").hasAttribute("src"), document.querySelector("iframe").inert, !!document.querySelector("consent-placeholder")]'), [false, false, false]);
  });

  it('<consent-banner>, and a mode grants: that is denied on this and later pages, the button of the preferences is there, and they answer', async (t) => {
    const taken = '<script>if (!window.name) customElements.define("consent-banner", class extends HTMLElement {})</script>';
    const { tab, shop, vendor } = await openShop(t, { sdk: sdk.replace('"reload":"never"', '"mode":"opt-out"'), before: taken });
    const button = 'document.querySelector("consent-reopen")?.shadowRoot.querySelector("button:not([hidden])")';
    await tab.goto(shop.url());
    await tab.waitFor('!consent.has("analytics")', { message: 'the denial' });
    for (let visit = 0; visit < 2; visit += 1) {
      await tab.waitFor(button, { message: 'the way back' });
      await settle(tab);
      vendor.clearRequests();
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
    }
    await tab.waitFor(button, { message: 'the way back' });
    await tab.click('consent-reopen >>> button');
    await clickButton(tab, 'Accept all', 'consent-preferences');
    await assertGranted(tab, vendor);
    await tab.evaluate('consent.erase()');
    await tab.evaluate('void (window.name = "free")');
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await assertGranted(tab, vendor);
  });

  itInOneEngine('<consent-declaration>: the same, and the page’s element stays as it is', async (t) => {
    const element = '<script>customElements.define("consent-declaration", class extends HTMLElement {})</script><consent-declaration>Ours</consent-declaration>';
    const { tab, shop } = await openShop(t, { sdk, after: element });
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*<consent-declaration>.*another script/);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
    assert.equal(await tab.evaluate('document.querySelector("consent-declaration").outerHTML'), '<consent-declaration>Ours</consent-declaration>');
  });
});
