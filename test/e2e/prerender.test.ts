import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serveBundle } from '../support/bundle.js';
import { currentEngine } from '../support/launch.js';
import { prerendered as before, speculationOn } from '../support/prerendered.js';
import { openTab, sharedBrowser, sharedSite } from '../support/shared.js';
import { quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const config = { mode: 'opt-out', reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };
const held = (src: string): string => `<script type="text/plain" data-consent="analytics" src="${src}"></script>`;

describe('a page that is rendered before anybody asked for it', () => {
  it('decides nothing, runs nothing, shows nothing and stores nothing until it is; calls made before then count', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const head = `<script>consentQueue = [(consent) => { window.queued = consent.has("analytics") }]; void consent.reject("analytics").then(() => { window.rejected = true })</script>`;
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.page('/', shopPage({ config, before, head: head + held(vendor.script('window.ran = 1')) })));
    await quiet();
    assert.deepEqual(await tab.evaluate('[window.queued ?? null, window.rejected ?? null, document.cookie, !!document.querySelector("consent-banner"), consent.getState().status]'), [null, null, '', false, 'undecided']);
    assert.deepEqual(vendor.requests(), []);
    await tab.evaluate('activate()');
    await tab.waitFor('window.rejected && "queued" in window');
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    assert.match(await tab.evaluate<string>('document.cookie'), /^consent=/);
  });

  it('does then what a visit does: tags run, the visitor is asked', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.page('/', shopPage({ config, before, head: held(vendor.script('window.ran = 1')) })));
    await quiet();
    assert.deepEqual(vendor.requests(), []);
    await tab.evaluate('activate()');
    await tab.waitFor('window.ran');
    await waitForBanner(tab);
  });

  it('in a bundled app too', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    await serveBundle(shop, `import { createConsent } from 'assent'; window.app = createConsent(${JSON.stringify(config)})`);
    shop.page('/', `<!doctype html><html lang="en"><title>App</title>${before}<script type="module" src="/app/stdin.js"></script><h1>App</h1>${held(vendor.script('window.ran = 1'))}`);
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.url());
    await tab.waitFor('window.app');
    await quiet();
    assert.deepEqual(vendor.requests(), []);
    assert.equal(await tab.evaluate('app.has("analytics")'), false);
    await tab.evaluate('activate()');
    await tab.waitFor('window.ran');
  });

  it('by Chromium itself, through speculation rules: no tag, no cookie until the visit', { skip: currentEngine() !== 'chromium' && 'no speculation rules' }, async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const asks = '<script>fetch("/seen?" + document.prerendering)</script>';
    for (const path of ['/seen', '/ran']) shop.route(path, (_request, response) => void response.writeHead(204).end());
    // It tells the server itself: puppeteer may lose a page that takes the place of another.
    const tells = 'fetch("/ran?" + (performance.getEntriesByType("navigation")[0].activationStart > 0))';
    shop.page('/next', shopPage({ config, before: asks, head: held(vendor.script(tells)) }));
    const tab = await openTab(t, await sharedBrowser()); // Of its own: a page that was prerendered takes the place of the tab's.
    await tab.goto(shop.page('/', `<!doctype html><title>Start</title>${speculationOn('/next')}<a id="go" href="/next">Next</a>`));
    const { path } = await shop.waitForRequest('/seen');
    assert.equal(path, '/seen?true', 'it is prerendered');
    await quiet();
    assert.deepEqual(vendor.requests(), []);
    assert.deepEqual(await tab.cookies(), []);
    await tab.evaluate('document.querySelector("#go").click()').catch(() => undefined);
    assert.equal((await shop.waitForRequest('/ran')).path, '/ran?true', 'the prerendered page, activated');
  });
});
