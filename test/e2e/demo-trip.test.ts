import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openTab } from '../support/shared.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { serveDemo } from '../support/storefront.js';

it('a visitor of the demo storefront rejects, comes back, changes their mind, and opts out', async (t) => {
  const demo = await serveDemo(t);
  const tab = await openTab(t);
  const ran = 'window.__ran ?? []';

  await tab.goto(demo.url);
  await waitForBanner(tab);
  await quiet();
  assert.deepEqual([demo.log.length, await tab.evaluate(ran)], [0, []], 'before the answer nothing leaves');

  await clickButton(tab, 'Reject all');
  await waitForNoBanner(tab);
  await tab.goto(`${demo.url}/product?id=rosalie`);
  await quiet();
  assert.deepEqual([demo.log.length, await tab.evaluate(ran)], [0, []], 'after a no neither');
  assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")'), false, 'and nobody asks again');

  await tab.evaluate('consent.show("preferences")');
  await tab.click('consent-preferences >>> #switch-analytics');
  await clickButton(tab, 'Save', 'consent-preferences');
  await tab.waitFor(`(${ran}).includes('google-analytics') && (${ran}).includes('doubleclick')`);
  assert.ok(demo.log.some(({ url }) => url.startsWith('/gtag/js')));
  assert.ok(!demo.log.some(({ plays }) => /twitter|facebook|pinterest/.test(plays)), 'only what was granted');
  assert.match(await tab.evaluate<string>('document.cookie'), /_ga=/);

  await tab.goto(`${demo.url}/privacy?consent=opt-out`);
  await tab.waitFor('window.consent?.getState().optedOut && !/_ga/.test(document.cookie)', { message: 'the opt-out to clear the counters' });
  const before = demo.log.length;
  await tab.goto(demo.url);
  await quiet();
  assert.deepEqual([demo.log.length - before, await tab.evaluate(ran)], [0, []], 'an opted-out browser is left alone');
});
