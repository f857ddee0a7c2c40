import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ConfigInput } from '../../src/core/config-input.js';
import { writeOptOut } from '../../src/server.js';
import type { Tab } from '../support/driver.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const services = [
  {
    id: 'counter',
    cookies: [{ name: '_ct' }, { name: '_ct_*' }],
    storage: [
      { area: 'localStorage', name: 'ct:*' },
      { area: 'sessionStorage', name: 'ct' },
      { area: 'indexedDB', name: 'ct-base' },
    ],
  },
];
const config = { reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }, { id: 'functional' }] };
const held = '<script type="text/plain" data-consent="analytics">sessionStorage.runs = +(sessionStorage.runs || 0) + 1</script>';

/** Leaves what a counter would leave, and what others left. */
const traces = `(async () => {
  for (const name of ['_ct', '_ct_1', '_ct_x', 'other', '_ctx']) document.cookie = name + '=1; path=/';
  document.cookie = '_ct_wide=1; path=/; domain=' + location.hostname.split('.').slice(1).join('.');
  document.cookie = '_ct_deep=1; path=/deep';
  localStorage['ct:1'] = localStorage['ct:2'] = localStorage.other = sessionStorage.ct = sessionStorage.other = 1;
  for (const name of ['ct-base', 'other-base']) await new Promise((done) => { indexedDB.open(name).onsuccess = (event) => { event.target.result.close(); done() } });
})()`;

async function left(tab: Tab): Promise<unknown> {
  return tab.evaluate(`(async () => ({
    cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => !name.startsWith('consent')).sort(),
    local: Object.keys(localStorage).filter((key) => key !== 'consent_proof').sort(),
    session: Object.keys(sessionStorage).filter((key) => key !== 'runs').sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
  }))()`);
}

async function openShop(t: Parameters<typeof openTab>[0], given: object = config) {
  const site = await sharedSite();
  const www = site.sub(site.host(), 'www');
  www.page('/deep/page', shopPage({ config: given, body: `<h1>Shop</h1>${held}` }));
  const tab = await openTab(t);
  await tab.goto(www.url('/deep/page'));
  return tab;
}

describe('taking a grant back', () => {
  for (const verb of shareOut(['consent.reject("analytics")', 'consent.set({ analytics: false })', 'consent.withdraw()', 'consent.optOut()', 'consent.erase()'])) {
    it(`${verb} clears what its services list, wherever it lies, and nothing else`, async (t) => {
      const tab = await openShop(t);
      await tab.evaluate('consent.accept()');
      await tab.evaluate(traces);
      await tab.evaluate('consent.set({ functional: false })');
      const before = (await left(tab)) as { cookies: string[] };
      assert.ok(before.cookies.includes('_ct') && before.cookies.includes('_ct_deep'), 'control: another revocation clears nothing of it');
      await tab.evaluate(verb);
      assert.deepEqual(await left(tab), { cookies: ['_ctx', 'other'], local: ['other'], session: ['other'], databases: ['other-base'] });
    });
  }

  itInOneEngine('withdraw(), optOut() and the link to opt out clear what is listed of a visitor who never decided, too', async (t) => {
    const tab = await openShop(t);
    const url = await tab.url();
    for (const act of [() => tab.evaluate('consent.withdraw()'), () => tab.evaluate('consent.optOut()'), () => tab.goto(`${url}?consent=opt-out`)]) {
      await tab.clearCookies();
      await tab.goto(url);
      await tab.evaluate('void (document.cookie = "_ct=1; path=/", localStorage["ct:1"] = localStorage.other = 1)');
      assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
      await act();
      await tab.waitFor('window.consent && !document.cookie.includes("_ct=") && !localStorage["ct:1"]', { message: `what is listed to go: ${String(act)}` });
      assert.equal(await tab.evaluate('localStorage.other'), '1');
    }
  });

  for (const [name, change, decide] of [
    ['a no after a new policy has ended the grant', { config: { ...config, policy: { version: '2' } } }, (tab: Tab) => clickButton(tab, 'Reject all')],
    ['a signal that overrides the grant', { config, before: `<script>${privacyControl}</script>` }, () => Promise.resolve()],
  ] as const) {
    it(`${name} clears what was left of it`, async (t) => {
      const www = (await sharedSite()).host();
      const tab = await openTab(t);
      await tab.goto(www.page('/deep/page', shopPage({ config })));
      await tab.evaluate('consent.accept()');
      await tab.evaluate(traces);
      await tab.goto(www.page('/deep/page', shopPage(change)));
      await decide(tab);
      await tab.waitFor('consent.getState().status && !/_ct=|_ct_deep=/.test(document.cookie) && !localStorage["ct:1"]', { message: 'the traces to go' });
      assert.equal(await tab.evaluate('localStorage.other'), '1', 'and nothing else');
      assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    });
  }

  it('a yes after a new policy waits for nothing that clears', async (t) => {
    const www = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(www.page('/', shopPage({ config })));
    await tab.evaluate('consent.accept()');
    await tab.goto(www.page('/', shopPage({ config: { ...config, policy: { version: '2' } } })));
    await clickButton(tab, 'Accept all');
    await tab.waitFor('consent.getState().status === "decided" && document.querySelector("consent-banner").hidden');
    await quiet();
    assert.deepEqual(www.requests(/cleanup/), []);
  });

  it('erase() leaves no cookie of ours either, and asks again', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.accept().then(() => consent.erase())');
    assert.deepEqual((await tab.cookies()).map(({ name }) => name), []);
    await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length');
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('reloads the page if something that ran has to be stopped, and then it does not run', async (t) => {
    const tab = await openShop(t, { ...config, reload: 'auto' });
    await tab.evaluate('consent.accept()');
    await tab.evaluate('void (window.before = true)');
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate('[sessionStorage.runs, consent.has("analytics")]'), ['1', false]);
  });

  it('reloads for what ran under several conditions, by the ones that say "granted"', async (t) => {
    const site = await sharedSite();
    const shop = site.host();
    const mixed = '<script type="text/plain" data-consent="functional !analytics">window.ran = true</script>';
    shop.page('/', shopPage({ config: { ...config, reload: 'auto' }, body: `<h1>Shop</h1>${mixed}` }));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.set({ functional: true, analytics: false })');
    await tab.evaluate('void (window.before = window.ran)');
    await tab.evaluate('consent.set({ analytics: true })');
    assert.equal(await tab.evaluate('window.before'), true, 'nothing that ran is revoked by a grant');
    await tab.evaluate('void consent.set({ functional: false })').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    assert.equal(await tab.evaluate('window.ran ?? false'), false);
  });

  itInOneEngine('reloads for what ran by the grant of a service alone, as the category had to be denied', async (t) => {
    const body = '<h1>Shop</h1><script type="text/plain" data-consent="!functional" data-service="counter">window.ran = true</script>';
    const { tab } = await visitPage(t, { config: { ...config, reload: 'auto' }, body });
    await tab.evaluate('consent.set({ functional: false, counter: true })');
    assert.equal(await tab.evaluate('window.ran'), true);
    await tab.evaluate('void consent.set({ counter: false })').catch(() => undefined);
    await tab.waitFor('!window.ran && window.consent && document.readyState === "complete"', { message: 'the reload' });
  });

  it('does not reload for pictures, whatever their markup', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const image = vendor.url('/img');
    const picture = `<picture><source data-consent="analytics" data-srcset="${image}?webp"><img alt="" data-consent="analytics" data-src="${image}"></picture>`;
    shop.page('/', shopPage({ config: { ...config, reload: 'auto' }, body: `<h1>Shop</h1>${picture}` }));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept().then(() => { window.before = true })');
    await vendor.waitForRequest('/img');
    await tab.evaluate('consent.reject()');
    await quiet();
    assert.equal(await tab.evaluate('window.before'), true);
  });

  it('does not reload for what never ran, nor if the config says never', async (t) => {
    const tab = await openShop(t, { ...config, reload: 'auto' });
    await tab.evaluate('consent.accept("functional")');
    await tab.evaluate('void (window.before = true)');
    await tab.evaluate('consent.reject()');
    await quiet();
    assert.equal(await tab.evaluate('window.before'), true);
    const never = await openShop(t);
    await never.evaluate('consent.accept()');
    await never.evaluate('void (window.before = true)');
    await never.evaluate('consent.reject()');
    await quiet();
    assert.equal(await never.evaluate('window.before'), true);
  });
});

describe('a reload that is due while the page is being left gives way to the next one', () => {
  /** The visitor has accepted, and asks for a page that takes a second to come. */
  async function leave(t: TestContext, how: string, after = 0): Promise<void> {
    const shop = (await sharedSite()).host();
    const given = { ...config, reload: 'auto' } as ConfigInput;
    shop.page('/', shopPage({ config: given, head: held, body: '<form method="post" action="/out"></form>' }));
    shop.route('/out', (request, response) => void response.writeHead(302, { location: '/next', 'set-cookie': writeOptOut(request.headers.cookie, given, { secure: false }) }).end());
    shop.route('/next', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Next</title>'), 1000));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    await tab.waitFor(`sessionStorage.runs === "1" && performance.now() > ${after}`);
    if (!(await tab.evaluate('"navigation" in window'))) return t.skip('nothing tells that the page is being left');
    await tab.evaluate(`setTimeout(() => { ${how} }), 0`);
    await tab.waitFor('document.title === "Next"', { message: 'the page that was asked for' });
  }

  it('after a refusal', (t) => leave(t, 'void consent.reject(), location.assign("/next")'));

  it('where the page notes something in its own address meanwhile', (t) => leave(t, 'location.assign("/next"); history.replaceState(null, "", "#noted"); setTimeout(() => void consent.reject(), 50)'));

  itInOneEngine('where the answer to a form opts out, and leads on: the old page hears of that from the browser', (t) => leave(t, 'document.forms[0].submit()', 2500));

  for (const [how, wait] of [['after', 'done'], ['before', 'begun']] as const) {
    it(`but not to one that a router has made a visit within the page, where the refusal comes ${how} that ends`, async (t) => {
      const router = `<script>window.navigation?.addEventListener?.('navigate', (event) => {
        if (event.navigationType === 'push') event.intercept({ handler: () => new Promise((resolve) => { window.begun = true; setTimeout(() => { window.done = true; resolve() }, 500) }) });
      })</script>`;
      const { tab } = await visitPage(t, { config: { ...config, reload: 'auto' }, head: router + held });
      if (!(await tab.evaluate('"navigation" in window'))) return t.skip('nothing tells that the page is being left');
      await tab.evaluate('consent.accept().then(() => { window.before = true; void navigation.navigate("/spa") })');
      await tab.waitFor(`window.${wait}`);
      const since = Date.now();
      await tab.evaluate('void consent.reject()').catch(() => undefined);
      await tab.waitFor('!window.before', { message: 'the reload' });
      assert.ok(Date.now() - since < 3000, `${Date.now() - since} ms`);
    });
  }
});
