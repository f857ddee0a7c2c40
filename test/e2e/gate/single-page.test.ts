import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from '../../support/driver.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { clickButton, waitForBanner } from '../../support/shop-page.js';

const turbo = readFileSync(createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'), 'utf8');

/** Two pages of a shop that swaps bodies and merges heads, their tags held. */
async function openShop(t: TestContext): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.route('/turbo.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(turbo));
  const mark = 'type="text/plain" data-consent="analytics"';
  const tag = (name: string): string => `<script ${mark}>seen.push('${name}')</script>`;
  const page = (name: string, other: string): string => `<!doctype html><html lang="en"><head><title>${name}</title><meta name="turbo-cache-control" content="no-preview"><script>window.seen ??= []</script>
    <script src="/dist/assent.js"></script><script src="/turbo.js"></script>
    ${tag('head')}<script ${mark} src="${shop.script("seen.push('external head')")}"></script>${tag(`head of ${name}`)}</head>
    <body><h1 id="${name}">${name}</h1>${tag(`body of ${name}`)}<a id="link" href="/${other}">${other}</a></body></html>`;
  shop.page('/one', page('one', 'two'));
  shop.page('/two', page('two', 'one'));
  const tab = await openTab(t);
  await tab.goto(shop.url('/one'));
  return tab;
}

async function follow(tab: Tab, name: string): Promise<void> {
  await tab.evaluate('document.querySelector("#link").click()');
  await tab.waitFor(`document.querySelector("h1").id === "${name}"`);
  await delay(400);
}

describe('a shop whose pages are swapped by Turbo', () => {
  it('keeps the banner over a swap, and one only, until it is answered', async (t) => {
    const tab = await openShop(t);
    await waitForBanner(tab);
    await follow(tab, 'two');
    await waitForBanner(tab);
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
    assert.deepEqual(await tab.evaluate('seen'), []);
    await clickButton(tab, 'Reject all');
    await tab.waitFor('document.querySelector("consent-reopen")');
    await follow(tab, 'one');
    assert.equal(await tab.evaluate('[...document.querySelectorAll("consent-banner")].filter((banner) => banner.getClientRects().length).length'), 0);
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-reopen").length'), 1, 'the way back stays');
    assert.deepEqual(await tab.evaluate('seen'), []);
  });
});
