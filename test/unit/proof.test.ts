import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fakeHost } from './support/fake-page.js';
import { config, kept, key, openPage, page, sent, settled, time } from './support/proof-page.js';

describe('keeping the history', () => {
  it('exports id, decision, history and hash as plain JSON, and appends withdrawals', async () => {
    const { note, exportRecord } = await openPage();
    const host = fakeHost({ categories: config.categories });
    assert.deepEqual(await exportRecord(host), { id: null, record: null, history: [], optedOut: false });
    host.decide(time, true);
    await note(host);
    const first = await exportRecord(host);
    assert.match(first.id!, /^[\da-f]{32}$/);
    assert.match(first.record!.textsHash, /^[\da-f]{64}$/);
    assert.deepEqual(first.record!.choices, { essential: true, analytics: true });
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
    host.decide(time + 1, false);
    const second = await exportRecord(host);
    assert.equal(second.id, first.id);
    assert.deepEqual(second.history, [first.record, second.record]);
    assert.deepEqual(sent, [], 'without record.url nothing leaves');
  });

  it('hashes what the visitor read: another text, another hash; anything else, the same', async () => {
    const { exportRecord } = await openPage();
    const hashOf = async (input: object) => {
      const host = fakeHost(input);
      page.stored.clear();
      host.decide(time, true);
      return (await exportRecord(host)).record!.textsHash;
    };
    const base = await hashOf(config);
    assert.equal(await hashOf({ ...config, cookie: { days: 9 }, ui: { theme: 'dark' } }), base);
    const written = ['source', 'en', null, config.categories, null, null];
    assert.equal(base, createHash('sha256').update(JSON.stringify(written)).digest('hex'), 'as docs/proof.md has it');
    const others = [{ ...config, ui: { texts: { bannerText: 'Hm?' } } }, { ...config, policy: { version: '2' } }, { ...config, categories: [{ id: 'analytics', label: 'Figures' }] }];
    for (const other of others) assert.notEqual(await hashOf(other), base);
  });

  for (const locks of ['with', 'without']) it(`loses nothing to another tab that writes at the same time, ${locks} locks`, async () => {
    if (locks === 'without') page.locks = undefined;
    const pages = await Promise.all([openPage(), openPage(), openPage()]);
    const hosts = pages.map(() => fakeHost(config));
    for (let round = 0; round < 10; round++) {
      hosts.forEach((host, index) => host.decide(time + round * 10 + index, index % 2 === 0));
      await Promise.all(pages.map(({ note }, index) => note(hosts[index]!)));
    }
    await settled();
    assert.equal(kept().history.length, 30);
    assert.deepEqual(kept().unsent, []);
    assert.equal(new Set(sent.map(({ key }) => key)).size, 30);
    if (locks === 'with') assert.equal(sent.length, 30, 'each once');
  });

  it('writes again what a tab of another process has written over, and nothing that was erased there', async () => {
    const [one, other] = await Promise.all([openPage(), openPage()]);
    const hosts = [fakeHost({ categories: config.categories }), fakeHost({ categories: config.categories })] as const;
    const tell = async (newValue: string | null) => {
      if (newValue === null) page.stored.delete(key);
      else page.stored.set(key, newValue);
      for (const watcher of page.watchers) watcher({ key, newValue });
      await settled();
    };
    hosts[0].decide(time, true);
    await one.note(hosts[0]);
    const before = page.stored.get(key)!;
    hosts[0].decide(time + 1, false);
    await one.note(hosts[0]);
    page.stored.set(key, before); // What the other process still sees.
    hosts[1].decide(time + 2, true);
    await other.note(hosts[1]);
    assert.equal(kept().history.length, 2, 'control: one is lost');
    await tell(page.stored.get(key)!);
    assert.deepEqual(kept().history.map(({ choices }) => choices['analytics']).toSorted(), [false, true, true]);
    await tell(null);
    await tell(before);
    assert.equal(kept().history.length, 1);
  });

  it('does so where locks are refused, as in a sandboxed frame', async () => {
    page.locks = { request: () => Promise.reject(new DOMException('no locks here', 'SecurityError')) };
    const { note } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    await settled();
    assert.deepEqual([kept().history.length, sent.length, page.console], [1, 1, []]);
  });

  it('starts anew over what is corrupt', async () => {
    const { note } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    for (const corrupt of ['{', '{"id":"1"}', JSON.stringify({ id: 'f'.repeat(32), history: [{}], unsent: [] })]) {
      page.stored.set(key, corrupt);
      await note(host);
      assert.equal(kept().history.length, 1);
    }
  });

  it('holds for the page where storage is blocked or full, and throws nowhere', async () => {
    for (const blocked of [true, 'full'] as const) {
      page.blocked = blocked;
      const { note, exportRecord } = await openPage();
      const host = fakeHost(config);
      host.decide(time, true);
      await note(host, host.memory);
      host.decide(time + 1, false);
      await note(host, host.memory);
      const { id, history } = await exportRecord(host);
      assert.deepEqual([typeof id, history.length], ['string', 2]);
      await settled();
      assert.equal(sent.splice(0).length, 2);
      const next = await openPage();
      await next.note(host);
      await settled();
      assert.deepEqual([sent.length, (await next.exportRecord(host)).history.length], [0, 1], 'later pages know of the decision, and do not send it again and again');
      host.memory = { record: null, optedOut: false };
      await note(host, host.memory);
      assert.deepEqual((await exportRecord(host)).history, []);
      assert.deepEqual(page.console, []);
    }
  });

  it('overwrites nothing that another tab could write once a full storage had room, and adds to it what was not kept', async () => {
    const [one, other] = await Promise.all([openPage(), openPage()]);
    const [first, second, third] = [fakeHost(config), fakeHost(config), fakeHost(config)];
    first.decide(time, true);
    await other.note(first, first.memory);
    page.blocked = 'full';
    second.decide(time + 1, false);
    await one.note(second, second.memory);
    assert.deepEqual([kept().history.length, (await one.exportRecord(second)).history.length], [1, 2]);
    page.blocked = false;
    third.decide(time + 2, true);
    await other.note(third, third.memory);
    const newValue = page.stored.get(key)!;
    second.decide(time + 3, false);
    await one.note(second, second.memory); // Before it has heard of that.
    const [, ofOne] = page.watchers; // The other tab has been closed, and writes nothing again.
    ofOne!({ key, newValue });
    await settled();
    const choices = [true, false, true, false];
    assert.deepEqual(kept().history.map((entry) => entry.choices['analytics']).toSorted(), choices.toSorted());
    assert.deepEqual((await one.exportRecord(second)).history.length, 4);
    assert.equal(new Set(sent.map((entry) => entry['key'])).size, 4);
    assert.deepEqual(kept().unsent, []);
  });

  it('forgets everything, and what was about to be written too', async () => {
    const { note, exportRecord } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    host.decide(time + 1, true);
    const pending = note(host);
    host.memory = { record: null, optedOut: false };
    const erased = note(host, host.memory);
    await Promise.all([pending, erased]);
    assert.equal(page.stored.size, 0);
    assert.deepEqual(await exportRecord(host), { id: null, record: null, history: [], optedOut: false });
  });

  it('but not what was decided while it did', async () => {
    const { note, exportRecord } = await openPage();
    const host = fakeHost(config);
    host.decide(time, true);
    await note(host);
    host.decide(time + 1, false);
    await Promise.all([note(host, host.memory), note(host, { record: null, optedOut: false })]);
    assert.deepEqual((await exportRecord(host)).history.map((entry) => entry.time), [new Date(time + 1).toISOString()]);
  });

  it('keeps shops apart whose cookies have different names', async () => {
    const { note } = await openPage();
    const host = fakeHost({ ...config, cookie: { name: 'other' } });
    host.decide(time, true);
    await note(host);
    assert.deepEqual([...page.stored.keys()], ['other_proof']);
  });

  it('and goes by the name that the cookie has, where the config names none that can be one', async () => {
    const { note } = await openPage();
    const host = fakeHost({ ...config, cookie: { name: 'my consent' } });
    host.decide(time, true);
    await note(host);
    assert.deepEqual([...page.stored.keys()], [key]);
  });
});
