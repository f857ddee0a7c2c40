import type { Mode } from '../../../src/core/types.js';

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
  record: 'none' | 'yes' | 'no' | 'silent';
  answersSignal: boolean;
  age: number;
  otherVersion: boolean;
  material: boolean;
}

const order: Mode[] = ['opt-in', 'opt-out', 'notice'];

/**
 * What the rules say, told as a lawyer would: the first that applies decides. Written apart from `decide`, to be held against it.
 * The config has one rule for the United States, and the category in question may be left out of what an opt-out covers.
 */
export function expected(row: Row): { granted: boolean; decided: boolean } {
  const counts = row.record !== 'none' && row.age >= 0 && row.age < 182 && (!row.otherVersion || !row.material);
  const there = row.place === 'US-CA' && row.regionMode !== undefined;
  const listed = row.regionMode === undefined ? [row.mode] : [row.mode, row.regionMode];
  const unknownPlace = order.find((each) => listed.includes(each));
  const here = row.place === '' ? unknownPlace : there ? row.regionMode : row.mode;
  const signalled = (row.gpc && row.gpcAnswer !== 'ignore') || (row.dnt && row.dntAnswer === 'honor');
  const out = row.optedOut && row.covered;
  const rules: [when: boolean, granted: boolean][] = [
    [row.required, true],
    [out, false],
    [signalled && !(counts && row.answersSignal), false],
    [counts && row.record === 'yes', true],
    [counts, false],
    [(row.categoryMode ?? here) === 'opt-in', false],
    [true, true],
  ];
  const [, granted] = rules.find(([when]) => when)!;
  return { granted, decided: row.required || out || (counts && row.record !== 'silent') };
}
