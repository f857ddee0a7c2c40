/* Milanoo's policy: one's data in a structured, standard format. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { waitForBanner } from '../../support/shop-page.js';
import { inPreferences, openPreferences, visitShop } from '../../support/storefront.js';

it('Milanoo: the right to a copy: the stored consent as JSON, with its history, from the preferences too', async (t) => {
  const { tab } = await visitShop(t, 'milanoo', { path: 'privacy' });
  await waitForBanner(tab);
  await tab.evaluate('consent.accept("analytics").then(() => consent.accept("browsing"))');
  const copy = await tab.evaluate<{ id: unknown; record: { choices: Record<string, boolean>; policyVersion: string }; history: unknown[] }>('consent.exportRecord().then((record) => JSON.parse(JSON.stringify(record)))');
  assert.ok(copy.id, 'the decision has an id');
  assert.ok(copy.record, 'the record that stands');
  assert.match(JSON.stringify(copy.record), /2018-09-05/);
  assert.match(JSON.stringify(copy.record), /"google-analytics":true/);
  assert.match(JSON.stringify(copy.record), /"facebook":false/, 'each no is in it as well');
  assert.equal(copy.history.length, 2);
  await openPreferences(tab);
  assert.equal(await inPreferences(tab, '[...root.querySelectorAll("button")].some(({ textContent }) => /Download/.test(textContent))'), true);
});
