import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { isAsking, obstaclePage, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { privacyControl } from '../support/privacy-control.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { itInOneEngine } from '../support/share-out.js';
import { visitPage } from '../support/visit-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'analytics' }];
const stands = '[consent.has("analytics"), consent.getState().source, consent.getState().status]';
const signalled = `<script>${privacyControl}</script>`;

/** A shop with two pages: one that the visitor sends the signal to, one that they do not. */
async function openShop(t: TestContext, config: object): Promise<{ tab: Tab; shop: Host; vendor: Host; open: (path: '/signal' | '/none') => Promise<void> }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const sdk = `<script type="application/json" data-assent-config>${JSON.stringify({ categories, reload: 'never', ...config })}</script><script src="/dist/assent.js"></script>`;
  for (const [path, before] of Object.entries({ '/signal': signalled, '/none': '' })) shop.page(path, obstaclePage({ vendor, sdk, before }));
  const tab = await openTab(t);
  const open = async (path: string): Promise<void> => {
    await tab.goto(shop.url(path));
    await settle(tab);
  };
  return { tab, shop, vendor, open };
}

describe('an opt-out signal that has gone opts nobody back in', () => {
  const american = { preset: 'eu-us', region: 'US-CO' };

  it('where nobody has to be asked: denied, without a question, until the visitor accepts', async (t) => {
    const { tab, vendor, open } = await openShop(t, american);
    await open('/signal');
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    await open('/none');
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    assert.deepEqual([await isAsking(tab), vendor.requests()], [false, []]);
    await tab.evaluate('consent.accept()');
    await open('/none');
    assert.deepEqual(await tab.evaluate(stands), [true, 'api', 'decided']);
  });

  itInOneEngine('and a page whose config cannot be read stores nothing over the word that it stood', async (t) => {
    const noting = `<script>{ const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); native.set.call(document, 'consent=signal; path=/'); window.written = [];
      Object.defineProperty(Document.prototype, 'cookie', { ...native, set(value) { written.push(value); native.set.call(this, value); } }) }</script>`;
    const { tab } = await visitPage(t, { config: null, attributes: "data-config='[broken'", before: `${signalled}${noting}` });
    assert.deepEqual(await tab.evaluate('[consent.getState().gpc, document.cookie, written]'), [true, 'consent=signal', []]);
  });

  it('nor is a yes from before it taken up again', async (t) => {
    const { tab, vendor, open } = await openShop(t, american);
    await open('/none');
    assert.equal(await tab.evaluate('consent.accept().then(() => consent.has("analytics"))'), true);
    await open('/signal');
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    vendor.clearRequests();
    await open('/none');
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    assert.deepEqual(vendor.requests(), []);
  });

  it('but a yes is kept where the place, which is told late, minds no signal', async (t) => {
    const { tab, shop, open } = await openShop(t, { regions: [{ in: ['DE'], mode: 'opt-in', signals: { gpc: 'ignore' } }], regionUrl: '/geo' });
    shop.route('/geo', (_request, response) => void setTimeout(() => response.end('DE'), 150));
    await open('/none');
    await tab.evaluate('consent.accept()');
    for (let visit = 0; visit < 2; visit += 1) {
      await open('/signal');
      await tab.waitFor('consent.getState().region === "DE"');
      assert.deepEqual(await tab.evaluate(stands), [true, 'api', 'decided']);
    }
  });

  it('but a yes is kept where a page does not know the place', async (t) => {
    const { tab, open } = await openShop(t, { regions: [{ in: ['DE'], mode: 'opt-in', signals: { gpc: 'ignore' } }], region: 'XX' });
    await open('/none');
    await tab.evaluate('consent.accept()');
    await open('/signal');
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    await open('/none');
    assert.deepEqual(await tab.evaluate(stands), [true, 'api', 'decided']);
  });

  it('nor does a tab that learns late of the place undo an opt-out of another', async (t) => {
    const { tab, shop, open } = await openShop(t, { ...american, region: undefined, regionUrl: '/geo' });
    const held: { answer?: () => void } = {};
    shop.route('/geo', (_request, response) => void (held.answer = () => response.end('US')));
    await tab.goto(shop.url('/signal'));
    await shop.waitForRequest('/geo');
    await tab.evaluate('document.cookie = "consent_optout=1; path=/"');
    held.answer!();
    await tab.waitFor('consent.getState().region === "US"');
    assert.deepEqual(await tab.evaluate('[consent.getState().optedOut, document.cookie.includes("consent_optout=1")]'), [true, true]);
    shop.route('/geo', (_request, response) => void response.end('US'));
    await open('/none');
    assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
  });

  it('but a yes that was given while it stood is', async (t) => {
    const { tab, open } = await openShop(t, american);
    await open('/signal');
    await tab.evaluate('consent.accept()');
    for (const path of ['/signal', '/none'] as const) {
      await open(path);
      assert.deepEqual(await tab.evaluate(stands), [true, 'api', 'decided'], path);
    }
  });

  it('in a place that is told late', async (t) => {
    const { tab, shop, vendor, open } = await openShop(t, { regions: [{ in: ['US'], mode: 'opt-out' }], regionUrl: '/geo' });
    shop.route('/geo', (_request, response) => void setTimeout(() => response.end('US'), 150));
    await open('/signal');
    await open('/none');
    await tab.waitFor('consent.getState().region === "US"');
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    assert.deepEqual(vendor.requests(), []);
  });

  it('and where all are asked, nothing is kept of it', async (t) => {
    const { tab, open } = await openShop(t, {});
    await open('/signal');
    await waitForQuestion(tab);
    assert.deepEqual(await tab.cookies(), []);
  });
});

describe('Global Privacy Control', () => {
  for (const [value, isSet] of [['true', true], ['"1"', true], ['false', false], ['undefined', false], ['"0"', false], ['null', false]] as const) {
    it(`of ${value} is ${isSet ? 'an opt-out signal' : 'none'}`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { mode: 'opt-out' });
      const sdk = `<script type="application/json" data-assent-config>${JSON.stringify({ categories, mode: 'opt-out' })}</script><script src="/dist/assent.js"></script>`;
      shop.page('/', obstaclePage({ vendor, sdk, before: `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: ${value}, configurable: true })</script>` }));
      await tab.goto(shop.url());
      await settle(tab);
      assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().gpc]'), [!isSet, isSet]);
      assert.equal(vendor.requests().length, isSet ? 0 : 2);
    });
  }

  it('of the browser’s own denies', { skip: currentEngine() !== 'firefox' && 'Firefox alone has it' }, async (t) => {
    const { shop, vendor } = await openShop(t, { mode: 'opt-out' });
    const tab = await openTab(t, await specialBrowser({ gpc: true }));
    await tab.goto(shop.url('/none'));
    await settle(tab);
    assert.deepEqual(await tab.evaluate(stands), [false, 'signal', 'undecided']);
    assert.deepEqual(vendor.requests(), []);
  });
});

it('a refusal too large for a cookie still denies on the next page, in modes that else grant', { skip: currentEngine() === 'webkit' && 'WebKitGTK keeps long cookies' }, async (t) => {
  const services = Array.from({ length: 220 }, (_, index) => ({ id: `service-number-${String(index).padStart(4, '0')}` }));
  const { tab, vendor, open } = await openShop(t, { mode: 'opt-out', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
  await open('/none');
  await tab.evaluate('consent.reject()');
  await waitForMessage(tab, /^warn: .*did not keep the consent cookie/);
  vendor.clearRequests();
  await open('/none');
  await waitForQuestion(tab);
  assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().status]'), [false, 'undecided']);
  assert.deepEqual(vendor.requests(), []);
});
