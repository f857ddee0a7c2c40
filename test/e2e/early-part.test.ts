import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { serveBundle } from '../support/bundle.js';
import { consoleCollector } from '../support/console-collector.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, waitForBanner } from '../support/shop-page.js';

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

describe('what stands before the page does not answer', () => {
  const integrations = { googleConsentMode: true };
  const held = '<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>';
  const note = '<script>window.readies = 0; window.heard = []; document.addEventListener("consent:ready", () => { readies += 1 }); document.addEventListener("consent:change", ({ detail }) => heard.push(detail.source))</script>';

  for (const [how, part] of [['by the tag', 'early'], ['by the tag', 'guard'], ['in an app', 'early'], ['in an app', 'guard']] as const) {
    it(`for three seconds: the visitor is asked, nothing is released before the vendors can be told, and what comes after all is taken up: ${part}, ${how}`, async (t) => {
      const shop = (await sharedSite()).host();
      const given = { ...config, integrations, autoBlock: part === 'guard' };
      const waiting: (() => void)[] = [];
      /** Answers once it is told to. */
      const late = (path: string, answer: (response: ServerResponse) => void): void => void shop.route(path, (_request, response) => void waiting.push(() => answer(response)));
      let start = `<script type="application/json" data-assent-config>${JSON.stringify(given)}</script><script async src="/sdk/assent.js" data-ui="/sdk/assent-ui.js"></script>`;
      if (how === 'in an app') {
        await serveBundle(shop, `import { createConsent } from 'assent'; window.consent = createConsent(${JSON.stringify(given)})`);
        const native = shop.handlerOf.bind(shop);
        shop.handlerOf = (path) => (new RegExp(`/app/${part}-`).test(path) ? (...values) => void waiting.push(() => native(path)?.(...values)) : native(path));
        start = '<script type="module" src="/app/stdin.js"></script>';
      } else {
        const file = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
        shop.route('/sdk/assent.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(file('assent.js')));
        shop.route('/sdk/assent-ui.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('export * from "/dist/assent-ui.js"'));
        late(`/sdk/assent-${part}.js`, (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(file(`assent-${part}.js`)));
      }
      shop.page('/', `<!doctype html><head><title>Shop</title>${note}${start}</head><h1>Shop</h1>${held}`);
      const tab = await openTab(t);
      await tab.goto(shop.url(), { wait: 'none' });
      await waitForBanner(tab);
      assert.ok(waiting.length, 'control: it has been asked for');
      assert.equal(await tab.evaluate('Promise.race([consent.accept().then(() => consent.has("analytics")), new Promise((resolve) => setTimeout(resolve, 2000, "never"))])'), true);
      await quiet();
      assert.deepEqual(await tab.evaluate('[window.ran ?? 0, readies, heard, typeof window.dataLayer]'), [0, 1, ['api'], 'undefined']);
      for (const answer of waiting) answer();
      await tab.waitFor('window.ran', { message: 'the tag, once the vendors have been told' });
      await quiet();
      assert.deepEqual(await tab.evaluate('[ran, readies, heard, [...dataLayer].map((entry) => entry[1])]'), [1, 1, ['api'], ['default', 'update']]);
      await tab.evaluate('consent.reject()');
      assert.deepEqual(await tab.evaluate('[[...dataLayer].map((entry) => entry[1]), document.querySelectorAll("script[src*=\'assent-\']").length]'), [['default', 'update', 'update'], 0]);
    });
  }
});
