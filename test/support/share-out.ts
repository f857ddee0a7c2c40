import { currentEngine } from './launch.js';

/**
 * The rows of a table that this engine tests, where no browser sees what tells the rows apart: a text that our own code reads, the same in
 * each.
 *
 * The engines of a run (ENGINES) share the rows out between them; the first row is for all of them, so that each shows what the rows have
 * in common. An engine that runs alone tests every row.
 */
export function shareOut<Row>(rows: readonly Row[], engines = process.env.ENGINES?.split(',') ?? [], engine: string = currentEngine()): Row[] {
  const turn = engines.indexOf(engine);
  if (turn < 0) return [...rows];
  return rows.filter((_row, index) => index === 0 || index % engines.length === turn);
}
