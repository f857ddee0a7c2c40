import type { Mode, Rule } from '../../../src/core/types.js';

/** One row of the decision table: everything that a decision on one category can depend on. */
export interface Row {
  required: boolean;
  categoryMode: Mode | undefined;
  mode: Mode;
  regionMode: Mode | undefined;
  place: '' | 'US-CA' | 'DE';
  gpc: boolean;
  gpcAnswer: 'honor' | 'ignore' | undefined;
  dnt: boolean;
  dntAnswer: 'honor' | 'ignore' | undefined;
  optedOut: boolean;
  covered: boolean;
  record: 'none' | 'unreadable' | 'signalled' | 'yes' | 'no' | 'silent';
  answersSignal: boolean;
  age: number;
  otherVersion: boolean;
  material: boolean;
  /** False where the browser keeps nothing. */
  lasting: boolean;
}

export interface Verdict {
  granted: boolean;
  decided: boolean;
  rule: Rule;
}

const order: Mode[] = ['opt-in', 'opt-out', 'notice'];

/**
 * What the rules say, told as a lawyer would: the first that applies decides. Written apart from `decide`, to be held against it.
 * The config has one rule for the United States, and the category in question may be left out of what an opt-out covers. A refusal binds for
 * as long as it is kept, whatever became of the policy and the term since; it does not answer what is asked anew. What cannot be read may have been
 * a refusal. What a decision did not cover it did not grant, in no mode; but an opt-out says nothing of what it
 * does not cover. A signal that has gone opts nobody back in. Where a
 * refusal would be lost with the page, nothing is granted that nobody has said yes to.
 */
export function expected(row: Row): Verdict {
  const counts = !['none', 'unreadable', 'signalled'].includes(row.record) && row.age >= 0 && row.age < 182 && (!row.otherVersion || !row.material);
  const there = row.place === 'US-CA' && row.regionMode !== undefined;
  const listed = row.regionMode === undefined ? [row.mode] : [row.mode, row.regionMode];
  const unknownPlace = order.find((each) => listed.includes(each));
  const here = row.place === '' ? unknownPlace : there ? row.regionMode : row.mode;
  const signalled = (row.gpc && row.gpcAnswer !== 'ignore') || (row.dnt && row.dntAnswer === 'honor');
  const out = row.optedOut && row.covered;
  const rules: [when: boolean, rule: Rule, granted: boolean][] = [
    [row.required, 'required', true],
    [out, 'opt-out', false],
    [signalled && !(counts && row.answersSignal), 'signal', false],
    [counts && row.record === 'yes', 'record', true],
    [row.record === 'no', 'record', false],
    [row.record === 'unreadable', 'record', false],
    [row.record === 'signalled', 'record', false],
    [row.record === 'silent' && !row.optedOut, 'record', false],
    [(row.categoryMode ?? here) === 'opt-in' || !row.lasting, 'mode', false],
    [true, 'mode', true],
  ];
  const [, rule, granted] = rules.find(([when]) => when)!;
  return { granted, rule, decided: row.required || out || (counts && row.record !== 'silent') };
}
