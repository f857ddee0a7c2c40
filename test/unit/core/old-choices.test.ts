import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { managers } from '../../../src/core/compat-map.js';
import { importChoices } from '../../../src/core/import-choices.js';
import type { Kept } from '../../../src/core/old-choices.js';
import { answered, categories, identity, type StoredChoice, storedChoices, undecided } from '../../support/stored-choices.js';

const now = Date.parse('2026-01-01');
const kept = ({ cookies = {}, local = {} }: StoredChoice): Kept => ({
  cookies: Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join('; '),
  local: (name) => local[name] ?? null,
  now,
});
const read = (compat: object, stored: StoredChoice, input: object = { categories }): Record<string, boolean> => Object.fromEntries(importChoices({ ...input, compat }, kept(stored)) ?? []);

describe('stored choices of other managers', () => {
  for (const [name, { compat, yes, no }] of Object.entries(storedChoices)) {
    it(`${name}: a yes, a no, and nothing without a place in the config`, () => {
      assert.deepEqual(read(compat, yes), answered(true));
      assert.deepEqual(read(compat, no), answered(false));
      const other = Object.keys(compat)[0] === 'klaro' ? 'onetrust' : 'klaro';
      assert.deepEqual(read({ [other]: {} }, yes), {});
    });

    it(`${name}: a value that is cut off grants nothing`, () => {
      for (const area of ['cookies', 'local'] as const) {
        for (const [key, value] of Object.entries(yes[area] ?? {})) {
          for (let end = 0; end < value.length; end += 1) {
            const granted = Object.entries(read(compat, { ...yes, [area]: { ...yes[area], [key]: value.slice(0, end) } })).filter(([, choice]) => choice);
            const isList = /^(?:OptanonConsent|OptanonAlertBoxClosed|cookieyes-consent)$/.test(key);
            if (!isList) assert.deepEqual(granted, [], value.slice(0, end));
          }
        }
      }
    });
  }

  for (const [name, [compat, stored]] of Object.entries(undecided)) it(`counts as none: ${name}`, () => assert.deepEqual(read(compat, stored), {}));

  for (const [name, { compat, no }] of Object.entries(storedChoices)) {
    it(`${name}: a no stays one, whatever the page has put on Object.prototype`, (t) => {
      const keys = ['status', 'consent', 'action', 'name'];
      const everything: object = Object.prototype;
      t.after(() => keys.forEach((key) => Reflect.deleteProperty(everything, key)));
      for (const key of keys) Object.defineProperty(everything, key, { value: true, configurable: true, writable: true });
      assert.deepEqual(Object.values(read(compat, no)).filter(Boolean), []);
    });
  }

  it('garbage never throws, and never grants', () => {
    const names = ['cc_cookie', 'klaro', 'CookieConsent', 'OptanonConsent', 'OptanonAlertBoxClosed', 'cookieyes-consent', 'uc_settings', 'ucData', 'uc_user_interaction', '_iub_cs-123', 'probo_consent'];
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.json().map(encodeURIComponent), fc.constantFrom('true', 'null', '%', '{stamp:', 'groups=', "{necessary:true,stamp:'xx'}"));
    const values = fc.dictionary(fc.constantFrom(...names), text);
    const compat = Object.fromEntries(managers.map((manager) => [manager, identity]));
    fc.assert(
      fc.property(values, values, (cookies, local) => {
        const granted = Object.values(read(compat, { cookies, local })).includes(true);
        assert.ok(!granted, 'no grant');
      }),
      { numRuns: 5000 },
    );
  });

  it('never throws on any config, and names only ids of the config', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...managers), fc.jsonValue(), (whole, manager, map) => {
        for (const stored of Object.values(storedChoices)) {
          importChoices(whole, kept(stored.yes));
          const ids = Object.keys(read({ [manager]: map }, stored.yes));
          assert.ok(ids.every((id) => ['functional', 'analytics', 'third-party'].includes(id)));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('importChoices', () => {
  const vanilla = (value: object): StoredChoice => ({ cookies: { cc_cookie: encodeURIComponent(JSON.stringify(value)) } });
  const klaro = (value: object): StoredChoice => ({ cookies: { klaro: encodeURIComponent(JSON.stringify(value)) } });
  const shop = { categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, { id: 'ads' }] };

  const inBoth = (cookie: StoredChoice, item: StoredChoice): StoredChoice => ({ ...cookie, local: Object.fromEntries(Object.entries(item.cookies!).map(([name, value]) => [name, decodeURIComponent(value)])) });
  for (const [name, { compat, yes, no }] of Object.entries(storedChoices).filter(([, { yes, no }]) => [yes, no].every(({ cookies = {} }) => Object.keys(cookies).some((key) => /^(?:cc_cookie|klaro|probo_consent)$/.test(key))))) {
    it(`${name}: where cookie and localStorage disagree, no wins, whichever holds it`, () => {
      for (const stored of [inBoth(yes, no), inBoth(no, yes)]) assert.deepEqual(read(compat, stored), answered(false));
      assert.deepEqual(read(compat, inBoth(yes, yes)), answered(true));
    });
  }

  it('grants nothing that one of two stores does not name', () => {
    assert.deepEqual(read({ klaro: {} }, inBoth(klaro({ ga: true, ads: true }), klaro({ ga: true })), shop), { ga: true });
    const listed = (...accepted: string[]): StoredChoice => vanilla({ categories: accepted, level: [] });
    assert.deepEqual(read({ 'vanilla-cookieconsent': {} }, inBoth(listed('ads'), listed('analytics')), shop), {});
  });

  it('takes nothing where cookies of a store disagree, or one of two stores cannot be read', () => {
    const [yes, no] = [klaro({ ads: true }), klaro({ ads: false })];
    const item = { klaro: '{"ads":true}' };
    const twice: Kept = { cookies: `klaro=${yes.cookies!['klaro']}; klaro=${no.cookies!['klaro']}`, local: (name) => (name === 'klaro' ? item.klaro : null), now };
    assert.equal(importChoices({ ...shop, compat: { klaro: {} } }, twice), undefined);
    assert.deepEqual(read({ klaro: {} }, { ...yes, local: { klaro: '{"ads":fal' } }, shop), {});
    assert.deepEqual(read({ klaro: {} }, { cookies: { klaro: '%7B%22ads' }, local: item }, shop), {});
  });

  it('passes over what has run out in one of two stores', () => {
    const [old, current] = [{ categories: ['ads'], expirationTime: now - 1 }, { categories: ['analytics'], expirationTime: now + 1 }];
    for (const stored of [inBoth(vanilla(old), vanilla(current)), inBoth(vanilla(current), vanilla(old))]) assert.equal(read({ 'vanilla-cookieconsent': {} }, stored, shop)['analytics'], true);
  });

  it('takes no accepted service for the refused category of the same name', () => {
    const stored = { categories: ['necessary', 'analytics'], services: { necessary: [], analytics: ['ga', 'ads'], ads: [] } };
    for (const compat of [{}, { ads: 'ads' }]) assert.equal(read({ 'vanilla-cookieconsent': compat }, vanilla(stored), shop)['ads'], false);
  });

  it('lets no win where a manager names one thing twice', () => {
    const services = (...consents: unknown[]): StoredChoice => ({ local: { uc_user_interaction: 'true', ucData: JSON.stringify({ consent: { services: Object.fromEntries(consents.map((consent, at) => [`id-${at}`, { name: 'YouTube', consent }])) } }) } });
    for (const consents of [[false, true], [true, false]]) assert.deepEqual(read({ usercentrics: { YouTube: 'ads' } }, services(...consents), shop), { ads: false });
    for (const consents of [[true, 1], [1, true]]) assert.deepEqual(read({ usercentrics: { YouTube: 'ads' } }, services(...consents), shop), {});
    const twice: Record<string, StoredChoice> = {
      cookiebot: { cookies: { CookieConsent: "{stamp:'xyz==',necessary:true,ads:false,ads:true,method:'explicit'}" } },
      onetrust: { cookies: { OptanonAlertBoxClosed: '2025-12-01T00:00:00.000Z', OptanonConsent: 'groups=ads%3A0%2Cads%3A1&intType=1' } },
      cookieyes: { cookies: { 'cookieyes-consent': 'consent:yes,action:yes,ads:no,ads:yes' } },
    };
    for (const [manager, stored] of Object.entries(twice)) assert.deepEqual(read({ [manager]: {} }, stored, shop), { ads: false }, manager);
  });

  it('leaves out what the old choice does not cover', () => {
    assert.deepEqual(read({ cookiebot: { statistics: 'analytics' } }, storedChoices['Cookiebot']!.yes), { analytics: true });
    assert.deepEqual(read({ klaro: {} }, klaro({ ga: true, essential: true }), shop), { ga: true });
  });

  it('is nothing where all that was chosen is what is required, whatever was named in it', () => {
    const strict = { categories: [{ id: 'essential', required: true, services: [{ id: 'bag' }, { id: 'login' }] }, { id: 'analytics' }] };
    const value = { categories: ['needed'], services: { needed: ['bag'] } };
    assert.deepEqual(read({ 'vanilla-cookieconsent': { needed: 'essential' } }, vanilla(value), strict), {});
  });

  it('lets no win where several names mean one id, and where managers disagree', () => {
    for (const value of [{ a: true, b: false }, { b: false, a: true }]) assert.deepEqual(read({ klaro: { a: 'ads', b: 'ads' } }, klaro(value), shop), { ads: false });
    const both = { cookies: { ...klaro({ a: true }).cookies, CookieConsent: "{stamp:'xyz==',necessary:true,marketing:false,method:'explicit'}" } };
    for (const compat of [{ klaro: { a: 'ads' }, cookiebot: { marketing: 'ads' } }, { cookiebot: { marketing: 'ads' }, klaro: { a: 'ads' } }]) assert.deepEqual(read(compat, both, shop), { ads: false });
  });

  it('lets a category that is denied deny its services', () => {
    assert.deepEqual(read({ klaro: { stats: 'analytics' } }, klaro({ stats: false, ga: true }), shop), { analytics: false, ga: false });
  });

  it('asks for no category whose services were all chosen', () => {
    assert.deepEqual(read({ klaro: {} }, klaro({ ga: true, hotjar: true }), shop), { ga: true, hotjar: true, analytics: true });
    assert.deepEqual(read({ klaro: {} }, klaro({ ga: true, hotjar: false }), shop), { ga: true, hotjar: false, analytics: false });
  });

  it('takes a service that vanilla-cookieconsent does not list for one that was not accepted', () => {
    const stored = { categories: ['necessary', 'analytics'], services: { necessary: [], analytics: ['ga'], ads: [] }, revision: 0 };
    assert.deepEqual(read({ 'vanilla-cookieconsent': {} }, vanilla(stored), shop), { analytics: true, ads: false, ga: true, hotjar: false });
    assert.deepEqual(read({ 'vanilla-cookieconsent': { 'Google Analytics': 'ga' } }, vanilla({ ...stored, services: { analytics: [] } }), shop), { analytics: true, ga: false });
  });

  it('reads cookies of several scopes only where they agree', () => {
    const value = "{stamp:'xyz==',necessary:true,marketing:true,method:'explicit'}";
    const twice = (second: string): Kept => ({ cookies: `CookieConsent=${value}; a=b; CookieConsent=${second}`, local: () => null, now });
    const input = { ...shop, compat: { cookiebot: { marketing: 'ads' } } };
    assert.deepEqual([...importChoices(input, twice(value))!], [['ads', true]]);
    assert.equal(importChoices(input, twice(value.replace('marketing:true', 'marketing:false'))), undefined);
  });

  it('is not fooled by an address that OneTrust notes in its cookie', () => {
    const cookies = { OptanonAlertBoxClosed: '2025-12-01T00:00:00.000Z', OptanonConsent: 'landingPath=https%3A%2F%2Fshop.test%2F%3Fx%26groups%3DC0002%3A1&groups=C0001%3A1%2CC0002%3A0&intType=2' };
    assert.deepEqual(read({ onetrust: { C0002: 'ads' } }, { cookies }, shop), { ads: false });
  });
});
