/* Milkmakers' policy, row by row. The rows are those of docs/policies.md. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';
import { cookieNames, visitShop } from '../../support/storefront.js';

describe('Milkmakers', () => {
  it('Google Analytics on each page, by a config of a few lines', async (t) => {
    const lines = readFileSync(new URL('../../../demo/policies/milkmakers.json', import.meta.url), 'utf8').trim().split('\n');
    assert.ok(lines.length <= 12, `${lines.length} lines`);
    const { tab, open, asked, forget, waitForHost, assertQuiet } = await visitShop(t, 'milkmakers');
    await waitForBanner(tab);
    for (const path of ['privacy', '', 'product?id=chip', 'bag', 'login']) {
      await open(path);
      await assertQuiet(path);
    }
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    await waitForHost('www.google-analytics.com');
    for (const path of ['privacy', '', 'product?id=chip', 'bag', 'login']) {
      forget();
      await open(path);
      await waitForHost('www.google-analytics.com');
      assert.deepEqual(asked(), ['www.google-analytics.com', 'www.googletagmanager.com'], path);
    }
    assert.deepEqual(await cookieNames(tab), ['_ga', '_ga_MLKMKRS077', 'milkmakers_consent']);
  });

  it('an opt-out link in each letter: one click does it, and the address forgets it', async (t) => {
    const { tab, url, open, forget, assertQuiet } = await visitShop(t, 'milkmakers');
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie)');
    await quiet();
    await open('mail');
    forget();
    await tab.click('[data-opt-out]');
    await tab.waitFor('window.consent?.getState().optedOut && !/_ga/.test(document.cookie)', { message: 'the opt-out' });
    assert.equal(await tab.url(), url);
    await assertQuiet('from that click on');
    assert.deepEqual(await cookieNames(tab), ['milkmakers_consent', 'milkmakers_optout']);
    await open('product?id=raisin');
    await assertQuiet('and on later visits');
  });

  it('#consent-opt-out does the same on any page', async (t) => {
    const { tab, open, assertQuiet } = await visitShop(t, 'milkmakers');
    await open('product?id=berry#consent-opt-out');
    await tab.waitFor('window.consent?.getState().optedOut');
    await assertQuiet('nothing ran in between');
  });

  it('a change announced for 30 days: choices stand, and after 31 days nothing is said', async (t) => {
    const { tab, open, waitForHost, forget } = await visitShop(t, 'milkmakers');
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await waitForHost('www.google-analytics.com');
    forget();
    await open('?change=notice');
    await waitForHost('www.google-analytics.com');
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
    await open('mail?change=old');
    await open();
    await quiet();
    assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")?.getClientRects().length'), false);
  });

  it('a change announced for 30 days is seen on every page until it is closed', async (t) => {
    const { tab, open } = await visitShop(t, 'milkmakers');
    await waitForBanner(tab);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    const notice = '/how many people open our recipes/.test(document.querySelector("consent-banner")?.textContent) && !!document.querySelector("consent-banner").getClientRects().length';
    for (const path of ['?change=notice', 'product?id=plain', 'bag']) {
      await open(path);
      await tab.waitFor(notice, { message: `the notice on ${path}` });
    }
    await clickButton(tab, 'Close');
    await open();
    await quiet();
    assert.equal(await tab.evaluate(notice), false);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false, 'closing it is no yes');
  });
});
