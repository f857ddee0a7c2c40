import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { inTurn } from '../../../src/adapters/in-turn.js';
import { createLocks } from '../support/fake-page.js';

/** How many acts were begun while another ran, with these locks, and what they answered. */
async function overlaps(locks: unknown, ...names: string[]): Promise<[number, number[]]> {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  let [running, overlapping] = [0, 0];
  const answers = names.map((name, index) =>
    inTurn(name, async () => {
      if (running++) overlapping++;
      await delay(5);
      running--;
      return index;
    }),
  );
  const all = await Promise.all(answers);
  return [overlapping, all];
}

it('one act at a time runs under a name, where the browser has locks', async () => {
  assert.deepEqual(await overlaps(createLocks(), 'a', 'a', 'a'), [0, [0, 1, 2]]);
  assert.deepEqual(await overlaps(createLocks(), 'a', 'b'), [1, [0, 1]], 'control');
});

it('where it has none, or does not give them, each runs at once, and once', async () => {
  const refused = { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) };
  const thrown = {
    request() {
      throw new DOMException('not here', 'SecurityError');
    },
  };
  for (const locks of [undefined, refused, thrown]) assert.deepEqual(await overlaps(locks, 'a', 'a'), [1, [0, 1]]);
});
