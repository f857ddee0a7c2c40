import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathsOf } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { embedConfig, frame, openEmbeds, waitForPlaceholders } from '../placeholder/embed-page.js';

const grant = 'consent.accept("third-party")';

describe('a copy', () => {
  it('of a frame that a placeholder covers can be used once it is released', async (t) => {
    const { tab, shop } = await openEmbeds(t, (vendor) => frame(vendor, 'film'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate(`void (window.copy = document.querySelector('#film').cloneNode())`);
    assert.equal(await tab.evaluate('copy.inert'), true);
    await tab.evaluate(grant);
    await tab.evaluate('document.body.append(copy)');
    await tab.waitFor('copy.src', { message: 'the copy to be released' });
    assert.equal(await tab.evaluate('copy.inert'), false);
  });

  it('of a frame that is still held is covered, and can be used once it is released', async (t) => {
    const { tab, shop } = await openEmbeds(t, (vendor) => frame(vendor, 'film'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate(`document.body.append(document.querySelector('#film').cloneNode())`);
    await waitForPlaceholders(tab, 2);
    const inert = `[...document.querySelectorAll('iframe')].map(({ inert }) => inert)`;
    assert.deepEqual(await tab.evaluate(inert), [true, true]);
    await tab.evaluate(grant);
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(await tab.evaluate(inert), [false, false]);
  });

  it('of what has been released is fetched once, and not again by a later grant', async (t) => {
    const mark = 'data-consent="third-party"';
    const body = (url: (path: string) => string): string => `<div><iframe ${mark} data-src="${url('/html?frame')}"></iframe><iframe ${mark} referrerpolicy="origin" data-src="${url('/html?another')}"></iframe><object ${mark} type="text/html" data-data="${url('/html?object')}"></object><embed ${mark} type="text/html" data-src="${url('/html?embed')}"></div>`;
    const { tab, shop, vendor } = await openEmbeds(t, (vendor) => body((path) => vendor.url(path)), { config: { ...embedConfig, reload: 'never' } });
    await tab.goto(shop.url());
    await tab.evaluate(grant);
    await vendor.waitForRequest('/html?embed');
    await settle(tab);
    vendor.clearRequests();
    await tab.evaluate(`document.body.append(document.querySelector('div').cloneNode(true))`);
    await settle(tab);
    assert.equal(pathsOf(vendor).length, 4, 'once');
    await tab.evaluate('consent.reject()');
    await tab.evaluate(`document.body.append(...[...document.querySelectorAll('div > iframe')].slice(0, 2).map((frame) => frame.cloneNode()))`);
    await settle(tab);
    vendor.clearRequests();
    await tab.evaluate(grant);
    await settle(tab);
    assert.deepEqual(pathsOf(vendor), [], 'not again');
  });
});
