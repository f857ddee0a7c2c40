import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consoleCollector } from '../support/console-collector.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet } from '../support/shop-page.js';

const config = { reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };

/** What wants `assent.js` in order with other scripts, and puts it before the first of the page. */
const loader = `<script>{ const s = document.createElement('script'), first = document.querySelector('script[id]'); s.src = '/dist/assent.js'; s.async = false; first.parentNode.insertBefore(s, first) }</script>`;

describe('what stands before the page, where code has inserted assent.js in order', () => {
  for (const [part, further] of [['guard', { autoBlock: true }], ['early', { integrations: { googleConsentMode: true } }]] as const) {
    for (const [which, first, ran] of [['has run', '<script id="theirs">window.theirs = 1</script>', undefined], ['is on its way', '', 'window.theirs = 1']] as const) {
      it(`is not taken for the script behind that, which ${which}: ${part}`, async (t) => {
        const shop = (await sharedSite()).host();
        const theirs = first || `<script id="theirs" async src="${shop.script(ran!, { ms: 600 })}"></script>`;
        const json = JSON.stringify({ ...config, ...further });
        shop.page('/', `<!doctype html><head><script type="application/json" data-assent-config>${json}</script><script>${consoleCollector}</script>${theirs}${loader}</head><p>Shop</p>`);
        const tab = await openTab(t);
        await tab.goto(shop.url());
        await tab.waitFor('window.consent && document.documentElement.dataset.consent !== undefined && window.theirs', { message: 'the script of the page' });
        assert.equal(await tab.evaluate('Promise.race([consent.accept().then(() => consent.has("analytics")), new Promise((resolve) => setTimeout(resolve, 2000, "never"))])'), true, 'the page can decide');
        await quiet();
        assert.deepEqual(await tab.evaluate('[!!document.querySelector("#theirs"), document.querySelectorAll("script[src*=\'assent-\']").length]'), [true, 0], 'the element of the page stands, ours is gone');
        assert.equal(shop.requests(`/dist/assent-${part}.js`).length, 1);
        if (part === 'early') assert.equal(await tab.evaluate('[...dataLayer].map((entry) => entry[1]).join()'), 'default,update');
      });
    }
  }
});

describe('what stands before the page', () => {
  it('comes in XHTML too, where nothing can be written', async (t) => {
    const shop = (await sharedSite()).host();
    const json = JSON.stringify({ ...config, integrations: { googleConsentMode: true } });
    shop.page('/', `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Shop</title><script type="application/json" data-assent-config="">${json}</script><script src="/dist/assent.js"></script></head><body><p>Shop</p></body></html>`, { 'content-type': 'application/xhtml+xml' });
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.waitFor('document.querySelector("consent-banner:not([hidden])")', { message: 'the question' });
    assert.deepEqual(await tab.evaluate('[[...dataLayer].map((entry) => entry[1]).join(), document.querySelector("consent-banner").namespaceURI]'), ['default', 'http://www.w3.org/1999/xhtml']);
  });

  for (const [part, further] of [['guard', { autoBlock: true, integrations: { clarity: true } }], ['early', { integrations: { googleConsentMode: true } }]] as const) {
    it(`is missing: what is decided is kept, and nothing is released before the vendors can be told: ${part}`, async (t) => {
      const shop = (await sharedSite()).host();
      const tab = await openTab(t);
      const page = (file: string): string => {
        const json = JSON.stringify({ ...config, ...further });
        return `<!doctype html><head><script type="application/json" data-assent-config>${json}</script><script src="/dist/assent.js" data-ui="${file}"></script></head><script type="text/plain" data-consent="analytics">window.ran = true</script>`;
      };
      await tab.goto(shop.page('/', page('/nowhere/assent-ui.js')));
      await tab.waitFor('window.consent?.getState().categories.analytics');
      await tab.evaluate('consent.accept()');
      await quiet();
      assert.deepEqual(await tab.evaluate('[consent.has("analytics"), !!window.ran]'), [true, false]);
      await tab.goto(shop.page('/', page('/dist/assent-ui.js')));
      await tab.waitFor('window.ran', { message: 'the tag, on the next visit' });
    });
  }
});
