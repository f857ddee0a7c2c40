import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { openShop, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { clickButton, quiet, waitForNoBanner } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter', domains: ['counter.test'] }] }];

/** A page with this config; what it has loaded of `dist/` once the visitor is asked. */
async function visit(t: TestContext, config: object, missing?: string): Promise<{ tab: Tab; shop: Host; files: () => string[] }> {
  const { tab, shop } = await openShop(t, { sdk: `<script type="application/json" data-assent-config>${JSON.stringify(config)}</script><script src="/dist/assent.js"></script>` });
  if (missing) shop.route(`/dist/${missing}`, (_request, response) => void response.writeHead(404).end());
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await quiet();
  return { tab, shop, files: () => [...new Set(shop.requests('/dist/').map(({ path }) => basename(path)))].toSorted() };
}

describe('a first visit loads one file beside the script', () => {
  for (const [name, config] of Object.entries({
    'with a short config': { categories },
    'with hardly any': {},
    'with much in it': { categories, policy: { url: '/privacy', version: '2', updated: '2026-01-01' }, mode: 'opt-out', preset: 'eu-us', cookie: { days: 90 }, optOut: { categories: ['analytics'] }, ui: { layout: 'box', theme: 'dark', texts: { bannerTitle: 'Hello' }, links: [{ label: 'Help', url: '/help' }] } },
  })) {
    it(name, async (t) => assert.deepEqual((await visit(t, config)).files(), ['assent-ui.js', 'assent.js']));
  }

  it('one more where it has to be made modal', async (t) => {
    const { tab, files } = await visit(t, { categories, ui: { layout: 'dialog', modal: true } });
    assert.deepEqual(files(), ['assent-modal.js', 'assent-ui.js', 'assent.js']);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
  });

  it('and where vendors, other managers or places are named, what looks at that', async (t) => {
    for (const more of [{ integrations: { gtm: true, googleConsentMode: { mode: 'advanced' } } }, { compat: { klaro: { matomo: 'analytics' } } }, { regions: [{ in: ['US'], mode: 'opt-out' }] }]) {
      const { files } = await visit(t, { categories, ...more });
      assert.deepEqual(files().filter((file) => !/compat|early/.test(file)), ['assent-check-others.js', 'assent-ui.js', 'assent.js']);
    }
  });
});

describe('a first visit to a page that is still on its way', () => {
  const skip = currentEngine() === 'firefox' && 'import maps may not come late';

  it('has the first layer ready, and asks with the end of the document', { skip }, async (t) => {
    const { tab, shop } = await openShop(t);
    const layer = await readFile('dist/assent-ui.js', 'utf8');
    let end = () => {};
    shop.route('/dist/assent-ui.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${layer};fetch('/ran')`));
    shop.route('/ran', (_request, response) => {
      response.end();
      end();
    });
    shop.route('/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(`<!doctype html><html lang="en"><script src="/dist/assent.js"></script><p>${"Shop ".repeat(400)}`);
      end = () => response.end(`<script>
        const isAsking = () => !!document.querySelector('consent-banner');
        window.early = [isAsking()];
        document.addEventListener('DOMContentLoaded', () => early.push(isAsking()));
        addEventListener('DOMContentLoaded', () => setTimeout(() => (window.asked = isAsking())));
      </script>`);
    });
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    assert.deepEqual(await tab.evaluate('[...early, asked]'), [false, false, true], 'what the page does with its elements at that moment comes first');
  });
});

describe('a first visit names what is wrong', () => {
  for (const [name, config, message] of [
    ['with a vendor', { integrations: { gmt: true } }, /config \$\.integrations\.gmt: found the unknown key "gmt", expected "gtm"/],
    ['with a vendor’s settings', { integrations: { gtm: { dataLayer: 'two words' } } }, /config \$\.integrations\.gtm\.dataLayer: found "two words"/],
    ['with another manager', { compat: { klarow: {} } }, /config \$\.compat\.klarow: found the unknown key/],
    ['deep in a service', { categories: [{ id: 'a', services: [{ id: 'b', cookies: [{ name: 'c', perpose: 'd' }] }] }] }, /config \$\.categories\[0\]\.services\[0\]\.cookies\[0\]\.perpose: .* expected "purpose"/],
  ] as const) {
    it(name, async (t) => {
      const { tab } = await visit(t, config);
      await waitForMessage(tab, message);
    });
  }

  it('and asks with all that is right in it', async (t) => {
    const { tab, files } = await visit(t, { categories, nothing: 1, policy: { url: 'javascript:alert(1)', updated: '2026-01' }, ui: { layout: 'box', theme: 5, texts: { bannerTitle: 'Hello', bannerText: 7 } } });
    const seen = await tab.evaluate('(({ attributes: { layout, theme }, children }) => [layout.value, theme.value, children[0].textContent, children[1].textContent.slice(0, 14), !!document.querySelector("consent-banner a")])(document.querySelector("consent-banner"))');
    assert.deepEqual(seen, ['box', 'auto', 'Hello', 'We use cookies', false]);
    assert.deepEqual(files(), ['assent-check-others.js', 'assent-parser.js', 'assent-problems.js', 'assent-ui.js', 'assent.js'], 'and loads nothing that is for other views');
  });

  it('and asks without any settings where what reads them does not come', async (t) => {
    const { tab } = await visit(t, { categories, nothing: 1, ui: { layout: 'box' } }, 'assent-parser.js');
    await waitForMessage(tab, /^error: .*assent-parser\.js did not load/);
    assert.deepEqual(await tab.evaluate('[document.querySelector("consent-banner").getAttribute("layout"), consent.has("analytics")]'), ['bar', false]);
  });
});
