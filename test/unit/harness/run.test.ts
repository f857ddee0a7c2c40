import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';

it('a run that is ended leaves no folder of its own behind', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const run = spawn(process.execPath, ['test/run.mjs', '--only', 'static'], { env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(run, 'exit');
  await once(run.stdout, 'data');
  assert.match(readdirSync(folder).join(), /^assent-test-/);
  run.kill('SIGTERM');
  assert.deepEqual(await ended, [1, null]);
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('assent-test-')), []);
});
