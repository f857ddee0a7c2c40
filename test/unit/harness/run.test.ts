import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

it('a run whose browsers cannot be had ends at once, with what has begun beside their installation', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(process.execPath, join(folder, 'node'));
  writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\nexit 100\n', { mode: 0o755 });
  const slow = '#!/bin/sh\nexec node -e "setTimeout(() => {}, 60_000)"\n';
  writeFileSync(join(folder, 'npm'), slow, { mode: 0o755 });
  const { status, stdout } = spawnSync(process.execPath, ['test/run.mjs', '--only', 'static,e2e'], { env: { PATH: folder, TMPDIR: folder }, encoding: 'utf8', timeout: 30_000 });
  assert.match(stdout, /── lint starts\n[^]*(?:apt-get update ended with 100|missing browsers: Chromium.*)\n0 passed, 1 failed\n$/);
  assert.equal(status, 1);
});
