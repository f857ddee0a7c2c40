import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab, sharedBrowser, sharedSite } from '../support/shared.js';
import { shopPage, quiet, waitForBanner } from '../support/shop-page.js';
import { shopConfig } from '../support/two-tabs.js';

/** Keeps of each time the page is shown whether it came from the back-forward cache, over a reload too. */
const note = '<script>addEventListener("pageshow", ({ persisted }) => { sessionStorage.shown = (sessionStorage.shown ?? "") + persisted + " " })</script>';
const held = '<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>';
const stands = '[consent.getState().status, consent.has("analytics"), window.ran ?? 0, !!document.querySelector("consent-banner")?.getClientRects().length]';

/** A visit that leaves a page, decides on the next, and comes back. */
interface Visit {
  before(tab: Tab): Promise<unknown>;
  decision: string;
  after: string;
  outcome: unknown[];
}

/** Pages that a browser may keep whole when they are left. Answers how the first was shown: anew (`false`), from the cache, anew after that. */
async function visit(t: TestContext, { before, decision, after, outcome }: Visit): Promise<string> {
  const shop = (await sharedSite()).host();
  const kept = { 'cache-control': 'max-age=60' };
  const next = shop.page('/next', shopPage({ config: shopConfig }), kept);
  const tab = await openTab(t, await sharedBrowser()); // Of its own: one that has shown a kept page Firefox’s driver does not follow to another host.
  await tab.goto(shop.page('/', shopPage({ config: shopConfig, head: note + held }), kept));
  await before(tab);
  await tab.goto(next);
  await tab.evaluate(decision);
  await tab.back();
  await tab.waitFor(after, { message: `${after}, after the way back` });
  await quiet();
  assert.deepEqual(await tab.evaluate(stands), outcome);
  return tab.evaluate<string>('sessionStorage.shown.trim()');
}

/** Whether a page is kept is the browser's affair, and the visitor must not see a difference: so the outcome is the same each time. */
async function visitUntilKept(t: TestContext, trip: Visit, expected: string): Promise<void> {
  const seen: string[] = [];
  while (seen.length < 3 && !seen.at(-1)?.includes('true')) seen.push(await visit(t, trip));
  if (!seen.at(-1)!.includes('true')) t.skip('the browser kept no page in three visits');
  else assert.equal(seen.at(-1), expected);
}

describe('going back to a page that was left before a decision, which the browser had kept', () => {
  it('finds it granted: the tag runs, nothing is asked', (t) =>
    visitUntilKept(t, { before: waitForBanner, decision: 'consent.accept()', after: 'window.ran', outcome: ['decided', true, 1, false] }, 'false true'));

  it('finds it refused: what ran does not run any more', (t) => {
    const before = (tab: Tab): Promise<unknown> => tab.evaluate('consent.accept()');
    const after = 'window.consent && !consent.has("analytics") && !window.ran && document.readyState === "complete"';
    return visitUntilKept(t, { before, decision: 'consent.withdraw()', after, outcome: ['decided', false, 0, false] }, 'false true false');
  });
});
