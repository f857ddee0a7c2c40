import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openEmbeds, textOf, waitForPlaceholders } from './embed-page.js';

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
