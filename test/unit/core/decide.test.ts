import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryOf } from '../../../src/core/consent-record.js';
import { decide, judge } from '../../../src/core/decide.js';
import type { DecisionConfig } from '../../../src/core/decision-config.js';
import { readDecision } from '../../../src/core/read-decision.js';
import { eventOf, transition } from '../../../src/core/transition.js';
import type { ConsentRecord, Mode } from '../../../src/core/types.js';
import { expected, type Row, type Verdict } from '../support/decision-oracle.js';

const now = Date.UTC(2026, 10, 23);
const day = 86_400_000;
const around = { region: '', gpc: false, dnt: false, now, isLasting: () => true };
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
  record: ['none', 'unreadable', 'signalled', 'yes', 'no', 'silent'],
  answersSignal: yesNo,
  age: [1, 183, -2],
  otherVersion: yesNo,
  material: yesNo,
  lasting: yesNo,
};

/** Shows each row of the table, one after the other in the same object: a million copies take longer than what is done with them. */
function eachRow(visit: (row: Row) => void, names = Object.keys(columns) as (keyof Row)[], row: Partial<Row> = {}): void {
  const [name, ...rest] = names;
  if (!name) return visit(row as Row);
  for (const value of valuesOf(name, row)) eachRow(visit, rest, Object.assign(row, { [name]: value }));
}

/** The values of a column that matter, given those of the columns before it. */
function valuesOf(name: keyof Row, row: Partial<Row>): readonly Row[keyof Row][] {
  // What the browser keeps matters where a mode decides: where nothing is stored, or what is no longer counts.
  if (name === 'lasting' && row.record !== 'none' && row.age !== 183 && !(row.record === 'silent' && row.optedOut)) return [true];
  const isFirstOnly = ['answersSignal', 'age', 'otherVersion', 'material'].includes(name) && /none|unreadable|signalled/.test(row.record ?? '');
  return isFirstOnly ? columns[name].slice(0, 1) : columns[name];
}

/** What a row says of the config, as a page would write it. */
function configOf(row: Row): unknown {
  return {
    mode: row.mode,
    ...(row.regionMode && { regions: [{ in: ['US'], mode: row.regionMode }] }),
    signals: { gpc: row.gpcAnswer, dnt: row.dntAnswer },
    policy: { version: '2', material: row.material },
    optOut: { categories: row.covered ? ['asked'] : ['other'] },
    // The other one is there for an opt-out that leaves the first alone, and then nobody is asked about it.
    categories: [{ id: 'asked', required: row.required, ...(row.categoryMode && { mode: row.categoryMode }) }, { id: 'other', required: !row.optedOut || row.covered }],
  };
}

/** Each config is read once, for the many rows that differ in the rest. */
const read = new Map<string, DecisionConfig>();

function readRow(row: Row): DecisionConfig {
  const key = [row.mode, row.regionMode, row.gpcAnswer, row.dntAnswer, row.material, row.covered, row.optedOut, row.required, row.categoryMode].join();
  const config = read.get(key) ?? readDecision(configOf(row));
  read.set(key, config);
  return config;
}

function decideRow(row: Row): Verdict {
  const config = readRow(row);
  const choices = row.record === 'silent' ? new Map() : new Map([['asked', row.record === 'yes']]);
  const record: ConsentRecord = { time: now - row.age * day, source: 'banner', signal: row.answersSignal, policyVersion: row.otherVersion ? '1' : '2', choices };
  const cookies = { none: [], unreadable: ['!'], signalled: ['signal'], yes: [], no: [], silent: [] }[row.record];
  const stored = { ...memoryOf(cookies, []), optedOut: row.optedOut };
  const situation = [config, /none|unreadable|signalled/.test(row.record) ? stored : { ...stored, record, isDoubtful: false }, { region: row.place, gpc: row.gpc, dnt: row.dnt, now, isLasting: () => row.lasting }] as const;
  const { state, rules } = judge(...situation);
  return { granted: state.categories['asked'] === 'granted', decided: state.status === 'decided', rule: rules.get('asked')! };
}

describe('decide', () => {
  it('agrees with the rules as written down apart, in every row of the table', () => {
    let count = 0;
    eachRow((row) => {
      count++;
      const [is, shouldBe] = [decideRow(row), expected(row)];
      if (is.granted !== shouldBe.granted || is.decided !== shouldBe.decided || is.rule !== shouldBe.rule) assert.deepEqual(is, shouldBe, JSON.stringify(row));
    });
    assert.ok(count > 100_000, `${count} rows`);
    console.log(`decision table: ${count} rows`);
  });

  it('gives a state frozen through and through', () => {
    const state = decide(readDecision({}), { record: null, optedOut: false }, { region: '', gpc: false, dnt: false, now, isLasting: () => true });
    assert.ok([state, state.categories, state.services].every(Object.isFrozen));
    assert.deepEqual(state.categories, { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' });
  });

  it('is not misled by ids that every object has', () => {
    const input = JSON.parse('{"categories":[{"id":"__proto__"},{"id":"constructor"},{"id":"toString","services":[{"id":"hasOwnProperty"}]}]}');
    const state = decide(readDecision(input), { record: null, optedOut: false }, { region: '', gpc: false, dnt: false, now, isLasting: () => true });
    assert.deepEqual(Object.entries({ ...state.categories, ...state.services }).map(([, decision]) => decision), ['denied', 'denied', 'denied', 'denied']);
    assert.deepEqual(Object.getOwnPropertyNames(state.categories), ['__proto__', 'constructor', 'toString']);
  });
});

describe('the notice of a policy that changed in nothing material', () => {
  const choices = new Map([['functional', true], ['analytics', false], ['third-party', false]]);
  const recordOf = (policyVersion: string, age = 1): ConsentRecord => ({ time: now - age * day, source: 'banner', signal: false, policyVersion, choices });
  const isDue = (policy: object, record: ConsentRecord | null): boolean => judge(readDecision({ policy: { version: '2', ...policy } }), { record, optedOut: false }, around).isNoticeDue;
  const mild = { material: false };
  const daysAgo = (days: number): string => new Date(now - days * day).toISOString().slice(0, 10);
  for (const [policy, record, due, why] of [
    [mild, recordOf('1'), true, 'a decision under another version that stands'],
    [mild, recordOf('2'), false, 'under this version there is nothing new'],
    [mild, null, false, 'whoever has not decided is asked'],
    [mild, recordOf('1', 183), false, 'and whoever is asked again'],
    [{}, recordOf('1'), false, 'a material change asks'],
    [{ ...mild, updated: '2026-11-20', noticeDays: 30 }, recordOf('1'), true, 'within its days'],
    [{ ...mild, updated: '2026-10-20', noticeDays: 30 }, recordOf('1'), false, 'and not after them'],
    [{ ...mild, updated: daysAgo(30), noticeDays: 30 }, recordOf('1'), true, 'all of the last one long, whatever the hour'],
    [{ ...mild, updated: daysAgo(31), noticeDays: 30 }, recordOf('1'), false, 'and not on the next'],
    [{ ...mild, updated: daysAgo(1), noticeDays: 1 }, recordOf('1'), true, 'so that one day is a whole one'],
    [{ ...mild, updated: '2026-11-23', noticeDays: 0 }, recordOf('1'), false, 'none, if the days are none'],
    [{ ...mild, noticeDays: 0 }, recordOf('1'), false, 'nor is there one without a date, if the days are none'],
    [{ ...mild, updated: 'soon', noticeDays: 0 }, recordOf('1'), false, 'or with a date that is none'],
    [{ ...mild, updated: '2020-01-01' }, recordOf('1'), true, 'without days, until it is dismissed'],
    [{ ...mild, noticeDays: 30 }, recordOf('1'), true, 'without a date too: nobody can count'],
    [{ ...mild, updated: 'soon', noticeDays: 30 }, recordOf('1'), true, 'nor from a date that is none'],
  ] as const) {
    it(`${due ? 'is due' : 'is not due'}: ${why}`, () => assert.equal(isDue(policy, record), due));
  }

  it('is over once dismissed: the choices and their date stay, under the new version', () => {
    const config = readDecision({ policy: { version: '2', ...mild } });
    const before = { record: recordOf('1', 5), optedOut: false };
    const after = transition(config, before, around, eventOf('dismiss', 'banner'));
    assert.deepEqual(after, { record: { ...before.record, policyVersion: '2' }, optedOut: false });
    assert.equal(judge(config, after, around).isNoticeDue, false);
    assert.deepEqual(decide(config, after, around), decide(config, before, around));
    const blank = { record: null, optedOut: true };
    assert.deepEqual(transition(config, blank, around, eventOf('dismiss', 'banner')), blank, 'where nothing was decided nothing is');
  });
});
