import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ConfigInput } from '../../src/core/config-input.js';
import { encodeRecord, memoryOf, readCookies } from '../../src/core/consent-record.js';
import { type Conditions, decide } from '../../src/core/decide.js';
import type { DecisionConfig } from '../../src/core/decision-config.js';
import { grantedIds } from '../../src/core/is-granted.js';
import { readDecision } from '../../src/core/read-decision.js';
import { eventOf, transition } from '../../src/core/transition.js';
import type { ConsentRecord, Memory } from '../../src/core/types.js';
import { clearOptOut, isGranted, readConsent, readState, refreshConsent, writeConsent, writeOptOut } from '../../src/server.js';
import { installFakeJar } from './support/fake-jar.js';

const jar = installFakeJar();
const { createCookieStorage } = await import('../../src/adapters/cookie-storage.js');

const day = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const config = {
  policy: { version: '2' },
  categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter' }] }, { id: 'ads' }],
};
const record = (choices: Record<string, boolean>, more: Partial<ConsentRecord> = {}): ConsentRecord => ({ time: now, source: 'banner', signal: false, policyVersion: '2', choices: new Map(Object.entries(choices)), ...more });
const all = record({ analytics: true, counter: true, ads: true });

/** What a browser sends back after these `Set-Cookie` headers, on top of what it had. */
function sentBack(headers: readonly string[], had = ''): string {
  const kept = new Map(had ? had.split('; ').map((pair) => pair.split('=') as [string, string]) : []);
  for (const header of headers) {
    const [name, value] = header.split(';')[0]!.split('=') as [string, string];
    if (/Max-Age=0(;|$)/.test(header)) kept.delete(name);
    else kept.set(name, value);
  }
  return [...kept].map((pair) => pair.join('=')).join('; ');
}

const cookieOf = (consent: ConsentRecord): string => sentBack([writeConsent(consent, config, { now })]);

const records: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    time: fc.integer({ min: 1, max: 10 ** 13 }),
    source: fc.constantFrom('banner', 'dialog', 'api', 'link', 'opt-out', 'import'),
    signal: fc.boolean(),
    policyVersion: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('', '!', '*a~b!', '%21', '; path=/', '2015-05', '"quoted"', 'a,b', '%E0%A4%A')),
    choices: fc.array(fc.tuple(fc.stringMatching(/^[\w-]{1,40}$/), fc.boolean()), { maxLength: 30 }).map((entries) => new Map(entries)),
  },
  { noNullPrototype: true },
);

describe('the same cookie in the browser and on a server', () => {
  it('is written byte for byte the same, and each reads what the other wrote', () => {
    const browser = createCookieStorage({ name: 'consent', days: 182, path: '/', sameSite: 'Lax', secure: false });
    fc.assert(
      fc.property(records, (each) => {
        jar.clear();
        browser.write(encodeRecord(each));
        assert.deepEqual(readConsent(jar.header()), { record: each, optedOut: false });
        const pair = writeConsent(each, {}, { now: each.time }).split(';')[0]!;
        assert.equal(pair, jar.header());
        jar.clear();
        jar.set(pair);
        assert.deepEqual(memoryOf(browser.read(), []).record, each);
      }),
      { numRuns: 10_000 },
    );
  });

  /** What the page remembers once it has arrived: where a signal is what denies something, the word for it takes the place of the record. */
  const arrived = (given: DecisionConfig, header: string, conditions: Conditions): Memory => {
    const [records, optOuts] = ['consent', 'consent_optout'].map((name) => readCookies(header, name)) as [string[], string[]];
    const memory = memoryOf(records, optOuts);
    const grants = (gpc: boolean) => grantedIds(decide(given, memory, { ...conditions, gpc })).length;
    const isUnplaced = given.regions.length > 0 && !conditions.region;
    return conditions.gpc && !isUnplaced && grants(false) > grants(true) ? memoryOf(['signal'], optOuts) : memory;
  };

  it('comes to the same state as the page, whatever the header', () => {
    const recent = fc.constantFrom(...[all, { ...all, signal: true }, record({ analytics: false }), record({}), { ...all, policyVersion: '1' }, { ...all, time: now - 200 * day }]);
    const header = fc.oneof(fc.oneof(records, recent).map((each) => `consent=${encodeURIComponent(encodeRecord(each))}`), fc.constantFrom('consent_optout=1', 'consent_optout=', 'consent=', 'consent=1!x', 'consent=signal', 'a=b'), fc.string());
    const configs = fc.constantFrom<ConfigInput>(config, { ...config, mode: 'opt-out' }, { ...config, regions: [{ in: ['US'], mode: 'opt-out' }] }, { ...config, signals: { gpc: 'ignore' } }, { ...config, mode: 'notice', optOut: { categories: ['ads'] } });
    let overridden = 0;
    fc.assert(
      fc.property(fc.array(header, { maxLength: 3 }), configs, fc.constantFrom('', 'US', 'DE'), fc.boolean(), (pairs, given, region, gpc) => {
        const sent = pairs.join('; ');
        const conditions = { region, gpc, dnt: false, now, isLasting: () => true };
        const decision = readDecision(given);
        const memory = arrived(decision, sent, conditions);
        if (memory.sign && !/=signal/.test(sent)) overridden++;
        const facts = { region, gpc, now };
        assert.deepEqual(readState(sent, given, facts), decide(decision, memory, conditions));
        refreshConsent(sent, given, facts).forEach((line) => assert.match(line, /^consent(_optout)?=[^;,\s]*; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/));
        const optedOut = transition(decision, memory, conditions, eventOf('opt-out', 'api'));
        assert.deepEqual(readConsent(sentBack(writeOptOut(sent, given, facts))), { record: optedOut.record, optedOut: true });
      }),
      { numRuns: 10_000 },
    );
    assert.ok(overridden > 100, `${overridden} of them where a signal denies something`);
  });

  it('leaves the word that a signal stood to the page, and sets again what was sent', () => {
    assert.match(refreshConsent(cookieOf(all), config, { now, gpc: true }).join(), /^consent=1!/);
  });
});

describe('reading on a server', () => {
  it('grants what was accepted, under this policy and for its term', () => {
    assert.deepEqual(['essential', 'analytics', 'counter', 'unknown', 'toString'].map((id) => isGranted(cookieOf(all), id, config, { now })), [true, true, true, false, false]);
    assert.equal(isGranted(cookieOf(all), 'analytics', { ...config, policy: { version: '3' } }, { now }), false, 'another policy');
    assert.equal(isGranted(cookieOf(all), 'analytics', config, { now: now + 183 * day }), false, 'expired');
    assert.equal(isGranted(`${cookieOf(all)}; consent_optout=1`, 'analytics', config, { now }), false, 'opted out');
    assert.equal(isGranted(cookieOf(all), 'analytics', config, { now, gpc: true }), false, 'a signal that came later');
    assert.equal(isGranted(`${cookieOf(all)}; ${cookieOf(record({ analytics: false }))}`, 'analytics', config, { now }), false, 'two that disagree');
    for (const header of ['', null, undefined, 'consent=1!']) assert.equal(isGranted(header, 'analytics', config), false);
  });

  it('goes by the region, and without one by the strictest rule', () => {
    const mixed = { ...config, mode: 'opt-in' as const, regions: [{ in: ['US'], mode: 'opt-out' as const }] };
    assert.deepEqual(['US-CA', 'DE', ''].map((region) => isGranted('', 'analytics', mixed, { region })), [true, false, false]);
    assert.equal(isGranted('', 'analytics', mixed, { region: 'US', gpc: true }), false);
  });

  it('grants nothing in doubt, whatever the mode', () => {
    const [yes, no] = [all, { ...all, choices: new Map([...all.choices].map(([id]) => [id, false])) }].map((each) => writeConsent(each, {}, { now }).split(';')[0]!);
    for (const header of [`${yes}; ${no}`, no!.slice(0, -3), 'consent=']) assert.equal(isGranted(header, 'analytics', { ...config, mode: 'opt-out' }, { now }), false, header);
    assert.equal(isGranted('', 'analytics', { ...config, mode: 'opt-out' }, { now }), true, 'control');
  });

  it('grants nothing by a config that is none, as the page does', () => {
    const header = writeConsent(record({ functional: true, analytics: true, 'third-party': true }, { policyVersion: '' }), {}, { now }).split(';')[0]!;
    const opted = `${header}; consent_optout=1`;
    assert.equal(isGranted(header, 'analytics', {}, { now }), true, 'control');
    for (const none of [null, undefined, [], 'x', '{}', 5, true] as never[]) {
      const { status, decidedAt, categories } = readState(header, none, { now });
      assert.deepEqual([status, decidedAt, categories], ['undecided', null, { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' }]);
      assert.deepEqual(['essential', 'analytics'].map((id) => isGranted(header, id, none, { now })), [true, false]);
      assert.match(writeOptOut(header, none, { now }).join(), /consent_optout=1;.*~analytics/);
      if (none === undefined) continue; // Left out, which these may be.
      assert.match(refreshConsent(opted, none, { now }).join(), /^consent_optout=1;[^,]*$/);
      assert.deepEqual(clearOptOut(opted, none, { now }), []);
      assert.throws(() => writeConsent(all, none, { now }), /config/);
    }
  });

  it('takes names of cookies from the config or by themselves', () => {
    const named = { ...config, cookie: { name: 'c' }, optOut: { cookie: 'o' } };
    const header = sentBack([writeConsent(all, named, { now }), ...writeOptOut('', named, { now }).slice(0, 1)]);
    for (const names of [named, { cookie: 'c', optOut: 'o' }]) assert.deepEqual(readConsent(header, names), { record: all, optedOut: true });
    const usual = `${cookieOf(all)}; consent_optout=1`;
    for (const wrong of [{ cookie: { name: 'my consent' }, optOut: { cookie: 'opt out' } }, { cookie: 'my consent', optOut: 'opt;out' }, { cookie: 5, optOut: [] }, null]) {
      assert.deepEqual(readConsent(usual, wrong as never), { record: all, optedOut: true }, 'in place of names that the page does not take either');
    }
  });
});

describe('writing on a server', () => {
  it('sets attributes as the config says, and never HttpOnly', () => {
    assert.match(writeConsent(all, {}, { now }), /^consent=1![^;]*; Max-Age=15724800; Path=\/; SameSite=Lax; Secure$/);
    const cookie = { name: 'c', days: 10, path: '/shop', sameSite: 'None' as const, domain: 'shop.example', secure: true };
    assert.match(writeConsent(all, { cookie }, { now, secure: false }), /^c=[^;]*; Max-Age=864000; Path=\/shop; SameSite=None; Domain=shop.example; Secure$/);
    assert.doesNotMatch(writeConsent(all, {}, { now, secure: false }), /Secure|HttpOnly|Domain/i);
    assert.throws(() => writeConsent(all, { cookie: { domain: 'auto' } }), /name the domain/);
    assert.match(writeConsent(all, { cookie: { domain: 'auto' } }, { now, domain: 'shop.example' }), /Domain=shop\.example/);
    assert.match(writeConsent(all, { cookie: { path: '/a,b' } }, { now }), /; Path=\/a,b; /, 'that of the page, whose cookie would stand beside it otherwise');
  });

  it('lets no setting bring an attribute or a header of its own', () => {
    const line = writeConsent(all, { cookie: { path: '/;HttpOnly', domain: 'a.example\r\nSet-Cookie: x=1', sameSite: 'Lax; HttpOnly' as never } }, { now });
    assert.match(line, /; Path=\/; SameSite=Lax; Domain=a\.example; Secure$/);
    for (const domain of ['a.example;HttpOnly', 'a.example, x=1']) assert.match(writeConsent(all, { cookie: { domain } }, { now }), /; Domain=a\.example; Secure$/);
  });

  it('refuses what no browser could use', () => {
    for (const wrong of [{ choices: new Map([['a b', true]]) }, { choices: new Map([['a*b', true]]) }, { time: Number.NaN }, { time: -1 }, { time: 1.5 }, { choices: new Map(Array.from({ length: 200 }, (_, index) => [`${index}-${'x'.repeat(40)}`, true])) }]) {
      assert.throws(() => writeConsent({ ...all, ...wrong }), /no browser/);
    }
  });

  it('takes a record to the last of the 4096 bytes that name and value may have together', () => {
    const settings = { cookie: { name: 'c' } };
    const sized = (length: number): ConsentRecord => ({ ...all, policyVersion: 'v'.repeat(length) });
    const lengthOf = (line: string): number => line.split(';')[0]!.replace('=', '').length;
    const room = 4096 - lengthOf(writeConsent(sized(0), settings, { now }));
    assert.equal(lengthOf(writeConsent(sized(room), settings, { now })), 4096);
    assert.throws(() => writeConsent(sized(room + 1), settings, { now }), /no browser/);
  });

  it('refuses what no page would count: a term that is over, a time in seconds, one that is yet to come', () => {
    for (const time of [now - 182 * day, now - 200 * day, Math.floor(now / 1000), now + day]) assert.throws(() => writeConsent({ ...all, time }, config, { now }), /time.*milliseconds.*cookie\.days/, String(time));
    for (const time of [now - 182 * day + 1000, now + day - 1]) assert.equal(isGranted(sentBack([writeConsent({ ...all, time }, config, { now })]), 'analytics', config, { now }), true, String(time));
    assert.match(writeConsent({ ...all, time: now - 200 * day }, { ...config, cookie: { days: 300 } }, { now }), /Max-Age=8640000;/);
  });

  it('gives terms in whole seconds: browsers pass over others, and keep the cookie for the session', () => {
    const short = { ...config, cookie: { days: 1.1 }, optOut: { days: 4.6 } };
    assert.match(writeConsent(all, short, { now }), /; Max-Age=95040;/);
    assert.match(refreshConsent('consent=signal; consent_optout=1', short, { now }).join(), /signal; Max-Age=95040;.*=1; Max-Age=397439;/);
  });

  it('opts out for good: over a stored acceptance, and lifting it grants nothing', () => {
    const accepted = cookieOf(all);
    const headers = writeOptOut(accepted, config, { now: now + 5 });
    assert.match(headers[0]!, /^consent_optout=1; Max-Age=34560000; Path=\/; SameSite=Lax; Secure$/);
    const opted = sentBack(headers, accepted);
    assert.deepEqual(readState(opted, config, { now: now + 5 }).optedOut, true);
    const lifted = sentBack(clearOptOut(opted, config, { now: now + 9 }), opted);
    assert.deepEqual(readConsent(lifted).optedOut, false);
    assert.equal(isGranted(lifted, 'analytics', config, { now: now + 9 }), false);
    assert.deepEqual(clearOptOut(accepted, config, { now: now + 9 }), [], 'where there is none to lift nothing is set');
    const bare = sentBack(clearOptOut(`${accepted}; consent_optout=1`, config, { now: now + 9 }), `${accepted}; consent_optout=1`);
    assert.equal(isGranted(bare, 'analytics', config, { now: now + 9 }), false, 'not even what was accepted before');
  });

  it('keeps a refusal that no cookie can hold as one that cannot be read, as the page does', () => {
    const large = { mode: 'opt-out' as const, categories: Array.from({ length: 90 }, (_, index) => ({ id: `${index}-${'x'.repeat(50)}` })) };
    const unwritable = { ...config, mode: 'opt-out' as const, policy: { version: '\ud800' } };
    for (const given of [large, unwritable]) {
      const { id } = given.categories.at(-1)!;
      assert.equal(isGranted('', id, given), true, 'control');
      const opted = writeOptOut('', given);
      assert.deepEqual(opted.map((line) => line.split(';')[0]), ['consent_optout=1', 'consent=!']);
      const headers = clearOptOut('consent_optout=1', given);
      assert.match(headers[1]!, /^consent=!; Max-Age=15724800; Path=\/; SameSite=Lax; Secure$/);
      assert.equal(isGranted(sentBack(headers, 'consent_optout=1'), id, given), false);
    }
    assert.throws(() => writeConsent({ ...all, policyVersion: '\ud800' }, config, { now }), /no browser/);
  });

  it('refreshes what the request brought: the same record, for what is left of its term, and the opt-out anew', () => {
    const header = `a=1; ${cookieOf(all)}; consent_optout=1`;
    const headers = refreshConsent(header, config, { now: now + 100 * day });
    assert.deepEqual(headers.map((line) => line.match(/^\w+|Max-Age=\d+/g)), [['consent_optout', 'Max-Age=34560000'], ['consent', `Max-Age=${82 * 86_400}`]]);
    assert.deepEqual(readConsent(sentBack(headers)), readConsent(header));
    const plain = writeConsent({ ...all, time: Date.now() }).split(';')[0]!;
    assert.equal(refreshConsent(`${plain}; consent_optout=1`).length, 2, 'the config may be left out');
    assert.match(clearOptOut(`${plain}; consent_optout=1`).join(), /^consent_optout=; Max-Age=0;.*~analytics/, 'here too');
    assert.match(refreshConsent('consent=signal', config).join(), /^consent=signal; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/);
    assert.match(refreshConsent('consent=!', config).join(), /^consent=!; Max-Age=\d+/, 'a refusal too large for a cookie');
    for (const doubtful of ['consent=?', 'consent=!; consent=signal']) assert.deepEqual(refreshConsent(doubtful, config), []);
    assert.equal(refreshConsent(cookieOf(all), { ...config, policy: { version: '3' } }, { now }).length, 1, 'another policy: what it refused stays refused');
    assert.deepEqual(refreshConsent('a=1', config), [], 'nothing to refresh');
    const setCookies = ['consent_=1', 'Consent=1', ' consent = 1!; Path=/'];
    assert.deepEqual(refreshConsent(header, config, { now, setCookies }).map((line) => line.split('=')[0]), ['consent_optout'], 'but for what the answer sets itself');
    assert.deepEqual(refreshConsent('consent=signal', config, { setCookies }), []);
    assert.deepEqual(refreshConsent(cookieOf(all), config, { now: now + 182 * day }), [], 'over');
    assert.deepEqual(refreshConsent(cookieOf(all), config, { now: now - 2 * day }), [], 'from the future');
    assert.equal(refreshConsent(cookieOf(all), config, { now: now - day / 2 }).length, 1, 'clocks that differ');
    assert.deepEqual(refreshConsent(`${cookieOf(all)}; ${cookieOf(record({}))}`, config, { now }), [], 'in doubt');
  });
});
