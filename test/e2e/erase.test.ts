import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { distFiles } from '../support/dist-files.js';
import type { Tab } from '../support/driver.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const listing = (id: string, ...more: string[]): object => ({
  id,
  cookies: [`${id}_*`, ...more].map((name) => ({ name })),
  storage: [{ area: 'localStorage', name: `${id}.*` }, { area: 'sessionStorage', name: `${id}.*` }, { area: 'indexedDB', name: `${id}-base` }, { area: 'caches', name: `${id}-cache` }],
});
/** As careful shops do, the config lists our own cookies; and, as careless ones do, by a pattern that is too wide, where they do not belong. */
const categories = [
  { id: 'essential', required: true, services: [listing('bag', 'consent', 'consent_optout')] },
  { id: 'analytics', services: [listing('counter', 'cons*')] },
];
const names = ['bag', 'counter', 'foreign'];

async function openShop(t: TestContext, config: object = {}): Promise<Tab> {
  const held = '<script type="text/plain" data-consent="analytics">window.ran = true</script>';
  return (await visitPage(t, { config: { reload: 'never', categories, ...config }, head: held })).tab;
}

/** Leaves what each of them would. */
async function leaveTraces(tab: Tab): Promise<void> {
  await tab.evaluate(async (ids: string[]) => {
    for (const id of ids) {
      document.cookie = `${id}_id=1; path=/`;
      localStorage[`${id}.key`] = sessionStorage[`${id}.key`] = 1;
      await new Promise((done) => {
        indexedDB.open(`${id}-base`).onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result.close());
      });
      await globalThis.caches?.open(`${id}-cache`);
    }
  }, names);
}

/** Whose traces are left, of whichever kind: one answer if all kinds agree. An insecure page has no caches in some engines. */
const left = `(async () => {
  const owners = (names) => ['bag', 'counter', 'foreign'].filter((id) => names.some((name) => name.startsWith(id))).join();
  const cookies = document.cookie.split('; ');
  const kinds = [cookies, Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).map(({ name }) => name), ...(globalThis.caches ? [await caches.keys()] : [])];
  return [...new Set(kinds.map(owners))];
})()`;

describe('erase() forgets everything that is listed', () => {
  const befores = ['0', 'consent.accept()', 'consent.reject()', 'consent.optOut()'];
  for (const [mode, before] of shareOut(['opt-in', 'opt-out', 'notice'].flatMap((each) => befores.map((before) => [each, before] as const)))) {
    it(`mode ${mode}, after ${before}: also what the mode grants again and what the shop needs, and nothing else`, async (t) => {
      const tab = await openShop(t, { mode });
      await tab.evaluate(before);
      await leaveTraces(tab);
      assert.deepEqual(await tab.evaluate(left), [names.join()], 'control');
      await tab.evaluate('consent.erase()');
      assert.deepEqual(await tab.evaluate(left), ['foreign']);
      assert.deepEqual((await tab.cookies()).map(({ name }) => name), ['foreign_id']);
      assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.getState().optedOut, consent.getState().decidedAt]'), ['undecided', false, null]);
      await waitForBanner(tab);
    });
  }
});

describe('erase(), where the part that keeps the proof is long in coming,', () => {
  it('changes state and cookies in the call', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('(void consent.erase(), [consent.getState().status, document.cookie.includes("consent=")])'), ['undecided', false]);
  });
});

describe('erase(), where clearing is long in coming,', () => {
  it('forgets the history of decisions all the same', async (t) => {
    const shop = (await sharedSite()).host();
    const late: (() => void)[] = [];
    shop.route('/dist/assent-cleanup.js', (_request, response) => void late.push(() => response.end()));
    t.after(() => late.forEach((answer) => answer()));
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { categories } })));
    await tab.evaluate('consent.accept()');
    assert.equal(await tab.evaluate('typeof localStorage.consent_proof'), 'string');
    await tab.evaluate('void consent.erase()');
    await tab.waitFor('localStorage.consent_proof === undefined', { message: 'the history to go' });
  });
});

describe('erase(), where the part that keeps the proof cannot be had,', () => {
  const record = { url: '/records' };

  /** A shop with a decision of an earlier page that has not been received; now the proof does not load, and clearing waits for `comeOn()`. */
  async function openUnsent(t: TestContext): Promise<{ tab: Tab; comeOn(): void }> {
    const shop = (await sharedSite()).host();
    shop.route('/records', (_request, response) => void response.writeHead(503).end());
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { categories, record } })));
    await tab.evaluate('consent.reject()');
    await shop.waitForRequest('/records');
    shop.route('/dist/assent-proof.js', (_request, response) => void response.writeHead(404).end());
    const late: (() => void)[] = [];
    shop.route('/dist/assent-cleanup.js', (request, response, entry) => void late.push(() => distFiles(dist)(request, response, entry)));
    t.after(() => late.forEach((answer) => answer()));
    await tab.goto(shop.page('/next', shopPage({ config: { categories } })));
    assert.equal(await tab.evaluate('JSON.parse(localStorage.consent_proof).unsent.length'), 1, 'control');
    return {
      tab,
      comeOn() {
        for (const answer of late.splice(0)) answer();
        shop.route('/dist/assent-cleanup.js', distFiles(dist));
      },
    };
  }

  it('forgets the history all the same, and what was not sent with it', async (t) => {
    const { tab, comeOn } = await openUnsent(t);
    comeOn();
    await tab.evaluate('void consent.erase()');
    await tab.waitFor('localStorage.consent_proof === undefined', { message: 'the history to go' });
  });

  it('does so too if something is decided before the clearing has come', async (t) => {
    const { tab, comeOn } = await openUnsent(t);
    await tab.evaluate('void consent.erase()');
    await tab.evaluate('void consent.reject()');
    await quiet();
    comeOn();
    await tab.waitFor('localStorage.consent_proof === undefined', { message: 'the history to go' });
  });
});

describe('erase(), where the proof comes before the clearing,', () => {
  it('keeps what has been decided since', async (t) => {
    const shop = (await sharedSite()).host();
    const late: (() => void)[] = [];
    shop.route('/dist/assent-cleanup.js', (request, response, entry) => void late.push(() => distFiles(dist)(request, response, entry)));
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { reload: 'never', categories } })));
    await tab.evaluate('consent.accept()');
    await tab.evaluate('void (window.erased = consent.erase(), window.rejected = consent.reject())');
    await tab.waitFor('JSON.parse(localStorage.consent_proof ?? "{}").history?.[0].choices.analytics === false', { message: 'the later decision' });
    late.forEach((answer) => answer());
    await tab.evaluate('Promise.all([erased, rejected])');
    await quiet();
    assert.deepEqual(await tab.evaluate('JSON.parse(localStorage.consent_proof).history.map(({ choices }) => choices.analytics)'), [false]);
  });
});

describe('every other revocation', () => {
  for (const verb of ['withdraw', 'optOut']) {
    it(`${verb}() leaves what the shop needs, and our own cookies, whatever pattern they fit`, async (t) => {
      const tab = await openShop(t);
      await tab.evaluate('consent.accept()');
      await leaveTraces(tab);
      await tab.evaluate(`consent.${verb}()`);
      assert.deepEqual(await tab.evaluate(left), ['bag,foreign']);
      const ours = (await tab.cookies()).map(({ name }) => name).filter((name) => name.startsWith('consent'));
      assert.deepEqual(ours.toSorted(), verb === 'optOut' ? ['consent', 'consent_optout'] : ['consent']);
      await tab.reload();
      await quiet();
      assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
    });
  }
});

describe('erase() and our own cookies', () => {
  it('forgets those of a path that an earlier config gave them', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    const show = (cookie: object): string => shop.page('/shop/page', shopPage({ config: { reload: 'never', categories, cookie } }));
    await tab.goto(show({ path: '/shop' }));
    await tab.evaluate('consent.accept().then(() => consent.optOut())');
    await tab.goto(show({}));
    const found = (await tab.cookies()).map(({ name, path }) => name + path);
    assert.deepEqual(['consent/shop', 'consent_optout/shop'].filter((each) => !found.includes(each)), [], 'control');
    await tab.evaluate('consent.erase()');
    assert.deepEqual(await tab.cookies(), []);
    await tab.reload();
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.getState().optedOut]'), ['undecided', false]);
  });

  itInOneEngine('keeps what is decided while the clearing is on its way', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('Promise.all([consent.erase(), consent.reject()])');
    await tab.reload();
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("analytics")]'), ['decided', false]);
  });
});
