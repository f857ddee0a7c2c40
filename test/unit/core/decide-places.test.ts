import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mode } from '../../../src/core/types.js';
import { decideOn } from '../support/situation.js';

const modes: readonly Mode[] = ['opt-in', 'opt-out', 'notice'];
const strictness = { 'opt-in': 2, 'opt-out': 1, notice: 0 };

describe('the rules of a place', () => {
  const regions = [{ in: ['US-CA', 'US-CO'], mode: 'opt-out' }, { in: ['US', 'ca'], mode: 'notice' }, { in: ['DE'] }, { in: ['*'], mode: 'opt-out' }];
  for (const [region, mode, why] of [
    ['US-CA', 'opt-out', 'the first rule that lists it'],
    ['us-co', 'opt-out', 'in any case'],
    ['us-tx', 'notice', 'and so of the larger region'],
    ['BR-DE', 'opt-out', 'not a country that a part of another is spelled like'],
    ['US-TX', 'notice', 'the larger region around it'],
    ['US', 'notice', 'the region itself, not a smaller one in it'],
    ['CA-QC', 'notice', 'the larger region, in any case'],
    ['DE-BY', 'opt-in', 'a rule without a mode leaves the config’s'],
    ['USA', 'opt-in', 'what is no code is an unknown place'],
    ['U', 'opt-in', 'nor is a letter one'],
    ['{{ country }}', 'opt-in', 'nor a template that nobody filled in'],
    ['US-', 'opt-in', 'nor one that was filled in by half'],
    ['US-{{ region }}', 'opt-in', 'nor that'],
    ['US-CA ', 'opt-in', 'nor a code with something behind it'],
    ['US-California', 'opt-in', 'nor one with a name in it'],
    ['XX', 'opt-in', 'nor the code for nowhere'],
    ['zz', 'opt-in', 'nor the other one'],
    ['EU', 'opt-in', 'nor what is no country'],
    ['FR', 'opt-out', '* fits the rest'],
  ] as const) {
    it(`${region}: ${why}`, () => assert.equal(decideOn({ mode: 'opt-in', regions }, {}, { region }).mode, mode));
  }

  it('where no rule fits, are those of the config', () => {
    assert.equal(decideOn({ mode: 'notice', regions: [{ in: ['US'], mode: 'opt-in' }, { in: [], mode: 'opt-in' }] }, {}, { region: 'FR' }).mode, 'notice');
  });

  for (const name of ['EU', 'uk', 'Germany', 'USA', ' DE', 'DE-', '']) {
    it(`are opt-in everywhere where one is for “${name}”, in which nobody would be found`, () => {
      assert.equal(decideOn({ mode: 'notice', regions: [{ in: ['FR'], mode: 'opt-out' }, { in: [name], mode: 'opt-out' }] }, {}, { region: 'FR' }).mode, 'opt-in');
    });
  }

  it('of an unknown place, are the strictest mode listed anywhere: every combination of three', () => {
    for (const mode of modes) for (const first of modes) for (const second of modes) {
      const strictest = [mode, first, second].toSorted((a, b) => strictness[b] - strictness[a])[0];
      assert.equal(decideOn({ mode, regions: [{ in: ['US'], mode: first }, { in: ['DE'], mode: second }] }).mode, strictest);
    }
  });

  it('take the signals that they do not name from the config, one by one', () => {
    const granted = (gpc: boolean, dnt: boolean, region: string) =>
      decideOn({ mode: 'opt-out', categories: [{ id: 'a' }], signals: { gpc: 'ignore', dnt: 'honor' }, regions: [{ in: ['US'], signals: { gpc: 'honor' } }] }, {}, { region, gpc, dnt }).categories['a'];
    assert.deepEqual([granted(true, false, 'US'), granted(false, true, 'US')], ['denied', 'denied']);
    assert.deepEqual([granted(true, false, 'FR'), granted(false, true, 'FR')], ['granted', 'denied']);
  });

  it('of an unknown place, honour a signal that any place listed honours', () => {
    const input = { mode: 'opt-out', categories: [{ id: 'a' }], signals: { gpc: 'ignore' }, regions: [{ in: ['US-CA'], signals: { gpc: 'honor', dnt: 'honor' } }] };
    assert.equal(decideOn(input, {}, { gpc: true }).categories['a'], 'denied');
    assert.equal(decideOn(input, {}, { dnt: true }).categories['a'], 'denied');
    assert.equal(decideOn(input, {}, { region: 'FR', gpc: true, dnt: true }).categories['a'], 'granted');
  });

  it('give way to a category’s own mode', () => {
    const input = { mode: 'notice', categories: [{ id: 'a', mode: 'opt-in', services: [{ id: 's' }] }, { id: 'b' }] };
    const { categories, services } = decideOn(input, {}, { region: 'FR' });
    assert.deepEqual([categories, services], [{ a: 'denied', b: 'granted' }, { s: 'denied' }]);
  });
});
