import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bannerTexts } from '../../../src/ui/banner-texts.js';
import { declarationTexts } from '../../../src/ui/declaration-texts.js';
import { embedTexts } from '../../../src/ui/embed-texts.js';
import { dialogTexts } from '../../../src/ui/preferences/dialog-texts.js';

it('a text that several elements show is the same in each, so that one key of ui.texts changes it everywhere', () => {
  const known = new Map<string, string>();
  for (const texts of [bannerTexts, dialogTexts, declarationTexts, embedTexts]) {
    for (const [key, text] of Object.entries(texts)) {
      assert.equal(text, known.get(key) ?? text, key);
      known.set(key, text);
    }
  }
});
