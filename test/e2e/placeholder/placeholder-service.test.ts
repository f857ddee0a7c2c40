import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itInOneEngine } from '../../support/share-out.js';
import { quiet } from '../../support/shop-page.js';
import { askedOf, frame, openEmbeds, partOf, textOf, waitForPlaceholders } from './embed-page.js';

/** The host of an address, and how a service lists it. */
const hosts = { 'xn--mller-kva.example': 'müller.example', 'www.xn--mller-kva.example': '*.MÜLLER.example', 'films.example.': 'films.example', 'films.example': 'films.example.' };

describe('a placeholder names the service that lists the host its element is loaded from', () => {
  for (const [host, listed] of Object.entries(hosts)) {
    it(`${host}, as ${listed}`, async (t) => {
      const services = [{ id: 'other' }, { id: 'films', provider: 'Film House', domains: [listed] }];
      const config = { categories: [{ id: 'essential', required: true }, { id: 'third-party', services }] };
      const frame = `<iframe id="film" data-consent="third-party" data-src="https://${host}/film" width="400" height="300"></iframe>`;
      const { tab, shop } = await openEmbeds(t, () => frame, { config });
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      assert.equal(await tab.evaluate(textOf('film', 'title')), 'Content from Film House');
    });
  }
});

describe('Always allow: the service of a mark', () => {
  itInOneEngine('takes the place of its category: what else is of that stays held', async (t) => {
    const service = 'data-consent="third-party" data-service="maps"';
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'map', service) + frame(from, 'other', service) + frame(from, 'film', 'data-consent="third-party" data-service="films"') + frame(from, 'plain'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 4);
    await tab.click(partOf('map', 'always-allow'));
    await waitForPlaceholders(tab, 2);
    await Promise.all([/map/, /other/].map((path) => vendor.waitForRequest(path)));
    await quiet();
    assert.deepEqual(askedOf(vendor).toSorted(), ['map', 'other']);
    assert.deepEqual(await tab.evaluate('[consent.getState().source, ...["maps", "films", "third-party"].map((id) => consent.has(id))]'), ['placeholder', true, false, false]);
  });

  itInOneEngine('is granted beside other categories of the mark', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'both', 'data-consent="analytics third-party" data-service="maps"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate(textOf('both', 'always-allow')), 'Always allow Analytics and Maps');
    await tab.click(partOf('both', 'always-allow'));
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(askedOf(vendor), ['both']);
    assert.equal(await tab.evaluate('consent.has("films")'), false);
  });
});
