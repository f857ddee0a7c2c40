import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, isAsking, obstaclePage, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, waitForNoBanner } from '../support/shop-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_count' }] }];
const json = JSON.stringify({ categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
const block = '<script type="application/json" data-assent-config nonce="%N">%J</script>';
const sdk = `${block}<script src="/dist/assent.js" nonce="%N"></script>`;
const fromCdn = `${block}<script src="%CDN/dist/assent.js" nonce="%N"></script>`;

/** Policies, and the SDK's tag; `%N` stands for the nonce, new with each answer, `%V` for the vendor. */
const policies: Record<string, [policy: string, sdk: string]> = {
  'a nonce and strict-dynamic': ["script-src 'nonce-%N' 'strict-dynamic'; style-src 'self'; base-uri 'none'; object-src 'none'", sdk],
  'a nonce and strict-dynamic, the SDK on a CDN': ["script-src 'nonce-%N' 'strict-dynamic'; style-src 'self'; base-uri 'none'; object-src 'none'", fromCdn],
  'a nonce and nothing else': ["script-src 'nonce-%N'; style-src 'none'; base-uri 'none'; object-src 'none'", sdk],
  'a nonce and nothing else, the SDK on a CDN': ["script-src 'nonce-%N'; style-src 'none'; base-uri 'none'; object-src 'none'", fromCdn],
  'a closed door but for what the page needs, the config by URL': [
    "default-src 'none'; script-src 'nonce-%N' 'self'; connect-src 'self'; img-src 'self' %V; form-action 'none'; base-uri 'none'",
    '<script src="/dist/assent.js" data-config="/consent.json" nonce="%N"></script>',
  ],
};

/** A shop under a policy; whatever the browser reports goes to `/report`, over reloads and for parts of the page that nobody watches. */
async function openShop(t: TestContext, policy: string, tags: string): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor, cdn] = [site.host(), site.host('vendor'), site.host('cdn')];
  shop.route('/', (_request, response) => {
    const fill = (text: string): string => text.replaceAll('%N', nonce).replaceAll('%V', vendor.origin).replaceAll('%CDN', cdn.origin).replaceAll('%J', json);
    const nonce = randomUUID();
    const headers = { 'content-type': 'text/html', 'cache-control': 'no-store', 'content-security-policy': `${fill(policy)}; report-uri /report` };
    response.writeHead(200, headers).end(obstaclePage({ vendor, sdk: fill(tags), nonce }));
  });
  shop.route('/report', (_request, response) => void response.writeHead(204).end());
  shop.route('/consent.json', (_request, response) => void response.writeHead(200).end(json));
  return { tab: await openTab(t), shop, vendor };
}

/** Everything a visitor can do. Ends on a page where nothing is granted. */
async function travel(tab: Tab, shop: Host, vendor: Host): Promise<void> {
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await assertDenied(tab, vendor);
  await clickButton(tab, 'Preferences');
  await clickButton(tab, 'Close', 'consent-preferences');
  await clickButton(tab, 'Accept all');
  await waitForNoBanner(tab);
  await assertGranted(tab, vendor);
  await tab.reload();
  await assertGranted(tab, vendor);
  await tab.evaluate('document.cookie = "_count=1; path=/"');
  await tab.evaluate('void consent.show("preferences")');
  await clickButton(tab, 'Reject all', 'consent-preferences');
  await tab.waitFor('own && !document.cookie.includes("_count") && performance.getEntriesByType("navigation")[0].type === "reload" && ran.length === 0', { message: 'a reload that stops what ran' });
  await assertDenied(tab, vendor);
  assert.equal(await isAsking(tab), false);
}

describe('the whole trip reports no violation to anybody under', () => {
  for (const [name, [policy, tags]] of shareOut(Object.entries(policies))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t, policy, tags);
      await travel(tab, shop, vendor);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
      assert.deepEqual(shop.requests('/report').map(({ body }) => body), []);
      await tab.evaluate('(document.body.setAttribute("onclick", "unwanted = 1"), document.body.click())');
      await shop.waitForRequest('/report');
      assert.notDeepEqual((await seenBy(tab)).violations, [], 'the policy is in force');
    });
  }
});

describe('where the policy forbids what the SDK needs, nothing is granted and the console says what', () => {
  it('its parts, by a tag without the nonce', async (t) => {
    const { tab, shop, vendor } = await openShop(t, "script-src 'nonce-%N' %V/dist/assent.js", '<script src="%V/dist/assent.js"></script>');
    vendor.clearRequests();
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*assent-ui\.js did not load/);
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[ran, consent.has("analytics"), own]'), [[], false, true]);
    assert.equal(vendor.requests('/js').length, 0);
  });

  it('the fetch of its config', async (t) => {
    const { tab, shop, vendor } = await openShop(t, "script-src 'nonce-%N' 'strict-dynamic'; connect-src 'none'", '<script src="/dist/assent.js" data-config="/consent.json" nonce="%N"></script>');
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*\/consent\.json cannot be read/);
    await assertDenied(tab, vendor);
  });
});

it('a tag that waits without the page’s nonce does not run, and those after it do', async (t) => {
  const { tab, shop, vendor } = await openShop(t, "script-src 'nonce-%N'", `<script type="text/plain" data-consent="analytics">ran.push("unwanted")</script>${sdk}`);
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await clickButton(tab, 'Accept all');
  await assertGranted(tab, vendor);
  assert.equal((await seenBy(tab)).violations.length, 1);
});
