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

describe('a placeholder names what its element is now, where the page makes it something else', () => {
  const named = '["title", "provider", "always-allow", "note"].map((part) => document.querySelector("consent-placeholder").shadowRoot.querySelector(`[part~="${part}"]`)?.textContent ?? null)';

  it('another address and title, another service, another category; and loads that', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'film', 'data-consent="third-party" data-service="films" title="Our film" width="600" height="400"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.deepEqual(await tab.evaluate(named), ['Our film', 'Content from Film House', 'Always allow Films', null]);
    const change = (attributes: Record<string, string>): Promise<unknown> => tab.evaluate(`Object.entries(${JSON.stringify(attributes)}).forEach(([name, value]) => document.querySelector("#film").setAttribute(name, value))`);
    const waitForNames = (...names: (string | null)[]): Promise<void> => tab.waitFor(`JSON.stringify(${named}) === ${JSON.stringify(JSON.stringify(names))}`, { message: names.join() });
    const thumbnails = '[...document.querySelector("consent-placeholder").shadowRoot.querySelectorAll("img")].map(({ src }) => new URL(src).pathname)';
    await change({ 'data-thumbnail': '/film.png' });
    await tab.waitFor(`${thumbnails}.join() === "/film.png"`, { message: 'the picture' });
    await change({ 'data-service': 'maps', title: 'Our map', 'data-thumbnail': '/map.png' });
    await waitForNames('Our map', 'Content from Map Makers', 'Always allow Maps', null);
    assert.deepEqual(await tab.evaluate(thumbnails), ['/map.png']);
    await tab.evaluate('document.querySelector("#film").removeAttribute("data-service")');
    await change({ 'data-consent': 'analytics', 'data-src': vendor.url('/html?body=<title>other</title>') });
    await waitForNames('Our map', `Content from ${vendor.name}`, 'Always allow Analytics', null);
    await tab.click(partOf('film', 'load-once'));
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(askedOf(vendor), ['other']);
  });

  it('in the dialog of a box that is small, where the focus stays on its button', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'film', 'data-consent="third-party" data-service="films" title="Our film" width="90" height="30"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.click(partOf('film', 'open'));
    const root = 'document.querySelector("consent-placeholder").shadowRoot';
    await tab.evaluate(`${root}.querySelector('[part~="always-allow"]').focus()`);
    await tab.evaluate('(document.querySelector("#film").dataset.service = "maps", document.querySelector("#film").title = "Our map")');
    await tab.waitFor(`${root}.activeElement?.textContent === "Always allow Maps"`, { message: 'the button to have the focus' });
    assert.deepEqual(await tab.evaluate(`[${root}.querySelector("dialog").ariaLabel, ${root}.querySelector("dialog:modal") !== null, ${root}.querySelector("[part=open]").textContent]`), ['Our map', true, 'Our map']);
  });

  it('and leaves one that stands in for others from now on', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'film', 'data-consent="third-party" width="600" height="400"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate('document.querySelector("#film").setAttribute("data-consent", "third-party !analytics")');
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(await tab.console(), []);
  });
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
