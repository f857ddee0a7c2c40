import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { PageFunction } from '../../support/driver.js';
import { codeOf, openReply, PageError } from '../../support/page-code.js';

/** Runs the code as a page would, and opens the reply. */
async function roundTrip<T>(fn: PageFunction<T>, args: unknown[] = [], page: object = {}): Promise<{ value: T; messages: string[] }> {
  const messages: string[] = [];
  const json: unknown = await runInNewContext(codeOf(fn, args), { window: page, ...page });
  return { value: openReply<T>(json, messages), messages };
}

describe('codeOf and openReply', () => {
  it('carry arguments there and values back, promises awaited', async () => {
    const add = async (a: number, { b }: { b: number }): Promise<number> => {
      const inner = (n: number): number => n;
      return Promise.resolve(inner(a) + b);
    };
    assert.equal((await roundTrip(add, [1, { b: 2 }])).value, 3);
    assert.equal((await roundTrip(() => undefined)).value, undefined);
    assert.equal((await roundTrip('{ a: 1 }.a')).value, 1);
  });

  it("carry the page's errors, whatever was thrown", async () => {
    const thrown = roundTrip(() => {
      throw new TypeError('no such thing');
    });
    await assert.rejects(thrown, (error) => error instanceof PageError && error.message === 'no such thing' && /in the page/.test(error.stack ?? ''));
    await assert.rejects(roundTrip('Promise.reject("a string")'), { name: 'PageError', message: 'a string' });
    await assert.rejects(roundTrip('Promise.reject(null)'), { name: 'PageError', message: 'null' });
  });

  it('bring what the collector gathered, once', async () => {
    const page = { __console: ['log: a'] };
    assert.deepEqual((await roundTrip('1', [], page)).messages, ['log: a']);
    assert.deepEqual((await roundTrip('1', [], page)).messages, []);
  });

  it('tell a page that gave no answer', () => {
    assert.throws(() => openReply(null, []), /no answer/);
  });
});
