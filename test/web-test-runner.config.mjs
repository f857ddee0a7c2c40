import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { fixtures } from './browser/fixtures.mjs';
import { launchersOf } from './runner/wtr-launchers.mjs';
import { outcomesReporter } from './runner/wtr-reporter.mjs';

const { ENGINES = 'chromium,firefox,webkit', OUTCOMES, GREP } = process.env;

/**
 * Runs `test/browser/**` in the page of each engine. ENGINES picks engines, GREP tests; OUTCOMES names the file to write
 * the outcome of each test to.
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: [fileURLToPath(new URL('browser/**/*.test.ts', import.meta.url))],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
  middleware: [...fixtures],
  browsers: launchersOf(ENGINES.split(',')),
  // One page at a time in each engine: it stays in front, and WebKit runs it at the top instead of in a frame.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: { config: { ui: 'bdd', timeout: '20000', ...(GREP && { grep: GREP }) } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  coverage: false,
  staticLogging: true,
  reporters: [summaryReporter({}), outcomesReporter(OUTCOMES, { partial: Boolean(GREP) })],
};
