import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Handler } from '../support/host.js';
import { assertDenied, assertGranted, isAsking, openShop, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { clickButton, cookieNamed, quiet, waitForNoBanner } from '../support/shop-page.js';

const answer = (status: number, type: string, body: string): Handler => (_request, response) => void response.writeHead(status, { 'content-type': type }).end(body);

/** What comes in place of a part of the SDK. */
const replies: Record<string, Handler> = {
  'is missing': answer(404, 'text/plain', 'no such file'),
  'is the shop’s front page': answer(200, 'text/html', '<!doctype html><title>Shop</title>'),
  'is cut short': answer(200, 'text/javascript', 'export function show() {'),
  'throws': answer(200, 'text/javascript', 'throw new Error("broken")'),
  'is empty': answer(200, 'text/javascript', ''),
  'breaks off': (request) => void request.socket.destroy(),
};

const services = [{ id: 'counter', cookies: [{ name: '_count' }] }];
const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
const sdk = `<script type="application/json" data-assent-config>${json}</script><script src="/dist/assent.js"></script>`;

/** What is waited for three seconds, a decision's parts, is waited for less. */
const impatient = '<script>{ const later = setTimeout; window.setTimeout = (run, ms, ...rest) => later(run, ms === 3000 ? 100 : ms, ...rest) }</script>';

describe('where the banner', () => {
  for (const [name, reply] of shareOut(Object.entries(replies))) {
    it(`${name}: nothing is granted, the console and consent:error say which file, and the page can still decide`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk });
      shop.route('/dist/assent-ui.js', reply);
      await tab.goto(shop.url());
      await waitForMessage(tab, /^error: .*\/dist\/assent-ui\.js.*(beside|data-ui)/);
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false);
      const { told, uncaught } = await seenBy(tab);
      assert.deepEqual(uncaught, [], 'nobody has to catch it');
      assert.match(told.join('\n'), /assent-ui\.js/);
      await tab.evaluate('consent.show().then(() => consent.accept())');
      await assertGranted(tab, vendor);
      assert.ok(await cookieNamed(tab, 'consent'));
    });
  }

  it('has an address that leads nowhere: the console says so, and the page can still decide', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk: sdk.replace('src=', 'data-ui="https://" src=') });
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*assent-ui\.js did not load.*data-ui/);
    await assertDenied(tab, vendor);
    assert.deepEqual((await seenBy(tab)).uncaught, []);
    await tab.evaluate('consent.accept()');
    await assertGranted(tab, vendor);
  });

  it('is missing where a mode grants: that is denied until somebody can be asked, on later pages too, and there is a button to ask again', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk: sdk.replace('"reload":"never"', '"mode":"opt-out"') });
    const visit = async () => {
      await tab.goto(shop.url());
      await tab.waitFor('own && document.readyState === "complete"');
    };
    let isThere = false;
    shop.route('/dist/assent-ui.js', (request, response, entry) => {
      if (isThere) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL('../../dist/assent-ui.js', import.meta.url)));
      else void replies['is missing']!(request, response, entry);
    });
    await visit();
    await tab.waitFor('!consent.has("analytics")', { message: 'the denial' });
    await tab.waitFor('document.querySelector("consent-reopen")?.shadowRoot.querySelector("button:not([hidden])")', { message: 'the way back' });
    await settle(tab);
    vendor.clearRequests();
    await visit();
    await assertDenied(tab, vendor);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
    isThere = true;
    await visit();
    await waitForQuestion(tab);
    await assertGranted(tab, vendor);
    assert.equal(await cookieNamed(tab, 'consent'), undefined, 'nothing is kept that nobody has decided');
  });

  it('is missing where nothing is granted: nothing is stored', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk });
    shop.route('/dist/assent-ui.js', replies['is missing']!);
    await tab.goto(shop.url());
    await waitForMessage(tab, /^error: .*assent-ui/);
    await assertDenied(tab, vendor);
    assert.equal(await cookieNamed(tab, 'consent'), undefined);
  });

  itInOneEngine('never comes: the page is there all the same, and can decide', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk });
    shop.route('/dist/assent-ui.js', () => new Promise(() => {}));
    await tab.goto(shop.url(), { wait: 'none' });
    await tab.waitFor('own && document.readyState !== "loading"');
    await shop.waitForRequest('/dist/assent-ui.js');
    assert.deepEqual(await tab.evaluate('[ran, consent.has("analytics")]'), [[], false]);
    await tab.evaluate('consent.accept()');
    await tab.waitFor('ran.length === 2');
    await vendor.waitForRequest('/img');
  });
});

it('a part that is on its way while the page is left is not missing', async (t) => {
  const { tab, shop } = await openShop(t, { sdk: `<script>addEventListener('DOMContentLoaded', () => document.addEventListener('consent:error', () => navigator.sendBeacon('/told')))</script>${sdk}` });
  shop.route('/told', (_request, response) => void response.writeHead(204).end());
  shop.route('/dist/assent-ui.js', () => {}); // Never answered.
  shop.page('/next', '<!doctype html><title>Next</title>');
  for (let visit = 0; visit < 3; visit += 1) {
    await tab.goto(shop.url(), { wait: 'none' }); // It would wait for the part.
    await tab.waitFor('window.consent && document.readyState !== "loading"');
    await shop.waitForRequest('/dist/assent-ui.js');
    await tab.goto(shop.url('/next'));
  }
  await quiet();
  assert.deepEqual(shop.requests('/told'), []);
});

describe('where the dialog', () => {
  for (const [name, reply] of shareOut(Object.entries(replies))) {
    it(`${name}: the console and consent:error say which file, and the banner still answers`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk });
      shop.route('/dist/assent-preferences.js', reply);
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await clickButton(tab, 'Preferences');
      await waitForMessage(tab, /^error: .*assent-preferences/);
      await tab.evaluate('consent.show("preferences")');
      await assertDenied(tab, vendor);
      const { told, uncaught } = await seenBy(tab);
      assert.deepEqual(uncaught, []);
      assert.match(told.join('\n'), /assent-preferences/);
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
    });
  }
});

describe('where the part that asks for the place', () => {
  const regional = sdk.replace('"reload":"never"', '"regionUrl":"/geo"');
  itInOneEngine('is missing, or never comes, the visitor is asked', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk: regional, before: impatient });
    for (const reply of [replies['is missing']!, () => {}]) {
      shop.route('/dist/assent-region.js', reply);
      await tab.goto(shop.url(), { wait: 'none' });
      await tab.waitFor('window.own');
      await waitForQuestion(tab);
      assert.deepEqual([await tab.evaluate('ran'), vendor.requests()], [[], []]);
    }
  });
});

describe('where the clean-up', () => {
  for (const [name, reply] of shareOut(Object.entries(replies))) {
    it(`${name}: a withdrawal holds all the same, and what could not be cleared is said`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk });
      shop.route('/dist/assent-cleanup.js', reply);
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await clickButton(tab, 'Accept all');
      await waitForNoBanner(tab);
      await assertGranted(tab, vendor);
      await tab.evaluate('(consent.onChange((state, { revoked }) => { window.heard = revoked }), document.cookie = "_count=1; path=/")');
      assert.equal(await tab.evaluate('consent.withdraw().then(({ categories }) => categories.analytics)'), 'denied');
      await waitForMessage(tab, /^error: .*assent-cleanup/);
      assert.deepEqual(await tab.evaluate('heard'), ['analytics', 'counter'], 'listeners are told');
      assert.deepEqual((await seenBy(tab)).uncaught, []);
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false);
    });
  }

  it('is of another version: the decision holds, listeners are told, and so is whoever looks for errors', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk });
    shop.route('/dist/assent-cleanup.js', answer(200, 'text/javascript', 'export const purge = () => {};'));
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    await assertGranted(tab, vendor);
    await tab.evaluate('void consent.onChange((state, { revoked }) => { window.heard = revoked })');
    assert.equal(await tab.evaluate('consent.reject().then(({ categories }) => categories.analytics)'), 'denied');
    assert.deepEqual(await tab.evaluate('heard'), ['analytics', 'counter']);
    assert.match((await seenBy(tab)).uncaught.join(), /TypeError/);
  });

  itInOneEngine('never comes: listeners are told in the end, and later decisions are carried out', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk, before: impatient });
    for (const name of ['cleanup', 'proof']) shop.route(`/dist/assent-${name}.js`, () => {});
    await tab.goto(shop.url(), { wait: 'none' });
    await tab.waitFor('window.own && document.readyState !== "loading"');
    await tab.evaluate('void (window.heard = [], consent.onChange((state, { revoked, granted }) => heard.push(revoked[0] ?? granted[0])), consent.accept())');
    await vendor.waitForRequest('/img');
    await tab.waitFor('heard.length === 1');
    await tab.evaluate('void consent.reject()');
    await tab.waitFor('heard.length === 2', { message: 'listeners to hear of the refusal' });
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('heard'), ['analytics', 'analytics', 'analytics']);
  });
});
