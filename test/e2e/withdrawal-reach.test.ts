import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { currentEngine } from '../support/launch.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const service = (id: string): object => ({
  id,
  cookies: [{ name: `${id}_*` }],
  storage: [{ area: 'localStorage', name: `${id}.*` }, { area: 'indexedDB', name: `${id}-base` }],
});
const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [service('one'), service('two')] }];
const held = (id: string): string => `<script type="text/plain" data-consent="analytics" data-service="${id}">(window.ran ||= []).push('${id}')</script>`;

async function openShop(t: TestContext, { reload = 'auto', head = held('one') } = {}): Promise<Tab> {
  return (await visitPage(t, { config: { reload, categories }, head, body: '<main><h1>Shop</h1><button id="withdraw" data-consent-action="withdraw">Withdraw</button></main>' })).tab;
}

/** Accepts, and leaves what both services would. */
async function acceptAndLeave(tab: Tab): Promise<void> {
  await tab.evaluate('consent.accept()');
  await tab.evaluate(() => {
    for (const id of ['one', 'two']) {
      document.cookie = `${id}_id=1; path=/; max-age=600`;
      localStorage.setItem(`${id}.key`, '1');
    }
    (window as unknown as { before: boolean }).before = true;
  });
}

const traces = '[document.cookie.split("; ").map((pair) => pair.split("=")[0]).filter((name) => /^(one|two)_/.test(name)).sort().join(), Object.keys(localStorage).filter((key) => key !== "consent_proof").sort().join()]';
const waitForReload = (tab: Tab): Promise<void> => tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });

/** A shop whose services list cookies of other hosts, and of its own, as they may be written; what `consent:error` has told is `told`. */
async function openListing(t: TestContext): Promise<{ tab: Tab }> {
  const shop = (await sharedSite()).host();
  const own = ['', shop.name, `.${shop.name.toUpperCase()}`, '.localhost'].map((domain, index) => ({ name: `own${index}`, domain }));
  const ads = { id: 'ads', cookies: [{ name: 'IDE', domain: '.adhost.example' }, { name: 'sub', domain: 'sub.adhost.example' }, { name: 'plain' }, { name: 'both', domain: '.films.example' }, ...own] };
  const films = { id: 'films', cookies: [{ name: 'seen', domain: '.films.example' }] };
  const needed = { id: 'needed', cookies: [{ name: 'both', domain: '.films.example' }] };
  const config = { reload: 'never', categories: [{ id: 'essential', required: true, services: [needed] }, { id: 'analytics', services: [ads, films] }] };
  const head = '<script>window.told = []; document.addEventListener("consent:error", ({ detail }) => told.push(detail))</script>';
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage({ config, head })));
  return { tab };
}

/** The page is the one that it was. */
async function assertNoReload(tab: Tab): Promise<void> {
  await quiet();
  assert.equal(await tab.evaluate('window.before'), true);
}

describe('taking a grant back', () => {
  it('clears storage of names that every storage has', async (t) => {
    const names = ['length', 'key', 'getItem', 'setItem', 'removeItem', 'clear', 'constructor', 'toString', '__proto__'];
    const storage = [{ area: 'localStorage', name: '*' }, { area: 'sessionStorage', name: 'length' }];
    const { tab } = await visitPage(t, { config: { reload: 'never', categories: [{ id: 'analytics', services: [{ id: 'counter', storage }] }] } });
    await tab.evaluate('consent.accept()');
    const set = (area: string, name: string): string => `Storage.prototype.setItem.call(${area}, "${name}", 1)`;
    await tab.evaluate(`void [${[...names.map((name) => set('localStorage', name)), set('sessionStorage', 'length')].join()}]`);
    await tab.evaluate('consent.reject()');
    const left = (area: string): string => `[...Array(Reflect.get(Storage.prototype, "length", ${area})).keys()].map((at) => Storage.prototype.key.call(${area}, at))`;
    assert.deepEqual(await tab.evaluate(`[${left('localStorage')}, ${left('sessionStorage')}]`), [['consent_proof'], []]);
  });

  itInOneEngine('of one service clears its traces and leaves the other’s', async (t) => {
    const tab = await openShop(t, { reload: 'never' });
    await acceptAndLeave(tab);
    await tab.evaluate('consent.reject("one")');
    assert.deepEqual(await tab.evaluate(traces), ['two_id', 'two.key']);
    assert.equal(await tab.evaluate('consent.has("two")'), true);
  });

  itInOneEngine('has cleared before listeners are told', async (t) => {
    const tab = await openShop(t, { reload: 'never' });
    await acceptAndLeave(tab);
    await tab.evaluate(`void consent.onChange(() => { window.found = ${traces} })`);
    await tab.evaluate('consent.reject()');
    assert.deepEqual(await tab.evaluate('found'), ['', '']);
  });

  it('in the dialog does the same, and reloads because something ran', async (t) => {
    const tab = await openShop(t);
    await acceptAndLeave(tab);
    await tab.evaluate('consent.show("preferences")');
    await tab.click('consent-preferences >>> #switch-analytics');
    await clickButton(tab, 'Save', 'consent-preferences');
    await waitForReload(tab);
    assert.deepEqual(await tab.evaluate(`[${traces}, window.ran ?? null, consent.getState().status]`), [['', ''], null, 'decided']);
  });

  it('by the page’s own button is one click, and clears before the reload', async (t) => {
    const tab = await openShop(t);
    await acceptAndLeave(tab);
    await tab.click('#withdraw');
    await waitForReload(tab);
    assert.deepEqual(await tab.evaluate(traces), ['', '']);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  });

  itInOneEngine('of a service that never ran does not reload, though another of its category runs', async (t) => {
    const tab = await openShop(t);
    await acceptAndLeave(tab);
    assert.deepEqual(await tab.evaluate('ran'), ['one']);
    await tab.evaluate('consent.reject(["two", "functional"])');
    await assertNoReload(tab);
    assert.deepEqual(await tab.evaluate(traces), ['one_id', 'one.key']);
    await tab.evaluate('void consent.reject("one")').catch(() => undefined);
    await waitForReload(tab);
  });

  itInOneEngine('does not reload for a script that ran because of the refusal', async (t) => {
    const tab = await openShop(t, { head: '<script type="text/plain" data-consent="!analytics">(window.ran ||= []).push("plain")</script>' });
    await tab.evaluate('void (window.before = true)');
    await tab.evaluate('consent.accept().then(() => consent.reject())');
    await tab.waitFor('window.ran');
    await assertNoReload(tab);
  });

  it('of a frame that was shown: the page that is loaded anew does not ask for it', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const frame = `<iframe title="Film" width="300" height="150" data-consent="analytics" data-src="${vendor.url('/html')}"></iframe>`;
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { categories }, body: `<main><h1>Shop</h1>${frame}</main>` })));
    await tab.evaluate('consent.accept().then(() => { window.before = true })');
    await vendor.waitForRequest('/html');
    await quiet();
    vendor.clearRequests();
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await waitForReload(tab);
    await quiet();
    assert.deepEqual(vendor.requests().map(({ path }) => path), [], 'Firefox asks again for what frames showed last, if it is not taken from them first');
  });

  itInOneEngine('with reload "always" reloads whatever ran', async (t) => {
    const tab = await openShop(t, { reload: 'always', head: '' });
    await acceptAndLeave(tab);
    await tab.evaluate('void consent.reject("functional")').catch(() => undefined);
    await waitForReload(tab);
  });

  itInOneEngine('does not reload at a first refusal: nothing was taken back', async (t) => {
    const tab = await openShop(t, { reload: 'always' });
    await tab.evaluate('void (window.before = true)');
    await clickButton(tab, 'Reject all');
    await tab.waitFor('document.cookie');
    await assertNoReload(tab);
  });
});

describe('what is out of reach of a revocation', () => {
  it('stays, and is named in a report: a database that the page holds open; the rest is cleared', async (t) => {
    const tab = await openShop(t, { reload: 'never', head: '<script>window.left = []; document.addEventListener("consent:error", ({ detail }) => left.push(...(detail.left ?? [])))</script>' });
    await acceptAndLeave(tab);
    await tab.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('one-base').onsuccess = ({ target }) => resolve(((window as unknown as { open: unknown }).open = target));
      });
    });
    await tab.evaluate('consent.reject()');
    assert.deepEqual(await tab.evaluate('left'), ['indexedDB one-base']);
    assert.deepEqual(await tab.evaluate(traces), ['', '']);
  });

  it('is waited for two seconds, and named: a database whose holder would let go, but is at work with it', async (t) => {
    const tab = await openShop(t, { reload: 'never', head: '<script>window.left = []; document.addEventListener("consent:error", ({ detail }) => left.push(...(detail.left ?? [])))</script>' });
    await acceptAndLeave(tab);
    await tab.evaluate(async () => {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('one-base');
        opening.onupgradeneeded = () => opening.result.createObjectStore('hits');
        opening.onsuccess = () => {
          const base = opening.result;
          base.onversionchange = () => base.close();
          const hits = base.transaction('hits', 'readwrite').objectStore('hits');
          const work = (): void => void (hits.get(1).onsuccess = work);
          work();
          resolve();
        };
      });
    });
    const took = await tab.evaluate<number>('(async (start) => { await consent.reject(); return performance.now() - start })(performance.now())');
    assert.ok(took < 4000, `${took} ms`);
    assert.deepEqual(await tab.evaluate('left'), ['indexedDB one-base']);
    assert.deepEqual(await tab.evaluate(traces), ['', '']);
  });

  it('is a cookie of a path that the page is not on; withdrawing where it can be seen removes it', async (t) => {
    const shop = (await sharedSite()).host();
    const [deep, top] = ['/deep/er/page', '/'].map((path) => shop.page(path, shopPage({ config: { reload: 'never', categories } })));
    const tab = await openTab(t);
    await tab.goto(deep!);
    await tab.evaluate('consent.accept()');
    await tab.evaluate('void (document.cookie = "one_deep=1; path=/deep", document.cookie = "one_top=1; path=/")');
    await tab.goto(top!);
    await tab.evaluate('consent.reject()');
    await tab.goto(deep!);
    assert.deepEqual(await tab.evaluate(traces), ['one_deep', '']);
    await tab.evaluate('consent.withdraw()');
    assert.deepEqual(await tab.evaluate(traces), ['', '']);
  });

  describe('is a cookie of another host, and is named in a report', () => {
    const report = (...cookies: string[]): string[] => cookies.map((cookie) => `cookie ${cookie}`);

    it('once, where a service lost its grant; what is of this host, or of a service that keeps its grant, is not', async (t) => {
      const { tab } = await openListing(t);
      await tab.evaluate('consent.accept().then(() => consent.reject("ads")).then(() => consent.reject("ads"))');
      assert.deepEqual(await tab.evaluate('told.map(({ left }) => left)'), [report('IDE of .adhost.example', 'sub of sub.adhost.example')]);
      assert.match(await tab.evaluate('told[0].message'), /^not removed: .*IDE of .adhost.example.*only that host can end/);
      if (currentEngine() !== 'webkit') assert.equal((await tab.console()).filter((line) => line.includes('IDE of .adhost.example')).length, 1);
    });

    for (const verb of ['withdraw', 'optOut']) {
      it(`${verb}(): for what was granted until now, and for nothing where nothing was`, async (t) => {
        const { tab } = await openListing(t);
        await tab.evaluate(`consent.${verb}().then(() => consent.optIn())`);
        assert.deepEqual(await tab.evaluate('told'), []);
        await tab.evaluate(`consent.accept().then(() => consent.${verb}())`);
        assert.deepEqual(await tab.evaluate('told.map(({ left }) => left)'), [report('IDE of .adhost.example', 'sub of sub.adhost.example', 'seen of .films.example')]);
      });
    }
  });
});
