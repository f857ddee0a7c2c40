import { before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';

/** How long one test may take, in milliseconds; TEST_TIMEOUT overrides. */
const timeout = Number(process.env.TEST_TIMEOUT ?? 120_000);

/**
 * Loads test files into this one process, so that they share a browser. A file that does not load is a failed test.
 */
async function loadTests(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await import(pathToFileURL(file).href).catch((error: unknown) => {
      test(`loads ${file}`, () => {
        throw error;
      });
    });
  }
}

/** Ends the process when a test takes too long: node:test has no limit of its own here, and would wait for ever. */
function guardTime(): void {
  const running = { name: 'loading the tests' };
  const guard = setTimeout(() => {
    process.stderr.write(`${running.name}: not done after ${timeout / 1000} s, or something it started still runs; no test after it was run\n`);
    process.exit(1);
  }, timeout);
  guard.unref();
  beforeEach((context) => {
    running.name = 'name' in context ? context.name : 'a test';
    guard.refresh();
  });
}

// Whoever ends this process ends its browsers: these go when it exits.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(1));

// No test starts before all files are loaded: what is to end after the last test would else end after the last of those
// known so far.
const loaded = loadTests(process.argv.slice(2));
before(() => loaded);
guardTime();
await loaded;
