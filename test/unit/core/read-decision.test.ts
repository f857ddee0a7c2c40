import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../../src/core/decide.js';
import { grantedIds } from '../../../src/core/is-granted.js';
import { readDecision } from '../../../src/core/read-decision.js';

const around = { region: '', gpc: false, dnt: false, now: 1e12, isLasting: () => true };
const granted = (input: unknown): string[] => {
  const config = readDecision(input);
  return grantedIds(decide(config, { record: null, optedOut: false }, { ...around, region: config.region }));
};

describe('readDecision, in doubt, reads what grants least', () => {
  for (const [name, input] of Object.entries({
    'a mode with a typing error': { mode: 'optout', categories: [{ id: 'a' }] },
    'a category mode with a typing error': { mode: 'opt-out', categories: [{ id: 'a', mode: 'optin' }] },
    'required that is not true': { categories: [{ id: 'a', required: 'true' }, { id: 'b', required: 1 }] },
    'categories that are no list': { mode: 'opt-out', categories: { a: { required: false } } },
    'an id that is none': { mode: 'opt-out', categories: [{ id: 'a b' }, { id: 5 }, {}, null, 'x'] },
    'regions that are no list': { mode: 'opt-out', regions: { in: ['US'] }, categories: [{ id: 'a' }] },
    'a region without places': { mode: 'opt-out', regions: [{ mode: 'opt-out' }], categories: [{ id: 'a' }] },
    'a region mode with a typing error, somewhere': { mode: 'opt-out', regions: [{ in: ['US'], mode: 'out' }], categories: [{ id: 'a' }] },
  })) {
    it(name, () => assert.deepEqual(granted(input).filter((id) => id !== 'essential'), []));
  }

  it('and honours a signal whose rule has a typing error', () => {
    const config = readDecision({ mode: 'opt-out', signals: { gpc: 'ignored', dnt: 'honour' }, categories: [{ id: 'a' }] });
    assert.equal(decide(config, { record: null, optedOut: false }, { ...around, dnt: true }).categories['a'], 'denied');
    assert.equal(decide(config, { record: null, optedOut: false }, { ...around, gpc: true }).categories['a'], 'denied');
  });

  it('and lets an opt-out cover everything if it names what is not there, or nothing', () => {
    for (const categories of [['analitics'], 'analytics', [5], []]) {
      assert.equal(readDecision({ optOut: { categories }, categories: [{ id: 'analytics' }] }).covered, null);
    }
    assert.deepEqual(readDecision({ optOut: { categories: ['analytics'] } }).covered, ['analytics']);
  });

  it('never throws on JSON, and grants nothing without a mode that says so, or a category that is required', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('mode', 'categories', 'regions', 'signals', 'policy', 'cookie', 'optOut', 'region', 'none'), (value, key) => {
        const input = key === 'none' ? value : { categories: [{ id: 'a' }, { id: 'b', services: [{ id: 'c' }] }], [key]: value };
        const text = JSON.stringify(input);
        if (!/"(opt-out|notice)"/.test(text) && !text.includes('"required":true')) assert.deepEqual(granted(input).filter((id) => id !== 'essential'), []);
      }),
      { numRuns: 10_000 },
    );
  });

  it('reads own keys only: what is on Object.prototype is no setting', () => {
    const polluted: Record<string, unknown> = { mode: 'opt-out', required: true, categories: [{ id: 'x', required: true }] };
    // oxlint-disable-next-line no-extend-native -- that is what the page did
    for (const [key, value] of Object.entries(polluted)) Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    try {
      assert.deepEqual(granted({}), ['essential']);
      assert.deepEqual(granted({ categories: [{ id: 'a' }] }), []);
      assert.deepEqual(granted({ region: 'DE', regions: [{ in: ['US'] }], categories: [{ id: 'a' }] }), []);
    } finally {
      for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('keeps the first of two equal ids, of categories and services alike', () => {
    const { items } = readDecision({ categories: [{ id: 'a', services: [{ id: 'b' }, { id: 'a' }] }, { id: 'b', required: true }, { id: 'a', required: true }] });
    assert.deepEqual(items.map(({ id, owner, isRequired }) => [id, owner, isRequired]), [['a', 'a', false], ['b', 'a', false]]);
  });
});
