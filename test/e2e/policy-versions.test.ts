import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { settle } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'counter' }] }];
const held = ['functional', 'analytics'].map((id) => `<script type="text/plain" data-consent="${id}">(window.ran ||= []).push('${id}')</script>`).join('');
const stands = '[consent.getState().status, consent.has("functional"), consent.has("analytics"), (window.ran ?? []).join()]';
const day = 86_400_000;

interface Visits {
  tab: Tab;
  shop: Host;
  visit(config: object): Promise<void>;
}

async function openShop(t: TestContext): Promise<Visits> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  return {
    tab,
    shop,
    async visit(config) {
      shop.page('/', shopPage({ config: { categories, ...config }, head: held }));
      await tab.goto(shop.url());
      await quiet();
    },
  };
}

const isAsking = (tab: Tab): Promise<boolean> => tab.evaluate<boolean>('!!document.querySelector("consent-banner")?.getClientRects().length');

describe('a new version of the policy that is material', () => {
  const version = (name: string, config: object = {}) => ({ policy: { version: name }, ...config });

  it('asks again, and grants nothing until it is answered', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit(version('1'));
    await clickButton(tab, 'Accept all');
    await tab.waitFor('window.ran?.length === 2');
    await visit(version('2'));
    assert.deepEqual(await tab.evaluate(stands), ['undecided', false, false, '']);
    assert.equal(await isAsking(tab), true);
    assert.deepEqual(await tab.evaluate('[consent.getState().decidedAt, consent.getState().policyVersion]'), [null, '2']);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('window.ran?.length === 2');
    await visit(version('2'));
    assert.deepEqual(await tab.evaluate(stands), ['decided', true, true, 'functional,analytics']);
  });

  for (const mode of ['opt-out', 'notice']) {
    it(`in mode ${mode} leaves a refusal what it was, id by id, though it asks again`, async (t) => {
      const { tab, visit } = await openShop(t);
      await visit(version('1', { mode, reload: 'never' }));
      await tab.evaluate('consent.reject("analytics")');
      await visit(version('2', { mode }));
      assert.deepEqual(await tab.evaluate(stands), ['undecided', true, false, 'functional']);
      assert.deepEqual(await tab.evaluate('["functional", "analytics", "counter"].map((id) => consent.explain(id).rule)'), ['mode', 'record', 'record']);
      assert.equal(await isAsking(tab), true);
    });
  }

  it('comes from a version that was named to one that is not, too', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit(version('1'));
    await tab.evaluate('consent.accept()');
    await visit({});
    assert.deepEqual(await tab.evaluate(stands), ['undecided', false, false, '']);
  });
});

describe('a new version of the policy that is not material', () => {
  it('keeps every choice: nothing is asked, the tags run', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit({ policy: { version: '1' } });
    await tab.evaluate('consent.set({ analytics: true })');
    const decidedAt = await tab.evaluate('consent.getState().decidedAt');
    await visit({ policy: { version: '2', material: false } });
    assert.deepEqual(await tab.evaluate(stands), ['decided', false, true, 'analytics']);
    assert.equal(await tab.evaluate('consent.getState().decidedAt'), decidedAt);
  });
});

describe('where the part with the words for those who have decided does not load', () => {
  const next = { policy: { version: '2', material: false, changes: 'A typo.' } };

  async function openWithout(t: TestContext, config: object): Promise<Tab> {
    const { tab, shop, visit } = await openShop(t);
    await visit({ policy: { version: '1' } });
    await tab.evaluate('consent.reject()');
    shop.route('/dist/assent-again.js', (_request, response) => void response.writeHead(404).end());
    await visit(config);
    await settle(tab);
    return tab;
  }

  it('a change that is not material asks for nothing, and the way back is there', async (t) => {
    const tab = await openWithout(t, next);
    await tab.waitFor('document.querySelector("consent-reopen")', { message: 'the way back' });
    assert.deepEqual([await isAsking(tab), ...(await tab.evaluate<unknown[]>(stands))], [false, 'decided', false, false, '']);
    await tab.evaluate('void consent.show()');
    await settle(tab);
    assert.equal(await isAsking(tab), false);
  });

  it('what is new is asked about, with everything', async (t) => {
    const tab = await openWithout(t, { ...next, categories: [...categories, { id: 'ads' }] });
    await waitForBanner(tab);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('the page may bring the question back of its own accord', async (t) => {
    const tab = await openWithout(t, { policy: { version: '1' } });
    assert.equal(await isAsking(tab), false);
    await tab.evaluate('void consent.show()');
    await waitForBanner(tab);
  });
});

describe('a config that lists other things than were decided about', () => {
  it('a category that is new is denied and asked about; what was decided stands', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit({});
    await tab.evaluate('consent.accept()');
    await visit({ mode: 'opt-out', categories: [...categories, { id: 'ads' }] });
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("ads"), consent.has("analytics")]'), ['undecided', false, true]);
    assert.equal(await isAsking(tab), true);
  });

  it('a service that is new in a granted category is denied and asked about', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit({});
    await tab.evaluate('consent.accept()');
    await visit({ categories: [...categories.slice(0, 2), { id: 'analytics', services: [{ id: 'counter' }, { id: 'heatmap' }] }] });
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("heatmap"), consent.has("counter")]'), ['undecided', false, true]);
  });

  it('one that is gone changes nothing for the others, and is unknown', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit({});
    await tab.evaluate('consent.accept()');
    await visit({ categories: categories.slice(0, 2) });
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("functional"), consent.has("analytics"), "analytics" in consent.getState().categories]'), ['decided', true, false, false]);
    assert.equal(await isAsking(tab), false);
  });
});

describe('a decision', () => {
  /** The cookie as a visit so many days ago would have left it. */
  const recordOf = (age: number, choices = '*functional*analytics*counter'): string => `1!${(Date.now() - age * day).toString(36)}!banner!!${choices}!!`;

  for (const [age, days, stood] of shareOut([[181, undefined, true], [183, undefined, false], [29, 30, true], [31, 30, false], [399, 400, true], [-2, undefined, false]] as const)) {
    it(`of ${age} days ago ${stood ? 'stands' : 'does not stand'} where the term is ${days ?? 'as it is by default'}`, async (t) => {
      const { tab, visit } = await openShop(t);
      await visit({});
      await tab.setCookie({ name: 'consent', value: recordOf(age) });
      await visit(days ? { cookie: { days } } : {});
      assert.deepEqual(await tab.evaluate(stands), stood ? ['decided', true, true, 'functional,analytics'] : ['undecided', false, false, '']);
      if (!stood) await waitForBanner(tab);
      assert.equal(await isAsking(tab), !stood);
    });
  }

  it('that is past its term grants nothing in mode opt-out either where it was a refusal', async (t) => {
    const { tab, visit } = await openShop(t);
    await visit({});
    await tab.setCookie({ name: 'consent', value: recordOf(200, '*functional~analytics~counter') });
    await visit({ mode: 'opt-out' });
    assert.deepEqual(await tab.evaluate(stands), ['undecided', true, false, 'functional']);
    await waitForBanner(tab);
  });
});
