import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '../../runner/run-command.mjs';

const run = (code: string, timeout = 20_000) => runCommand([process.execPath, '-e', code], { cwd: '.', timeout });
const childModule = JSON.stringify(new URL('../../support/child.mjs', import.meta.url).href);

/** Whether a process is there; a zombie counts as gone. */
function isRunning(pid: number): boolean {
  try {
    const status = existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return !status.includes(') Z ') && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await delay(50);
  return !isRunning(pid);
}

describe('runCommand', () => {
  it('tells success, failure and a program that is not there', async () => {
    assert.equal((await run('')).ok, true);
    assert.equal((await run('process.exitCode = 3')).ok, false);
    assert.equal((await runCommand(['/no/such/program'], { cwd: '.', timeout: 1000 })).ok, false);
  });

  it('ends what takes too long', async () => {
    const { ok, ms } = await run('setInterval(() => {}, 1000)', 300);
    assert.equal(ok, false);
    assert.ok(ms < 5000);
  });
});

describe('startChild', () => {
  const ends = { exits: 'setTimeout(() => process.exit(), 100)', crashes: 'setTimeout(() => { throw 1 }, 100)', 'is ended': '' };
  for (const [how, code] of Object.entries(ends)) {
    it(`leaves no child behind when the process ${how}`, async () => {
      const script = `import(${childModule}).then(({ startChild }) => { console.log(startChild('sh', ['-c', 'sleep 60 & wait']).pid); ${code} })`;
      const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [pid] = await new Promise<number[]>((resolve) => parent.stdout.once('data', (data) => resolve([Number(data)])));
      assert.ok(pid);
      if (!code) parent.kill('SIGTERM');
      assert.ok(await untilGone(pid));
    });
  }
});
