import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCompatShop } from '../support/compat-page.js';
import { pathsOf } from '../support/host.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { itInOneEngine } from '../support/share-out.js';
import { quiet, waitForBanner } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'third-party', services: [{ id: 'maps' }, { id: 'youtube' }] }];
const frame = (attributes: string): string => `<main><iframe id="reused" title="Map" ${attributes}></iframe></main>`;
const script = (attributes: string): string => `<main><script id="reused" type="text/plain" ${attributes}></script></main>`;
const vanilla = { 'vanilla-cookieconsent': { Maps: 'maps', YouTube: 'youtube' } };

interface Reuse {
  compat: object;
  body: string;
  /** What a framework sets on the element, for the second service, that was made for the first; `null` takes it away. */
  changes: Record<string, string | null>;
}

const reuses: Record<string, Reuse> = {
  'Klaro, a frame': { compat: { klaro: {} }, body: frame('data-name="maps" data-src="VENDOR/html?maps"'), changes: { 'data-name': 'youtube', 'data-src': '/html?youtube' } },
  'Klaro, a script': { compat: { klaro: {} }, body: script('data-name="maps" data-src="VENDOR/js?maps"'), changes: { 'data-name': 'youtube', 'data-src': '/js?youtube' } },
  'Cookiebot, with the address that it keeps': {
    compat: { cookiebot: {} },
    body: frame('data-cookieconsent="maps" data-cookieblock-src="VENDOR/html?maps"'),
    changes: { 'data-cookieconsent': 'youtube', 'data-cookieblock-src': '/html?youtube' },
  },
  'OneTrust, a class': { compat: { onetrust: {} }, body: frame('class="optanon-category-maps" data-src="VENDOR/html?maps"'), changes: { class: 'optanon-category-youtube', 'data-src': '/html?youtube' } },
  'vanilla-cookieconsent, the service alone': { compat: vanilla, body: script('data-category="third-party" data-service="Maps" data-src="VENDOR/js?maps"'), changes: { 'data-service': 'YouTube', 'data-src': '/js?youtube' } },
  'vanilla-cookieconsent, the category, and the service stays': {
    compat: { 'vanilla-cookieconsent': { ...vanilla['vanilla-cookieconsent'], old: 'third-party', new: 'third-party' } },
    body: script('data-category="old" data-service="YouTube" data-src="VENDOR/js?maps"'),
    changes: { 'data-category': 'new', 'data-src': '/js?youtube' },
  },
};

const change = (changes: Record<string, string | null>, origin: string): void => {
  const element = document.querySelector('#reused')!;
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value.startsWith('/') ? origin + value : value);
  }
};

describe('an element with another manager’s mark, used for something else before anything is granted', () => {
  for (const [name, { compat, body, changes }] of Object.entries(reuses)) {
    it(`${name}: waits for what it is now`, async (t) => {
      const { tab, vendor } = await openCompatShop(t, { compat, body, config: { categories } });
      await waitForBanner(tab);
      await tab.waitFor('document.querySelector("#reused").dataset.consent', { message: 'our mark' });
      await tab.evaluate(change, changes, vendor.origin);
      await quiet();
      await tab.evaluate('consent.set({ maps: true, youtube: false })');
      await quiet();
      assert.deepEqual(pathsOf(vendor), [], 'what is not granted');
      await tab.evaluate('consent.set({ maps: false, youtube: true })');
      const { path } = await vendor.waitForRequest(body.includes('iframe') ? '/html' : '/js');
      assert.match(path, /\?youtube$/);
    });
  }

  itInOneEngine('waits for ever with a name that means nothing, or none, and is told again what it means', async (t) => {
    const { tab, vendor } = await openCompatShop(t, { compat: { klaro: {} }, body: frame('data-name="maps" data-src="VENDOR/html" data-service="maps"'), config: { categories } });
    await tab.waitFor('document.querySelector("#reused").dataset.consent', { message: 'our mark' });
    await tab.evaluate(change, { 'data-name': null }, '');
    await quiet();
    await tab.evaluate('consent.accept()');
    await quiet();
    assert.deepEqual(pathsOf(vendor), []);
    await tab.evaluate(change, { 'data-name': 'vimeo' }, '');
    await waitForMessage(tab, /held back for ever: compat\.klaro maps "vimeo"/);
    await quiet();
    assert.deepEqual(pathsOf(vendor), []);
    await tab.evaluate(change, { 'data-name': 'youtube' }, '');
    await vendor.waitForRequest('/html');
  });
});
