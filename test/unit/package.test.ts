import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';

const read = (file: string) => readFileSync(file, 'utf8');
const { sideEffects } = JSON.parse(read('package.json')) as { sideEffects: string[] };
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

describe('sideEffects of package.json: what a bundler must not leave out', () => {
  const assertListed = (files: string[]) => {
    assert.ok(files.length);
    assert.deepEqual(files.filter((file) => !sideEffects.includes(`./${file}`)), []);
  };

  it('has every classic script that the build makes', async () => {
    const { default: builds } = (await import(pathToFileURL('rollup.config.mjs').href)) as { default: { output: { format: string; file?: string } }[] };
    assertListed(builds.flatMap(({ output: { format, file = '' } }) => (format === 'iife' ? `dist/${basename(file)}` : [])));
  });

  it('has every file that registers elements, and those that only pass it on', () => {
    const registering = filesIn('dist').filter((file) => file.endsWith('.js') && /\bcustomElements\.define\b/.test(read(file)));
    const passing = registering.flatMap((file) => (existsSync(`dist/${basename(file)}`) ? `dist/${basename(file)}` : []));
    assertListed([...registering, ...passing]);
  });

  it('has every file that another imports for what it does', () => {
    const sources = filesIn('src').filter((file) => file.endsWith('.ts')).map(read);
    assertListed(sources.flatMap((source) => [...source.matchAll(/^import "\.[^"]*\/([\w-]+\.js)";$/gm)].map(([, name]) => `dist/shared/${name}`)));
  });

  it('names files that there are', () => {
    assert.deepEqual(sideEffects.filter((file) => !existsSync(file)), []);
  });
});

/** What stands in dist/, where a bundler or a runtime takes those files of other packages that are meant for browsers, as for workers and edges. */
function importInWorker(entry: string, print: string): unknown {
  const code = `const entry = await import("${entry}"); console.log(JSON.stringify(${print}))`;
  return JSON.parse(execFileSync(process.execPath, ['--conditions=browser', '--input-type=module', '-e', code], { encoding: 'utf8' }));
}

describe('where there are no elements', () => {
  it('the entries can be imported, and what stands in for Lit’s base class is gone then', () => {
    assert.deepEqual(importInWorker('assent/ui', '[typeof entry.ConsentPreferences, typeof HTMLElement, typeof customElements]'), ['function', 'undefined', 'undefined']);
    for (const [entry, name] of [['assent', 'createConsent'], ['assent/server', 'readState']]) assert.equal(importInWorker(entry!, `typeof entry.${name}`), 'function');
  });
});
