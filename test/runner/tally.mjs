import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/**
 * One test's end, as the reporters write it. Its name is that of its suites and its own, `outer › inner › test`. Those of several engines in one file name theirs.
 * @typedef {{ outcome: 'passed' | 'failed' | 'skipped', name: string, file?: string, message?: string, engine?: string }} Outcome
 * @typedef {{ suite: string, engine: string, passed: number, failed: number, skipped: number, ms: number }} Row
 */

/**
 * The outcomes in a reporter's file; none if it was never written. A last line cut off by a crash is left out.
 * @param {string} path
 * @returns {Promise<Outcome[]>}
 */
export async function readOutcomes(path) {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/**
 * The outcomes after a second run of what failed: a test that passed in it, and failed in it under no other turn, has passed.
 * @param {Outcome[]} first
 * @param {Outcome[]} second
 * @returns {{ outcomes: Outcome[], unsteady: Outcome[] }}
 */
export function settle(first, second) {
  /** @param {Outcome} test */
  const isUnsteady = (test) => {
    const turns = second.filter(({ file, name }) => file === test.file && name === test.name);
    return test.outcome === 'failed' && turns.length > 0 && turns.every(({ outcome }) => outcome === 'passed');
  };
  return {
    outcomes: first.map((test) => (isUnsteady(test) ? { ...test, outcome: 'passed' } : test)),
    unsteady: first.filter(isUnsteady),
  };
}

/**
 * How a test is named in the output: its file, as seen from the root, and its name. A file that failed as a whole has no other name.
 * @param {Pick<Outcome, 'name' | 'file'>} test
 * @param {string} root
 */
export function placeOf({ name, file }, root) {
  if (file === undefined) return name;
  return [relative(root, file), name].filter((part) => part !== file).join(' · ');
}

/**
 * Counts what a command did. A command that failed without a failed test to show for it counts one.
 * @param {{ suite: string, engine?: string, outcomes: Outcome[], ok: boolean, ms: number }} run
 * @returns {Row}
 */
export function tally({ suite, engine = '', outcomes, ok, ms }) {
  /** @param {Outcome['outcome']} kind */
  const count = (kind) => outcomes.filter(({ outcome }) => outcome === kind).length;
  const failed = count('failed');
  return { suite, engine, passed: count('passed'), failed: ok ? failed : Math.max(failed, 1), skipped: count('skipped'), ms };
}

/**
 * The sum of all rows, and whether it is good: nothing failed, and no suite ran nothing. With `partial` (a pattern picks
 * tests) it is enough that any suite ran something.
 * @param {Row[]} rows
 * @param {{ partial?: boolean }} [options]
 */
export function conclude(rows, { partial = false } = {}) {
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const empty = rows.filter((row) => row.passed + row.failed === 0);
  const enough = partial ? passed > 0 : rows.length > 0 && empty.length === 0;
  return { passed, failed, empty, ok: failed === 0 && enough };
}
