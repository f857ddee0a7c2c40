import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { parseOptions } from './runner/options.mjs';
import { runStep } from './runner/run-step.mjs';
import { browserStep, e2eSteps, staticSteps, unitStep } from './runner/steps.mjs';
import { tableOf } from './runner/table.mjs';
import { conclude } from './runner/tally.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs what was asked for, a failed step or not, and gives the rows of the table.
 * @param {ReturnType<typeof parseOptions>} options
 * @param {string} scratch
 */
async function runParts({ parts, engines, grep }, scratch) {
  const context = { root, scratch, engines, grep };
  const rows = [];
  // Side by side: the checks use one processor.
  const checks = async () => {
    const checked = [];
    for (const step of parts.includes('static') ? staticSteps() : []) checked.push(...(await runStep(step, { root, buffered: true })));
    return checked;
  };
  const units = async () => (parts.includes('unit') ? runStep(unitStep(context), { root }) : []);
  rows.push(...(await Promise.all([checks(), units()])).flat());
  if (parts.includes('browser')) rows.push(...(await runStep(browserStep(context), { root, engines })));
  if (parts.includes('e2e')) {
    const trips = e2eSteps(context).map((step) => runStep(step, { root, buffered: true }));
    rows.push(...(await Promise.all(trips)).flat());
  }
  return rows;
}

/** The last line of the output is the verdict; the exit code is 1 if anything failed or a suite ran no test at all. */
async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.parts.includes('browser') || options.parts.includes('e2e')) ensureBrowsers();
  const scratch = await mkdtemp(join(tmpdir(), 'assent-test-'));
  const rows = await runParts(options, scratch);
  await rm(scratch, { recursive: true, force: true });
  const verdict = conclude(rows, { partial: options.grep !== undefined });
  process.stdout.write(`\n${tableOf(rows)}\n`);
  if (options.grep === undefined) {
    for (const { suite, engine } of verdict.empty) process.stdout.write(`${suite} ${engine} ran no tests\n`);
  }
  process.stdout.write(`\n${verdict.passed} passed, ${verdict.failed} failed\n`);
  process.exitCode = verdict.ok ? 0 : 1;
}

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => process.exit(1));

try {
  await main();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}
