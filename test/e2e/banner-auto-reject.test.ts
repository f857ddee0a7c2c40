import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, quiet, shopPage } from '../support/shop-page.js';

/** The tool as it is published, with all of its rules and its heuristics on. */
const tool = readFileSync(new URL('../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.standalone.js', import.meta.url), 'utf8');

async function openShop(t: TestContext, ui: object): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.route('/tool.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(tool));
  const tab = await openTab(t);
  const config = { ...milly, ui: { ...(milly['ui'] as object), ...ui } };
  await tab.goto(shop.page('/', shopPage({ config, head: '<script src="/tool.js" defer></script>' })));
  return tab;
}

const isOpen = '!!document.querySelector("consent-banner")?.getClientRects().length';

/** Every layout, and every language of ours in which the tool knows both how a question sounds and how a refusal does. */
const layouts = ['bar', 'box', 'dialog'].map((layout) => ['en', layout] as const);
const languages = ['de', 'es', 'fr', 'fr-CA', 'it', 'nl', 'pl', 'pt', 'pt-BR'].map((lang) => [lang, 'bar'] as const);

describe('autoconsent, unmodified', () => {
  for (const [lang, layout] of shareOut([...layouts, ...languages])) {
    it(`refuses for the visitor: ${lang}, ${layout}`, async (t) => {
      const tab = await openShop(t, { lang, layout });
      await tab.waitFor('consent.getState().decidedAt', { timeout: 15_000, message: 'the tool to decide' });
      assert.deepEqual(await tab.evaluate('["functional", "analytics", "third-party"].filter((id) => consent.has(id))'), []);
      assert.equal(await tab.evaluate('consent.getState().source'), 'banner');
      assert.equal(await tab.evaluate(isOpen), false);
    });
  }

  it('control: clicks nothing where the texts are none that it knows', async (t) => {
    const tab = await openShop(t, { texts: { bannerTitle: 'Hm', bannerText: 'Hm.', rejectAll: 'Hmm', acceptAll: 'Hmmm', preferences: 'H' } });
    await tab.waitFor(isOpen);
    await tab.waitFor('autoconsentStandalone.messages.length');
    for (let waits = 0; waits < 12; waits += 1) await quiet();
    assert.equal(await tab.evaluate('consent.getState().decidedAt'), null);
  });
});
