import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionOn, grantedIds, isGranted, isMet } from '../../../src/core/is-granted.js';
import { readDecision } from '../../../src/core/read-decision.js';
import { decideOn, recordOf } from '../support/situation.js';

const input = {
  categories: [{ id: 'core', required: true, services: [{ id: 'bag' }] }, { id: 'stats', services: [{ id: 'ga' }, { id: 'hot' }] }, { id: 'ads', services: [{ id: 'meta' }] }],
};
const config = readDecision(input);
const before = decideOn(input);
/** Yes to one service of `stats`, no to the category and its other; yes to `ads`, no to its service. */
const after = decideOn(input, { record: recordOf({ stats: false, ga: true, hot: false, ads: true, meta: false }) });

describe('isMet', () => {
  for (const [ids, service, isMetBefore, isMetAfter, why] of [
    [['core'], null, true, true, 'what is required is granted from the start'],
    [['ads'], null, false, true, 'a category waits for its grant'],
    [['stats'], null, false, false, 'a grant of a service is none of its category'],
    [['core', 'ads'], null, false, true, 'several ids: all of them'],
    [['ads', 'stats'], null, false, false, 'several ids: one denied is enough'],
    [['stats'], 'ga', false, true, 'a service stands for the category it belongs to'],
    [['ads'], 'meta', false, false, 'also where the category is granted and the service is not'],
    [['stats'], 'hot', false, false, 'a service that is denied'],
    [['ads', 'stats'], 'ga', false, true, 'beside its own category, others are asked for as they are'],
    [['stats', '!ads'], 'ga', false, false, 'of which one is enough to hold it back'],
    [['stats', 'ads'], 'meta', false, false, 'and so they are if it is not theirs'],
    [[], 'ga', false, true, 'a service alone'],
    [['stats'], 'unknown', false, false, 'an unknown service, beside a denied category'],
    [['ads'], 'unknown', false, false, 'an unknown service, beside a granted category'],
    [['core'], 'unknown', false, false, 'an unknown service, beside a required category'],
    [['ads'], 'ads', false, true, 'a category named as the service'],
    [['ga'], null, false, true, 'a service named as an id'],
    [['!stats'], null, false, true, '!id waits for a decision that denies'],
    [['!ads'], null, false, false, '!id of what is granted'],
    [['!hot', '!meta'], null, false, true, 'several !ids'],
    [['!stats', 'ads'], null, false, true, 'ids and !ids together'],
    [['!stats', 'stats'], null, false, false, 'a contradiction'],
    [['!core'], null, false, false, '!id of what is required'],
    [['!unknown'], null, false, false, '!id of what is unknown'],
    [['!'], null, false, false, 'no id after the mark'],
    [['!toString'], null, false, false, '!id of what every object has'],
    [['!!ads'], null, false, false, 'two marks'],
    [['!stats'], 'ga', false, true, 'a service beside !its category'],
    [[], null, false, false, 'nothing'],
    [[''], null, false, false, 'an empty id'],
    [[], '', false, false, 'an empty service'],
    [['core'], '', true, true, 'an empty service beside an id'],
    [['unknown'], null, false, false, 'an unknown id'],
    [['core', 'unknown'], null, false, false, 'an unknown id beside a granted one'],
    [['CORE'], null, false, false, 'another case is another id'],
    ...['toString', '__proto__', 'constructor', 'hasOwnProperty'].map((id) => [[id], id, false, false, `${id}, which every object has`] as const),
  ] as const) {
    it(why, () => {
      assert.equal(isMet(config, before, { ids, service }), isMetBefore, 'before a decision');
      assert.equal(isMet(config, after, { ids, service }), isMetAfter, 'after it');
    });
  }

  it('takes a refusal by the opt-out for a decision, and one by the mode or a signal for none', () => {
    const demand = { ids: ['!ads'], service: null };
    assert.equal(isMet(config, decideOn(input, { optedOut: true }), demand), true);
    assert.equal(isMet(config, decideOn(input), demand), false);
    assert.equal(isMet(config, decideOn(input, {}, { gpc: true }), demand), false);
  });
});

describe('decisionOn', () => {
  it('knows categories and services, and nothing else', () => {
    assert.deepEqual(['core', 'bag', 'stats', 'ga'].map((id) => decisionOn(after, id)), ['granted', 'granted', 'denied', 'granted']);
    for (const id of ['', 'x', 'toString', '__proto__', 'constructor']) assert.deepEqual([decisionOn(after, id), isGranted(after, id)], [undefined, false]);
  });

  it('lists what is granted, ids that every object has included', () => {
    assert.deepEqual(grantedIds(after), ['core', 'ads', 'bag', 'ga']);
    const odd = JSON.parse('{"categories":[{"id":"__proto__","required":true,"services":[{"id":"toString"}]}]}') as unknown;
    assert.deepEqual(grantedIds(decideOn(odd)), ['__proto__', 'toString']);
  });
});
