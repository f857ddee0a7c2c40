import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageShape } from '../../../src/core/page-shape.js';
import { parseConfig } from '../../../src/core/parse-config.js';
import { readConfig } from '../../../src/core/read-config.js';

it('what is wrong in an object with any keys is dropped with its key, so that something else stands in for it', () => {
  const { config, problems } = parseConfig({ ui: { texts: { acceptAll: 7, rejectAll: 'No' } }, compat: { klaro: { a: 'not an id', b: 'functional' } } });
  assert.deepEqual([config.ui.texts, config.compat.klaro], [{ rejectAll: 'No' }, { b: 'functional' }]);
  assert.deepEqual(problems.map(({ path }) => path), ['$.compat.klaro.a', '$.ui.texts.acceptAll']);
});

it('says what stands there and what should, in words', () => {
  const url = 'an http, https, mailto or tel URL, or a relative one, without spaces';
  const id = 'letters, digits, - and _';
  for (const [input, path, found, expected] of [
    [{ mode: 'optin' }, 'mode', '"optin"', '"opt-in" or "opt-out" or "notice"'],
    [{ autoBlock: 1 }, 'autoBlock', '1', 'true or false'],
    [{ cookie: { nmae: 'c' } }, 'cookie.nmae', 'the unknown key "nmae"', '"name", or no such key'],
    [{ cookie: { name: 'a b' } }, 'cookie.name', '"a b"', 'letters, digits, ., - and _'],
    [{ cookie: { path: 'x' } }, 'cookie.path', '"x"', 'a path that starts with /'],
    [{ cookie: { days: 401 } }, 'cookie.days', '401', 'a number from 1 to 400'],
    [{ policy: { url: 'javascript:1' } }, 'policy.url', '"javascript:1"', url],
    [{ policy: { url: 'a b' } }, 'policy.url', '"a b"', url],
    [{ record: { url: 'mailto:a@b.example' } }, 'record.url', '"mailto:a@b.example"', 'an http or https URL, or a relative one, without spaces'],
    [{ policy: { version: {} } }, 'policy.version', '{}', 'a text'],
    [{ categories: [{ id: 'b c' }] }, 'categories[0].id', '"b c"', id],
    [{ compat: { klaro: { a: '' } } }, 'compat.klaro.a', '""', id],
    [{ categories: [{ id: 'a', services: [{ id: 'a' }] }] }, 'categories[0].services[0].id', '"a" a second time', 'an id of its own for each category and service'],
    [{ optOut: { categories: ['d'] } }, 'optOut.categories[0]', '"d"', 'the id of a category that is not required'],
    [{ ui: { links: {} } }, 'ui.links', '{}', 'a list'],
    [{ ui: { texts: ['x'.repeat(90)] } }, 'ui.texts', `["${'x'.repeat(78)}`, 'an object'],
    [{ integrations: { gtm: 'on' } }, 'integrations.gtm', '"on"', 'true, false or an object'],
    [{ integrations: { gtm: { dataLayer: 'window.dataLayer' } } }, 'integrations.gtm.dataLayer', '"window.dataLayer"', 'the name of a variable'],
    [{ ui: () => 0 }, 'ui', 'function', 'an object'],
  ] as const) {
    assert.deepEqual(parseConfig(input).problems.find((problem) => problem.path === `$.${path}`), { path: `$.${path}`, found, expected });
  }
});

it('names each id that an opt-out cannot cover, and where it stands', () => {
  const categories = [{ id: 'must', required: true }, { id: 'ads', services: [{ id: 'meta' }] }, { id: 'stats' }];
  const { problems } = parseConfig({ categories, optOut: { categories: ['ads', 'adds', 'must', 'stats', 'meta'] } });
  assert.deepEqual(problems.map(({ path, found }) => [path, found]), [['$.optOut.categories[1]', '"adds"'], ['$.optOut.categories[2]', '"must"'], ['$.optOut.categories[4]', '"meta"']]);
});

it('keeps the first of equal ids, and names the others', () => {
  const { config, problems } = parseConfig({ categories: [{ id: 'a', services: [{ id: 'b' }, { id: 'a' }, { id: 'c' }, { id: 'c' }] }, { id: 'b' }, { id: 'd', services: [{ id: 'c' }] }] });
  assert.deepEqual(config.categories.map(({ id, services }) => [id, ...services.map((service) => service.id)]), [['a', 'b', 'c'], ['d']]);
  assert.deepEqual(problems.map(({ path }) => path), ['$.categories[0].services[1].id', '$.categories[0].services[3].id', '$.categories[1].id', '$.categories[2].services[0].id']);
});

it('names a key that is needed once, whether it is missing or wrong', () => {
  const { config, problems } = parseConfig({ categories: [{ label: 'A' }, { id: 'a b' }, { id: 'c' }] });
  assert.deepEqual(config.categories.map(({ id }) => id), ['c']);
  assert.deepEqual(problems.map(({ path, found }) => [path, found]), [['$.categories[0].id', 'nothing'], ['$.categories[1].id', '"a b"']]);
});

it('takes any list under a key that it does not look into, as the parts that draw do with the settings of vendors', () => {
  const integrations = { gtm: ['x', { deep: [null] }], other: [] };
  const sink = { wrong: assert.fail, unknown: assert.fail, repeated: assert.fail, stray: assert.fail };
  assert.deepEqual(readConfig(pageShape, { integrations }, sink).integrations, integrations);
});

it('names what is nested too deeply to be shown', () => {
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
  assert.deepEqual(parseConfig({ mode: deep }).problems.map(({ path, found }) => [path, found]), [['$.mode', 'something nested too deeply']]);
});

it('says of an address what it may be, and of a place', () => {
  const input = { regionUrl: 'mailto:a@shop.example', record: { url: 'tel:1' }, policy: { url: 'javascript:1' }, regions: [{ in: ['*', 'DE', 'UK', 'US-CAL'] }, { in: ['EU', 'Germany'] }] };
  assert.deepEqual(parseConfig(input).problems.map(({ path, expected }) => [path, expected]), [
    ['$.policy.url', 'an http, https, mailto or tel URL, or a relative one, without spaces'],
    ['$.regions[0].in[2]', 'an ISO 3166 code such as "DE" or "US-CA", or "*"'],
    ['$.regions[1].in[0]', 'an ISO 3166 code such as "DE" or "US-CA", or "*"'],
    ['$.regions[1].in[1]', 'an ISO 3166 code such as "DE" or "US-CA", or "*"'],
    ['$.regionUrl', 'an http or https URL, or a relative one, without spaces'],
    ['$.record.url', 'an http or https URL, or a relative one, without spaces'],
  ]);
});
