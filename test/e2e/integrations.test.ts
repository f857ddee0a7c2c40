import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'ga', domains: ['www.google-analytics.com'] }] }, { id: 'marketing' }];
const google = { reload: 'never', categories, integrations: { googleConsentMode: true, gtm: true } };

/** Keeps one log of what reaches the data layer and of what runs. */
const witness = `<script>
  window.log = [];
  window.dataLayer = window.dataLayer || [];
  const note = (entry) => log.push(entry.event ? entry.event + ' ' + entry.assent_granted : [entry[0], entry[1], entry[2] && Object.keys(entry[2]).filter((type) => /_storage$|^ad_/.test(type) && entry[2][type] === 'granted').join(' ')].join(' '));
  dataLayer.push = function (...entries) { entries.forEach(note); return Array.prototype.push.apply(this, entries); };
</script>`;

const gated = '<script type="text/plain" data-consent="analytics">log.push("gated script")</script>';
const granted = 'functionality_storage personalization_storage analytics_storage security_storage';

async function openShop(t: Parameters<typeof openTab>[0], page: Parameters<typeof shopPage>[0]): Promise<{ tab: Tab; url: string }> {
  const shop = (await sharedSite()).host();
  const url = shop.page('/', shopPage({ config: google, ...page }));
  const tab = await openTab(t);
  await tab.goto(url);
  return { tab, url };
}

const logOf = async (tab: Tab) => (await tab.evaluate<string[]>('log')).map((line) => line.split(' ').toSorted((a, b) => (/_storage$|^ad_/.test(a) && /_storage$|^ad_/.test(b) ? a.localeCompare(b) : 0)).join(' '));
const sorted = (line: string) => line.split(' ').toSorted((a, b) => (/_storage$|^ad_/.test(a) && /_storage$|^ad_/.test(b) ? a.localeCompare(b) : 0)).join(' ');

describe('signals to vendors', () => {
  it('come in order: default, then one update for the decision, then the first released script', async (t) => {
    const { tab } = await openShop(t, { before: witness, head: gated });
    await waitForBanner(tab);
    assert.deepEqual(await logOf(tab), ['consent default security_storage', 'assent_update ,essential,']);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('log.length === 5');
    await quiet();
    assert.deepEqual(await logOf(tab), [
      'consent default security_storage',
      'assent_update ,essential,',
      sorted(`consent update ad_personalization ad_storage ad_user_data ${granted}`),
      'assent_update ,essential,functional,analytics,marketing,ga,',
      'gated script',
    ]);
  });

  it('come before the gated script on the next visit too, and after each further decision, once', async (t) => {
    const { tab } = await openShop(t, { before: witness + gated }); // Above the SDK: it is held when the gate starts.
    await tab.evaluate('consent.accept(["functional", "analytics", "ga"])');
    await tab.reload();
    assert.deepEqual(await logOf(tab), ['consent default security_storage', sorted(`consent update ${granted}`), 'assent_update ,essential,functional,analytics,ga,', 'gated script']);
    await tab.evaluate('void (log.length = 0, consent.withdraw())');
    await quiet();
    assert.deepEqual(await logOf(tab), ['consent update security_storage', 'assent_update ,essential,']);
    await tab.evaluate('void (log.length = 0, consent.optOut())');
    await quiet();
    assert.deepEqual(await logOf(tab), ['consent update security_storage', 'assent_update ,essential,']);
  });

  it('follow the stub, which has set the default already', async (t) => {
    const stub = `<script>${readFileSync(new URL('../../dist/assent-stub.js', import.meta.url), 'utf8')}</script>`;
    const { tab } = await openShop(t, { before: witness + stub });
    await tab.evaluate('consent.reject()');
    assert.deepEqual((await logOf(tab)).filter((line) => line.startsWith('consent')), ['consent default security_storage', 'consent update security_storage']);
  });

  it('are not sent to anyone whom the config does not name', async (t) => {
    const { tab } = await openShop(t, { before: witness, config: { ...google, integrations: {} } });
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('[log.length, ..."uetq fbq ttq _paq clarity wp_consent_type Shopify".split(" ").filter((name) => name in window)]'), [0]);
  });

  it('are told to a data layer that the page puts in the place of the one that has heard them, ahead of what stands in it', async (t) => {
    const note = (layer: string) => `${layer}.map((entry) => entry.event ?? entry.pageType ?? [...entry].slice(0, 2).join(" ") + (entry[2].analytics_storage ? " " + entry[2].analytics_storage : "")).join()`;
    const snippet = `<script>dataLayer = [{ pageType: 'product' }]</script><script>window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'gtm.js' }); window.atLoad = ${note('dataLayer')}</script>`;
    const { tab } = await openShop(t, { head: snippet });
    assert.equal(await tab.evaluate('atLoad'), 'consent default denied,product,assent_update,gtm.js');
    await tab.evaluate('consent.accept()');
    assert.equal(await tab.evaluate(note('dataLayer')), 'consent default denied,product,assent_update,gtm.js,consent update granted,assent_update');
    await tab.reload();
    assert.equal(await tab.evaluate('atLoad'), 'consent default denied,consent update granted,product,assent_update,gtm.js');
  });

  it('are told to the first data layer that takes them, where something else stood in its place', async (t) => {
    const snippet = '<script>dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag("js", new Date()); gtag("config", "G-1"); window.atLoad = dataLayer.map((entry) => entry.event ?? `${entry[0]} ${entry[1]}`)</script>';
    const { tab } = await openShop(t, { before: '<script>window.dataLayer = {}</script>', head: snippet });
    assert.deepEqual((await tab.evaluate<string[]>('atLoad')).map((line) => line.replace(/^js .*/, 'js')), ['consent default', 'assent_update', 'js', 'config G-1']);
  });

  it('come too late for a tag that was configured above: the console says so', async (t) => {
    const snippet = '<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag("js", new Date()); gtag("config", "G-1")</script>';
    const { tab } = await openShop(t, { before: `<script>window.said = []; console.warn = (message) => said.push(message)</script>${snippet}` });
    assert.match(await tab.evaluate<string>('said.join()'), /read consent before a default was set: dataLayer\[1\]/);
  });
});

describe('Google tags', () => {
  const config = (settings: object, domain: string, autoBlock = false) => ({
    autoBlock, reload: 'never', integrations: { googleConsentMode: { services: ['tag'], ...settings } },
    categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'tag', domains: [domain], cookies: [{ name: '_ga' }] }] }],
  });

  for (const [mode, isLoaded] of [['basic', false], ['advanced', true]] as const) {
    it(`${isLoaded ? 'load' : 'do not load'} while denied in ${mode} mode, marked or guarded`, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      const order = `const at = dataLayer.findIndex(([, command]) => command === 'default'); document.cookie = '_ga=1'; (window.ran ||= []).push(at >= 0 ? 'tag' : 'too early')`;
      const marked = `<script type="text/plain" data-consent="analytics" data-service="tag" src="${vendor.script(order)}"></script><script type="text/plain" data-consent="analytics" data-service="tag">ran.push('inline')</script><script type="text/plain" data-consent="analytics">window.other = 1</script>`;
      const unmarked = `<script>{ const s = document.createElement('script'); s.src = '${vendor.script(order)}'; document.head.append(s) }</script>`;
      shop.page('/marked', shopPage({ config: config({ mode }, vendor.name), head: marked }));
      shop.page('/guarded', shopPage({ config: config({ mode }, vendor.name, true), head: unmarked }));
      const tab = await openTab(t);
      for (const [path, expected] of [['/marked', ['tag', 'inline']], ['/guarded', ['tag']]] as const) {
        await tab.goto(shop.url(path));
        await quiet();
        assert.deepEqual(await tab.evaluate('window.ran ?? []'), isLoaded ? expected : [], path);
        assert.equal(vendor.requests().length, isLoaded ? 1 : 0, path);
        assert.equal(await tab.evaluate('window.other ?? 0'), 0, 'nothing else is let through');
        if (path === '/guarded') assert.equal(await tab.evaluate('document.cookie.includes("_ga=1")'), false, 'a tag that loads denied sets no cookie');
        vendor.clearRequests();
        await tab.clearCookies();
      }
      await tab.evaluate('consent.accept()');
      await tab.waitFor('window.ran?.length === 1');
    });
  }

  const tag = '(window.ran ||= []).push([...dataLayer ?? []].map(([, command, values]) => command + " " + values.analytics_storage).join())';

  it('load in advanced mode with a denied default, whatever is wrong with the map', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const tab = await openTab(t);
    for (const [index, map] of [{ analytics: null }, { analytics: 5 }, { analytics: {} }].entries()) {
      const head = `<script type="text/plain" data-consent="analytics" data-service="tag">${tag}</script>`;
      await tab.goto(shop.page(`/${index}`, shopPage({ config: config({ mode: 'advanced', map }, vendor.name), head })));
      await quiet();
      assert.deepEqual(await tab.evaluate('window.ran ?? []'), ['default denied'], JSON.stringify(map));
    }
  });

  it('load in advanced mode though they stand last on a page on which nothing is shown, and no revocation of others loads it anew for them', async (t) => {
    const { tab } = await visitPage(t, {
      config: { ...config({ mode: 'advanced' }, 'tags.example'), reload: 'auto', ui: { reopen: false }, categories: [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'tag' }] }] },
      body: `<main>Shop</main><script type="text/plain" data-consent="analytics" data-service="tag">${tag}</script>`,
    });
    await tab.evaluate('consent.reject()');
    await tab.reload();
    await tab.waitFor('window.ran', { message: 'the tag to run' });
    assert.deepEqual(await tab.evaluate('ran.map((each) => each.split(",")[0])'), ['default denied']);
    await tab.evaluate('void (window.isOld = true, consent.accept("functional"))');
    await tab.evaluate('consent.reject("functional")');
    await quiet();
    assert.equal(await tab.evaluate('window.isOld'), true);
  });

  for (const broken of ['window.dataLayer = {}', 'window.dataLayer = Object.assign([], { push: null })']) {
    it(`do not load where no default can be set: ${broken}`, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      const tab = await openTab(t);
      const marked = `<script type="text/plain" data-consent="analytics" data-service="tag">window.ran = true</script>`;
      const unmarked = `<script>{ const s = document.createElement('script'); s.src = '${vendor.script('window.ran = true')}'; document.head.append(s) }</script>`;
      for (const [path, head, autoBlock] of [['/marked', marked, false], ['/guarded', unmarked, true]] as const) {
        await tab.goto(shop.page(path, shopPage({ before: `<script>${broken}</script>`, config: config({ mode: 'advanced' }, vendor.name, autoBlock), head })));
        await quiet();
        assert.equal(await tab.evaluate('window.ran ?? false'), false, path);
        await tab.evaluate('consent.accept()');
        await tab.waitFor('window.ran', { message: `${path}: the tag to run once it is granted` });
        await tab.clearCookies();
      }
    });
  }
});

it('where another file stands in the place of what tells the vendors, that is said, and the visitor is asked all the same', async (t) => {
  const shop = (await sharedSite()).host();
  shop.route('/dist/assent-early.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('// blocked'));
  const tab = await openTab(t);
  const before = '<script>window.told = []; document.addEventListener("consent:error", ({ detail }) => told.push(detail.message))</script>';
  await tab.goto(shop.page('/', shopPage({ config: google, before })));
  await waitForBanner(tab);
  assert.match((await tab.evaluate<string[]>('told')).join(), /assent-early\.js did not load \(it is another file\)/);
  await clickButton(tab, 'Accept all');
  await tab.waitFor('consent.has("analytics")');
});
