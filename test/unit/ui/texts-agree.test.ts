import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { textsByFile } from '../../../src/locales/locale.js';
import { categoryTexts } from '../../../src/ui/category-texts.js';

it('a text that several elements show is the same in each, so that one key of ui.texts changes it everywhere', () => {
  const known = new Map<string, string>();
  for (const texts of Object.values(textsByFile)) {
    for (const [key, text] of Object.entries(texts)) {
      assert.equal(text, known.get(key) ?? text, key);
      known.set(key, text);
    }
  }
});

it('every text is shown: none is loaded, and translated, for nothing', () => {
  const src = new URL('../../../src/', import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/texts\.ts$|^locales/.test(name));
  const code = files.map((name) => readFileSync(new URL(name, src), 'utf8')).join('\n');
  const ofCategories = Object.keys(categoryTexts).flatMap((id) => [id, `${id}Text`]);
  const keys = Object.values(textsByFile).flatMap((texts) => Object.keys(texts));
  assert.deepEqual(keys.filter((key) => !code.includes(`"${key}"`) && !ofCategories.includes(key)), []);
});
