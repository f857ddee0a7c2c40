import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { workedOut } from '../../../scripts/work-out.mjs';
import type { ConfigInput } from '../../../src/core/config-input.js';
import { isSound, readFirstLayer } from '../../../src/core/first-layer.js';
import { othersMatcher } from '../../../src/core/others-matcher.js';
import { pageMatcher } from '../../../src/core/page-matcher.js';
import { parseConfig } from '../../../src/core/parse-config.js';
import { readShown } from '../../../src/core/read-shown.js';
import { areOthersSound, haveOthersForm } from '../../../src/ui/check-others.js';
import type { JsonObject } from '../support/json.js';
import { mutatedConfig } from '../support/mutate-config.js';
import { validConfig } from '../support/shape-arbitrary.js';
import { whilePolluted } from '../support/while-polluted.js';
import { demoConfigs, documentedConfigs } from '../support/written-configs.js';

/** Where there may be doubt about what is right: numbers that are not whole, and an opt-out of the categories that are there by default. */
const isUnusual = ({ policy, cookie, optOut, categories, integrations }: Parts): boolean => {
  const numbers = [policy, cookie, optOut, Object(integrations).googleConsentMode].flatMap((part) => Object.values(Object(part) as object));
  return numbers.some((value) => typeof value === 'number' && !Number.isInteger(value)) || (!categories && Object(optOut).categories?.length > 0);
};
type Parts = { readonly [key: string]: unknown };

/** What is taken for sound is right by the parser, and read as the parser reads it; what is right, if it is not unusual, is taken for sound. */
function assertTold(input: unknown): void {
  const { config, problems } = parseConfig(input);
  const isAllSound = isSound(input) && haveOthersForm(input);
  if (isAllSound) assert.deepEqual(problems, []);
  else assert.ok(problems.length > 0 || isUnusual(Object(input) as Parts), 'right, and in doubt');
  if (!isSound(input)) return;
  assert.deepEqual(problems.filter(({ path }) => !/^\$\.(?:integrations|compat|regions|regionUrl)\b/.test(path)), []);
  assert.deepEqual(readFirstLayer(input ?? {}), readFirstLayer(config));
  const { policy, categories, ui } = config;
  const { url, version, updated, changes } = policy;
  // Where none are listed, the views ask the state: here, for the same ids.
  const shown = readShown(input ?? {}, categories.map(({ id, required }) => ({ id, required })));
  assert.deepEqual(asJson(shown), asJson({ policy: { url, version, updated, changes }, categories, ui: { theme: ui.theme, links: ui.links } }));
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what the views show of a config is read without the parser where that is sound', () => {
  it('in 10,000 generated configs: valid ones, ones with a mistake, and ones with two', () => {
    const twice = fc.tuple(mutatedConfig, mutatedConfig).map(([first, { mutated }]) => ({ ...(Object(mutated) as object), ...(first.mutated as JsonObject) }));
    fc.assert(fc.property(fc.oneof(validConfig, mutatedConfig.map(({ mutated }) => mutated), twice), assertTold), { numRuns: 10_000 });
  });

  it('with any JSON in the place of a key, or of the whole', () => {
    const keys = ['policy', 'mode', 'regions', 'cookie', 'optOut', 'categories', 'compat', 'integrations', 'record', 'ui', 'UI', '__proto__'];
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue())), assertTold), { numRuns: 10_000 });
  });

  for (const [name, input] of Object.entries<unknown>({
    'an id twice': { categories: [{ id: 'a' }, { id: 'b', services: [{ id: 'a' }] }] },
    'an opt-out of a service': { categories: [{ id: 'a', services: [{ id: 'b' }] }], optOut: { categories: ['b'] } },
    'regions that are no list': { regions: { in: ['US'] } },
    'an opt-out of what is always granted': { categories: [{ id: 'a', required: true }, { id: 'b' }], optOut: { categories: ['a'] } },
    'a link of another protocol': { policy: { url: 'java\nscript:alert(1)' } },
    'a number written as a text': { cookie: { days: '182' } },
    'a list in the place of the whole': [],
    'null': null,
    'null for a text': { ui: { lang: null } },
    'keys that every object has': { toString: {}, constructor: {} },
    'more days than browsers keep': { cookie: { days: 401 } },
  })) {
    it(`not with ${name}`, () => assert.equal(isSound(input), false));
  }

  for (const [name, input] of Object.entries<unknown>({
    'a rule without places': { regions: [{ mode: 'opt-in' }] },
    'a place that is none': { regions: [{ in: ['US'] }, { in: ['DE', 'EU'] }] },
    'a region to be had by mail': { regionUrl: 'mailto:a@shop.example' },
    'a mode that is none': { regions: [{ in: ['US'], mode: 'optout' }] },
  })) {
    it(`nor with ${name}, which is looked at apart`, () => assert.deepEqual([isSound(input), areOthersSound(input)], [true, false]));
  }

  it('also while a page has put keys on Object.prototype, which are no settings', () => {
    const keys = { url: 'javascript:alert(1)', layout: 'dialog', texts: { acceptAll: 'No' }, services: [{ id: 'x' }], categories: [{ id: 'x' }], nothing: /./ };
    const inputs = [{ policy: {}, ui: {} }, { categories: [{ id: 'a' }] }, {}, undefined];
    const read = (input: ConfigInput = {}): unknown[] => [readFirstLayer(input), readShown(input, [{ id: 'b' }])].map(asJson);
    const expected = inputs.map(read);
    whilePolluted(keys, () => {
      for (const [index, input] of inputs.entries()) {
        assert.equal(isSound(input), true);
        assert.deepEqual(read(input), expected[index]);
      }
      assert.equal(isSound({ nothing: 1 }), false);
    });
  });

  it('and in those of the demo, the README and the docs, so that their visitors load nothing that names mistakes', () => {
    for (const { where, text } of [...demoConfigs(), ...documentedConfigs()]) {
      const config: unknown = JSON.parse(text);
      assert.ok(isSound(config) && areOthersSound(config), where);
    }
  });
});

it('the build writes out what the matchers come to', async () => {
  for (const [name, matchers] of Object.entries({ 'page-matcher': { pageMatcher }, 'others-matcher': { othersMatcher } })) {
    const code = await workedOut.load(fileURLToPath(new URL(`../../../src/core/${name}.ts`, import.meta.url)));
    assert.deepEqual({ ...(await import(`data:text/javascript,${encodeURIComponent(code!)}`)) }, matchers);
  }
});
