import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, isAsking, obstaclePage, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';

const record = (choice: '*' | '~', at = Date.now()): string => `1!${at.toString(36)}!banner!!${['functional', 'analytics', 'third-party'].map((id) => choice + id).join('')}!!`;
const [granted, denied] = [record('*'), record('~')];

interface Shop {
  tab: Tab;
  /** The shop's own host, `www` of the domain. */
  shop: Host;
  vendor: Host;
  /** Opens the shop's page at `path` once these cookies are set; `Domain=%` stands for the domain that the shop shares with its neighbours. */
  visit(cookies: readonly string[], path?: string): Promise<void>;
}

async function openShop(t: TestContext, mode = 'opt-in'): Promise<Shop> {
  const site = await sharedSite();
  const [domain, vendor] = [site.host(), site.host('vendor')];
  const shop = site.sub(domain, 'www');
  const tab = await openTab(t);
  for (const path of ['/', '/shoes/red']) shop.page(path, obstaclePage({ vendor, sdk: `<script src="/dist/assent.js" data-config='{"mode":"${mode}"}'></script>` }));
  return {
    tab,
    shop,
    vendor,
    async visit(cookies, path = '/') {
      await tab.goto(shop.page('/set', 'set', { 'set-cookie': cookies.map((cookie) => cookie.replace('%', domain.name)) }));
      await tab.goto(shop.url(path));
    },
  };
}

/** What the shop's host has, and what lies beside it: cookies of one name. */
const pairs: Record<string, string[]> = {
  'a refusal of the host, a grant for the domain': [`consent=${denied}; Path=/`, `consent=${granted}; Path=/; Domain=%`],
  'a grant of the host, a refusal for the domain': [`consent=${granted}; Path=/`, `consent=${denied}; Path=/; Domain=%`],
  'the grant set first': [`consent=${granted}; Path=/; Domain=%`, `consent=${denied}; Path=/`],
  'two grants of different times': [`consent=${granted}; Path=/`, `consent=${record('*', Date.now() - 86_400_000)}; Path=/; Domain=%`],
  'a grant, and junk for the domain': [`consent=${granted}; Path=/`, 'consent=junk; Path=/; Domain=%'],
  'a grant, and nothing for the domain': [`consent=${granted}; Path=/`, 'consent=; Path=/; Domain=%'],
};

describe('two consent cookies that disagree', () => {
  for (const [name, cookies] of Object.entries(pairs)) {
    it(`(${name}) grant nothing, and the answer to the question sticks`, async (t) => {
      const { tab, shop, vendor, visit } = await openShop(t);
      await visit(cookies);
      assert.equal((await tab.evaluate<string>('document.cookie')).split('consent=').length, 3, 'both are there');
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
      assert.equal(await isAsking(tab), false);
      assert.equal((await tab.cookies()).length, 1, 'the other one is gone');
      assert.deepEqual((await tab.console()).filter((message) => message.includes('[assent]')), []);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
    });
  }

  it('nor does a mode that grants what nobody has refused: one of them may be the refusal', async (t) => {
    const { tab, vendor, visit } = await openShop(t, 'opt-out');
    for (const cookies of [[`consent=${granted}; Path=/`, `consent=${denied}; Path=/; Domain=%`], [`consent=${denied.slice(0, -5)}; Path=/`, 'consent=; Path=/; Domain=%; Max-Age=0']]) {
      await visit(cookies);
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
    }
    await visit(['consent=; Path=/; Max-Age=0']);
    await assertGranted(tab, vendor);
  });

  it('whereas two that agree, or one alone, grant', async (t) => {
    const { tab, vendor, visit } = await openShop(t);
    await visit([`consent=${granted}; Path=/`]);
    await assertGranted(tab, vendor);
    await visit([`consent=${granted}; Path=/`, `consent=${granted}; Path=/; Domain=%`]);
    await assertGranted(tab, vendor);
    assert.equal(await isAsking(tab), false);
  });

  it('of which one lies under a path of the page’s: the answer takes its place', async (t) => {
    const { tab, shop, vendor, visit } = await openShop(t);
    await visit([`consent=${denied}; Path=/`, `consent=${granted}; Path=/shoes; Domain=%`], '/shoes/red');
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    await settle(tab);
    await tab.goto(shop.url('/shoes/red'));
    await assertGranted(tab, vendor);
    assert.deepEqual([await isAsking(tab), (await tab.cookies()).filter(({ name }) => name === 'consent').length], [false, 1]);
  });

  it('of which the later was tossed at a page with a refusal of its own: the refusal made there sticks elsewhere', async (t) => {
    const { tab, shop, vendor, visit } = await openShop(t);
    await visit([`consent=${denied}; Path=/`, `consent=${granted}; Path=/shoes; Domain=%`], '/shoes/red');
    await waitForQuestion(tab);
    await clickButton(tab, 'Reject all');
    await tab.waitFor('consent.getState().status === "decided"');
    await tab.goto(shop.url());
    await assertDenied(tab, vendor);
    assert.equal(await isAsking(tab), false);
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
  });
});

describe('a consent cookie that no script may touch', () => {
  it('does not count, and the answer that it blocks holds for the page, with one warning where the browser tells', async (t) => {
    const { tab, shop, vendor, visit } = await openShop(t);
    await visit([`consent=${granted}; Path=/; HttpOnly`]);
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    if (currentEngine() === 'chromium') {
      assert.equal((await waitForMessage(tab, /^warn: .*did not keep the consent cookie/)).length, 1);
    } // In the others the jar is another process's: a page may read back for a while what the jar has refused.
    await tab.goto(shop.url());
    await settle(tab);
    if (currentEngine() === 'chromium' || (await isAsking(tab))) {
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
    } else await assertGranted(tab, vendor); // Firefox has let the page's cookie take the other's place.
  });
});

describe('an opt-out cookie', () => {
  it('of the domain beats the grant of the host', async (t) => {
    const { tab, vendor, visit } = await openShop(t);
    await visit([`consent=${granted}; Path=/`, 'consent_optout=1; Path=/; Domain=%']);
    await assertDenied(tab, vendor);
    assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
    await tab.evaluate('consent.optIn().then(() => consent.accept())');
    await assertGranted(tab, vendor);
  });
});
