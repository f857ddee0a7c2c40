import { mkdtempSync, rmSync } from 'node:fs';
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

/** @typedef {import('./runner/tally.mjs').Row} Row */

/**
 * Does one thing after the other, and gives the rows of all.
 * @param {readonly (() => Promise<Row[]>)[]} parts
 */
async function inTurn(parts) {
  const rows = /** @type {Row[]} */ ([]);
  for (const part of parts) rows.push(...(await part()));
  return rows;
}

/**
 * Runs what was asked for, a failed step or not, and gives the rows of the table.
 *
 * What needs no browser is run beside the trips, one thing after the other, and begins while browsers are installed: they wait now and then,
 * all at once. Without trips the unit tests have the second processor.
 * @param {ReturnType<typeof parseOptions>} options
 * @param {string} scratch
 */
async function runParts({ parts, engines, grep }, scratch) {
  const context = { root, scratch, engines, grep };
  const isBeside = parts.includes('e2e');
  const checks = () => inTurn((parts.includes('static') ? staticSteps() : []).map((step) => () => runStep(step, { root, buffered: true })));
  const units = async () => (parts.includes('unit') ? runStep(unitStep({ ...context, isBeside }), { root, buffered: isBeside }) : []);
  const pages = async () => (parts.includes('browser') ? runStep(browserStep(context), { root, engines }) : []);
  const trips = async () => (await Promise.all((isBeside ? e2eSteps(context) : []).map((step) => runStep(step, { root, buffered: true })))).flat();
  const inNode = isBeside ? inTurn([checks, units]) : Promise.all([checks(), units()]);
  const inBrowsers = async () => {
    if (parts.includes('browser') || isBeside) await ensureBrowsers();
    return inTurn([pages, trips]);
  };
  return (await Promise.all([inNode, inBrowsers()])).flat(2);
}

/** The last line of the output is the verdict; the exit code is 1 if anything failed or a suite ran no test at all. */
async function main() {
  const options = parseOptions(process.argv.slice(2));
  const scratch = mkdtempSync(join(tmpdir(), 'assent-test-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const rows = await runParts(options, scratch);
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
  process.exit(1); // With what still runs beside it.
}
