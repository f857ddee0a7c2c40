import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, shopPage } from '../support/shop-page.js';

const day = 86_400;

interface Shops {
  readonly tab: Tab;
  /** The domain that both hosts share. */
  readonly domain: string;
  readonly www: Host;
  readonly checkout: Host;
  /** Has the server of `www` set cookies; `%` stands for the domain. */
  set(...cookies: string[]): Promise<void>;
}

/** Two hosts of one domain; their config has `cookie`. */
async function openShops(t: TestContext, cookie: object): Promise<Shops> {
  const site = await sharedSite();
  const domain = site.host();
  const [www, checkout] = [site.sub(domain, 'www'), site.sub(domain, 'checkout')];
  for (const host of [www, checkout]) host.page('/', shopPage({ config: { ...milly, cookie } }));
  const tab = await openTab(t);
  return {
    tab,
    domain: domain.name,
    www,
    checkout,
    set: (...cookies) => tab.goto(www.page('/set', 'set', { 'set-cookie': cookies.map((each) => each.replace('%', domain.name)) })),
  };
}

const decide = (tab: Tab, verb: string): Promise<unknown> => tab.evaluate(`consent.${verb}()`);
const consentCookies = async (tab: Tab, name: string): Promise<{ domain: string; expires?: number | undefined }[]> => (await tab.cookies()).filter((cookie) => cookie.name === name);

describe('a cookie for the widest domain ("auto"), on a real subdomain', () => {
  it('renews the opt-out at each visit, as one for the host does', async (t) => {
    const { tab, www, domain, set } = await openShops(t, { domain: 'auto' });
    await set(`consent_optout=1; Path=/; Domain=%; Max-Age=${100 * day}`);
    await tab.goto(www.url());
    const [cookie, ...others] = await consentCookies(tab, 'consent_optout');
    assert.deepEqual([cookie!.domain.replace(/^\./, ''), others], [domain, []]);
    assert.ok(Math.abs(cookie!.expires! - Date.now() / 1000 - 400 * day) < day, `${(cookie!.expires! - Date.now() / 1000) / day} days`);
  });

  it('has what says no gone for no moment while it is written anew: another tab may begin in it', async (t) => {
    const { tab, www, set } = await openShops(t, { domain: 'auto' });
    /** Notes which cookies of ours are there after each writing, by whomever. */
    const watch = `<script>{
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      window.seen = [];
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text) { set.call(this, text); seen.push(get.call(this).split('; ').filter((each) => /^consent(?:_optout)?=/.test(each)).length); } });
    }</script>`;
    www.page('/', shopPage({ config: { ...milly, cookie: { domain: 'auto' } }, before: watch }));
    await set(`consent_optout=1; Path=/; Domain=%; Max-Age=${100 * day}`);
    await tab.goto(www.url());
    assert.deepEqual(await tab.evaluate('[seen.length > 1, seen.every((count) => count === 1)]'), [true, true]);
    await decide(tab, 'reject');
    await tab.evaluate('void (seen.length = 0)');
    await decide(tab, 'reject');
    assert.deepEqual(await tab.evaluate('[seen.length > 1, seen.every((count) => count === 2)]'), [true, true]);
  });

  it('takes the place of what the host had by an earlier config: what is decided at one host holds at the other, and comes back', async (t) => {
    const { tab, www, checkout } = await openShops(t, { domain: 'auto' });
    www.page('/', shopPage({ config: milly }));
    await tab.goto(www.url());
    await decide(tab, 'accept');
    www.page('/', shopPage({ config: { ...milly, cookie: { domain: 'auto' } } }));
    await tab.goto(www.url());
    await decide(tab, 'accept');
    assert.equal((await consentCookies(tab, 'consent')).length, 1);
    await tab.goto(checkout.url());
    assert.equal(await tab.evaluate('consent.has("analytics")'), true);
    await decide(tab, 'reject');
    await tab.goto(www.url());
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("analytics")]'), ['decided', false]);
    assert.equal((await consentCookies(tab, 'consent')).length, 1);
  });
});

describe('a path that an earlier config named', () => {
  /** A page below that path, with a config that has moved the cookies to the root, after `verb` under the earlier one. */
  async function openMoved(t: TestContext, verb: string): Promise<Tab> {
    const { tab, www } = await openShops(t, {});
    const url = www.page('/shop/', shopPage({ config: { ...milly, cookie: { path: '/shop/' } } }));
    await tab.goto(url);
    await decide(tab, verb);
    www.page('/shop/', shopPage({ config: milly }));
    await tab.goto(url);
    return tab;
  }

  it('keeps no older decision beside the new one', async (t) => {
    const tab = await openMoved(t, 'accept');
    assert.equal(await tab.evaluate('consent.has("analytics")'), true, 'control: the older one counts until then');
    await decide(tab, 'reject');
    await tab.reload();
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("analytics")]'), ['decided', false]);
    assert.equal((await consentCookies(tab, 'consent')).length, 1);
  });

  it('keeps no opt-out that has been lifted', async (t) => {
    const tab = await openMoved(t, 'optOut');
    assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
    await decide(tab, 'optIn');
    await tab.reload();
    assert.equal(await tab.evaluate('consent.getState().optedOut'), false);
    assert.deepEqual(await consentCookies(tab, 'consent_optout'), []);
  });
});

describe('a domain by another name', () => {
  const stands = '[consent.getState().status, consent.getState().optedOut, consent.has("analytics")]';

  for (const [written, nameOf] of [['a leading dot', (name: string) => `.${name}`], ['capitals', (name: string) => name.toUpperCase()]] as const) {
    const skip = written === 'capitals' && currentEngine() === 'webkit' && 'WebKitGTK keeps no such cookie';
    it(`(${written}) keeps the decision, and an opt-out that stood before it`, { skip }, async (t) => {
      const { tab, domain, www } = await openShops(t, {});
      await tab.goto(www.url());
      await decide(tab, 'optOut');
      www.page('/', shopPage({ config: { ...milly, cookie: { domain: nameOf(domain) } } }));
      await tab.goto(www.url());
      await decide(tab, 'accept');
      await tab.goto(www.url());
      assert.deepEqual(await tab.evaluate(stands), ['decided', true, false]);
      await tab.evaluate('consent.optIn().then(() => consent.accept())');
      await tab.goto(www.url());
      assert.deepEqual(await tab.evaluate(stands), ['decided', false, true]);
      assert.deepEqual([(await consentCookies(tab, 'consent')).length, (await consentCookies(tab, 'consent_optout')).length], [1, 0]);
    });
  }

  for (const name of ['127.0.0.1', 'localhost']) {
    it(`(a host that has none, ${name}) keeps the decision where another cookie stood under a path`, async (t) => {
      const site = await sharedSite();
      const shop = site.named(name);
      const origin = `http://${name}:${site.port}`;
      shop.page('/deep/', shopPage({ config: { categories: [{ id: 'essential', required: true }, { id: 'analytics' }] } }));
      const tab = await openTab(t);
      shop.page('/deep/set', 'set', { 'set-cookie': 'consent=old; Path=/deep' });
      for (const path of ['/deep/set', '/deep/']) await tab.goto(origin + path);
      await decide(tab, 'accept');
      await tab.goto(`${origin}/deep/`);
      assert.deepEqual(await tab.evaluate(stands), ['decided', false, true]);
      assert.equal((await consentCookies(tab, 'consent')).length, 1);
    });
  }
});
