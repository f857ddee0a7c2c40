import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readOutcomes } from '../../runner/tally.mjs';

const reporter = new URL('../../runner/node-reporter.mjs', import.meta.url).href;
const runner = fileURLToPath(new URL('../../runner/run-e2e.ts', import.meta.url));

/** Runs test files under the reporter, as `npm test` does, and gives what it wrote. */
async function outcomesOf(t: TestContext, files: Record<string, string>, { shared = false, flags = [] as string[] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'assent-reporter-'));
  t.after(() => rm(folder, { recursive: true }));
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, code]) => {
      await writeFile(join(folder, name), `import { after, before, describe, it, test } from 'node:test';\n${code}`);
      return join(folder, name);
    }),
  );
  const report = join(folder, 'report.jsonl');
  const mode = shared ? ['--import', 'tsx', ...flags, runner] : ['--test', ...flags];
  const env: NodeJS.ProcessEnv = { ...process.env, TEST_TIMEOUT: '2000' };
  delete env.NODE_TEST_CONTEXT;
  const { status } = spawnSync(process.execPath, [`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`, ...mode, ...paths], { env });
  const outcomes = await readOutcomes(report);
  return { status, outcomes: outcomes.map(({ outcome, name }) => `${outcome} ${name.replace(`${folder}/`, '')}`).toSorted(), full: outcomes };
}

const mixed = `
  describe('suite', () => { it('good', () => {}); it('bad', () => { throw new Error('why') }); it.skip('later', () => {}); it.todo('some day') });
  test('parent', async (t) => { await t.test('child', () => {}) });
`;

for (const shared of [false, true]) {
  describe(`the reporter, ${shared ? 'all files in one process' : 'a process for each file'}`, () => {
    it('counts each test once, suites not, and names it with what stands around it', async (t) => {
      const { status, outcomes, full } = await outcomesOf(t, { 'mixed.mjs': mixed }, { shared });
      assert.equal(status, 1);
      assert.deepEqual(outcomes, ['failed suite › bad', 'passed parent', 'passed parent › child', 'passed suite › good', 'skipped suite › later', 'skipped suite › some day']);
      assert.equal(full.find(({ outcome }) => outcome === 'failed')?.message, 'why');
    });

    it('tells apart what has the same name in another suite or file', async (t) => {
      const twice = 'describe("one", () => { describe("inner", () => { it("same", () => {}) }); it("same", () => {}) }); describe("two", () => { it("same", () => {}) })';
      const { outcomes, full } = await outcomesOf(t, { 'a.mjs': twice, 'b.mjs': 'test("same", () => {})' }, { shared });
      assert.deepEqual(outcomes, ['passed one › inner › same', 'passed one › same', 'passed same', 'passed two › same']);
      assert.match(full.find(({ name }) => name === 'same')?.file ?? '', /b\.mjs$/);
    });

    it('counts a file that does not load, and goes on with the next', async (t) => {
      const files = { 'broken.mjs': 'throw new Error("not loaded")', 'whole.mjs': 'test("whole", () => {})' };
      const { status, outcomes } = await outcomesOf(t, files, { shared });
      assert.equal(status, 1);
      assert.deepEqual(outcomes, [shared ? 'failed loads broken.mjs' : 'failed broken.mjs', 'passed whole']);
    });

    it('leaves out what a pattern leaves out', async (t) => {
      const flags = ['--test-name-pattern=good'];
      const { status, outcomes } = await outcomesOf(t, { 'mixed.mjs': mixed }, { shared, flags });
      assert.equal(status, 0);
      assert.deepEqual(outcomes, ['passed suite › good']);
    });

    it('counts a suite whose hook fails', async (t) => {
      const code = 'describe("suite", () => { after(() => { throw new Error("hook") }); it("inner", () => {}) })';
      const { status, outcomes } = await outcomesOf(t, { 'hook.mjs': code }, { shared });
      assert.equal(status, 1);
      assert.deepEqual(outcomes, ['failed suite', 'passed suite › inner']);
    });
  });
}

describe('the reporter', () => {
  it('counts a file without tests as failed', async (t) => {
    const { outcomes } = await outcomesOf(t, { 'empty.mjs': '' });
    assert.deepEqual(outcomes, ['failed empty.mjs']);
  });

  it('keeps what ended before a crash', async (t) => {
    const code = 'test("one", () => {}); test("two", async () => { await new Promise((r) => setTimeout(r, 300)); process.kill(process.pid, "SIGKILL") })';
    const { status, outcomes } = await outcomesOf(t, { 'crash.mjs': code }, { shared: true });
    assert.notEqual(status, 0);
    assert.deepEqual(outcomes, ['passed one']);
  });

  it('keeps what ended before a test that takes for ever', async (t) => {
    const code = 'describe("suite", () => { test("one", () => {}); test("endless", () => new Promise((r) => setTimeout(r, 60_000))) }); test("more", () => {})';
    const { status, outcomes } = await outcomesOf(t, { 'endless.mjs': code }, { shared: true });
    assert.notEqual(status, 0);
    assert.deepEqual(outcomes, ['passed suite › one']);
  });

  it('ends what is shared after the last test of the last file', async (t) => {
    const first = 'globalThis.ended = false; after(() => { globalThis.ended = true }); test("one", () => {})';
    const last = 'await new Promise((r) => setTimeout(r, 200)); test("two", () => { if (globalThis.ended) throw new Error("too early") })';
    const { outcomes } = await outcomesOf(t, { 'first.mjs': first, 'last.mjs': last }, { shared: true });
    assert.deepEqual(outcomes, ['passed one', 'passed two']);
  });
});
