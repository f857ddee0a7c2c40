import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blank, calm, day, decideOn, now, recordOf } from '../support/situation.js';
import { whilePolluted } from '../support/while-polluted.js';

const input = {
  policy: { version: '2' },
  categories: [{ id: 'core', required: true, services: [{ id: 'bag' }] }, { id: 'stats', services: [{ id: 'ga' }, { id: 'hot' }] }, { id: 'ads' }],
};
const all = (choice: boolean) => ({ stats: choice, ga: choice, hot: choice, ads: choice });
const mixed = recordOf({ stats: false, ga: true, hot: false, ads: true }, { policyVersion: '2', source: 'dialog', time: now - 5 * day });

describe('the state', () => {
  it('is that of the record, id by id: a service can differ from its category', () => {
    assert.deepEqual(decideOn(input, { record: mixed }), {
      status: 'decided',
      source: 'dialog',
      region: '',
      mode: 'opt-in',
      categories: { core: 'granted', stats: 'denied', ads: 'granted' },
      services: { bag: 'granted', ga: 'granted', hot: 'denied' },
      policyVersion: '2',
      decidedAt: '2026-11-18T12:00:00.000Z',
      optedOut: false,
      gpc: false,
    });
  });

  it('is undecided, and the new id denied, if the record does not name an id that the config has now', () => {
    for (const missing of ['stats', 'ga', 'hot', 'ads'] as const) {
      const { [missing]: _, ...choices } = all(true);
      const { status, categories, services } = decideOn({ ...input, mode: 'notice' }, { record: recordOf(choices, { policyVersion: '2' }) });
      assert.equal(status, 'undecided');
      assert.equal({ ...categories, ...services }[missing], 'denied');
    }
  });

  it('denies what an earlier version of the policy did not cover, in every mode, and what was refused under it', () => {
    const choices = { stats: true, ga: false, ads: true };
    for (const mode of ['opt-in', 'opt-out', 'notice']) {
      const { status, categories, services } = decideOn({ ...input, mode, categories: [...input.categories, { id: 'new' }] }, { record: recordOf(choices, { policyVersion: '1' }) });
      const byMode = mode === 'opt-in' ? 'denied' : 'granted';
      assert.deepEqual([status, categories, services], ['undecided', { core: 'granted', stats: byMode, ads: byMode, new: 'denied' }, { bag: 'granted', ga: 'denied', hot: 'denied' }]);
    }
  });

  it('denies a required category nothing, whatever the record says', () => {
    assert.equal(decideOn(input, { record: recordOf({ core: false, bag: false }, { policyVersion: '2' }), optedOut: true }, { gpc: true }).services['bag'], 'granted');
  });

  for (const [source, memory, conditions] of [
    ['default', blank, calm],
    ['signal', blank, { ...calm, gpc: true }],
    ['dialog', { ...blank, record: mixed }, calm],
    ['dialog', { ...blank, record: mixed }, { ...calm, gpc: true }],
    ['opt-out', { record: mixed, optedOut: true }, { ...calm, gpc: true }],
    ['opt-out', { record: null, optedOut: true }, calm],
    ['default', { ...blank, record: recordOf(all(true), { policyVersion: '1' }) }, calm],
    ['signal', { ...blank, isDoubtful: true, sign: 'signal' }, calm],
    ['default', { ...blank, isDoubtful: true }, calm],
    ['default', { ...blank, isDoubtful: true, sign: 'unasked' }, calm],
  ] as const) {
    it(`names ${source} as its source: record ${memory.record?.policyVersion ?? 'none'}, opted out ${memory.optedOut}, GPC ${conditions.gpc}, sign ${memory.sign ?? 'none'}`, () =>
      assert.equal(decideOn(input, memory, conditions).source, source));
  }

  it('has no date of a decision unless a decision stands', () => {
    for (const time of [now - 182 * day, now - 200 * day, now + 1 * day, now + 200 * day]) {
      const { decidedAt, status, categories } = decideOn(input, { record: recordOf(all(true), { policyVersion: '2', time }) });
      assert.deepEqual([decidedAt, status, categories['ads']], [null, 'undecided', 'denied']);
    }
  });

  it('stands to the last moment of its term, which the config sets, and through a clock that is some hours off', () => {
    const ads = (time: number, days?: number) => decideOn({ ...input, cookie: { days } }, { record: recordOf(all(true), { policyVersion: '2', time }) }).categories['ads'];
    assert.deepEqual([ads(now - 182 * day + 1), ads(now - 182 * day), ads(now + 3_600_000)], ['granted', 'denied', 'granted']);
    assert.deepEqual([ads(now - 30 * day + 1, 30), ads(now - 30 * day, 30), ads(now - 390 * day, 400)], ['granted', 'denied', 'granted']);
  });

  it('of an opt-out that covers one category leaves the others to the record', () => {
    const { status, categories, services } = decideOn({ ...input, optOut: { categories: ['stats'] } }, { record: recordOf(all(true), { policyVersion: '2' }), optedOut: true });
    assert.deepEqual([status, categories, services], ['decided', { core: 'granted', stats: 'denied', ads: 'granted' }, { bag: 'granted', ga: 'denied', hot: 'denied' }]);
  });

  it('is decided, with nobody asked, where everything is required or there is nothing at all', () => {
    for (const categories of [[], [{ id: 'core', required: true }]]) assert.equal(decideOn({ categories }).status, 'decided');
  });

  it('reports the signal even where it is ignored', () => {
    assert.equal(decideOn({ signals: { gpc: 'ignore' } }, {}, { gpc: true }).gpc, true);
  });

  it('stays the same if a page has put settings on Object.prototype', () => {
    const settings = { mode: 'notice', gpc: false, dnt: false, isRequired: true, signal: true, record: mixed, choices: new Map(Object.entries(all(true))), covered: [] };
    const read = () => ['', 'FR', 'US'].map((region) => decideOn({ ...input, mode: 'opt-in', regions: [{ in: ['US'] }] }, {}, { region, gpc: true }));
    const before = read();
    assert.deepEqual(whilePolluted(settings, read), before);
  });
});
