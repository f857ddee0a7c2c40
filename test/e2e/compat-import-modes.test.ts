import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories, openCompatShop } from '../support/compat-page.js';
import { pathsOf } from '../support/host.js';
import { settle } from '../support/obstacle-page.js';
import { leave, visit, waitForImport } from '../support/old-visitor.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine } from '../support/share-out.js';
import { clickButton, cookieNamed, waitForBanner } from '../support/shop-page.js';
import { storedChoices } from '../support/stored-choices.js';

describe('a stored choice, where the mode grants before anybody is asked', () => {
  const { compat, yes, no } = storedChoices['Klaro']!;
  const places = { 'opt-out': { mode: 'opt-out' }, notice: { mode: 'notice' }, 'opt-out in a region': { regions: [{ in: ['US'], mode: 'opt-out' }], region: 'US-CA' }, 'opt-out, for a category': { categories: categories.map((category) => ({ mode: 'opt-out', ...category })) } };
  const tags = (mark: string): string => `<script type="text/plain" ${mark}>sessionStorage.ran = "ran"</script><script type="text/plain" ${mark} src="VENDOR/js"></script><img ${mark} data-src="VENDOR/img" alt="">`;
  const body = `<main>${tags('data-consent="analytics"')}${tags('data-name="stats"')}</main>`;
  const count = '<script>sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0)</script>';
  const seen = "[sessionStorage.ran ?? 'nothing', sessionStorage.loads, consent.getState().categories.analytics]";

  for (const [name, config] of Object.entries(places)) {
    for (const autoBlock of [false, true]) {
      it(`${name}${autoBlock ? ', with the guard' : ''}: what was refused there does not run once, and no page is loaded anew`, async (t) => {
        const { tab, vendor } = await visit(t, { compat, stored: no, config: { ...config, autoBlock }, body, before: count });
        await waitForImport(tab);
        await settle(tab);
        assert.deepEqual([await tab.evaluate(seen), pathsOf(vendor)], [['nothing', '1', 'denied'], []]);
      });
    }

    it(`${name}: what was granted there runs, and so does all where nothing was answered`, async (t) => {
      for (const stored of [yes, {}]) {
        const { tab, vendor } = await visit(t, { compat, stored, config, body, before: count });
        for (const path of ['/img', '/js']) await vendor.waitForRequest(path);
        await tab.waitFor('sessionStorage.ran');
        assert.deepEqual(await tab.evaluate(seen), ['ran', '1', 'granted']);
      }
    });
  }

  itInOneEngine('what cannot be read may have been a no: nothing runs, and the visitor is asked', async (t) => {
    const { tab, shop, vendor } = await openCompatShop(t, { compat: { import: true, ...compat }, config: { mode: 'opt-out' }, body, path: '/blank' });
    shop.route('/dist/assent-compat-import.js', (_request, response) => void response.writeHead(404).end());
    await leave(no)(tab);
    await tab.goto(shop.url('/'));
    await waitForBanner(tab);
    await settle(tab);
    assert.deepEqual([await tab.evaluate('consent.has("analytics")'), pathsOf(vendor)], [false, []]);
    await clickButton(tab, 'Accept all');
    await vendor.waitForRequest('/img');
  });

  itInOneEngine('where everything has to be asked for, nobody is told of a decision that is none', async (t) => {
    const note = '<script>window.told = []; document.addEventListener("consent:change", ({ detail }) => told.push(detail.source))</script>';
    const { tab } = await visit(t, { compat, stored: {}, before: note });
    await waitForBanner(tab);
    assert.deepEqual(await tab.evaluate('told'), []);
  });

  itInOneEngine('the browser’s signal that stands meanwhile is remembered', async (t) => {
    const { tab } = await visit(t, { compat, stored: {}, config: { mode: 'opt-out' }, before: `<script>${privacyControl}</script>` });
    await settle(tab);
    assert.equal((await cookieNamed(tab, 'consent'))?.value, 'signal');
  });

  itInOneEngine('a no counts, too, where localStorage takes no note of it', async (t) => {
    const full = '<script>Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }</script>';
    const { tab, vendor } = await visit(t, { compat, stored: no, config: { mode: 'opt-out' }, body, before: full });
    await waitForImport(tab);
    await settle(tab);
    assert.deepEqual([await tab.evaluate('consent.getState().status'), pathsOf(vendor)], ['decided', []]);
  });
});
