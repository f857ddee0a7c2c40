import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ConfigInput } from '../../src/core/config-input.js';
import { readState } from '../../src/server.js';

const [, lines] = /```js\n(import \{ encodeRecord \}[^]*?)```/.exec(readFileSync('docs/server.md', 'utf8'))!;
const policy = 'demo/policies/milly.json';
const milly = JSON.parse(readFileSync(policy, 'utf8')) as ConfigInput;

describe('the cookie for tests in docs/server.md', () => {
  for (const isAccepted of [true, false])
    it(`is that of a visitor who has ${isAccepted ? 'accepted' : 'refused'} everything, and is asked nothing`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'cookie-'));
      t.after(() => rmSync(folder, { recursive: true }));
      const file = join(folder, 'cookie.mjs');
      writeFileSync(file, lines!.replace('assent/server', pathToFileURL('src/server.ts').href).replace('./consent.json', pathToFileURL(policy).href));
      const { consentCookie } = (await import(pathToFileURL(file).href)) as { consentCookie(isAccepted: boolean): { name: string; value: string } };
      const { name, value } = consentCookie(isAccepted);
      const state = readState(`${name}=${value}`, milly);
      assert.deepEqual([state.status, state.source], ['decided', 'banner']);
      const { essential, ...others } = { ...state.categories };
      assert.equal(essential, 'granted');
      assert.deepEqual([...new Set(Object.values(others))], [isAccepted ? 'granted' : 'denied']);
    });
});
