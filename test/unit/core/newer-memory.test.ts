import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOvertakenYes, isPlainlyNewer, newerMemory } from '../../../src/core/newer-memory.js';
import type { Memory } from '../../../src/core/types.js';
import { blank, now, recordOf } from '../support/situation.js';

const decided = (analytics: boolean, age = 0): Memory => ({ record: recordOf({ analytics }, { time: now - age }), optedOut: false });
const optedOut: Memory = { record: null, optedOut: true };
/** With an opt-out that covers other categories. */
const partly = (analytics: boolean, age = 0): Memory => ({ ...decided(analytics, age), optedOut: true });

describe('what another window has decided', () => {
  for (const [name, found, memory, isNewer, isTaken] of [
    ['later', decided(true), decided(false, 1), true, true],
    ['earlier', decided(true, 1), decided(false), false, false],
    ['at the same time', decided(true), decided(false), false, false],
    ['as an opt-out, which has no time', optedOut, decided(true), true, true],
    ['where nothing is remembered: it may be what stood before an erasure', decided(true), blank, false, true],
    ['by erasing: it may be what stood before the first decision', blank, decided(true), false, false],
    ['by lifting the opt-out', blank, optedOut, false, false],
    ['earlier, with the opt-out that stands', partly(true, 1), partly(false), false, false],
    ['later, with the opt-out that stands', partly(true), partly(false, 1), true, true],
  ] as [string, Memory, Memory, boolean, boolean][]) {
    it(`${name}: ${isNewer ? 'is plainly newer' : 'is looked at again'}, and ${isTaken ? 'counts' : 'does not count'} for what is decided now`, () => {
      assert.equal(isPlainlyNewer(found, memory), isNewer);
      assert.equal(newerMemory(memory, found), isTaken ? found : memory);
    });
  }

  it('is nothing where nothing was found', () => {
    const memory = decided(true);
    assert.equal(newerMemory(memory, false), memory);
  });
});

describe('a yes from before a no', () => {
  it('does not count, not even if it stands for good', () => {
    assert.ok(isOvertakenYes(decided(true, 1), decided(false)));
    assert.ok(isOvertakenYes(partly(true, 1), partly(false)), 'nor beside an opt-out of something else');
  });

  it('is one also among other answers', () => {
    const mixed = (ads: boolean, age: number): Memory => ({ record: recordOf({ functional: false, ads }, { time: now - age }), optedOut: false });
    assert.ok(isOvertakenYes(mixed(true, 1), mixed(false, 0)));
    assert.ok(isOvertakenYes(mixed(true, 1), decided(false)), 'or beside what no longer names it');
    assert.ok(!isOvertakenYes(mixed(true, 1), mixed(true, 0)));
  });

  it('counts where nobody has said no to it: the visitor may have restored it', () => {
    assert.ok(!isOvertakenYes(decided(true, 1), decided(true)));
    assert.ok(!isOvertakenYes(decided(true, 1), blank));
  });

  it('is none that came after the no, no earlier no, no erasure and no opt-out', () => {
    for (const found of [decided(true, -1), decided(false, 1), blank, { ...decided(true, 1), optedOut: true }]) assert.ok(!isOvertakenYes(found, decided(false)));
  });
});
