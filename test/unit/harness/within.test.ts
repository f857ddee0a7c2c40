import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pollPage } from '../../support/poll-page.js';
import { within } from '../../support/within.js';

describe('within', () => {
  it('settles as the promise does', async () => {
    assert.equal(await within(1000, 'ask', Promise.resolve(1)), 1);
    await assert.rejects(within(1000, 'ask', Promise.reject(new Error('no'))), /^Error: no$/);
  });

  it('names the action that gave no answer', async () => {
    await assert.rejects(within(20, 'webkit: click #a', new Promise(() => {})), /webkit: click #a: no answer within 20 ms/);
  });
});

describe('pollPage', () => {
  const page = (answers: unknown[]) => ({
    evaluateWithin: <T>() => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) as Promise<T>;
    },
  });

  it('goes on over falsy answers and errors', async () => {
    await pollPage(page([0, new Error('left'), '', true]), 'x');
  });

  it('tells what it waited for, and the last failure', async () => {
    await assert.rejects(pollPage(page([new Error('left')]), 'x', { timeout: 50, message: 'the banner' }), /waited 50 ms for the banner; last: Error: left/);
  });
});
