import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeRecord, encodeRecord, memoryOf, readCookies } from '../../../src/core/consent-record.js';
import type { ConsentRecord } from '../../../src/core/types.js';
import { readConsent } from '../../../src/server.js';

const records: fc.Arbitrary<ConsentRecord> = fc.record(
  {
  time: fc.integer({ min: 1, max: 8.64e15 / 2 }).map((time) => time % 36 ** 9 || 1),
  source: fc.constantFrom('banner', 'dialog', 'api', 'link', 'opt-out', 'import'),
  signal: fc.boolean(),
  policyVersion: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '!', '*a~b!', '%21', '; path=/', '2015-05')),
  choices: fc.array(fc.tuple(fc.stringMatching(/^[\w-]{1,64}$/), fc.boolean()), { maxLength: 40 }).map((entries) => new Map(entries)),
  },
  { noNullPrototype: true },
);

/** What js-cookie writes and a browser sends back. */
const asCookie = (text: string): string => encodeURIComponent(text);

describe('the consent cookie', () => {
  it('gives back every record that was written, in the browser and on a server', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = encodeRecord(record);
        assert.deepEqual(decodeRecord(text), record);
        assert.deepEqual(readConsent(`a=1; consent=${asCookie(text)}; b=2`), { record, optedOut: false });
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts as none if it is cut off anywhere', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = encodeRecord(record);
        for (let length = 0; length < text.length; length++) assert.equal(decodeRecord(text.slice(0, length)), null);
      }),
      { numRuns: 500 },
    );
  });

  it('never grants more after one character was lost than it did before', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, at) => {
        const text = encodeRecord(record);
        const index = at % text.length;
        const ids = [...(decodeRecord(text.slice(0, index) + text.slice(index + 1))?.choices ?? [])].filter(([, choice]) => choice);
        const known = [...record.choices].filter(([, choice]) => choice).map(([id]) => id);
        for (const [id] of ids) assert.ok(known.some((each) => each === id || [...each].some((_, k) => each.slice(0, k) + each.slice(k + 1) === id) || id.includes(each)), `${id} of ${text}`);
      }),
      { numRuns: 10_000 },
    );
  });

  for (const [name, text] of Object.entries({
    'vanilla-cookieconsent': '{"categories":["analytics"],"revision":0,"data":null}',
    Cookiebot: "{stamp:'x',necessary:true,statistics:true,marketing:true}",
    OneTrust: 'isGpcEnabled=0&groups=C0001%3A1%2CC0002%3A1',
    'an older format': '0!abc!banner!!*analytics!1!',
    'a format whose number ends in ours': '21!abc!banner!!*analytics!1!',
    nothing: '',
    'what has more behind it': '1!abc!banner!!*analytics!1!x',
    'a line break behind it': '1!abc!banner!!*analytics!1!\n',
    'a time that no date has': '1!zzzzzzzzzz!banner!!*analytics!1!',
    'an id that is too long': `1!abc!banner!!*${'x'.repeat(65)}!1!`,
    'an id that no config can have': '1!abc!banner!!*ana lytics!1!',
    'an id that stands twice': '1!abc!banner!!~ads*ads!1!',
  })) {
    it(`takes what ${name} wrote for none`, () => assert.equal(decodeRecord(text), null));
  }

  it('is no decision if two of its name disagree, and one if they agree', () => {
    const record: ConsentRecord = { time: 1, source: 'api', signal: false, policyVersion: '', choices: new Map([['a', true]]) };
    const text = encodeRecord(record);
    assert.deepEqual(memoryOf([text, text.replace('*', '~')], []), { record: null, optedOut: false, isDoubtful: true, sign: undefined });
    assert.deepEqual(memoryOf([text.slice(0, -1)], ['']), { record: null, optedOut: true, isDoubtful: true, sign: undefined });
    assert.deepEqual(memoryOf([text, text], []), { record, optedOut: false, isDoubtful: false, sign: undefined });
    assert.equal(memoryOf(['signal', '1!'], []).sign, undefined, 'which two cookies that disagree do not say');
    assert.deepEqual(memoryOf(['signal'], []), { record: null, optedOut: false, isDoubtful: true, sign: 'signal' });
    assert.deepEqual(memoryOf(['unasked'], []), { record: null, optedOut: false, isDoubtful: true, sign: 'unasked' });
    assert.deepEqual(memoryOf([], []), { record: null, optedOut: false, isDoubtful: false, sign: undefined });
  });

  it('stays well under 1 kB for thirty services', () => {
    const choices = new Map(Array.from({ length: 34 }, (_, index) => [`some-service-${index}`, index % 2 === 0]));
    const { length } = asCookie(encodeRecord({ time: Date.now(), source: 'banner', signal: true, policyVersion: '2026-11-23', choices }));
    assert.ok(length < 700, `${length} bytes`);
    console.log(`consent cookie of 34 ids: ${length} B`);
  });
});

describe('reading cookies', () => {
  it('finds all of a name, and none of names around it', () => {
    assert.deepEqual(readCookies('consent=a; xconsent=b; consent_optout=1; consent=c; consent=%E0%A4%A', 'consent'), ['a', 'c', '%E0%A4%A']);
    assert.deepEqual(readCookies('', 'consent'), []);
  });

  it('on a server takes any opt-out cookie for an opt-out', () => {
    for (const header of ['consent_optout=1', 'a=b; consent_optout=0', 'consent_optout=']) assert.equal(readConsent(header).optedOut, true);
    assert.deepEqual(readConsent(null), { record: null, optedOut: false });
    assert.equal(readConsent('out=1', { optOut: 'out' }).optedOut, true);
  });
});
