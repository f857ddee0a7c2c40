import { runCommand } from './run-command.mjs';
import { seconds } from './table.mjs';
import { placeOf, readOutcomes, settle, tally } from './tally.mjs';

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

/** With more failures than this something is broken, not unsteady. */
const mostUnsteady = 15;

/**
 * Runs the files of failed tests once more, where the step says how. A test that passes then is counted as passed, and named: engines of
 * three makers, driven on a busy machine, lose a session now and then; what is named twice wants mending.
 * @param {Step} step
 * @param {Outcome[]} outcomes
 * @param {string} root
 */
async function runAgain({ again, suite, engine }, outcomes, root) {
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed');
  const files = [...new Set(failed.flatMap(({ file }) => file ?? []))];
  if (!again || files.length === 0 || failed.length > mostUnsteady) return outcomes;
  const { command, env, timeout, report } = again(files);
  const title = [suite, engine, 'once more'].filter(Boolean).join(' ');
  await runCommand(command, { cwd: root, timeout, buffered: true, title, env });
  const settled = settle(outcomes, await readOutcomes(report ?? ''));
  for (const test of settled.unsteady) process.stdout.write(`~ ${title} · ${placeOf(test, root)}: unsteady; it passed the second time, after: ${test.message}\n`);
  return settled.outcomes;
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
  const first = report ? await readOutcomes(report) : [outcomeOfCheck(suite, endedWell)];
  const outcomes = await runAgain(step, first, root);
  const failures = outcomes.filter(({ outcome }) => outcome === 'failed');
  // A process that ended before its last file has not shown what is in it, whatever a second run shows.
  const isWhole = (step.files ?? []).every((file) => first.some((one) => one.file === file));
  const isMended = outcomes !== first && failures.length === 0 && isWhole;
  const result = { ms, ok: byReport ? outcomes.length > 0 && failures.length === 0 : endedWell || isMended };
  const rows = engines
    ? rowsByEngine(step, outcomes, result, engines)
    : [tally({ suite, engine, outcomes, ...result })];
  for (const test of failures) {
    process.stdout.write(`✖ ${[title, test.engine, placeOf(test, root)].filter(Boolean).join(' · ')}: ${test.message ?? 'failed'}\n`);
  }
  process.stdout.write(`── ${title}: ${result.ok ? 'done' : 'FAILED'} in ${seconds(result.ms)}\n`);
  return rows;
}
