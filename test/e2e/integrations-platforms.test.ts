import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../support/driver.js';
import { privacyControl } from '../support/privacy-control.js';
import { quiet } from '../support/shop-page.js';
import { categories, decide, openVendorShop } from '../support/vendor-shop.js';

/** What Shopify itself knows; it keeps it from page to page. */
const privacyApi = `{
  currentVisitorConsent: () => JSON.parse(sessionStorage.known ?? '{}'),
  setTrackingConsent(consent, done) {
    calls.push(consent);
    const news = Object.entries(consent).filter(([, value]) => value === !!value).map(([name, isYes]) => [name, isYes ? 'yes' : 'no']);
    sessionStorage.known = JSON.stringify({ ...this.currentVisitorConsent(), ...Object.fromEntries(news) });
    done({ error: 'offline' });
  },
}`;
const shopifyApi = `<script>addEventListener('DOMContentLoaded', () => { window.calls = []; window.Shopify = { loadFeatures: ([feature], done) => {
  calls.push(feature.name); if (window.isFailing) return done(new Error('no'));
  Shopify.customerPrivacy = ${privacyApi}; done(); } } })</script>`;
/** An API that is there before it knows what Shopify's servers do, as Hydrogen has it, and that answers nothing. */
const loadingApi = `<script>window.calls = []; window.known = {}; window.Shopify = { loadFeatures: ([{ name }]) => calls.push(name), customerPrivacy: {
  consentStatus: 'loading', currentVisitorConsent: () => known, setTrackingConsent: (consent) => calls.push(consent) } }</script>`;
const loaded = (known: object, event = 'consentTrackingApiLoaded'): string => `new Promise((done) => {
  known = ${JSON.stringify(known)}; Shopify.customerPrivacy.consentStatus = 'loaded'; document.dispatchEvent(new CustomEvent('${event}')); setTimeout(() => setTimeout(done, 50));
}).then(() => calls)`;
const yes = { analytics: 'yes', marketing: 'no', preferences: 'no' };

describe('Shopify', () => {
  it('is told when its features are there, once, and without waiting for its answer', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: { storefront: { checkoutRootDomain: 'checkout.shop.test' } } });
    await visit({ head: shopifyApi });
    await tab.waitFor('calls.length === 1');
    await decide(tab, 'accept(["analytics", "functional"])');
    const consent = { analytics: true, marketing: false, preferences: true, checkoutRootDomain: 'checkout.shop.test' };
    assert.deepEqual(await tab.evaluate('calls'), ['consent-tracking-api', consent]);
    await tab.evaluate('void (window.isFailing = true, delete Shopify.customerPrivacy)');
    await decide(tab, 'reject()');
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    await tab.reload();
    await tab.waitFor('calls.length === 2');
    assert.deepEqual(await tab.evaluate('calls[1].analytics'), false, 'what it does not know is told on the next page');
    await tab.reload();
    await tab.waitFor('calls.length');
    await quiet();
    assert.equal(await tab.evaluate('calls.length'), 1, 'and no more');
  });

  it('hears of the sale of data only where visitors opt out', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit({ head: shopifyApi, config: { mode: 'opt-out' } });
    await decide(tab, 'optOut()');
    assert.deepEqual(await tab.evaluate('calls[1]'), { analytics: false, marketing: false, preferences: false, sale_of_data: false });
  });

  it('keeps no yes that does not stand any more, and hears nothing else where nobody has decided', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit({ head: shopifyApi });
    await decide(tab, 'accept(["analytics"])');
    await decide(tab, 'erase()');
    assert.deepEqual(await tab.evaluate('calls.slice(1)'), [{ analytics: true, marketing: false, preferences: false }, { analytics: false }]);
    await decide(tab, 'accept(["marketing"])');
    for (const calls of [['consent-tracking-api', { marketing: false }], ['consent-tracking-api']]) {
      await visit({ head: shopifyApi, config: { policy: { version: '2', material: true } } });
      await tab.waitFor('document.readyState === "complete"');
      assert.deepEqual(await tab.evaluate('calls'), calls);
    }
    await visit({ head: shopifyApi, config: { mode: 'opt-out', policy: { version: '2', material: true } } });
    await tab.waitFor('document.readyState === "complete"');
    assert.deepEqual(await tab.evaluate('calls.slice(1)'), [], 'what a mode grants is no decision');
  });

  it('is not told of a decision that was forgotten before it was there', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit();
    await decide(tab, 'accept()');
    await decide(tab, 'erase()');
    await tab.evaluate(`void (window.calls = [], window.Shopify = { loadFeatures: (_, done) => done(), customerPrivacy: ${privacyApi} }, dispatchEvent(new Event('load')))`);
    assert.deepEqual(await tab.evaluate('calls'), []);
  });

  it('hears a no, and that a yes is forgotten, while that yes is still on its way', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit({ head: loadingApi });
    await tab.evaluate(loaded({ ...yes, analytics: 'no' }));
    await decide(tab, 'accept(["analytics"])');
    await decide(tab, 'reject()');
    assert.deepEqual(await tab.evaluate('calls.map(({ analytics }) => analytics)'), [true, false]);
    await decide(tab, 'accept(["analytics"])');
    await decide(tab, 'erase()');
    assert.deepEqual(await tab.evaluate('calls.slice(2)'), [{ analytics: true, marketing: false, preferences: false }, { analytics: false }]);
  });

  for (const event of ['consentTrackingApiLoaded', 'visitorConsentCollected']) {
    it(`is asked what it knows only once it knows that, as ${event} says`, async (t) => {
      const { tab, visit } = await openVendorShop(t, { shopify: true });
      const visited = async (): Promise<void> => {
        await visit({ head: loadingApi });
        await tab.waitFor('document.readyState === "complete"');
        assert.deepEqual(await tab.evaluate('calls'), []);
      };
      await visited();
      assert.deepEqual(await tab.evaluate(loaded(yes, event)), [{ analytics: false }], 'a yes of earlier is taken back');
      await decide(tab, 'accept(["analytics"])');
      await visited();
      assert.deepEqual(await tab.evaluate(loaded(yes, event)), [], 'it has the decision already');
    });
  }

  it('hears at once what is decided on the page, as it may never come to know what its servers do', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit({ head: loadingApi });
    await decide(tab, 'reject()');
    const no = { analytics: false, marketing: false, preferences: false };
    assert.deepEqual(await tab.evaluate('calls'), [no]);
    assert.deepEqual(await tab.evaluate(loaded({ ...yes, analytics: 'no' })), [no]);
    await decide(tab, 'accept(["analytics"])');
    await visit({ head: loadingApi });
    await decide(tab, 'erase()');
    assert.deepEqual(await tab.evaluate(loaded(yes)), [{ analytics: false }], 'what it knew beforehand is taken back when it says so');
    await visit({ head: loadingApi });
    await decide(tab, 'accept(["analytics"])');
    await decide(tab, 'erase()');
    assert.deepEqual(await tab.evaluate('calls.slice(1)'), [{ analytics: false }]);
  });

  it('hears the last decision alone when its features come late', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit({ head: '<script>window.calls = []; window.loads = []; window.Shopify = { loadFeatures: (_, done) => loads.push(done) }</script>' });
    await decide(tab, 'accept()');
    await decide(tab, 'reject()');
    await tab.evaluate(`void (Shopify.customerPrivacy = ${privacyApi}, loads.forEach((done) => done()))`);
    assert.deepEqual(await tab.evaluate('calls'), [{ analytics: false, marketing: false, preferences: false }]);
  });

  it('takes of the storefront what it knows, and no answer', async (t) => {
    const storefront = { headlessStorefront: true, storefrontAccessToken: 'token', analytics: true, theme: 'dark' };
    const { tab, visit } = await openVendorShop(t, { shopify: { storefront } });
    await visit({ head: shopifyApi });
    await decide(tab, 'reject()');
    const consent = { headlessStorefront: true, storefrontAccessToken: 'token', analytics: false, marketing: false, preferences: false };
    assert.deepEqual(await tab.evaluate('calls.slice(1)'), [consent]);
  });

  it('is told on a custom storefront too, when its API has come, by the function that the storefront has put around it', async (t) => {
    const { tab, visit } = await openVendorShop(t, { shopify: true });
    await visit();
    await decide(tab, 'accept(["analytics"])');
    await visit({ head: '<script>window.Shopify = { customerPrivacy: { config: { isHeadless: true } } }</script>' });
    await tab.waitFor('document.readyState === "complete"');
    // As Hydrogen does once the page has been hydrated.
    await tab.evaluate(`void (window.calls = [], document.addEventListener('consentTrackingApiLoaded', () => {
      const { customerPrivacy } = Shopify, { setTrackingConsent } = customerPrivacy;
      customerPrivacy.setTrackingConsent = (consent, done) => setTrackingConsent.call(customerPrivacy, { headlessStorefront: true, ...consent }, done);
    }), Object.assign(Shopify.customerPrivacy, ${privacyApi}), document.dispatchEvent(new CustomEvent('consentTrackingApiLoaded')))`);
    await tab.waitFor('calls.length');
    assert.deepEqual(await tab.evaluate('calls'), [{ headlessStorefront: true, analytics: true, marketing: false, preferences: false }]);
    await decide(tab, 'reject()');
    assert.deepEqual(await tab.evaluate('calls[1]'), { headlessStorefront: true, analytics: false, marketing: false, preferences: false });
  });
});

describe('WordPress', () => {
  it('hears of decisions, with the type of consent first, and by its function whenever it comes', async (t) => {
    const { tab, visit } = await openVendorShop(t, { wordpress: true });
    const before = '<script>document.addEventListener("wp_consent_type_defined", () => { window.type = wp_consent_type })</script>';
    await visit({ before, head: '<script>addEventListener("DOMContentLoaded", () => { window.set = {}; window.wp_set_consent = (name, answer) => { set[name] = answer } })</script>' });
    assert.deepEqual(await tab.evaluate('[type, set]'), ['optin', {}]);
    await decide(tab, 'accept("marketing")');
    const answers = { functional: 'allow', preferences: 'deny', statistics: 'deny', 'statistics-anonymous': 'deny', marketing: 'allow' };
    assert.deepEqual(await tab.evaluate('set'), answers);
    await tab.reload();
    await tab.waitFor('window.set?.marketing');
    assert.deepEqual(await tab.evaluate('set'), answers);
  });

  /** The plugin's two functions, as they read and write its cookies. */
  const api = `<script>
    window.cookieOf = (name) => new RegExp('wp_consent_' + name + '=(\\\\w+)').exec(document.cookie)?.[1] ?? '';
    window.wp_has_consent = (name) => !window.wp_consent_type || (wp_consent_type.includes('optout') && cookieOf(name) === '') || cookieOf(name) === 'allow';
    window.atFirst = ['preferences', 'statistics', 'marketing'].filter(wp_has_consent);
    window.wp_set_consent = (name, answer) => { document.cookie = 'wp_consent_' + name + '=' + answer + ';path=/' };
  </script>`;
  const all = ['preferences', 'statistics', 'statistics-anonymous', 'marketing'];
  const heard = (tab: Tab): Promise<string[]> => tab.evaluate(`${JSON.stringify(all)}.filter(wp_has_consent)`);

  const optOut = { mode: 'opt-out' };
  const signal = `<script>${privacyControl}</script>`;
  const corrupt = '<script>document.cookie = "consent=x.y; path=/"</script>';
  const strict = { ...optOut, categories: categories.map((category) => (category.id === 'marketing' ? { ...category, mode: 'opt-in' } : category)) };
  const modes: [name: string, config: object, before: string, expected: string[]][] = [
    ['grants beforehand', optOut, '', all],
    ['grants beforehand, but not to a browser with Global Privacy Control', optOut, signal, []],
    ['grants beforehand, but there is a cookie that cannot be read', optOut, corrupt, []],
    ['grants beforehand, but for a category that asks', strict, '', all.slice(0, 3)],
    ['grants beforehand, and nothing stands for preferences', { ...optOut, categories: categories.filter(({ id }) => id !== 'functional') }, '', all.slice(1)],
  ];
  for (const [name, config, before, expected] of modes) {
    it(`hears the same as everybody, and at no time more, where a mode ${name}`, async (t) => {
      const { tab, visit } = await openVendorShop(t, { wordpress: true });
      await visit({ before, head: api, config });
      await tab.waitFor('document.readyState === "complete"');
      assert.deepEqual(await heard(tab), expected);
      assert.deepEqual(await tab.evaluate<string[]>(`atFirst.filter((name) => !${JSON.stringify(expected)}.includes(name))`), []);
      await decide(tab, 'accept()');
      assert.deepEqual(await heard(tab), expected[0] === 'statistics' ? all.slice(1) : all);
    });
  }

  it('says no to a plugin that asks as soon as it hears of a type, at a refusal and after WordPress has forgotten it', async (t) => {
    const { tab, visit } = await openVendorShop(t, { wordpress: true });
    const plugin = `<script>window.allowed = []; document.addEventListener('wp_consent_type_defined', () => allowed.push(...${JSON.stringify(all)}.filter(wp_has_consent)))</script>`;
    await visit({ before: signal, head: api + plugin, config: optOut });
    await tab.waitFor('document.readyState === "complete"');
    await decide(tab, 'reject()');
    assert.deepEqual([await heard(tab), await tab.evaluate('allowed')], [[], []]);
    await tab.evaluate(`void ${JSON.stringify(all)}.forEach((name) => { document.cookie = 'wp_consent_' + name + '=; path=/; max-age=0' })`);
    await visit({ head: api + plugin, config: optOut });
    assert.deepEqual(await tab.evaluate('allowed'), []);
  });

  it('keeps no yes that does not stand any more', async (t) => {
    const { tab, visit } = await openVendorShop(t, { wordpress: true });
    await visit({ head: api });
    assert.equal(await tab.evaluate('document.cookie.includes("wp_consent")'), false, 'nobody has decided anything');
    await decide(tab, 'accept()');
    assert.deepEqual(await heard(tab), all);
    await decide(tab, 'erase()');
    assert.deepEqual(await heard(tab), []);
    await decide(tab, 'accept()');
    await visit({ head: api, config: { policy: { version: '2', material: true } } });
    await tab.waitFor('document.readyState === "complete"');
    assert.deepEqual(await heard(tab), []);
    assert.equal(await tab.evaluate('consent.getState().decidedAt'), null);
  });
});
