import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide } from '../../../src/core/decide.js';
import { readDecision } from '../../../src/core/read-decision.js';
import type { ConsentRecord, Mode } from '../../../src/core/types.js';
import { expected, type Row } from '../support/decision-oracle.js';

const now = Date.UTC(2026, 10, 23);
const day = 86_400_000;
const yesNo = [true, false];
const modes: (Mode | undefined)[] = ['opt-in', 'opt-out', 'notice'];

/** Every value of every column that can matter; those of `answersSignal`, `age` and the versions only where there is a record. */
const columns: { [K in keyof Row]: readonly Row[K][] } = {
  required: yesNo,
  categoryMode: [undefined, 'opt-in', 'opt-out'],
  mode: modes as Mode[],
  regionMode: [undefined, 'opt-in', 'opt-out'],
  place: ['', 'US-CA', 'DE'],
  gpc: yesNo,
  gpcAnswer: [undefined, 'ignore'],
  dnt: yesNo,
  dntAnswer: [undefined, 'honor'],
  optedOut: yesNo,
  covered: yesNo,
  record: ['none', 'yes', 'no', 'silent'],
  answersSignal: yesNo,
  age: [1, 183, -2],
  otherVersion: yesNo,
  material: yesNo,
};

function* rows(names: (keyof Row)[] = Object.keys(columns) as (keyof Row)[], row: Partial<Row> = {}): Generator<Row> {
  const [name, ...rest] = names;
  if (!name) return yield row as Row;
  const values = row.record === 'none' && ['answersSignal', 'age', 'otherVersion', 'material'].includes(name) ? columns[name].slice(0, 1) : columns[name];
  for (const value of values) yield* rows(rest, { ...row, [name]: value });
}

function decideRow(row: Row): { granted: boolean; decided: boolean } {
  const config = readDecision({
    mode: row.mode,
    ...(row.regionMode && { regions: [{ in: ['US'], mode: row.regionMode }] }),
    signals: { gpc: row.gpcAnswer, dnt: row.dntAnswer },
    policy: { version: '2', material: row.material },
    optOut: { categories: row.covered ? ['asked', 'other'] : ['other'] },
    categories: [{ id: 'asked', required: row.required, ...(row.categoryMode && { mode: row.categoryMode }) }, { id: 'other', required: true }],
  });
  const choices = row.record === 'silent' ? new Map() : new Map([['asked', row.record === 'yes']]);
  const record: ConsentRecord = { time: now - row.age * day, source: 'banner', signal: row.answersSignal, policyVersion: row.otherVersion ? '1' : '2', choices };
  const state = decide(config, { record: row.record === 'none' ? null : record, optedOut: row.optedOut }, { region: row.place, gpc: row.gpc, dnt: row.dnt, now });
  return { granted: state.categories['asked'] === 'granted', decided: state.status === 'decided' };
}

describe('decide', () => {
  it('agrees with the rules as written down apart, in every row of the table', () => {
    let count = 0;
    for (const row of rows()) {
      count++;
      const [is, shouldBe] = [decideRow(row), expected(row)];
      if (is.granted !== shouldBe.granted || is.decided !== shouldBe.decided) assert.deepEqual(is, shouldBe, JSON.stringify(row));
    }
    assert.ok(count > 100_000, `${count} rows`);
    console.log(`decision table: ${count} rows`);
  });

  it('gives a state frozen through and through', () => {
    const state = decide(readDecision({}), { record: null, optedOut: false }, { region: '', gpc: false, dnt: false, now });
    assert.ok([state, state.categories, state.services].every(Object.isFrozen));
    assert.deepEqual(state.categories, { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' });
  });

  it('is not misled by ids that every object has', () => {
    const input = JSON.parse('{"categories":[{"id":"__proto__"},{"id":"constructor"},{"id":"toString","services":[{"id":"hasOwnProperty"}]}]}');
    const state = decide(readDecision(input), { record: null, optedOut: false }, { region: '', gpc: false, dnt: false, now });
    assert.deepEqual(Object.entries({ ...state.categories, ...state.services }).map(([, decision]) => decision), ['denied', 'denied', 'denied', 'denied']);
    assert.deepEqual(Object.getOwnPropertyNames(state.categories), ['__proto__', 'constructor', 'toString']);
  });
});
