import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTurnOf, shareOut } from '../../support/share-out.js';

const engines = ['chromium', 'firefox', 'webkit'];

describe('rows that are shared out', () => {
  it('are all tested by some engine: the first by each, each other by one', () => {
    for (let count = 0; count < 8; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => index);
      const tested = engines.flatMap((engine) => shareOut(rows, engines, engine)).toSorted();
      assert.deepEqual(tested, rows.flatMap((row) => (row === 0 ? [0, 0, 0] : [row])));
    }
  });

  it('go to the first engine, which is the fastest, twice as often as to others', () => {
    const rows = Array.from({ length: 10 }, (_, index) => index);
    assert.deepEqual(engines.map((engine) => shareOut(rows, engines, engine)), [[0, 3, 4, 7, 8], [0, 1, 5, 9], [0, 2, 6]]);
  });

  it('are all for an engine that runs alone, or outside of a run', () => {
    assert.deepEqual(shareOut([1, 2, 3], ['firefox'], 'firefox'), [1, 2, 3]);
    assert.deepEqual(shareOut([1, 2, 3], [], 'webkit'), [1, 2, 3]);
  });
});

describe('a test that one engine makes', () => {
  it('is made by one of those that run together, and not always by the same', () => {
    const names = ['opens', 'closes', 'says what it does', 'does what it says', ''];
    const turns = names.map((name) => engines.filter((engine) => isTurnOf(engine, name, engines)));
    assert.deepEqual(turns.map((turn) => turn.length), names.map(() => 1));
    assert.ok(new Set(turns.flat()).size > 1);
  });

  it('is made by an engine that runs alone, or outside of a run', () => {
    assert.ok(isTurnOf('firefox', 'opens', ['firefox']));
    assert.ok(isTurnOf('webkit', 'opens', []));
  });
});
