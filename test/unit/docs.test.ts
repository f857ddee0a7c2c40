import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { it } from 'node:test';

const check = ['--import', import.meta.resolve('tsx'), resolve('scripts/write-docs.ts'), '--check'];

it('the config reference, the keys of the texts and the sizes in the README and in performance.md are what their sources say', () => {
  assert.doesNotThrow(() => execFileSync(process.execPath, check, { stdio: 'pipe' }));
});

it('a check names a page that is missing, and makes none', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of ['README.md', 'docs/performance.md', 'scripts/budgets.json', 'bench/results.json']) cpSync(file, join(folder, file));
  mkdirSync(join(folder, 'dist'));
  const { status, stderr } = spawnSync(process.execPath, check, { cwd: folder, encoding: 'utf8' });
  assert.match(stderr, /^docs\/config\.md is out of date/m);
  assert.equal(status, 1);
  assert.ok(!existsSync(join(folder, 'docs/config.md')));
});

it('what is in the package links to nothing beside the web and what is in it too', () => {
  const [listed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: 'pipe' })) as [{ files: { path: string }[] }];
  const packed = listed.files.map(({ path }) => path);
  const dead = packed.filter((file) => file.endsWith('.md')).flatMap((file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link]) => join(dirname(file), link!));
    return links.filter((link) => !packed.some((path) => path === link || path.startsWith(link.replace(/\/?$/, '/')))).map((link) => `${file}: ${link}`);
  });
  assert.deepEqual(dead, []);
});
