import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

/** What rollup does there: it writes a file, and fails if it is told to. */
const rollup = `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync(process.env.ASSENT_OUT + '/shared', { recursive: true });
writeFileSync(process.env.ASSENT_OUT + '/shared/index.js', 'new');
if (process.env.FAIL) process.exit(1);
`;
const otherTools = ['typescript/bin/tsc', 'tsx/dist/cli.mjs', '@custom-elements-manifest/analyzer/cem.js'];

describe('scripts/build.mjs, with tools that do next to nothing', () => {
  let project = '';
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  };
  const build = (args: string[] = [], env = {}) => execFileSync(process.execPath, [join(project, 'scripts/build.mjs'), ...args], { env: { ...process.env, ...env }, stdio: 'pipe' });

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'build-'));
    cpSync('scripts/build.mjs', join(project, 'scripts/build.mjs'));
    put('node_modules/rollup/dist/bin/rollup', rollup);
    for (const tool of otherTools) put(`node_modules/${tool}`, '');
    put('dist/old.js', 'old');
    put('dist.next/left.js', 'of a build that was ended');
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('puts what was built in the place of dist/, where others may read it', () => {
    mkdirSync(join(project, 'any'));
    build();
    assert.deepEqual(readdirSync(join(project, 'dist'), { recursive: true }).toSorted(), ['shared', 'shared/index.js']);
    assert.equal(statSync(join(project, 'dist')).mode, statSync(join(project, 'any')).mode);
    assert.deepEqual(readdirSync(project).toSorted(), ['any', 'dist', 'node_modules', 'scripts']);
  });

  it('a build that fails leaves dist/ as it is, and nothing of its own', () => {
    assert.throws(() => build([], { FAIL: '1' }));
    assert.deepEqual(readdirSync(join(project, 'dist')), ['old.js']);
    assert.deepEqual(readdirSync(project).toSorted(), ['dist', 'node_modules', 'scripts']);
  });

  const memory = '/dev/shm';
  const isAnother = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;
  it('builds onto another file system, too', { skip: !isAnother && 'there is one only' }, (t) => {
    const out = mkdtempSync(join(memory, 'build-'));
    t.after(() => rmSync(out, { recursive: true, force: true }));
    build(['--out', join(out, 'dist')]);
    assert.equal(readFileSync(join(out, 'dist/shared/index.js'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(out), ['dist']);
  });
});
