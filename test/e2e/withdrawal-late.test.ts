import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_ct*' }], storage: [{ area: 'localStorage', name: '_ct*' }] }];
const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services }];
/** A tag that cannot be stopped: it sets its cookie and its key again and again. */
const stubborn = '<script type="text/plain" data-consent="analytics">setInterval(() => { document.cookie = "_ct=1; path=/"; localStorage._ct = 1; window.wrote = true }, 5)</script>';
const traces = '[document.cookie.includes("_ct"), "_ct" in localStorage]';

/** Where a tag may hear that the page is being left; what it does then. */
const farewells = ['window beforeunload', 'window pagehide', 'document visibilitychange', 'window visibilitychange', 'window unload'];
/** It leaves a cookie and a key that are listed, by name, and a key that is not, which tells that it has. */
const sayFarewell = (name: string): string => `document.cookie = "_ct_${name}=1; path=/"; localStorage["_ct_${name}"] = localStorage["own_${name}"] = 1`;
const listenFor = (farewell: string): string => {
  const [target, type] = farewell.split(' ') as [string, string];
  return `${target}.addEventListener("${type}", () => { ${sayFarewell(`${target}_${type}`)} });`;
};
/** What was left of each kind: listed names, in cookies and storage, and the tellers. */
const farewellsLeft = '[document.cookie.split("; ").filter((pair) => pair.startsWith("_ct")), Object.keys(localStorage).filter((key) => key.startsWith("_ct")), Object.keys(localStorage).filter((key) => key.startsWith("own")).map((key) => key.slice(4).replace("_", " ")).sort()]';
const heldScript = (code: string): string => `<script type="text/plain" data-consent="analytics">${code}</script>`;

async function openShop(t: TestContext, config: object, head = stubborn): Promise<{ tab: Tab; shop: Host }> {
  const { tab, shop } = await visitPage(t, { config: { categories, ...config }, head });
  shop.page('/plain', '<!doctype html><title>Plain</title>');
  await tab.evaluate('consent.accept().then(() => { window.before = true })');
  return { tab, shop };
}

describe('a tag that goes on writing after its grant was taken back', () => {
  it('leaves nothing behind: it is cleared again when the page is left for the reload', async (t) => {
    const { tab } = await openShop(t, {});
    await tab.waitFor('window.wrote');
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate(traces), [false, false]);
  });

  it('once more, without a reload: cleared when the visitor goes on', async (t) => {
    const once = '<script type="text/plain" data-consent="analytics">addEventListener("late", () => { document.cookie = "_ct=1; path=/"; localStorage._ct = 1 })</script>';
    const { tab, shop } = await openShop(t, { reload: 'never' }, once);
    await tab.evaluate('consent.withdraw()');
    await tab.evaluate('void dispatchEvent(new Event("late"))');
    assert.deepEqual(await tab.evaluate(traces), [true, true], 'control: it has written');
    await tab.goto(shop.url('/plain'));
    await tab.waitFor(`!${traces}.includes(true)`, { message: 'nothing to be left' });
  });

  it('that was still on its way when it was taken back: the same', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const slow = vendor.script('document.cookie = "_ct=1; path=/"; localStorage._ct = 1', { ms: 500 });
    const answer = { ms: 0 };
    const html = shopPage({ config: { categories }, head: `<script type="text/plain" data-consent="analytics" async src="${slow}"></script>` });
    shop.route('/', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(html), answer.ms));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    answer.ms = 1200;
    await tab.evaluate('void (window.before = true, consent.accept())');
    await vendor.waitForRequest('/js');
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate(traces), [false, false]);
  });

  it('but keeps what it writes if it was granted again meanwhile', async (t) => {
    const { tab, shop } = await openShop(t, { reload: 'never' });
    await tab.evaluate('consent.reject().then(() => consent.accept())');
    await tab.waitFor('document.cookie.includes("_ct")');
    await tab.goto(shop.url('/plain'));
    assert.deepEqual(await tab.evaluate(traces), [true, true]);
  });
});

describe('a tag that writes as the page is left, after its grant was taken back, leaves nothing behind', () => {
  it('on a reload, whichever event it waits for', async (t) => {
    const { tab } = await openShop(t, {}, heldScript(farewells.map(listenFor).join('')));
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate(farewellsLeft), [[], [], farewells.toSorted()]);
  });

  it('on the way to another page, where it began to wait after the clearing', async (t) => {
    const { tab, shop } = await openShop(t, { reload: 'never' }, heldScript(`addEventListener("late", () => { ${farewells.map(listenFor).join('')} })`));
    await tab.evaluate('consent.withdraw().then(() => void dispatchEvent(new Event("late")))');
    await tab.goto(shop.url('/plain'));
    await quiet();
    // WebKit keeps the page whoever waits for unload, and then nobody is told.
    const said = farewells.filter((farewell) => currentEngine() !== 'webkit' || farewell !== 'window unload');
    assert.deepEqual(await tab.evaluate(farewellsLeft), [[], [], said.toSorted()]);
  });

  it('where it lets nobody else hear of it', async (t) => {
    const { tab } = await openShop(t, {}, heldScript(`addEventListener("pagehide", (event) => { ${sayFarewell('window_pagehide')}; event.stopImmediatePropagation() }, true)`));
    await tab.evaluate('void consent.reject()').catch(() => undefined);
    await tab.waitFor('!window.before && window.consent && document.readyState === "complete"', { message: 'the reload' });
    await quiet();
    assert.deepEqual(await tab.evaluate(farewellsLeft), [[], [], ['window pagehide']]);
  });

  it('and waits for unload, which would cost the way back its speed, only once the page will not be kept', async (t) => {
    const { tab } = await openShop(t, { reload: 'never' }, '<script>window.heard = []; window.addEventListener = function (...values) { heard.push(values[0]); EventTarget.prototype.addEventListener.apply(this, values) }</script>');
    await tab.evaluate('consent.withdraw().then(() => void dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })))');
    assert.deepEqual(await tab.evaluate('[heard.includes("pagehide"), heard.includes("unload"), heard.includes("beforeunload")]'), [true, false, false]);
    await tab.evaluate('void dispatchEvent(new PageTransitionEvent("pagehide"))');
    assert.equal(await tab.evaluate('heard.includes("unload")'), true);
  });

  it('and is waited for once, however often a grant has been taken back', async (t) => {
    const { tab } = await openShop(t, { reload: 'never' }, '<script>window.heard = []; window.addEventListener = function (...values) { heard.push(values[0]); EventTarget.prototype.addEventListener.apply(this, values) }</script>');
    await tab.evaluate('consent.reject().then(() => consent.accept()).then(() => consent.withdraw()).then(() => consent.accept()).then(() => consent.erase())');
    assert.deepEqual(await tab.evaluate('["pagehide", "visibilitychange", "freeze"].map((type) => heard.filter((each) => each === type).length)'), [1, 1, 1]);
  });

  it('whichever of several revocations it lost its grant in', async (t) => {
    const two = ['counter', 'other'].map((id) => ({ id, cookies: [{ name: `${id}_*` }] }));
    const { tab, shop } = await openShop(t, { reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services: two }] }, '');
    await tab.evaluate('consent.set({ counter: false }).then(() => consent.set({ other: false }))');
    await tab.evaluate('void ["counter_1", "other_1", "own"].forEach((name) => { document.cookie = `${name}=1; path=/` })');
    await tab.goto(shop.url('/plain'));
    await quiet();
    assert.deepEqual(await tab.evaluate('document.cookie.split("; ").filter((pair) => !pair.startsWith("consent="))'), ['own=1']);
  });
});
