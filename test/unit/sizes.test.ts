import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { judgeSizes, measureSizes } from '../../scripts/measure-sizes.mjs';

/** What the files of such a `dist` weigh. */
async function measured(t: TestContext, files: Record<string, string>): Promise<Map<string, number>> {
  const dist = mkdtempSync(join(tmpdir(), 'sizes-'));
  t.after(() => rmSync(dist, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return measureSizes(dist);
}

const bytes = (text: string) => brotliCompressSync(text).length;
/** Texts that nothing compresses much. */
const [long, longer] = [50, 100].map((count) => Array.from({ length: count }, (_, index) => Math.sin(index + count)).join());

describe('the sizes of dist/', () => {
  it('a file that a page loads weighs what is sent', async (t) => {
    const text = '/* of the file, too */\nconsole.log("loaded");\n';
    assert.deepEqual(await measured(t, { 'assent.js': text, 'assent-part.js': text, 'assent.schema.json': '{}' }), new Map([['assent-part.js', bytes(text)], ['assent.js', bytes(text)]]));
  });

  it('an entry for bundlers weighs all that it imports statically, through files that only pass it on', async (t) => {
    const sizes = await measured(t, {
      'ui.js': 'export { a } from "./shared/ui.js";',
      'shared/ui.js': `import { b } from "./b.js"; export const a = b + "${long}";`,
      'shared/b.js': `export const b = "${longer}";`,
    });
    assert.ok(sizes.get('assent/ui')! >= bytes(`${long}${longer}`), String(sizes.get('assent/ui')));
  });

  it('but not what it loads later, nor Lit', async (t) => {
    const sizes = await measured(t, {
      'index.js': 'import { c } from "@lit/reactive-element"; export const load = () => [c, import("./late.js")];',
      'late.js': `export const late = "${longer}";`,
    });
    assert.ok(sizes.get('assent')! < 200, String(sizes.get('assent')));
    assert.ok(sizes.get('late.js')! > bytes(longer!));
  });

  it('each has a budget: none is missing, and none is too much', () => {
    const failures = (sizes: Record<string, number>, budgets: Record<string, number>) => judgeSizes(new Map(Object.entries(sizes)), budgets).filter(({ isFailure }) => isFailure).map(({ text }) => text);
    assert.deepEqual(failures({ assent: 10, 'assent-locale-de.js': 5, 'assent-locale-fr.js': 6 }, { assent: 10, 'assent-locale-*.js': 6 }), []);
    assert.match(failures({ assent: 11 }, { assent: 10 }).join(), /^assent: 11 B brotli, 1 over its budget of 10$/);
    assert.match(failures({ assent: 1, 'new.js': 2 }, { assent: 10 }).join(), /^new\.js has 2 B brotli and no budget/);
    assert.match(failures({ assent: 1 }, { assent: 10, 'gone.js': 3 }).join(), /^gone\.js has a budget, but does not exist$/);
  });

  it('the entries that a package exports go by the names that they are imported by', async () => {
    const budgets = JSON.parse(readFileSync('scripts/budgets.json', 'utf8')) as object;
    for (const name of ['assent', 'assent/ui', 'assent/server']) assert.ok(name in budgets, name);
    assert.deepEqual((await measureSizes('dist')).has('ui.js'), false);
  });
});
