/* What applications hand in: answers as their stores keep them, cookies and places as their platforms give them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encodeRecord as encodeOnPage } from '../../src/core/consent-record.js';
import type { ConsentRecord } from '../../src/core/types.js';
import { encodeRecord, isGranted, readConsent, refreshConsent, writeConsent, writeOptOut } from '../../src/server.js';

const record: ConsentRecord = { time: Date.now(), source: 'api', signal: false, policyVersion: '2', choices: new Map([['analytics', true], ['ads', false]]) };

it('refuses answers that are neither true nor false, by name: a no that a store keeps as a text would be a yes', () => {
  const texts = new Map<string, unknown>(Object.entries({ analytics: 'false', ads: 'no' }));
  for (const write of [writeConsent, encodeRecord]) {
    for (const choices of [texts, new Map([['ads', 0]]), new Map([['ads', undefined]]), { ads: false }, [['ads', false]], undefined] as never[]) {
      assert.throws(() => write({ ...record, choices }), /record\.choices is no Map of true and false.*new Map\(Object\.entries/);
    }
    assert.throws(() => write({ ...record, signal: 'false' as never }), /record\.signal/);
  }
  assert.equal(encodeRecord(record), encodeOnPage(record));
});

it('takes cookies as a list, and refuses those that are parsed already: they are no opt-out that nobody has made', () => {
  const pairs = ['a=b', writeConsent(record).split(';')[0]!, 'consent_optout=1'];
  assert.deepEqual(readConsent(pairs), readConsent(pairs.join('; ')));
  assert.deepEqual(refreshConsent(pairs).length, 2);
  assert.deepEqual(readConsent([]), readConsent(''));
  for (const parsed of [{ consent_optout: '1' }, [{ name: 'consent_optout', value: '1' }], 5] as never[]) {
    for (const read of [() => readConsent(parsed), () => isGranted(parsed, 'analytics', { mode: 'opt-out' }), () => refreshConsent(parsed), () => writeOptOut(parsed)]) assert.throws(read, /\[assent\] the cookies are no text.*Cookie header/);
  }
});

it('takes a place that a header does not tell, as `headers.get()` gives it, for an unknown one', () => {
  assert.equal(isGranted('', 'analytics', { regions: [{ in: ['US'], mode: 'opt-out' }] }, { region: null }), false);
});
