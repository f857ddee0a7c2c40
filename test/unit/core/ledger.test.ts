import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { appendTo, type Ledger, readLedger, standingEntry, withMissing, withSent } from '../../../src/core/ledger.js';
import type { ConsentRecord, ConsentState, Memory } from '../../../src/core/types.js';

const texts = { locale: 'en', texts: 'e1', textsHash: 'h' };
const keys = { given: 0 };
const entryKey = (): string => `k${(keys.given += 1)}`;
const empty: Ledger = { id: '0123456789abcdef'.repeat(2), history: [], unsent: [] };
const day = Date.parse('2026-11-23T12:00:00Z');

function record(time: number, choices: Record<string, boolean>, more: Partial<ConsentRecord> = {}): ConsentRecord {
  return { time, source: 'banner', signal: false, policyVersion: '1', choices: new Map(Object.entries(choices)), ...more };
}

function state(decidedAt: number | null, granted: readonly string[] = [], more: Partial<ConsentState> = {}): ConsentState {
  const decisions = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, id === 'essential' || granted.includes(id) ? ('granted' as const) : ('denied' as const)]));
  return {
    status: 'decided',
    source: 'banner',
    region: 'DE',
    mode: 'opt-in',
    categories: decisions(['essential', 'analytics']),
    services: decisions(['counter']),
    policyVersion: '1',
    decidedAt: decidedAt === null ? null : new Date(decidedAt).toISOString(),
    optedOut: false,
    gpc: false,
    ...more,
  };
}

const note = (ledger: Ledger, memory: Memory, now = day, isToSend = false, at = state(memory.record?.time ?? null)): Ledger => appendTo(ledger, memory, at, now, { key: entryKey(), ...texts }, isToSend);
const decided = (time: number, choices: Record<string, boolean> = { analytics: true }): Memory => ({ record: record(time, choices), optedOut: false });

describe('the history of decisions', () => {
  it('has an explicit yes or no for each category and service, and under what they were given', () => {
    const memory = { record: record(day, { analytics: true, counter: false }, { signal: true }), optedOut: false };
    const { history } = note(empty, memory, day + 5, false, state(day, ['analytics']));
    assert.deepEqual(history, [
      {
        key: history[0]?.key,
        time: '2026-11-23T12:00:00.000Z',
        noted: '2026-11-23T12:00:00.005Z',
        source: 'banner',
        policyVersion: '1',
        region: 'DE',
        mode: 'opt-in',
        ...texts,
        optedOut: false,
        signal: true,
        choices: { essential: true, analytics: true, counter: false },
      },
    ]);
  });

  it('grows by each decision once, and by nothing else', () => {
    const once = note(empty, decided(day));
    assert.equal(note(once, decided(day)), once);
    const twice = note(once, decided(day + 1, { analytics: false }));
    assert.deepEqual(twice.history.map(({ choices }) => choices['analytics']), [true, false]);
    assert.equal(twice.history[0], once.history[0], 'what was written stays as it was');
    assert.equal(note(empty, { record: null, optedOut: false }), empty, 'no decision, no entry');
  });

  it('tells two decisions of one millisecond apart', () => {
    const { history } = note(note(empty, decided(day)), decided(day, { analytics: false }));
    assert.deepEqual(history.map(({ choices }) => choices['analytics']), [true, false]);
    const both = note(note(empty, decided(day, { analytics: true, counter: true })), decided(day, { analytics: true, counter: false }));
    assert.deepEqual(both.history.map(({ choices }) => choices['counter']), [true, false], 'by all that they say');
  });

  it('does not name what the visitor was not asked about, if the record no longer counts', () => {
    const { history } = note(empty, decided(day), day, false, state(null, ['counter']));
    assert.deepEqual(history[0]?.choices, { analytics: true });
  });

  it('lists an opt-out of this page once, and one that the server set, or lifted, once too', () => {
    const own: Memory = { record: record(day, { analytics: false }, { source: 'dialog' }), optedOut: true };
    const opted = note(empty, own);
    assert.deepEqual(opted.history.map(({ source, optedOut }) => [source, optedOut]), [['dialog', true]]);
    assert.equal(note(opted, own), opted);
    const served = note(note(empty, decided(day)), { ...decided(day), optedOut: true }, day + 9);
    assert.deepEqual(served.history.map(({ source, optedOut, time }) => [source, optedOut, time.slice(-5)]), [['banner', false, '.000Z'], ['cookie', true, '.009Z']]);
    assert.equal(note(served, { ...decided(day), optedOut: true }), served);
    assert.deepEqual(note(served, decided(day)).history.map(({ optedOut }) => optedOut), [false, true, false]);
    const bare = note(empty, { record: null, optedOut: true });
    assert.equal(note(bare, { record: null, optedOut: true }), bare);
    assert.deepEqual(bare.history[0]?.choices, { essential: true, analytics: false, counter: false });
    const [entry] = note(empty, { record: null, optedOut: true }, day, false, state(null, [], { gpc: true })).history;
    assert.deepEqual([bare.history[0]?.signal, entry?.signal], [false, true], 'and whether a signal stood');
  });

  it('adds nothing of its own where a clock that was fast has been set back', () => {
    const fast = day + 43_200_000;
    const opted = note(note(empty, decided(day)), { record: record(fast, { analytics: false }), optedOut: true }, fast);
    const lifted = note(opted, decided(day + 9, { analytics: false }), day + 9);
    assert.deepEqual(lifted.history.map(({ source, optedOut }) => [source, optedOut]), [['banner', false], ['banner', true], ['banner', false]]);
    assert.equal(note(lifted, decided(day + 9, { analytics: false }), day + 99), lifted);
    const served = note(lifted, { ...decided(day + 9, { analytics: false }), optedOut: true }, day + 199);
    assert.deepEqual([served.history.at(-1)?.source, served.history.length], ['cookie', 4]);
    assert.equal(note(served, { ...decided(day + 9, { analytics: false }), optedOut: true }, day + 299), served);
  });

  it('is not led astray by an earlier decision that was written later', () => {
    const out: Memory = { record: record(day + 2, { analytics: false }), optedOut: true };
    const both = note(note(empty, out), decided(day + 1));
    assert.equal(both.history.length, 2);
    assert.equal(note(both, out), both);
  });

  it('keeps the latest fifty, and gives up sending what it drops', () => {
    let ledger = empty;
    for (let index = 0; index < 130; index++) ledger = note(ledger, decided(day + index), day, true);
    assert.equal(ledger.history.length, 50);
    assert.deepEqual([ledger.history[0]?.time, ledger.history.at(-1)?.time].map((time) => Date.parse(time!) - day), [80, 129]);
    assert.deepEqual(ledger.unsent, ledger.history.map(({ key }) => key));
    assert.ok(JSON.stringify(ledger).length < 30_000);
    assert.deepEqual(withSent(ledger, ledger.unsent[0]!).unsent, ledger.unsent.slice(1));
    assert.equal(note(ledger, decided(day + 500)).unsent.length, 49, 'without an address nothing is waiting');
  });

  it('never loses or changes an entry, whatever is decided in which order', () => {
    const memories = fc.record({ record: fc.option(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()).map(([time, yes]) => record(time, { analytics: yes }))), optedOut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(memories, { maxLength: 40 }), (steps) => {
        let ledger = empty;
        for (const memory of steps) {
          const next = note(ledger, memory);
          assert.deepEqual(next.history.slice(0, ledger.history.length), ledger.history);
          assert.ok(next.history.length - ledger.history.length <= 1);
          assert.equal(note(next, memory), next, 'what stands is listed once, whatever the clock was');
          assert.deepEqual(readLedger(JSON.stringify(next)), next);
          ledger = next;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes back what another tab wrote over, and no more than fifty', () => {
    const before = note(empty, decided(day), day, true);
    const [one, other] = [note(before, decided(day + 1), day + 1, true), note(before, decided(day + 2), day + 2, true)];
    const merged = withMissing(other, { ...empty, history: one.history.slice(1), unsent: one.unsent.slice(1) });
    assert.deepEqual(merged.history, [...one.history, other.history[1]]);
    assert.deepEqual(merged.unsent.toSorted(), merged.history.map(({ key }) => key).toSorted());
    assert.equal(withMissing(merged, one), merged, 'nothing is missing');
    let full = empty;
    for (let index = 10; index < 60; index++) full = note(full, decided(day + index), day + index);
    assert.equal(withMissing(full, one), full, 'what was dropped does not come back');
  });

  it('starts anew when what is stored is corrupt, truncated or foreign', () => {
    const whole = JSON.stringify(note(empty, decided(day), day, true));
    assert.ok(readLedger(whole));
    for (let length = 0; length < whole.length; length++) assert.equal(readLedger(whole.slice(0, length)), null);
    const entry = (JSON.parse(whole) as Ledger).history[0]!;
    for (const wrong of [null, '', 'null', '[]', '{}', '1', '{"id":"x","history":[],"unsent":[]}', JSON.stringify({ ...empty, history: {} }), JSON.stringify({ ...empty, history: [null] }), JSON.stringify({ ...empty, history: [{ ...entry, choices: { a: 'yes' } }] }), JSON.stringify({ ...empty, id: `x${empty.id}` }), JSON.stringify({ ...empty, id: `${empty.id}0` }), JSON.stringify({ ...empty, id: [empty.id] }), JSON.stringify({ ...empty, unsent: ['k'] }), JSON.stringify({ ...empty, history: [{ ...entry, time: 'then' }] })]) {
      assert.equal(readLedger(wrong), null, String(wrong));
    }
  });

  it('survives any text at all', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.equal(readLedger(text), null)), { numRuns: 10_000 });
  });
});

describe('the decision that an export shows as standing', () => {
  const shown = (ledger: Ledger, memory: Memory, at = state(memory.record?.time ?? null)) => standingEntry(ledger.history, memory, at, day, { key: '', ...texts });

  it('is that of the record, or the opt-out over it, or none', () => {
    const served = note(note(empty, decided(day)), { ...decided(day), optedOut: true });
    assert.equal(shown(served, decided(day)), served.history[0]);
    assert.equal(shown(served, { ...decided(day), optedOut: true }), served.history[1]);
    assert.equal(shown(served, { record: null, optedOut: true }), served.history[1]);
    assert.equal(shown(served, { record: null, optedOut: false }), null);
    for (const unlisted of [decided(day), { record: null, optedOut: true }]) assert.equal(shown(empty, unlisted), null, 'as long as it is not written down');
  });

  it('is none if the record no longer counts: it is in the history alone', () => {
    const once = note(empty, decided(day));
    assert.equal(shown(once, decided(day), state(null)), null);
    assert.equal(shown(once, decided(day), state(null, [], { source: 'signal', gpc: true }))?.source, 'signal');
    const out = { ...decided(day), optedOut: true };
    const served = note(once, out);
    assert.equal(shown(served, out, state(null)), served.history[1]);
  });

  it('is that of the record, also if another bears a later time', () => {
    const lifted = note(note(empty, { record: record(day + 99, { analytics: false }), optedOut: true }), decided(day + 9));
    assert.equal(shown(lifted, decided(day + 9)), lifted.history[1]);
    assert.equal(shown(note(lifted, { record: null, optedOut: true }), { record: null, optedOut: true })?.source, 'cookie');
  });

  it('is an honoured signal where nothing was decided, and that is in no history', () => {
    const entry = shown(empty, { record: null, optedOut: false }, state(null, [], { source: 'signal', gpc: true }));
    assert.deepEqual([entry?.key, entry?.source, entry?.signal, entry?.choices], ['', 'signal', true, { essential: true, analytics: false, counter: false }]);
  });
});
