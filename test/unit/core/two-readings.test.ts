import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readOptOutName, readRecordName } from '../../../src/core/cookie-names.js';
import type { DecisionConfig } from '../../../src/core/decision-config.js';
import { parseConfig } from '../../../src/core/parse-config.js';
import { readDecision } from '../../../src/core/read-decision.js';
import type { JsonObject } from '../support/json.js';
import { mutatedConfig } from '../support/mutate-config.js';
import { validConfig } from '../support/shape-arbitrary.js';

/** What the parser leaves out is as good as its default. */
const filledIn = ({ rules, ...rest }: DecisionConfig): unknown => ({ ...rest, rules: { ...rules, gpc: rules.gpc ?? true, dnt: rules.dnt ?? false } });

/** What decides is the same, whether the head script reads a config or the parser has read it before; and what parts call its cookies. */
function assertAgreed(input: unknown): void {
  const read = readDecision(input);
  const { config } = parseConfig(input);
  assert.deepEqual(filledIn(read), filledIn(readDecision(config)));
  // Nor is it that both miss what the parser has read.
  const { policy, cookie, optOut, region, reload, mode } = config;
  assert.deepEqual([read.cookie, read.optOut.days, read.optOut.name], [{ ...cookie, domain: cookie.domain ?? '' }, optOut.days, optOut.cookie]);
  assert.deepEqual([read.policyVersion, read.isMaterial, read.region, read.reload, read.rules.mode], [policy.version, policy.material, region ?? '', reload, mode]);
  assert.deepEqual([readRecordName(input), readOptOutName(input)], [read.cookie.name, read.optOut.name]);
}

const categories = [{ id: 'core', required: true }, { id: 'ads', services: [{ id: 'meta' }] }];

describe('the head script’s reading and the parser’s agree', () => {
  for (const [name, input] of Object.entries<unknown>({
    'days out of range': { cookie: { days: 1000 }, optOut: { days: 0 } },
    'days just out of range': { cookie: { days: 401 }, optOut: { days: 0.9 } },
    'days at the ends of the range': { cookie: { days: 1 }, optOut: { days: 400 } },
    'days that are a text': { cookie: { days: '182' } },
    'a path without a slash': { cookie: { path: 'x' } },
    'a path with something before its slash': { cookie: { path: 'a/b' } },
    'a path with a space in it': { cookie: { path: '/a b' } },
    'a path with an attribute in it': { cookie: { path: '/; domain=evil.test' } },
    'cookie names that no browser keeps': { cookie: { name: 'my consent' }, optOut: { cookie: 'a=b' } },
    'a SameSite of another case': { cookie: { sameSite: 'lax', secure: 'yes' } },
    'a SameSite with an attribute behind it': { cookie: { sameSite: 'Lax; HttpOnly' } },
    'a SameSite with something before it': { cookie: { sameSite: 'not Lax' } },
    'categories: null': { categories: null, mode: 'opt-out' },
    'null everywhere': { policy: null, mode: null, preset: null, regions: null, region: null, signals: null, cookie: null, optOut: null, reload: null, mark: null },
    'an opt-out of what is not there': { categories, optOut: { categories: ['ads', 'adds'] } },
    'an opt-out of nothing': { categories, optOut: { categories: [] } },
    'an opt-out of a service': { categories, optOut: { categories: ['meta'] } },
    'an opt-out of what is no id': { categories, optOut: { categories: ['ads', 5] } },
    'regions of which one is wrong': { mode: 'opt-out', regions: [{ in: ['DE'], mode: 'opt-in' }, { mode: 'opt-in' }, 'US'] },
    'an opt-out of what is always granted': { categories: [{ id: 'must', required: true }, ...categories], optOut: { categories: ['must'] } },
    'a region of which one place is none': { mode: 'opt-out', regions: [{ in: ['EU', 'UK'], mode: 'opt-in' }] },
    'a region of which one place is wrong': { mode: 'opt-out', regions: [{ in: ['DE', 7], mode: 'opt-in' }] },
    'a preset with a typing error': { mode: 'opt-out', preset: 'strickt' },
    'a preset that cannot be made a text': { mode: 'opt-out', preset: { toString: null } },
    'a preset that every object has': { mode: 'opt-out', preset: 'toString' },
    'a reload that never comes': { reload: 'never' },
    'a reload that always comes': { reload: 'always' },
    'a reload of another case': { reload: 'Always' },
    'a reload with more behind it': { reload: 'never again' },
    'a reload with more before it': { reload: 'not always' },
    'a notice of too many days': { policy: { updated: '2026-01-01', noticeDays: 4000 } },
    'ids twice': { categories: [...categories, { id: 'meta' }, { id: 'x', services: [{ id: 'ads' }, { id: 'x' }, { id: 'y' }] }] },
    'services of a category that is dropped': { categories: [...categories, { id: 'ads', services: [{ id: 'lost' }] }, { id: 'a b', services: [{ id: 'astray' }] }] },
    'no object': 'text',
  })) {
    it(`on ${name}`, () => assertAgreed(input));
  }

  it('on each preset', () => {
    for (const preset of ['strict', 'eu-us']) assertAgreed({ mode: 'opt-out', preset });
    assert.deepEqual(readDecision({ mode: 'opt-out', preset: 'strict' }).regions.map(({ mode }) => mode), ['opt-in']);
  });

  it('on 10,000 generated configs: valid ones, ones with a mistake, and ones with two', () => {
    const twice = fc.tuple(mutatedConfig, mutatedConfig).map(([first, { mutated }]) => ({ ...(Object(mutated) as object), ...(first.mutated as JsonObject) }));
    const config = fc.oneof(validConfig, mutatedConfig.map(({ mutated }) => mutated), twice);
    fc.assert(fc.property(config, assertAgreed), { numRuns: 10_000 });
  });

  it('on any JSON in the place of a key', () => {
    const keys = ['policy', 'mode', 'preset', 'regions', 'region', 'signals', 'cookie', 'optOut', 'categories', 'reload'];
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), assertAgreed), { numRuns: 10_000 });
  });
});
