import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forms } from '../../../src/core/find-slips.js';
import { parseConfig } from '../../../src/core/parse-config.js';
import { isObject, type JsonObject } from '../support/json.js';
import { mutatedConfig, namesOf, spotsOf } from '../support/mutate-config.js';
import { schemaErrors } from '../support/schema.js';
import { validConfig } from '../support/shape-arbitrary.js';
import { configsOf, demoConfigs, documentedConfigs } from '../support/written-configs.js';

/** With other values where the schema asks for more than the parser, which takes what stands there. */
function withoutSlips(config: JsonObject): JsonObject {
  const { region, policy, ui } = config;
  return {
    ...config,
    ...(typeof region === 'string' && !forms.region.test(region) && { region: 'us-CA' }),
    ...(isObject(policy) && 'updated' in policy && !forms.updated.test(policy['updated'] as string) && { policy: { ...policy, updated: '2026-01-15' } }),
    ...(isObject(ui) && isObject(ui['texts']) && { ui: { ...ui, texts: Object.fromEntries(Object.values(ui['texts']).map((text, index) => [['close', 'zh-Hant:acceptAll'][index]!, text])) } }),
  };
}

describe('assent.schema.json', () => {
  it('validates every config of the demo, and the parser finds nothing in them', () => {
    assert.ok(demoConfigs().length > 0);
    for (const { where, text } of demoConfigs()) assertFaultless(where, text);
  });

  it('validates every config that the README and the docs show', () => {
    for (const { where, text } of documentedConfigs()) assertFaultless(where, text);
  });

  it('accepts what the parser accepts: 10,000 configs generated from the shape, with every key in them', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(validConfig, (config) => {
        for (const { name } of spotsOf(config)) seen.add(name);
        assert.deepEqual(parseConfig(config).problems, []);
        assert.deepEqual(schemaErrors(withoutSlips(config)), []);
      }),
      { numRuns: 10_000 },
    );
    assert.deepEqual(namesOf().filter((name) => !seen.has(name)), []);
  });

  it('refuses what the parser refuses: 10,000 configs with one thing wrong, every key and kind of mistake among them', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(mutatedConfig, ({ mutated, mutation }) => {
        seen.add(mutation.name).add(mutation.kind);
        assert.notDeepEqual(parseConfig(mutated).problems, [], 'the parser accepts it');
        assert.notDeepEqual(schemaErrors(mutated), [], 'the schema accepts it');
      }),
      { numRuns: 10_000 },
    );
    const kinds = ['wrong type', 'unknown key', 'wrong enum', 'missing key', 'wrong text', 'wrong number'];
    assert.deepEqual([...kinds, ...namesOf()].filter((name) => !seen.has(name)), []);
  });

  it('knows the keys of texts, with a language before them or without', () => {
    for (const key of ['acceptAll', 'reopen', 'third-partyText', 'de:acceptAll', 'pt-BR:close']) assert.deepEqual(schemaErrors({ ui: { texts: { [key]: 'x' } } }), [], key);
    for (const key of ['acceptAl', 'AcceptAll', 'de:accept', ':close', 'de-:close', 'german:close', '']) assert.equal(schemaErrors({ ui: { texts: { [key]: 'x' } } }).length, 1, key);
  });

  it('agrees with the parser on any text in the place of an address or a name', () => {
    const fields = [
      (text: string) => ({ policy: { url: text } }),
      (text: string) => ({ cookie: { name: text } }),
      (text: string) => ({ cookie: { path: text } }),
      (text: string) => ({ categories: [{ id: text }] }),
      (text: string) => ({ compat: { klaro: { [text]: text } } }),
    ];
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ -\x7f\n\t]{0,4}:?\/{0,2}[a-z:]{0,8}$/));
    fc.assert(
      fc.property(fc.constantFrom(...fields), text, (field, value) => {
        const config = field(value);
        assert.equal(schemaErrors(config).length === 0, parseConfig(config).problems.length === 0);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('configs written in Markdown', () => {
  it('are found by "categories", by their mark and in inline scripts', () => {
    const page = [
      '```json', '{ "categories": [] }', '```',
      '```json config', '{ "mode": "opt-out" }', '```',
      '```json', '{ "name": "package" }', '```',
      '```html', '<script type="application/json" data-assent-config>{ "region": "DE" }</script>', '<script data-assent-config>{ … }</script>', '```',
    ].join('\n');
    assert.deepEqual(configsOf(page).map((text) => text.trim()), ['{ "categories": [] }', '{ "mode": "opt-out" }', '{ "region": "DE" }']);
  });
});

function assertFaultless(where: string, text: string): void {
  const config: unknown = JSON.parse(text);
  assert.deepEqual(schemaErrors(config), [], `${where}: the schema says`);
  assert.deepEqual(parseConfig(config).problems, [], `${where}: the parser says`);
}
