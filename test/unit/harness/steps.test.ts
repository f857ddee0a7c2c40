import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { sharedOut } from '../../runner/shared-out.mjs';
import { e2eSteps, unitStep } from '../../runner/steps.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const engines = ['chromium', 'firefox', 'webkit'];

const fileOf = (name: string) => join(root, `test/e2e/${name}.test.ts`);

/** How many of three engines run a file. */
function countRuns(name: string): number {
  const steps = e2eSteps({ root, scratch: '/nowhere', engines });
  return steps.flatMap(({ files = [] }) => files).filter((file) => file === fileOf(name)).length;
}

describe('the trips of a run of several engines', () => {
  for (const name of ['main-trip', 'integrations', 'policies/milly', 'policies/milly-opt-out', 'policies/all-shops']) {
    it(`${name} is in each: engines differ in what it shows`, () => assert.equal(countRuns(name), 3));
  }

  for (const name of sharedOut) {
    it(`${name} is in one`, () => {
      assert.ok(existsSync(fileOf(name)), 'there is such a file');
      assert.equal(countRuns(name), 1);
    });
  }

  it('an engine that runs alone takes them all', () => {
    const [alone] = e2eSteps({ root, scratch: '/nowhere', engines: ['webkit'] });
    const files = e2eSteps({ root, scratch: '/nowhere', engines }).flatMap((step) => step.files ?? []);
    assert.deepEqual(alone!.files!.toSorted(), [...new Set(files)].toSorted());
  });
});

it('unit tests run two at a time, and beside the trips one at a time', () => {
  const concurrencyOf = (isBeside?: boolean): string | undefined => unitStep({ root, scratch: '/nowhere', ...(isBeside && { isBeside }) }).command.find((part) => part.startsWith('--test-concurrency'));
  assert.deepEqual([concurrencyOf(), concurrencyOf(true)], ['--test-concurrency=2', '--test-concurrency=1']);
});
