import { join } from 'node:path';
import { findTests } from './find-tests.mjs';
import { sharedOut, takerOf } from './shared-out.mjs';

/**
 * One command of `npm test`. `suite` and `engine` name its row; `report` is where it tells its tests: one without is a test
 * itself. With `byReport` the report alone says whether it failed, not its exit code.
 * @typedef {{ suite: string, engine?: string, command: [string, ...string[]], env?: Record<string, string>,
 *   timeout: number, report?: string, byReport?: boolean, files?: string[], again?: (files: string[]) => Step }} Step
 */

const minute = 60_000;

/** The checks that look at the code and at dist, in order. */
export function staticSteps() {
  /** @type {[string, Step['command']][]} */
  const checks = [
    ['lint', ['npm', 'run', '--silent', 'lint']],
    ['types', ['npm', 'run', '--silent', 'types']],
    ...['check-dist', 'check-size', 'check-package'].map(
      (name) => /** @type {[string, Step['command']]} */ ([name, ['node', `scripts/${name}.mjs`]]),
    ),
  ];
  return checks.map(([suite, command]) => ({ suite, command, timeout: 5 * minute }));
}

/**
 * @param {string} report
 * @param {string | undefined} grep
 */
function nodeTestFlags(report, grep) {
  const reporter = new URL('./node-reporter.mjs', import.meta.url).href;
  return [
    '--enable-source-maps',
    '--import',
    'tsx',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${report}`,
    ...(grep === undefined ? [] : [`--test-name-pattern=${grep}`]),
  ];
}

/**
 * The unit tests, each file in a process of its own: one at a time beside other steps (`isBeside`), else two.
 * @param {{ root: string, scratch: string, grep?: string | undefined, isBeside?: boolean }} context
 * @returns {Step}
 */
export function unitStep({ root, scratch, grep, isBeside = false }) {
  const report = join(scratch, 'unit.jsonl');
  const files = findTests(join(root, 'test/unit'));
  const flags = [...nodeTestFlags(report, grep), '--test', `--test-concurrency=${isBeside ? 1 : 2}`, '--test-timeout=600000'];
  return { suite: 'unit', command: [process.execPath, ...flags, ...files], timeout: 20 * minute, report };
}

/**
 * The tests that run within a page, all engines by one test runner. It takes tests that a pattern leaves out for failed.
 * @param {{ scratch: string, engines: readonly string[], grep?: string | undefined }} context
 * @returns {Step}
 */
export function browserStep({ scratch, engines, grep }) {
  const report = join(scratch, 'browser.jsonl');
  return {
    suite: 'browser',
    command: ['node_modules/.bin/web-test-runner', '--config', 'test/web-test-runner.config.mjs'],
    env: { ENGINES: engines.join(','), OUTCOMES: report, ...(grep !== undefined && { GREP: grep }) },
    timeout: 15 * minute,
    report,
    byReport: grep !== undefined,
  };
}

/**
 * The end-to-end trips, for each engine one process and one browser. What fails is run once more, its files alone and in a new browser.
 * ENGINES tells an engine which others test beside it, see `shareOut`. Each begins at another place in the row of files: some keep a processor
 * busy, others mostly wait, and so these fall together with those.
 * @param {{ root: string, scratch: string, engines: readonly string[], grep?: string | undefined }} context
 * @returns {Step[]}
 */
export function e2eSteps({ root, scratch, engines, grep }) {
  const all = findTests(join(root, 'test/e2e'));
  const shared = sharedOut.map((name) => join(root, `test/e2e/${name}.test.ts`));
  return engines.map((engine, turn) => {
    const files = all.filter((file) => !shared.includes(file) || takerOf(engines, shared.indexOf(file)) === engine);
    const first = Math.floor((files.length * turn) / engines.length);
    const turned = [...files.slice(first), ...files.slice(0, first)];
    /** @param {string[]} some @param {string} name @returns {Step} */
    const stepOf = (some, name) => {
      const report = join(scratch, name);
      const command = /** @type {Step['command']} */ ([process.execPath, ...nodeTestFlags(report, grep), 'test/runner/run-e2e.ts', ...some]);
      return { suite: 'e2e', engine, command, env: { ENGINE: engine, ENGINES: engines.join(',') }, timeout: 45 * minute, report };
    };
    return { ...stepOf(turned, `e2e-${engine}.jsonl`), files, again: (some) => stepOf(some, `e2e-${engine}-again.jsonl`) };
  });
}
