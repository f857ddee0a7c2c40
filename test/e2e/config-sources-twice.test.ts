import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, obstaclePage, seenBy, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';

const tag = '<script src="/dist/assent.js"></script>';
const granting = '<script type="application/json" data-assent-config>{"mode":"opt-out"}</script>';

/** What stands on the page besides the first tag. */
const seconds = {
  'the same tag again': { sdk: tag + tag, after: '' },
  'a tag at the end of the page, with a config that would grant': { sdk: tag, after: `<script src="/dist/assent.js" data-config='{"mode":"opt-out"}'></script>` },
  'the file of another host': { sdk: `${tag}<script src="%CDN%/dist/assent.js"></script>`, after: '' },
  'a tag that comes late, by script': { sdk: tag, after: '<script>addEventListener("load", () => document.body.append(Object.assign(document.createElement("script"), { src: "/dist/assent.js" })))</script>' },
  'a deferred tag after an async one': { sdk: '<script src="/dist/assent.js" async></script><script src="/dist/assent.js" defer></script>', after: '' },
};

describe('the SDK twice on a page', () => {
  for (const [name, { sdk, after }] of shareOut(Object.entries(seconds))) {
    it(`(${name}) is one SDK and a warning`, async (t) => {
      const site = await sharedSite();
      const [shop, vendor, cdn] = [site.host(), site.host('vendor'), site.host('cdn')];
      const tab = await openTab(t);
      const url = shop.page('/', obstaclePage({ vendor, sdk: sdk.replace('%CDN%', cdn.origin), after }));
      await tab.goto(url);
      await waitForQuestion(tab);
      const messages = await waitForMessage(tab, /^warn:.*twice/);
      assert.equal(messages.length, 1);
      await assertDenied(tab, vendor);
      assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      await tab.goto(url);
      await assertGranted(tab, vendor);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    });
  }

  itInOneEngine('takes the config of the first tag, whatever block stands before the second', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const tab = await openTab(t);
    await tab.goto(shop.page('/', obstaclePage({ vendor, sdk: tag + granting + tag })));
    await waitForMessage(tab, /^warn:.*twice/);
    await assertDenied(tab, vendor);
    await tab.goto(shop.page('/', obstaclePage({ vendor, sdk: granting + tag })));
    await assertGranted(tab, vendor);
  });
});
