import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';

it('the config reference and the sizes in the README are what their sources say', () => {
  assert.doesNotThrow(() => execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-docs.ts', '--check'], { stdio: 'pipe' }));
});
