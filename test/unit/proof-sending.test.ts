import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeHost } from './support/fake-page.js';
import { config, kept, openPage, page, sent, settled, take, time } from './support/proof-page.js';

describe('sending', () => {
  it('sends each entry once, with the id, in order', async () => {
    const { note } = await openPage();
    const host = fakeHost(config);
    for (let index = 0; index < 3; index++) {
      host.decide(time + index, index !== 1);
      await note(host);
      await note(host);
    }
    await settled();
    await note(host);
    await settled();
    assert.deepEqual(sent, kept().history.map((entry) => ({ id: kept().id, ...entry })));
    assert.deepEqual(kept().unsent, []);
  });

  it('keeps and sends lists and entries as such where the page has given them a toJSON', async (t) => {
    const toJSON = (owner: object) => Object.defineProperty(owner, 'toJSON', { value: () => 'text', configurable: true });
    for (const owner of [Array.prototype, Object.prototype]) {
      toJSON(owner);
      t.after(() => Reflect.deleteProperty(owner, 'toJSON'));
    }
    const { note } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    await settled();
    assert.deepEqual(sent, kept().history.map((entry) => ({ id: kept().id, ...entry })));
    assert.deepEqual(kept().history.map(({ choices }) => choices), [{ essential: true, analytics: true }]);
  });

  const oneByOne = [[0], [0], [0]];
  const allOfThem = [[0], [0, 1], [0, 1, 2]];
  for (const [name, failure, rounds] of [['is offline', new TypeError('offline'), oneByOne], ['is answered by 500', 500, allOfThem], ['is answered by 404', 404, allOfThem], ['is answered by 401', 401, allOfThem], ['is answered by 429', 429, allOfThem], ['is sent on elsewhere, where it would arrive without its body', 302, allOfThem]] as const) {
    it(`keeps what ${name}, tries the next if there was an answer, and sends it on the next visit`, async () => {
      const tried: unknown[] = [];
      page.answer = (_url, { key }) => {
        tried.push(key);
        return failure;
      };
      const first = await openPage();
      const host = fakeHost(config);
      for (let index = 0; index < 3; index++) {
        host.decide(time + index, true);
        await first.note(host);
        await settled();
      }
      const keys = kept().history.map((entry) => entry.key);
      assert.deepEqual([tried, kept().unsent], [rounds.flat().map((index) => keys[index]), keys]);
      assert.equal(page.console.length, failure instanceof Error ? 0 : 1, 'once a page');
      if (typeof failure === 'number' && failure !== 302) assert.match(page.console[0]!, new RegExp(`/records answered ${failure}: records are kept and sent again. Mend `));
      page.answer = take;
      const next = await openPage();
      await next.note(host);
      await settled();
      assert.deepEqual(sent.map(({ key }) => key), keys);
      await next.note(host);
      await settled();
      assert.equal(sent.length, 3);
    });
  }

  for (const status of [400, 413, 415, 422]) {
    it(`lets a record go that is refused by ${status}, and says so`, async () => {
      page.answer = (_url, body) => (body['time'] === new Date(time).toISOString() ? status : take('', body));
      const { note } = await openPage();
      const host = fakeHost(config);
      host.decide(time, true);
      await note(host);
      host.decide(time + 1, false);
      await note(host);
      await settled();
      assert.deepEqual([sent.map(({ key }) => key), kept().unsent], [[kept().history[1]!.key], []]);
      assert.ok(page.console.join().includes(`refused a record (${status})`));
    });
  }

  for (const status of [403, 404, 500, 503]) {
    it(`sends what comes after a record that is always answered by ${status}`, async () => {
      page.answer = (_url, body) => (body['time'] === new Date(time).toISOString() ? status : take('', body));
      const host = fakeHost(config);
      for (let index = 0; index < 3; index++) {
        const { note } = await openPage();
        host.decide(time + index, index !== 1);
        await note(host);
        await settled();
      }
      const [first, ...later] = kept().history.map((entry) => entry.key);
      assert.deepEqual([sent.map(({ key }) => key), kept().unsent], [later, [first]]);
    });
  }

  it('leaves a server that takes nothing alone after three', async () => {
    const tried: unknown[] = [];
    page.answer = (_url, { key }) => (tried.push(key), 503);
    const host = fakeHost(config);
    for (let index = 0; index < 5; index++) {
      const { note } = await openPage();
      host.decide(time + index, index !== 1);
      await note(host);
      await settled();
    }
    assert.equal(tried.length, 1 + 2 + 3 + 3 + 3);
    assert.equal(kept().unsent.length, 5);
  });

  it('takes 409 for an answer that the record is there already, and says nothing', async () => {
    page.answer = (_url, body) => (sent.some(({ key }) => key === body['key']) ? 409 : (take('', body), new TypeError('left')));
    const host = fakeHost(config);
    host.decide(time, true);
    for (let visits = 0; visits < 3; visits++) {
      const { note } = await openPage();
      await note(host);
      await settled();
    }
    assert.deepEqual([sent.length, kept().unsent, page.console], [1, [], []]);
  });

  it('does not wait for an answer that never comes', async () => {
    page.answer = () => new Promise(() => {});
    const { note, exportRecord } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    host.decide(time + 1, false);
    await note(host);
    assert.equal((await exportRecord(host)).history.length, 2);
    assert.equal(kept().unsent.length, 2);
  });

  it('sends nothing to what is no http address', async () => {
    for (const wrong of ['javascript:alert(1)', ' https://x.example/', 'data:text/plain,x', 'mailto:a@b.example', 'java\nscript:x', 7, '', null, {}]) {
      const { note } = await openPage();
      const host = fakeHost({ ...config, record: { url: wrong } });
      page.stored.clear();
      host.decide(time, true);
      await note(host);
      await settled();
      assert.deepEqual([sent, kept().unsent, kept().history.length], [[], [], 1], String(wrong));
    }
  });
});
