/* What applications hand in: answers as their stores keep them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encodeRecord as encodeOnPage } from '../../src/core/consent-record.js';
import type { ConsentRecord } from '../../src/core/types.js';
import { encodeRecord, writeConsent } from '../../src/server.js';

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
