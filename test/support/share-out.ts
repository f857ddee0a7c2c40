import { it, type TestContext } from 'node:test';
import { takerOf } from '../runner/shared-out.mjs';
import { currentEngine } from './launch.js';

/** The engines of this run; none where one is tested by itself. */
const together = process.env.ENGINES?.split(',') ?? [];

/**
 * The rows of a table that this engine tests, where no browser sees what tells the rows apart: a text that our own code reads, the same in
 * each.
 *
 * The engines of a run (ENGINES) share the rows out between them; the first row is for all of them, so that each shows what the rows have
 * in common. An engine that runs alone tests every row.
 */
export function shareOut<Row>(rows: readonly Row[], engines: readonly string[] = together, engine: string = currentEngine()): Row[] {
  if (!engines.includes(engine)) return [...rows];
  return rows.filter((_row, index) => index === 0 || takerOf(engines, index) === engine);
}

/**
 * A test that one engine of a run makes, chosen by its name, where what it shows is decided by our own code alone. An engine that runs alone
 * makes every test.
 */
export function itInOneEngine(name: string, test: (context: TestContext) => Promise<void>): void {
  if (isTurnOf(currentEngine(), name, together)) void it(name, test);
}

/** Whether an engine has the turn at a test: one of those that run together has. */
export function isTurnOf(engine: string, name: string, engines: readonly string[]): boolean {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0);
  return !engines.includes(engine) || takerOf(engines, sum) === engine;
}
