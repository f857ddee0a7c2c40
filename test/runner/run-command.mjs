import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** How long a command that is killed has to end what it started, and one that has ended to send its output. Milliseconds. */
const grace = 10_000;

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), grace).unref();
}

/**
 * How a child ended: its exit code, or what went wrong. Output may come after the exit: it is waited for, but not for ever.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} timeout
 * @returns {Promise<{ code: number | null, reason?: string }>}
 */
function ending(child, timeout) {
  return new Promise((resolve) => {
    let reason = '';
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(killer);
      resolve({ code, ...(reason && { reason }) });
    };
    const killer = setTimeout(() => {
      reason = `not done after ${timeout / 1000} s`;
      end(child);
    }, timeout);
    child.once('error', (error) => {
      reason = String(error);
      finish(null);
    });
    child.once('close', finish);
    child.once('exit', (code) => setTimeout(finish, grace, code).unref());
  });
}

/**
 * Runs a command to its end and tells how it went; never rejects.
 *
 * Its output is shown, without colours, as it comes or, when `buffered`, all at once at the end. After `timeout` milliseconds it is asked to
 * end, then killed: that is a failure.
 * @param {[string, ...string[]]} command
 * @param {{ cwd: string, env?: Record<string, string>, timeout: number, buffered?: boolean, title?: string }} options
 * @returns {Promise<{ ok: boolean, ms: number }>}
 */
export async function runCommand([file, ...args], { cwd, env, timeout, buffered = false, title = file }) {
  const start = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const held = /** @type {string[]} */ ([]);
  const show = (/** @type {string} */ data) => {
    const text = stripVTControlCharacters(data);
    if (buffered) held.push(text);
    else process.stdout.write(text);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
  const endWithMe = () => void child.kill('SIGTERM');
  process.on('exit', endWithMe);
  const { code, reason } = await ending(child, timeout);
  process.off('exit', endWithMe);
  process.stdout.write(held.join(''));
  if (reason) process.stdout.write(`${title}: ${reason}\n`);
  return { ok: code === 0 && reason === undefined, ms: performance.now() - start };
}
