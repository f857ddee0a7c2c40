import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, isAsking, openShop, seenBy, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { clickButton, cookieNamed } from '../support/shop-page.js';

const now = Date.now().toString(36);
const choices = '*functional*analytics*third-party';
const good = `1!${now}!banner!!${choices}!!`;
const yes = { necessary: true, analytics: true };

/** What other software writes under the name, and what is almost ours. All of it says yes. */
const cookies: Record<string, string> = {
  nothing: '',
  'plain JSON': JSON.stringify(yes),
  'JSON with our ids, encoded': encodeURIComponent(JSON.stringify({ status: 'decided', categories: { analytics: 'granted' } })),
  'of vanilla-cookieconsent': JSON.stringify({ categories: ['necessary', 'analytics'], revision: 0, data: null }),
  'of Cookiebot': "{stamp:'x==',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',ver:1,utc:1700000000000}",
  'of OneTrust': 'isGpcEnabled=0&datestamp=x&version=202401.1.0&groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1',
  'of CookieYes': 'consentid:abc,consent:yes,action:yes,necessary:yes,functional:yes,analytics:yes,advertisement:yes',
  'of the IAB': 'CPXxRfAPXxRfAAfKABENB-CgAP_AAH_AAAYgF5wBAAGAAMAAoABF5gAA.YAAAAAAAAAAA',
  'of the browser’s own words': 'granted',
  'base64': Buffer.from(JSON.stringify(yes)).toString('base64'),
  'in quotes': `"${good}"`,
  'twice over': `${good}${good}`,
  'of another version': good.replace('1!', '2!'),
  'without its end': good.slice(0, -1),
  'without its beginning': good.slice(1),
  'with another sign': good.replaceAll('*', '+'),
  'with more behind it': `${good}x`,
  'of half an encoding': `${good.slice(0, -2)}%E0%A4!`,
  'of time zero': good.replace(now, '0'),
  'without a time': good.replace(now, ''),
  'with ids of prototypes': `1!${now}!banner!!*__proto__*constructor*toString!!`,
};

/** Has the server set cookies, each as in a `Set-Cookie` header. */
function settingPage(shop: Host, ...headers: string[]): string {
  return shop.page('/set', 'set', { 'set-cookie': headers });
}

describe('a consent cookie that is not ours counts as none, and the answer replaces it', () => {
  for (const [name, value] of shareOut(Object.entries(cookies))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t);
      await tab.goto(settingPage(shop, `consent=${value}; Path=/; Max-Age=9000`));
      assert.equal((await cookieNamed(tab, 'consent'))?.value, value, 'the cookie is there');
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
      await clickButton(tab, 'Reject all');
      await tab.waitFor('consent.getState().status === "decided"');
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false);
      assert.equal((await tab.cookies()).length, 1);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    });
  }

  itInOneEngine('whereas a whole one of ours grants', async (t) => {
    const { tab, shop, vendor } = await openShop(t);
    await tab.goto(settingPage(shop, `consent=${good}; Path=/`));
    await tab.goto(shop.url());
    await assertGranted(tab, vendor);
    assert.equal(await isAsking(tab), false);
  });

  it('and ours, cut anywhere, does not', async (t) => {
    const { tab, shop, vendor } = await openShop(t);
    for (let length = 0; length < good.length; length += 7) {
      await tab.goto(settingPage(shop, `consent=${good.slice(0, length)}; Path=/`));
      await tab.goto(shop.url());
      assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().status]'), [false, 'undecided'], `cut to ${length}`);
    }
    await assertDenied(tab, vendor);
  });
});

describe('an opt-out cookie', () => {
  for (const value of shareOut(['1', '', '0', 'false', 'junk%E0%A4%A'])) {
    it(`that says "${value}" still opts out, whatever was accepted`, async (t) => {
      const { tab, shop, vendor } = await openShop(t);
      await tab.goto(settingPage(shop, `consent=${good}; Path=/`, `consent_optout=${value}; Path=/; Max-Age=9000`));
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false);
      assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
      await tab.evaluate('consent.optIn().then(() => consent.accept())');
      await assertGranted(tab, vendor);
    });
  }
});
