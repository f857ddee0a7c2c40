import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Map<ChildProcess, NodeJS.Signals>} */
const running = new Map();

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup({ pid }, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function endAll() {
  for (const [child, signal] of running) signalGroup(child, signal);
}

function exitOnSignal() {
  process.exit(1);
}

const signals = /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']);

/** Listens for the end of this process for as long as there are children. */
function watchExit() {
  process.off('exit', endAll);
  for (const signal of signals) process.off(signal, exitOnSignal);
  if (running.size === 0) return;
  process.on('exit', endAll);
  for (const signal of signals) process.on(signal, exitOnSignal);
}

/**
 * Starts a program that ends, with all that it started, when `stopChild` is called or this process exits, by a signal too.
 *
 * It is killed, unless `endSignal` names a signal at which it ends for certain and cleans up.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, endSignal?: NodeJS.Signals }} [options]
 * @returns {ChildProcess}
 */
export function startChild(file, args, { env = process.env, stdio = 'ignore', endSignal = 'SIGKILL' } = {}) {
  const child = spawn(file, args, { env, stdio, detached: true });
  running.set(child, endSignal);
  watchExit();
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a child and its group, and waits until it is gone: for three seconds, then it is killed.
 * @param {ChildProcess} child
 */
export async function stopChild(child) {
  const gone = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const ended = gone ? undefined : new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, running.get(child) ?? 'SIGKILL');
  const killer = setTimeout(signalGroup, 3000, child, 'SIGKILL');
  await ended;
  clearTimeout(killer);
  running.delete(child);
  watchExit();
}
