import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProofModule } from '../../src/core/host.js';
import { createLocks, fakeHost, installFakePage } from './support/fake-page.js';

const page = installFakePage();
const key = 'consent_proof';
const url = '/records';
const time = Date.parse('2026-11-23T12:00:00Z');
const config = { record: { url }, categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };
const tabs = { opened: 0 };

/** A page of its own: nothing but the storage is common to two. */
function openPage(): Promise<ProofModule> {
  tabs.opened += 1;
  return import(`../../src/proof.ts?page=${tabs.opened}`) as Promise<ProofModule>;
}

const kept = (): { id: string; history: { key: string; choices: Record<string, boolean> }[]; unsent: string[] } => JSON.parse(page.stored.get(key) ?? '{"history":[]}');
const sent: Record<string, unknown>[] = [];
const take = (_url: string, body: Record<string, unknown>): number => {
  sent.push(body);
  return 204;
};

/** Lets what is on its way arrive. */
const settled = () => delay(20);

beforeEach(() => {
  page.stored.clear();
  page.blocked = false;
  page.locks = createLocks();
  page.watchers.length = 0;
  page.answer = take;
  page.console.length = 0;
  sent.length = 0;
});

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

  for (const [name, failure] of [['is offline', new TypeError('offline')], ['is answered by 500', 500], ['is answered by 404', 404]] as const) {
    it(`keeps what ${name}, tries one at a time, and sends it on the next visit`, async () => {
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
      assert.deepEqual([tried, kept().unsent], [[keys[0], keys[0], keys[0]], keys]);
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

  it('lets a refused record go, and says so', async () => {
    page.answer = (_url, body) => (body['time'] === new Date(time).toISOString() ? 400 : take('', body));
    const { note } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    host.decide(time + 1, false);
    await note(host);
    await settled();
    assert.deepEqual([sent.map(({ key }) => key), kept().unsent], [[kept().history[1]!.key], []]);
    assert.match(page.console.join(), /refused a record \(400\)/);
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
