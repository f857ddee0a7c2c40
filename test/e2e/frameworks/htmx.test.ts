import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quiet } from '../../support/shop-page.js';
import { askedOf, frame, openEmbeds, partOf, waitForPlaceholders } from '../placeholder/embed-page.js';

/** As htmx 1.9 and 2.0 keep a page: they tell of it, and take the markup of a clone. In a task of the page's own: in WebKit one of the driver's ends with each listener. */
async function keep(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  document.body.dispatchEvent(new CustomEvent('htmx:beforeHistorySave', { bubbles: true, detail: { path: '/', historyElt: document.body } }));
  Object.assign(window, { kept: (document.body.cloneNode(true) as Element).innerHTML });
}

/** As they show it again. */
function restore(): void {
  document.body.replaceChildren(document.createRange().createContextualFragment((window as unknown as { kept: string }).kept));
}

describe('a page that htmx keeps (a likeness of it)', () => {
  it('holds again what was loaded once, has what is granted, and is not touched as long as it is shown', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (host) => `<main>${frame(host, 'film')}${frame(host, 'chat', 'data-consent="analytics"')}</main>`);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics")');
    await waitForPlaceholders(tab, 1);
    await tab.click(partOf('film', 'load-once'));
    await waitForPlaceholders(tab, 0);
    await tab.evaluate(keep);
    await quiet();
    assert.deepEqual(askedOf(vendor).toSorted(), ['chat', 'film'], 'each once: what is shown stays as it is');
    assert.equal(await tab.evaluate('!!document.querySelector("#film").src && !Object.hasOwn(document.body, "cloneNode")'), true);
    vendor.clearRequests();
    await tab.evaluate(restore);
    await waitForPlaceholders(tab, 1);
    await quiet();
    assert.deepEqual(askedOf(vendor), ['chat']);
    await tab.click(partOf('film', 'load-once'));
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(askedOf(vendor), ['chat', 'film']);
  });
});
