import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, shopPage, waitForBanner } from '../support/shop-page.js';

const marks = `performance.getEntriesByType('mark').map(({ name }) => name).filter((name) => name === 'assent:banner')`;

it('the first layer leaves a mark on the timeline when it comes, and none on a visit without it', async (t) => {
  const shop = (await sharedSite()).host();
  shop.page('/', shopPage());
  const tab = await openTab(t);
  await tab.goto(shop.url('/'));
  await waitForBanner(tab);
  assert.deepEqual(await tab.evaluate<string[]>(marks), ['assent:banner']);
  await clickButton(tab, 'Accept all');
  await tab.goto(shop.url('/'));
  await tab.waitFor(`window.consent?.has('analytics')`);
  assert.deepEqual(await tab.evaluate<string[]>(marks), []);
});
