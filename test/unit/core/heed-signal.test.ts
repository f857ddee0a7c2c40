import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heedSignal } from '../../../src/core/heed-signal.js';
import type { Conditions } from '../../../src/core/decide.js';
import { readDecision } from '../../../src/core/read-decision.js';
import { saveAll, transition } from '../../../src/core/transition.js';
import type { Memory } from '../../../src/core/types.js';

const input = { categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'ga' }] }] };
const config = readDecision(input);
const around: Conditions = { region: '', gpc: false, dnt: false, now: 1e12, isLasting: () => true };
const signal = { ...around, gpc: true };
const blank: Memory = { record: null, optedOut: false };
const granted = transition(config, blank, around, saveAll(true, 'banner'));
const signed = { record: null, isDoubtful: true, sign: 'signal' };

describe('a signal takes the place of the record', () => {
  it('that it overrides, also in a mode that would grant without one', () => {
    assert.deepEqual(heedSignal(config, granted, signal), { ...granted, ...signed });
    assert.equal(heedSignal(config, granted, around), granted);
    assert.deepEqual(heedSignal(readDecision({ ...input, mode: 'opt-out' }), blank, signal), { ...blank, ...signed });
  });

  it('whichever signal it is', () => {
    const both = readDecision({ ...input, mode: 'opt-out', signals: { dnt: 'honor' } });
    for (const sent of [{ dnt: true }, { gpc: true }, { gpc: true, dnt: true }]) assert.deepEqual(heedSignal(both, blank, { ...around, ...sent }), { ...blank, ...signed });
    assert.equal(heedSignal(readDecision({ ...input, mode: 'opt-out' }), blank, { ...around, dnt: true }), blank, 'that is honoured here');
  });

  it('and is written anew on each visit under it: its cookie must not run out before the signal goes', () => {
    const heeded = heedSignal(config, granted, signal);
    assert.notEqual(heedSignal(config, heeded, signal), heeded);
    assert.deepEqual(heedSignal(config, heeded, signal), heeded);
    assert.equal(heedSignal(config, heeded, around), heeded);
  });

  it('but not if that denied all the same, or was made in the presence of the signal', () => {
    for (const memory of [blank, transition(config, blank, around, saveAll(false, 'banner')), transition(config, blank, signal, saveAll(true, 'banner'))]) {
      assert.equal(heedSignal(config, memory, signal), memory);
    }
  });

  it('and not while it is unknown where the visitor is, and it matters', () => {
    const regional = readDecision({ ...input, regions: [{ in: ['US'], mode: 'opt-out' }] });
    assert.equal(heedSignal(regional, granted, signal), granted);
    assert.deepEqual(heedSignal(regional, granted, { ...signal, region: 'US' }), { ...granted, ...signed });
  });
});
