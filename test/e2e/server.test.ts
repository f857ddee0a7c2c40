import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ConfigInput } from '../../src/core/config-input.js';
import { clearOptOut, type ConsentRecord, type ConsentState, isGranted, readConsent, readState, refreshConsent, writeConsent, writeOptOut } from '../../src/server.js';
import type { Cookie, Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const config: ConfigInput = { ...milly, reload: 'never' };
const day = 86_400;
const held = '<script type="text/plain" data-consent="analytics">window.ran = true</script>';
const stands = '[consent.getState().optedOut, consent.has("analytics"), window.ran ?? false]';
/** As on the shop's own server, but for the https that tests have not. */
const facts = { secure: false };

/** A shop whose server answers `/` with the page and whatever headers the test has it set, given the request's cookies. */
async function openShop(t: TestContext, given: ConfigInput = config): Promise<{ tab: Tab; shop: Host; serve(headers: (cookies: string) => string[]): void; lastCookies(): string; put(before: string): void }> {
  const site = await sharedSite();
  const shop = site.sub(site.host(), 'www');
  const seen = { cookies: '', before: '', headers: (_cookies: string): string[] => [] };
  shop.route('/', (request, response) => {
    seen.cookies = request.headers.cookie ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'set-cookie': seen.headers(seen.cookies) });
    response.end(shopPage({ config: given, before: seen.before, head: held }));
  });
  const tab = await openTab(t);
  return { tab, shop, serve: (headers) => void (seen.headers = headers), lastCookies: () => seen.cookies, put: (before) => void (seen.before = before) };
}

const accepted = (): ConsentRecord => ({ time: Date.now(), source: 'api', signal: false, policyVersion: '2015-05', choices: new Map(Object.entries({ functional: true, analytics: true, 'third-party': false, 'google-analytics': true })) });

function assertKept(cookie: Cookie | undefined, name: string, days: number, shop: Host): void {
  assert.ok(cookie, `the browser keeps ${name}`);
  const { expires = 0, value, ...rest } = cookie;
  assert.ok(value);
  assert.deepEqual(rest, { name, domain: shop.name, path: '/', httpOnly: false, secure: false, sameSite: 'Lax' });
  assert.ok(Math.abs(expires - Date.now() / 1000 - days * day) < 600, `${(expires - Date.now() / 1000) / day} days`);
}

describe('consent that the server sets', () => {
  it('is honoured by the page: an acceptance runs the tags, and nobody is asked for what it names', async (t) => {
    const { tab, shop, serve } = await openShop(t);
    serve(() => [writeConsent(accepted(), config, facts)]);
    await tab.goto(shop.url());
    await tab.waitFor('window.ran');
    assert.deepEqual(await tab.evaluate(stands), [false, true, true]);
    assert.equal(await tab.evaluate('consent.getState().source'), 'api');
    assertKept(await cookieNamed(tab, 'consent'), 'consent', 182, shop);
  });

  itInOneEngine('is honoured by the page: an opt-out beats what was accepted, and stays for 400 days', async (t) => {
    const { tab, shop, serve } = await openShop(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    serve((cookies) => writeOptOut(cookies, config, facts));
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), [true, false, false]);
    assertKept(await cookieNamed(tab, 'consent_optout'), 'consent_optout', 400, shop);
    serve((cookies) => clearOptOut(cookies, config, facts));
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), [false, false, false], 'lifting it grants nothing');
    assert.equal(await cookieNamed(tab, 'consent_optout'), undefined);
  });

  itInOneEngine('can be changed by the page: both write the one cookie', async (t) => {
    const { tab, shop, serve, lastCookies } = await openShop(t);
    serve(() => [writeConsent(accepted(), config, facts)]);
    await tab.goto(shop.url());
    await tab.waitFor('window.ran');
    serve(() => []);
    await tab.evaluate('consent.reject()');
    await tab.goto(shop.url());
    assert.equal((await tab.cookies()).filter(({ name }) => name === 'consent').length, 1);
    assert.equal(isGranted(lastCookies(), 'analytics', config), false);
    assert.deepEqual(await tab.evaluate(stands), [false, false, false]);
  });

  it('is one cookie with that of the page on a shared domain too, if the server names the domain', async (t) => {
    const site = await sharedSite();
    const domain = site.host();
    const given: ConfigInput = { ...config, cookie: { domain: domain.name } };
    const www = site.sub(domain, 'www');
    www.page('/', shopPage({ config: given, head: held }));
    const tab = await openTab(t);
    await tab.goto(www.url());
    await tab.evaluate('consent.accept()');
    www.route('/', (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': refreshConsent(request.headers.cookie, given, facts) }).end(shopPage({ config: given, head: held }));
    });
    await tab.goto(www.url());
    await tab.waitFor('window.ran');
    const kept = (await tab.cookies()).filter(({ name }) => name === 'consent');
    assert.deepEqual(kept.map(({ domain }) => domain.replace(/^\./, '')), [domain.name]);
  });

  it('does not come back by an answer that was on its way to the next page while the visitor refused', async (t) => {
    const { tab, shop } = await openShop(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    let answer = (): void => {};
    const refused = new Promise<void>((resolve) => (answer = resolve));
    shop.route('/refused', (_request, response) => void (response.end(), answer()));
    shop.route('/next', async (request, response) => {
      await refused;
      response.writeHead(302, { location: '/', 'set-cookie': refreshConsent(request.headers.cookie, config, facts) });
      response.end();
    });
    const leave = 'window.isLeft = true, setTimeout(() => location.assign("/next"))';
    const refuse = 'void consent.reject()';
    // Chromium's driver does not reach a page that is about to be left, and from one in WebKit nothing more is sent.
    const isWebkit = currentEngine() === 'webkit';
    await tab.evaluate(isWebkit ? leave : `${leave}, setTimeout(() => { ${refuse}; fetch("/refused") }, 200)`);
    if (isWebkit) await shop.waitForRequest('/next').then(() => tab.evaluate(refuse)).then(answer);
    await tab.waitFor('!window.isLeft && window.consent?.getState().status === "decided"');
    assert.deepEqual(await tab.evaluate(stands), [false, false, false]);
    await tab.goto(shop.url());
    assert.deepEqual(await tab.evaluate(stands), [false, false, false], 'nor on the page after it');
  });
});

describe('consent that the page stores', () => {
  itInOneEngine('is read by the server as the page has it', async (t) => {
    const { tab, shop, lastCookies } = await openShop(t);
    await tab.goto(shop.url());
    assert.deepEqual(readConsent(lastCookies(), config), { record: null, optedOut: false });
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('consent.getState().decidedAt');
    await tab.evaluate('consent.set({ doubleclick: false })');
    await tab.goto(shop.url());
    const state = await tab.evaluate<object>('consent.getState()');
    assert.deepEqual(JSON.parse(JSON.stringify(readState(lastCookies(), config))), state);
    assert.deepEqual(['analytics', 'google-analytics', 'doubleclick'].map((id) => isGranted(lastCookies(), id, config)), [true, true, false]);
    await tab.evaluate('consent.optOut()');
    await tab.goto(shop.url());
    assert.equal(readConsent(lastCookies(), config).optedOut, true);
    assert.equal(isGranted(lastCookies(), 'analytics', config), false);
  });

  it('is judged by the server as on the page where a signal has come since, and once it has gone', async (t) => {
    const { tab, shop, lastCookies, put } = await openShop(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    const signalled = `<script>${privacyControl}</script>`;
    for (const [before, status, source] of [['', 'decided', 'api'], [signalled, 'undecided', 'signal'], [signalled, 'undecided', 'signal'], ['', 'undecided', 'signal']] as const) {
      put(before);
      await tab.goto(shop.url());
      const state = await tab.evaluate<ConsentState>('consent.getState()');
      assert.deepEqual([state.status, state.source], [status, source]);
      assert.deepEqual(JSON.parse(JSON.stringify(readState(lastCookies(), config, { gpc: before !== '' }))), state);
    }
    assert.equal(lastCookies(), 'consent=signal');
  });

  itInOneEngine('grants as little on the server as on the page by a config that is none', async (t) => {
    const none = [] as ConfigInput;
    const { tab, shop, serve, lastCookies } = await openShop(t, none);
    const all = new Map(['functional', 'analytics', 'third-party'].map((id) => [id, true]));
    serve(() => [writeConsent({ ...accepted(), policyVersion: '', choices: all }, {}, facts)]);
    for (const _ of [1, 2]) await tab.goto(shop.url());
    assert.equal(isGranted(lastCookies(), 'analytics', {}), true, 'control');
    assert.deepEqual(JSON.parse(JSON.stringify(readState(lastCookies(), none))), await tab.evaluate('consent.getState()'));
    assert.deepEqual(await tab.evaluate(stands), [false, false, false]);
  });

  itInOneEngine('is set again by the server with the same value and attributes, for the rest of its term', async (t) => {
    const { tab, shop, serve } = await openShop(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.reject("third-party").then(() => consent.optOut())');
    const before = await tab.cookies();
    await tab.evaluate(`document.cookie.split("; ").forEach((pair) => { document.cookie = pair + "; path=/; samesite=lax; max-age=${7 * day}" })`);
    assertKept(await cookieNamed(tab, 'consent'), 'consent', 7, shop);
    serve((cookies) => refreshConsent(cookies, config, facts));
    await tab.goto(shop.url());
    const after = await tab.cookies();
    assert.deepEqual(after.map(({ name, value }) => [name, value]).toSorted(), before.map(({ name, value }) => [name, value]).toSorted());
    assertKept(await cookieNamed(tab, 'consent'), 'consent', 182, shop);
    assertKept(await cookieNamed(tab, 'consent_optout'), 'consent_optout', 400, shop);
  });
});
