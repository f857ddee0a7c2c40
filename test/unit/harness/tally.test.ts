import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tableOf } from '../../runner/table.mjs';
import { conclude, placeOf, readOutcomes, settle, tally, type Outcome } from '../../runner/tally.mjs';

const passed: Outcome = { outcome: 'passed', name: 'a' };
const failed: Outcome = { outcome: 'failed', name: 'b' };
const skipped: Outcome = { outcome: 'skipped', name: 'c' };
const run = { suite: 's', engine: 'e', ms: 1 };

describe('tally', () => {
  it('counts by outcome', () => {
    assert.deepEqual(tally({ ...run, outcomes: [passed, failed, skipped, passed], ok: false }), { ...run, passed: 2, failed: 1, skipped: 1 });
  });

  it('counts one failure for a command that failed without a failed test', () => {
    assert.equal(tally({ ...run, outcomes: [passed], ok: false }).failed, 1);
    assert.equal(tally({ ...run, outcomes: [], ok: false }).failed, 1);
  });
});

describe('conclude', () => {
  const good = tally({ ...run, outcomes: [passed], ok: true });
  const bad = tally({ ...run, outcomes: [passed, failed], ok: false });
  const empty = tally({ ...run, outcomes: [skipped], ok: true });

  it('is good when something passed and nothing failed', () => {
    assert.deepEqual(conclude([good, good]), { passed: 2, failed: 0, empty: [], ok: true });
  });

  it('is bad when anything failed', () => {
    assert.deepEqual(conclude([good, bad]), { passed: 2, failed: 1, empty: [], ok: false });
  });

  it('is bad when a suite ran nothing, unless a pattern picked the tests', () => {
    assert.equal(conclude([good, empty]).ok, false);
    assert.deepEqual(conclude([good, empty]).empty, [empty]);
    assert.equal(conclude([good, empty], { partial: true }).ok, true);
    assert.equal(conclude([empty], { partial: true }).ok, false);
  });

  it('is bad when there was no suite', () => {
    assert.equal(conclude([]).ok, false);
  });
});

describe('readOutcomes', () => {
  it('reads lines, leaves out one that was cut off, and takes a missing file as empty', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'assent-tally-'));
    t.after(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'report'), `${JSON.stringify(passed)}\n${JSON.stringify(failed)}\n{"outcome":"pas`);
    assert.deepEqual(await readOutcomes(join(folder, 'report')), [passed, failed]);
    assert.deepEqual(await readOutcomes(join(folder, 'none')), []);
  });
});

describe('placeOf', () => {
  it('names the file as seen from the root, and the test', () => {
    assert.equal(placeOf({ name: 'suite › test', file: '/shop/test/e2e/a.test.ts' }, '/shop'), 'test/e2e/a.test.ts · suite › test');
    assert.equal(placeOf({ name: '/shop/test/a.test.ts', file: '/shop/test/a.test.ts' }, '/shop'), 'test/a.test.ts');
    assert.equal(placeOf({ name: 'lint' }, '/shop'), 'lint');
  });
});

describe('tableOf', () => {
  it('lines up names to the left and numbers to the right', () => {
    const rows = [
      { suite: 'unit', engine: '', passed: 120, failed: 0, skipped: 0, ms: 1234 },
      { suite: 'e2e', engine: 'webkit', passed: 7, failed: 1, skipped: 0, ms: 65_000 },
    ];
    assert.deepEqual(tableOf(rows).split('\n'), [
      'suite  engine  passed  failed  skipped    time',
      'unit              120       0        0   1.2 s',
      'e2e    webkit       7       1        0  65.0 s',
    ]);
  });
});

describe('a second run of what failed', () => {
  const [one, two] = [{ ...failed, file: 'x' }, { ...failed, name: 'other', file: 'x' }];

  it('mends what passes in it, and names it', () => {
    const { outcomes, unsteady } = settle([passed, one, two], [{ ...one, outcome: 'passed' }, two]);
    assert.deepEqual(outcomes.map(({ outcome }) => outcome), ['passed', 'passed', 'failed']);
    assert.deepEqual(unsteady, [one]);
  });

  it('takes one test for no other of its file that is called the same in another suite', () => {
    const [here, there] = [{ ...one, name: 'here › same' }, { ...one, name: 'there › same' }];
    assert.deepEqual(settle([here, there], [{ ...here, outcome: 'passed' }, there]).unsteady, [here]);
  });

  it('mends nothing that it has not shown, or has shown to fail too', () => {
    assert.deepEqual(settle([one], []).unsteady, []);
    assert.deepEqual(settle([one], [{ ...one, outcome: 'passed' }, one]).unsteady, []);
    assert.deepEqual(settle([one], [{ ...one, file: 'y', outcome: 'passed' }]).unsteady, []);
  });
});
