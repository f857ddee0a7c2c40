import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { serveBundle } from '../support/bundle.js';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, waitForBanner } from '../support/shop-page.js';

const app = `
import { createConsent } from 'assent';
const consent = createConsent({ categories: [{ id: 'essential', required: true }, { id: 'analytics' }] });
window.told = [];
consent.onChange((state, { granted }) => told.push(granted), { immediate: true });
window.app = consent;
`;

it('an app that bundles createConsent asks, stores, releases and remembers like the script tag', async (t) => {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  await serveBundle(shop, app);
  const tag = `<script type="text/plain" data-consent="analytics" src="${vendor.script('window.ran = (window.ran || 0) + 1')}"></script>`;
  shop.page('/', `<!doctype html><title>App</title><script type="module" src="/app/stdin.js"></script><h1>App</h1>${tag}`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await waitForBanner(tab);
  assert.deepEqual(vendor.requests(), []);
  await clickButton(tab, 'Accept all');
  await tab.waitFor('window.ran');
  assert.deepEqual(await tab.evaluate('told'), [['essential'], ['analytics']]);
  shop.clearRequests();
  await tab.goto(shop.url());
  await tab.waitFor('window.ran');
  assert.deepEqual(await tab.evaluate('[ran, !!document.querySelector("consent-banner")]'), [1, false]);
  assert.deepEqual(shop.requests(/ui/).map(({ path }) => path), [], 'the elements are not loaded again');
});

/** An app that is one classic script, in the head. */
async function openInHead(t: TestContext, code: string, before = ''): Promise<Tab> {
  const shop = (await sharedSite()).host();
  await serveBundle(shop, code, 'iife');
  shop.route('/slow.js', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(), 300));
  shop.page('/', `<!doctype html><script>${consoleCollector}</script>${before}<script src="/app/stdin.js"></script><script src="/slow.js"></script><title>App</title><h1>App</h1>`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  return tab;
}

it('an app that runs before there is a body asks when there is one', async (t) => {
  const tab = await openInHead(t, app);
  await waitForBanner(tab);
});

for (const [name, first, second] of [['an app was quicker than', `<script src="/app/stdin.js"></script>`, '<script src="/dist/assent.js"></script>'], ['an app comes after', '<script src="/dist/assent.js"></script>', `<script src="/app/stdin.js"></script>`]] as const) {
  itInOneEngine(`where ${name} the tag, both have one consent, and what was queued goes through once`, async (t) => {
    const shop = (await sharedSite()).host();
    await serveBundle(shop, app, 'iife');
    shop.page('/', `<!doctype html><script>${consoleCollector}; window.answered = []; (window.consentQueue ||= []).push((consent) => answered.push(consent))</script>${first}${second}<title>App</title><h1>App</h1>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await waitForMessage(tab, /^warn: .*(?:is on this page twice|has started on this page already)/);
    await waitForBanner(tab);
    assert.deepEqual(await tab.evaluate('consentQueue.push((consent) => answered.push(consent)), [window.app === window.consent, answered.length, answered.every((each) => each === window.app)]'), [true, 2, true]);
  });
}

itInOneEngine('a second call is given what stands, and neither takes the other’s word from the root', async (t) => {
  const tab = await openInHead(t, `${app}; window.again = createConsent({ categories: [{ id: 'another' }] })`);
  await waitForMessage(tab, /^warn: .*consent has started on this page already/);
  await waitForBanner(tab);
  await clickButton(tab, 'Accept all');
  await tab.waitFor('document.documentElement.dataset.consent === "essential analytics"');
  assert.equal(await tab.evaluate('again === app'), true);
});

itInOneEngine('so is one beside the script tag', async (t) => {
  const tab = await openInHead(t, app, '<script src="/dist/assent.js"></script>');
  assert.equal(await tab.evaluate('window.app === window.consent'), true);
});

for (const [what, code] of [['promise', 'Promise.resolve(config)'], ['function', '() => config'], ['Map', 'new Map(Object.entries(config))']] as const) {
  itInOneEngine(`a ${what} in place of a config is none: nothing is granted, and the console names it`, async (t) => {
    const tab = await openInHead(t, `import { createConsent } from 'assent'; const config = { mode: 'opt-out' }; window.app = createConsent(${code})`);
    await waitForMessage(tab, new RegExp(`^error: .*config \\$: found "a ${what}: .*expected an object`));
    await tab.evaluate('app.accept()');
    assert.equal(await tab.evaluate('app.has("analytics")'), false);
  });
}
