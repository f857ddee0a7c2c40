import assert from 'node:assert/strict';
import { it } from 'node:test';
import { textsByFile } from '../../../src/locales/locale.js';

it('a text that several elements show is the same in each, so that one key of ui.texts changes it everywhere', () => {
  const known = new Map<string, string>();
  for (const texts of Object.values(textsByFile)) {
    for (const [key, text] of Object.entries(texts)) {
      assert.equal(text, known.get(key) ?? text, key);
      known.set(key, text);
    }
  }
});
