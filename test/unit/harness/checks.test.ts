import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const isForeign = (path: string) => /(?:^|\/)(?:node_modules|built)\//.test(path);
/** The files below the folders that we write, by how their names end. */
const filesOf = (ending: RegExp, folders = ['bench', 'demo', 'scripts', 'src', 'test']) =>
  folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)).filter((path) => ending.test(path) && !isForeign(path));

describe('what the static checks look at', () => {
  it('the linter: every script that we write', () => {
    const linted = execFileSync(process.execPath, ['node_modules/oxlint/bin/oxlint', '--debug=files'], { encoding: 'utf8', maxBuffer: 1 << 24 }).split('\n');
    assert.deepEqual(filesOf(/\.(?:[cm]?js|jsx|tsx?)$/).filter((path) => !linted.includes(path)), []);
  });

  it('the compiler: every folder with TypeScript in it', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { types: string } };
    const projects = [...scripts.types.matchAll(/-p (\S+)/g)].map(([, project]) => project);
    assert.deepEqual(filesOf(/\.tsx?$/).filter((path) => !projects.includes(path.split('/')[0])), []);
  });
});
