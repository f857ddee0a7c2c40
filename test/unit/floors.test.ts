import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const [lit, cookies] = ['@lit/reactive-element', 'js-cookie'];

/** What each folder of `src` may import besides itself, as docs/decisions/0015-floors.md says. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  platform: [],
  adapters: ['core', 'platform'],
  gate: ['core', 'platform'],
  integrations: ['core', 'platform'],
  ui: ['core', 'platform', 'locales', lit],
  locales: ['ui'],
  consent: ['core', 'platform', 'adapters', 'gate'],
};
const folders = Object.keys(allowed);

/** The imports a probe has, each on a line of its own: two files of every folder, entries, packages. */
function importsOf(file: string): string[] {
  const files = [...folders.flatMap((folder) => [`${folder}/one.js`, `${folder}/inner/one.js`]), 'gate/guard.js', 'head.js', 'ui.js', 'compat-import.js'];
  return [...files.map((each) => posix.relative(dirname(file), each)).map((path) => (path.startsWith('.') ? path : `./${path}`)), lit, cookies];
}

/** Whether a file may have an import: by folder, or by name for a package; the guard is a part that entries load. */
function isAllowed(file: string, source: string): boolean {
  const [own = ''] = file.split('/');
  const target = source.startsWith('.') ? posix.join(dirname(file), source) : source;
  if (file === 'adapters/cookie-storage.ts' && source === cookies) return true;
  if (own === 'consent' && target === 'gate/guard.js') return false;
  return own === target.split('/')[0] || Boolean(allowed[own]?.includes(target.startsWith('@') ? target : target.split('/')[0]!));
}

describe('the linter holds the floors apart', () => {
  const probes = [...folders.map((folder) => `${folder}/probe.ts`), 'ui/inner/probe.ts', 'adapters/cookie-storage.ts'];
  const reported = new Map<string, string[]>();
  let copy = '';

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'floors-'));
    cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'));
    for (const file of probes) {
      mkdirSync(dirname(join(copy, 'src', file)), { recursive: true });
      writeFileSync(join(copy, 'src', file), importsOf(file).map((source, index) => `export { a${index} } from "${source}";\n`).join(''));
    }
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format=json', 'src'], { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 26 });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[] };
    for (const { code, filename, labels } of diagnostics) {
      const file = posix.relative('src', filename);
      if (code === 'eslint(no-restricted-imports)') reported.set(file, [...(reported.get(file) ?? []), importsOf(file)[labels[0]!.span.line - 1]!]);
    }
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('every folder of the sources is a floor', () => {
    const found = readdirSync('src', { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));
    assert.deepEqual(found.toSorted(), folders.toSorted());
  });

  for (const file of probes) {
    it(`${file}: reports what is not below it, and that alone`, () => {
      assert.deepEqual((reported.get(file) ?? []).toSorted(), importsOf(file).filter((source) => !isAllowed(file, source)).toSorted());
    });
  }
});
