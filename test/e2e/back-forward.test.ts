import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shopPage, quiet, waitForBanner } from '../support/shop-page.js';
import { openTabs, shopConfig } from '../support/two-tabs.js';

const note = '<script>addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted })</script>';
const stands = '[consent.getState().status, consent.has("analytics"), window.ran ?? 0, !!document.querySelector("consent-banner")?.getClientRects().length]';

/* Whether a page comes back from the back-forward cache or anew is the browser's affair: the visitor must not see a difference. */
describe('going back to a page that was left before a decision', () => {
  it('finds it granted: the tag runs, nothing is asked', async (t) => {
    const { tabs: [tab], shop } = await openTabs(t, 1, { head: note });
    await waitForBanner(tab!);
    await tab!.goto(shop.page('/next', shopPage({ config: shopConfig })));
    await tab!.evaluate('consent.accept().then(() => 0)');
    await tab!.back();
    await tab!.waitFor('window.ran');
    await quiet();
    t.diagnostic(`from the cache: ${String(await tab!.evaluate('window.persisted'))}`);
    assert.deepEqual(await tab!.evaluate(stands), ['decided', true, 1, false]);
  });

  it('finds it refused: what ran does not run any more', async (t) => {
    const { tabs: [tab], shop } = await openTabs(t, 1, { head: note });
    await tab!.evaluate('consent.accept().then(() => 0)');
    await tab!.goto(shop.page('/next', shopPage({ config: shopConfig })));
    await tab!.evaluate('consent.withdraw().then(() => 0)');
    await tab!.back();
    await tab!.waitFor('window.consent && !consent.has("analytics") && !window.ran && document.readyState === "complete"', { message: 'a page on which nothing runs' });
    await quiet();
    assert.deepEqual(await tab!.evaluate(stands), ['decided', false, 0, false]);
  });
});
