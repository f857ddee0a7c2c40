/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * The counts as lines of a table: a row for each suite and engine.
 * @param {import('./tally.mjs').Row[]} rows
 */
export function tableOf(rows) {
  const head = ['suite', 'engine', 'passed', 'failed', 'skipped', 'time'];
  const cells = rows.map(({ suite, engine, passed, failed, skipped, ms }) => [suite, engine, `${passed}`, `${failed}`, `${skipped}`, seconds(ms)]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)));
  /** @param {string[]} row */
  const line = (row) => row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [line(head), ...cells.map(line)].map((text) => text.trimEnd()).join('\n');
}
