import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Consent } from '../../src/core/consent.js';
import { assertDenied, assertGranted, isAsking, openShop, seenBy, waitForQuestion } from '../support/obstacle-page.js';
import { privacyControl } from '../support/privacy-control.js';
import { shareOut } from '../support/share-out.js';
import { clickButton } from '../support/shop-page.js';

/** In the page. */
declare const consent: Consent;

const pollute = (key: string, value: string): string => `<script>Object.prototype[${JSON.stringify(key)}] = ${value}</script>`;

/** What a page may have put on `Object.prototype`: each would be a grant if it were taken for the config's or the record's own. */
const pollutions: Record<string, string> = {
  mode: '"opt-out"',
  analytics: '"granted"',
  required: 'true',
  isRequired: 'true',
  others: 'true',
  material: 'false',
  status: '"decided"',
  owner: '"essential"',
  categories: '[{ id: "analytics", required: true }]',
  regions: '[{ in: ["*"], mode: "opt-out" }]',
  choices: 'new Map([["analytics", true]])',
  record: '{ time: Date.now(), choices: new Map([["analytics", true]]), policyVersion: "", signal: true }',
  extend: 'function () { return this }',
  region: '"US"',
  immediate: 'true',
};

describe('a polluted Object.prototype grants nothing', () => {
  for (const [key, value] of shareOut(Object.entries(pollutions))) {
    it(`(${key} = ${value}), and what the visitor chooses is kept`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: pollute(key, value) });
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
      assert.equal(await isAsking(tab), false);
    });
  }

  for (const [key, value] of shareOut(Object.entries(pollutions))) {
    it(`(${key} = ${value}) beyond what is named, nor keeps an opt-out from standing`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: pollute(key, value) });
      await tab.goto(shop.url());
      assert.deepEqual(await tab.evaluate('consent.set({ functional: true }).then(() => ["functional", "analytics", "third-party"].map(consent.has))'), [true, false, false]);
      assert.deepEqual(await tab.evaluate('consent.optOut().then(({ optedOut }) => [optedOut, consent.has("functional"), consent.has("analytics")])'), [true, false, false]);
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
      assert.equal(await tab.evaluate('consent.getState().optedOut'), true);
    });
  }

  it('nor does a function there keep a refusal from being stored, where nothing would be asked', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { before: pollute('extend', pollutions['extend']!), sdk: '<script src="/dist/assent.js" data-config=\'{"mode":"opt-out"}\'></script>' });
    await tab.goto(shop.url());
    await assertGranted(tab, vendor);
    await tab.evaluate('consent.reject()');
    await tab.goto(shop.url());
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().status]'), [false, 'decided']);
  });

  for (const key of ['mode', 'regions']) {
    it(`(${key}) where the visitor’s region has no rule of its own`, async (t) => {
      const config = '<script type="application/json" data-assent-config>{"regions":[{"in":["US"],"mode":"opt-out"}]}</script>';
      const page = (region: string) => ({ before: pollute(key, pollutions[key]!), sdk: `${config}<script src="/dist/assent.js" data-region="${region}"></script>` });
      const { tab, shop, vendor } = await openShop(t, page('DE'));
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      const control = await openShop(t, page('US'));
      await control.tab.goto(control.shop.url());
      await assertGranted(control.tab, control.vendor);
    });
  }

  for (const options of ['', ', {}']) {
    it(`(region) to an app that calls createConsent(config${options})`, async (t) => {
      const sdk = `<script type="module">import { createConsent } from '/dist/index.js'; window.consent = createConsent({ regions: [{ in: ['US'], mode: 'opt-out' }] }${options})</script>`;
      const { tab, shop, vendor } = await openShop(t, { before: pollute('region', pollutions['region']!), sdk });
      await tab.goto(shop.url());
      await tab.waitFor('window.consent?.getState().categories.analytics'); // The question needs Lit, which an app’s bundle has.
      await assertDenied(tab, vendor);
      assert.deepEqual(await tab.evaluate('[consent.getState().region, consent.getState().mode]'), ['', 'opt-in']);
    });
  }

  for (const [key, value] of Object.entries({ gpc: '"ignore"', signals: '{ gpc: "ignore" }', signal: 'true' })) {
    it(`(${key} = ${value}) against the visitor’s opt-out signal`, async (t) => {
      const page = (before: string) => ({ before, sdk: '<script src="/dist/assent.js" data-region="DE" data-config=\'{"mode":"opt-out"}\'></script>' });
      const { tab, shop, vendor } = await openShop(t, page(`<script>${privacyControl}</script>${pollute(key, value)}`));
      await tab.goto(shop.url());
      await assertDenied(tab, vendor);
      const control = await openShop(t, page(pollute(key, value)));
      await control.tab.goto(control.shop.url());
      await assertGranted(control.tab, control.vendor);
    });
  }
});

describe('a polluted Object.prototype keeps no listener from being told', () => {
  it('(signal), nor has one called that did not ask for it (immediate)', async (t) => {
    const { tab, shop } = await openShop(t);
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await tab.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(Object.prototype, { signal: { aborted: true }, immediate: true });
      for (const options of [undefined, {}]) consent.onChange((_, { source }) => heard.push(source), options);
      for (const key of ['signal', 'immediate']) Reflect.deleteProperty(Object.prototype, key);
      Object.assign(window, { heard });
    });
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('heard'), ['api', 'api']);
  });
});

describe('a polluted Object.prototype changes no script that is released', () => {
  for (const [key, value] of Object.entries({ src: '"/js?run=ran.push(0)"', type: '"text/plain"' })) {
    it(`(${key} = ${value})`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: pollute(key, value) });
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      assert.deepEqual(shop.requests('/js'), []);
    });
  }
});
