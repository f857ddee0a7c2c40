import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Conditions, decide } from '../../../src/core/decide.js';
import { grantedIds } from '../../../src/core/is-granted.js';
import { readDecision } from '../../../src/core/read-decision.js';
import { type ConsentEvent, difference, eventFor, eventOf, saveAll, transition } from '../../../src/core/transition.js';
import type { ConsentState, Memory } from '../../../src/core/types.js';

const input = { categories: [{ id: 'essential', required: true, services: [{ id: 'bag' }] }, { id: 'analytics', services: [{ id: 'ga' }, { id: 'dc' }] }, { id: 'functional' }] };
const config = readDecision(input);
const around: Conditions = { region: '', gpc: false, dnt: false, now: 1e12, isLasting: () => true };
const blank: Memory = { record: null, optedOut: false };
const save = (choices: object, others?: boolean): ConsentEvent => eventOf('save', 'api', new Map(Object.entries(choices)), others);
const after = (...events: ConsentEvent[]): string[] => {
  const memory = events.reduce((before, event) => transition(config, before, around, event), blank);
  return grantedIds(decide(config, memory, around)).filter((id) => !['essential', 'bag'].includes(id));
};

describe('transition', () => {
  for (const [name, events, granted] of [
    ['a category speaks for its services', [save({ analytics: true })], ['analytics', 'ga', 'dc']],
    ['a service that is named speaks for itself', [save({ analytics: true, dc: false })], ['analytics', 'ga']],
    ['a service can be granted alone', [save({ ga: true })], ['ga']],
    ['what is not named stays as it stands', [save({ functional: true }), save({ ga: true })], ['functional', 'ga']],
    ['a yes to everything grants each category and service', [saveAll(true, 'banner')], ['analytics', 'functional', 'ga', 'dc']],
    ['a no to everything takes all of it back', [saveAll(true, 'banner'), saveAll(false, 'banner')], []],
    ['an id that is not known changes nothing', [save({ marketing: true, toString: true })], []],
    ['what is neither true nor false is no grant', [save({ analytics: 'yes', functional: 1 })], []],
    ['an opt-out denies', [saveAll(true, 'banner'), eventOf('opt-out', 'api')], []],
    ['an opt-out denies what is granted after it', [eventOf('opt-out', 'api'), saveAll(true, 'banner')], []],
    ['lifting it brings nothing back', [saveAll(true, 'banner'), eventOf('opt-out', 'api'), eventOf('opt-in', 'api')], []],
    ['opting in where there is nothing to lift changes nothing', [saveAll(true, 'banner'), eventOf('opt-in', 'api')], ['analytics', 'functional', 'ga', 'dc']],
    ['a grant counts again once the opt-out is lifted', [eventOf('opt-out', 'api'), eventOf('opt-in', 'api'), saveAll(true, 'banner')], ['analytics', 'functional', 'ga', 'dc']],
    ['erasing forgets', [saveAll(true, 'banner'), eventOf('erase', 'api')], []],
  ] as [string, ConsentEvent[], string[]][]) {
    it(name, () => assert.deepEqual(after(...events).toSorted(), granted.toSorted()));
  }

  it('erasing leaves neither a record nor an opt-out, whatever stood', () => {
    const accepted = transition(config, blank, around, saveAll(true, 'banner'));
    for (const memory of [blank, accepted, { ...accepted, optedOut: true }]) assert.deepEqual(transition(config, memory, around, eventOf('erase', 'api')), blank);
  });

  it('what is granted under a standing opt-out is not stored as a yes: the record is the proof of what was so', () => {
    const partly = readDecision({ ...input, optOut: { categories: ['analytics'] } });
    const opted = transition(partly, blank, around, eventOf('opt-out', 'api'));
    const { record, optedOut } = transition(partly, opted, around, saveAll(true, 'banner'));
    assert.deepEqual([optedOut, ...record!.choices], [true, ['analytics', false], ['ga', false], ['dc', false], ['functional', true]]);
  });

  it('is later than what it replaces, whatever the clock says: another window goes by that', () => {
    const before = transition(config, blank, around, saveAll(true, 'banner'));
    for (const [now, time] of [[1e12, 1e12 + 1], [1e12 - 3_600_000, 1e12 + 1], [1e12 + 5, 1e12 + 5]] as const) {
      assert.equal(transition(config, before, { ...around, now }, saveAll(false, 'banner')).record!.time, time);
    }
    const old = { ...before, record: { ...before.record!, time: 2e12 } };
    assert.equal(transition(config, old, around, saveAll(false, 'banner')).record!.time, 1e12, 'but for what is too far ahead to count');
  });

  it('an opt-out that does not cover all leaves the rest to the mode, and is no yes to it: where another mode holds, and once it is lifted, that is asked', () => {
    const granting = readDecision({ ...input, mode: 'opt-out', optOut: { categories: ['analytics'] } });
    const asking = readDecision({ ...input, optOut: { categories: ['analytics'] } });
    const out = transition(granting, blank, around, eventOf('opt-out', 'api'));
    const back = transition(granting, out, around, eventOf('opt-in', 'api'));
    for (const [config, memory, decision] of [[granting, out, 'granted'], [asking, out, 'denied'], [granting, back, 'denied'], [asking, back, 'denied']] as const) {
      assert.deepEqual([memory.record!.choices.get('analytics'), memory.record!.choices.get('functional')], [false, undefined]);
      const { status, categories } = decide(config, memory, around);
      assert.deepEqual([status, categories['functional'], categories['analytics']], ['undecided', decision, 'denied']);
    }
    const accepted = transition(granting, transition(granting, blank, around, saveAll(true, 'banner')), around, eventOf('opt-out', 'api'));
    assert.deepEqual([accepted.record!.choices.get('functional'), decide(asking, accepted, around).categories['functional']], [true, 'granted'], 'control: what was chosen stays');
  });

  it('an opt-out that does not cover what was refused leaves that a refusal, which nobody is asked about again', () => {
    const partly = readDecision({ ...input, optOut: { categories: ['analytics'] } });
    const refused = transition(partly, blank, around, saveAll(false, 'banner'));
    const out = transition(partly, refused, around, eventOf('opt-out', 'api'));
    for (const memory of [out, transition(partly, out, around, eventOf('opt-in', 'api'))]) {
      assert.equal(memory.record!.choices.get('functional'), false);
      assert.equal(decide(partly, memory, around).status, 'decided');
    }
  });

  it('an import leaves out what it does not cover, so that it is still asked for', () => {
    const memory = transition(config, blank, around, eventOf('save', 'import', new Map([['analytics', true]])));
    assert.deepEqual([...memory.record!.choices], [['analytics', true], ['ga', true], ['dc', true]]);
    const { status, source, categories } = decide(config, memory, around);
    assert.deepEqual([status, source, categories['functional']], ['undecided', 'import', 'denied']);
  });

  it('an import answers no signal: what was granted elsewhere stays denied in its presence', () => {
    const signalled = { ...around, gpc: true };
    const memory = transition(config, blank, signalled, eventOf('save', 'import', new Map([['analytics', true], ['functional', true]])));
    const state = decide(config, memory, signalled);
    assert.deepEqual([state.status, state.categories['analytics'], state.categories['functional']], ['decided', 'denied', 'denied']);
  });

  it('names every open id in the record, yes and no alike', () => {
    const { record } = transition(config, blank, around, save({ ga: true }));
    assert.deepEqual([...record!.choices], [['analytics', false], ['ga', true], ['dc', false], ['functional', false]]);
  });

  it('remembers that a decision was made while a signal stood, and only then lets it beat the signal', () => {
    const signal = { ...around, gpc: true };
    const before = transition(config, blank, around, saveAll(true, 'banner'));
    assert.equal(decide(config, before, signal).categories['analytics'], 'denied');
    const told = transition(config, before, signal, saveAll(true, 'dialog'));
    assert.equal(decide(config, told, signal).categories['analytics'], 'granted');
  });

  it('grants nothing, over any sequence of events, that no grant has named since the last refusal; opting in never grants', () => {
    const ids = ['analytics', 'ga', 'dc', 'functional'];
    const events: fc.Arbitrary<ConsentEvent> = fc.oneof(
      fc.boolean().map((all) => saveAll(all, 'api')),
      fc.dictionary(fc.constantFrom(...ids), fc.boolean()).map((choices) => save(choices)),
      fc.constantFrom<ConsentEvent>(eventOf('opt-out', 'api'), eventOf('opt-in', 'api'), eventOf('erase', 'api')),
    );
    for (const mode of ['opt-in', 'opt-out']) {
      const own = readDecision({ ...input, mode });
      fc.assert(
        fc.property(fc.array(events, { maxLength: 12 }), (sequence) => {
          let memory = blank;
          for (const event of sequence) {
            const before = decide(own, memory, around);
            memory = transition(own, memory, around, event);
            const { granted } = difference(before, decide(own, memory, around));
            const named = (id: string): boolean => event.type === 'save' && (event.others === true || event.choices!.get(id) === true || (event.choices!.get(id) === undefined && ['ga', 'dc'].includes(id) && event.choices!.get('analytics') === true));
            if (event.type !== 'erase' || mode === 'opt-in') for (const id of granted) assert.ok(named(id), `${event.type} granted ${id}`);
          }
        }),
        { numRuns: 10_000 },
      );
    }
  });
});

it('the difference of two states is what came and what went, category or service', () => {
  const [none, some, all] = [undefined, save({ ga: true, functional: true }), saveAll(true, 'banner')].map((event) => decide(config, event ? transition(config, blank, around, event) : blank, around)) as [ConsentState, ConsentState, ConsentState];
  assert.deepEqual(difference(none, some), { granted: ['functional', 'ga'], revoked: [] });
  assert.deepEqual(difference(all, some), { granted: [], revoked: ['analytics', 'dc'] });
  assert.deepEqual(difference(some, some), { granted: [], revoked: [] });
});

describe('what an action asks for', () => {
  it('is everything or nothing, or an event of its own', () => {
    assert.deepEqual(eventFor('accept', 'link'), saveAll(true, 'link'));
    for (const action of ['reject', 'withdraw'] as const) assert.deepEqual(eventFor(action, 'api'), saveAll(false, 'api'));
    for (const type of ['opt-out', 'opt-in', 'erase'] as const) assert.deepEqual(eventFor(type, 'link'), eventOf(type, 'link'));
  });

  it('has nothing from Object.prototype: every key is its own', () => {
    for (const event of [eventFor('accept', 'api'), eventFor('opt-out', 'api'), eventOf('save', 'api', new Map())]) assert.deepEqual(Object.keys(event).toSorted(), ['choices', 'others', 'source', 'type']);
  });
});
