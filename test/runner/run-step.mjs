import { runCommand } from './run-command.mjs';
import { seconds } from './table.mjs';
import { readOutcomes, tally } from './tally.mjs';

/** @typedef {import('./tally.mjs').Row} Row */
/** @typedef {import('./tally.mjs').Outcome} Outcome */
/** @typedef {import('./steps.mjs').Step} Step */

/** @param {Step} step */
const titleOf = ({ suite, engine }) => [suite, engine].filter(Boolean).join(' ');

/**
 * @param {string} name
 * @param {boolean} ok
 * @returns {Outcome}
 */
function outcomeOfCheck(name, ok) {
  return { outcome: ok ? 'passed' : 'failed', name };
}

/**
 * Rows of a step whose one report covers several engines: each has its time in common, and a failure that no test shows
 * goes to the first.
 * @param {Step} step
 * @param {Outcome[]} outcomes
 * @param {{ ok: boolean, ms: number }} result
 * @param {readonly string[]} engines
 */
function rowsByEngine({ suite }, outcomes, { ok, ms }, engines) {
  const shown = ok || outcomes.some(({ outcome }) => outcome === 'failed');
  return engines.map((engine, index) =>
    tally({ suite, engine, outcomes: outcomes.filter((one) => one.engine === engine), ok: shown || index > 0, ms }),
  );
}

/**
 * Runs a step under a heading and gives its rows: one, or one for each of `engines` if these are named. A step without a
 * report is itself the test.
 * @param {Step} step
 * @param {{ root: string, engines?: readonly string[], buffered?: boolean }} options
 * @returns {Promise<Row[]>}
 */
export async function runStep(step, { root, engines, buffered = false }) {
  const title = titleOf(step);
  process.stdout.write(`\n── ${title} ${buffered ? 'starts' : '──'}\n`);
  const { env, timeout, command, report, suite, engine, byReport } = step;
  const { ok: endedWell, ms } = await runCommand(command, { cwd: root, timeout, buffered, title, env });
  const outcomes = report ? await readOutcomes(report) : [outcomeOfCheck(suite, endedWell)];
  const failures = outcomes.filter(({ outcome }) => outcome === 'failed');
  const result = { ms, ok: byReport ? outcomes.length > 0 && failures.length === 0 : endedWell };
  const rows = engines
    ? rowsByEngine(step, outcomes, result, engines)
    : [tally({ suite, engine, outcomes, ...result })];
  for (const { engine: where, name, message } of failures) {
    process.stdout.write(`✖ ${[title, where, name].filter(Boolean).join(' · ')}: ${message ?? 'failed'}\n`);
  }
  process.stdout.write(`── ${title}: ${result.ok ? 'done' : 'FAILED'} in ${seconds(result.ms)}\n`);
  return rows;
}
