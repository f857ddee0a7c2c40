import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseConfig } from '../../../src/core/parse-config.js';

it('what is wrong in an object with any keys is dropped with its key, so that something else stands in for it', () => {
  const { config, problems } = parseConfig({ ui: { texts: { acceptAll: 7, rejectAll: 'No' } }, compat: { klaro: { a: 'not an id', b: 'functional' } } });
  assert.deepEqual([config.ui.texts, config.compat.klaro], [{ rejectAll: 'No' }, { b: 'functional' }]);
  assert.deepEqual(problems.map(({ path }) => path), ['$.compat.klaro.a', '$.ui.texts.acceptAll']);
});

it('names what is nested too deeply to be shown', () => {
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
  assert.deepEqual(parseConfig({ mode: deep }).problems.map(({ path, found }) => [path, found]), [['$.mode', 'something nested too deeply']]);
});
