import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { consoleCollector } from '../../support/console-collector.js';
import { openTab, sharedSite } from '../../support/shared.js';

describe('the end-to-end harness brings values and messages over', () => {
  it('collects console messages, errors and rejections', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', `<script>${consoleCollector}</script><script>
      console.log('hello', { a: 1 }, 2);
      console.warn('careful');
      console.error('bad');
      setTimeout(() => { throw new TypeError('uncaught') });
      Promise.reject(new Error('rejected'));
    </script>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    const expected = ['error: Error: rejected', 'error: TypeError: uncaught', 'error: bad', 'log: hello {"a":1} 2', 'warn: careful'];
    const end = Date.now() + 5000;
    while ((await tab.console()).length < expected.length && Date.now() < end) await delay(20);
    assert.deepEqual((await tab.console()).toSorted(), expected);
  });

  it('brings values, promises and errors over from the page, whatever its policy', async (t) => {
    const shop = (await sharedSite()).host();
    const policy = "default-src 'none'; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'";
    const tab = await openTab(t);
    await tab.goto(shop.page('/', '<button>b</button><script>window.ran = true</script>', { 'content-security-policy': policy }));
    assert.equal(await tab.evaluate('window.ran'), undefined);
    const sum = await tab.evaluate(async (one: number, { two }: { two: number }) => {
      const add = (a: number, b: number): number => a + b;
      await new Promise((resolve) => setTimeout(resolve, 10));
      return { sum: add(one, two), text: '✓' };
    }, 1, { two: 2 });
    assert.deepEqual(sum, { sum: 3, text: '✓' });
    await tab.click('button');
    await assert.rejects(tab.evaluate(() => { throw new RangeError('too far'); }), { name: 'PageError', message: 'too far' });
    await assert.rejects(tab.waitFor('false', { timeout: 200, message: 'the impossible' }), /waited 200 ms for the impossible/);
  });
});
