import { appendFileSync } from 'node:fs';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {NonNullable<TestSession['testResults']>} SuiteResult
 * @typedef {import('./tally.mjs').Outcome} Outcome
 */

/**
 * @param {{ passed: boolean, skipped: boolean }} result
 * @returns {Outcome['outcome']}
 */
function kindOf({ passed, skipped }) {
  if (skipped) return 'skipped';
  return passed ? 'passed' : 'failed';
}

/**
 * @param {SuiteResult} suite
 * @param {string} path
 * @returns {Outcome[]}
 */
function outcomesOfSuite({ suites, tests }, path) {
  const own = tests.map((test) => ({ outcome: kindOf(test), name: `${path}${test.name}`, message: test.error?.message }));
  return [...own, ...suites.flatMap((suite) => outcomesOfSuite(suite, `${path}${suite.name} › `))];
}

/** @param {string} [message] @returns {Outcome} */
function brokenFile(message) {
  return { outcome: 'failed', name: 'the file as a whole', message };
}

/**
 * What one test file came to in one engine. An error outside of its tests (it did not load, it hung) is a failed test; so
 * is a file without tests, and one that failed with nothing to show for it.
 *
 * A test that neither ran nor was skipped stands behind a hook that failed, and is failed too. With `partial` a pattern
 * may have left it out: it does not count, though it makes the test runner call the file failed.
 * @param {Pick<TestSession, 'testFile' | 'testResults' | 'errors' | 'passed'> & { browser: { name: string } }} session
 * @param {{ partial?: boolean }} [options]
 * @returns {Outcome[]}
 */
export function outcomesOfSession({ testFile, testResults, errors, passed, browser }, { partial = false } = {}) {
  const tests = testResults ? outcomesOfSuite(testResults, '') : [];
  const ran = partial ? tests.filter(({ outcome, message }) => outcome === 'passed' || message !== undefined) : tests;
  const all = [...ran, ...errors.map(({ message }) => brokenFile(message))];
  if (!passed && !(partial && tests.length > 0) && !all.some(({ outcome }) => outcome === 'failed')) all.push(brokenFile());
  if (passed && tests.length === 0) all.push(brokenFile('has no tests'));
  return all.map((outcome) => ({ ...outcome, file: testFile, engine: browser.name }));
}

/**
 * A reporter for Web Test Runner that writes one JSON line for each test when all have ended.
 * @param {string | undefined} path
 * @param {{ partial?: boolean }} [options]
 * @returns {import('@web/test-runner').Reporter}
 */
export function outcomesReporter(path, options) {
  return {
    stop({ sessions }) {
      if (!path) return;
      const outcomes = [...sessions].flatMap((session) => outcomesOfSession(session, options));
      appendFileSync(path, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
    },
  };
}
