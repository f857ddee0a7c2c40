import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { shopPage } from '../support/shop-page.js';

const areas = ['localStorage', 'sessionStorage', 'indexedDB'];
const service = (id: string, name: string): object => ({ id, cookies: [{ name }], storage: areas.map((area) => ({ area, name })) });

/** A shop that has granted everything, with traces of these names of every kind. */
async function openShop(t: TestContext, categories: readonly object[], names: readonly string[]): Promise<{ tab: Tab; plain: string }> {
  const shop = (await sharedSite()).host();
  const plain = shop.page('/plain', '<!doctype html><title>Plain</title>');
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage({ config: { reload: 'never', categories } })));
  await tab.evaluate('consent.accept().then(() => consent.exportRecord())');
  await tab.evaluate(async (each: readonly string[]) => {
    for (const name of each) {
      document.cookie = `${name}=1; path=/; max-age=600`;
      localStorage[name] = sessionStorage[name] = 1;
      await new Promise((done) => {
        indexedDB.open(name).onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result.close());
      });
    }
  }, names);
  return { tab, plain };
}

/** What is there, kind by kind. */
const left = (tab: Tab): Promise<string[][]> => tab.evaluate(`(async () => [
  document.cookie.split('; ').map((pair) => pair.split('=')[0]),
  Object.keys(localStorage),
  Object.keys(sessionStorage),
  (await indexedDB.databases()).map(({ name }) => name),
].map((names) => names.filter((name) => name && !/^(consent|assent-)/.test(name)).sort()))()`);
const each = (...names: string[]): string[][] => Array.from({ length: 4 }, () => names);

const cart = [
  { id: 'essential', required: true, services: [service('bag', 'cart_token')] },
  { id: 'functional', services: [service('memo', 'cart*')] },
  { id: 'analytics', services: [service('counter', 'cart_c*')] },
];
const traces = ['cart_token', 'cart_count', 'cart_memo'];

describe('what others list too', () => {
  it('stays if they are required or still granted, and what nobody else lists goes', async (t) => {
    const { tab, plain } = await openShop(t, cart, traces);
    await tab.evaluate('consent.reject("functional")');
    assert.deepEqual(await left(tab), each('cart_count', 'cart_token'));
    await tab.evaluate('consent.reject("analytics")');
    assert.deepEqual(await left(tab), each('cart_token'));
    await tab.goto(plain);
    assert.deepEqual(await left(tab), each('cart_token'), 'nor does it go when the page is left');
  });

  itInOneEngine('stays only where they list it: a key of the same name in another storage goes', async (t) => {
    const of = (id: string, area: string): object[] => [{ id, storage: [{ area, name: 'cart' }] }];
    const { tab } = await openShop(t, [{ id: 'essential', required: true, services: of('bag', 'localStorage') }, { id: 'analytics', services: of('counter', 'sessionStorage') }], ['cart']);
    await tab.evaluate('consent.reject("analytics")');
    assert.deepEqual(await left(tab), [['cart'], ['cart'], [], ['cart']]);
  });

  it('goes with the last of them, under a path that another one knew of, too', async (t) => {
    const shop = (await sharedSite()).host();
    const categories = [{ id: 'functional', services: [{ id: 'blog', cookies: [{ name: '_x', path: '/blog' }] }] }, { id: 'analytics', services: [{ id: 'counter', cookies: [{ name: '_x' }] }] }];
    shop.page('/', shopPage({ config: { reload: 'never', categories } }));
    const blog = shop.page('/blog', '<!doctype html><title>Blog</title>', { 'set-cookie': '_x=1; Path=/blog' });
    const tab = await openTab(t);
    await tab.goto(blog);
    shop.page('/blog', '<!doctype html><title>Blog</title>');
    const staysAfter = async (verb: string): Promise<boolean> => {
      await tab.goto(shop.url());
      await tab.evaluate(`consent.${verb}`);
      await tab.goto(blog);
      return tab.evaluate('document.cookie.includes("_x=1")');
    };
    assert.deepEqual([await staysAfter('accept()'), await staysAfter('reject("functional")')], [true, true], 'control: it stays for the other');
    assert.equal(await staysAfter('reject("analytics")'), false);
  });

  it('stays when all grants are withdrawn, if it is required', async (t) => {
    const { tab } = await openShop(t, cart, traces);
    await tab.evaluate('consent.withdraw()');
    assert.deepEqual(await left(tab), each('cart_token'));
  });

  it('goes with erase()', async (t) => {
    const { tab } = await openShop(t, cart, traces);
    await tab.evaluate('consent.erase()');
    assert.deepEqual(await left(tab), each());
  });
});

describe('what Assent itself keeps', () => {
  for (const name of ['*', 'c*', 'assent*']) {
    it(`is not what a pattern of a service means: ${name}`, async (t) => {
      const { tab } = await openShop(t, [{ id: 'essential', required: true }, { id: 'analytics', services: [service('counter', name)] }], ['cat', 'assent_ab']);
      await tab.evaluate('void (localStorage["assent-import"] = "analytics,true")');
      const { id } = await tab.evaluate<{ id: string }>('consent.exportRecord()');
      await tab.evaluate('consent.withdraw()');
      const { history, ...after } = await tab.evaluate<{ id: string; history: { choices: Record<string, boolean> }[] }>('consent.exportRecord()');
      assert.equal(after.id, id);
      assert.deepEqual(history.map(({ choices }) => choices['analytics']), [true, false]);
      assert.equal(await tab.evaluate('localStorage["assent-import"]'), 'analytics,true');
      await tab.evaluate('consent.erase()');
      assert.equal(await tab.evaluate('localStorage.consent_proof'), undefined, 'erase() forgets the history');
      assert.deepEqual((await tab.console()).filter((line) => line.includes('not removed')), [], 'nor does it miss a cookie that is none');
    });
  }
});
