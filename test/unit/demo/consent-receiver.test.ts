import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { createConsentReceiver } from '../../../demo/server/consent-receiver.mjs';
import { createDemoServer } from '../../../demo/server.mjs';

const record = (key: string) => ({
  id: 'a'.repeat(32),
  key: key.repeat(32),
  time: '2026-11-23T12:00:00.000Z',
  noted: '2026-11-23T12:00:00.000Z',
  source: 'banner',
  policyVersion: '1',
  region: '',
  mode: 'opt-in',
  locale: 'en',
  texts: 'e1',
  textsHash: '',
  optedOut: false,
  signal: false,
  choices: { essential: true, analytics: false },
});

async function openDemo(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  const recordsFile = join(folder, 'records.ndjson');
  const demo = await createDemoServer({ recordsFile });
  t.after(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });
  const post = async (body: unknown, { url = demo.url, type = 'application/json' } = {}): Promise<number> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return (await fetch(`${url}/consent-records`, { method: 'POST', headers: { 'content-type': type }, body: text })).status;
  };
  const lines = async () => (await readFile(recordsFile, { encoding: 'utf8', flag: 'a+' })).split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReturnType<typeof record>);
  return { post, lines, recordsFile, demo };
}

it('writes each record on a line, once, also after it was started anew', async (t) => {
  const { post, lines, recordsFile } = await openDemo(t);
  assert.deepEqual(await Promise.all(['a', 'b', 'a', 'a'].map((key) => post(record(key)))), [204, 204, 204, 204]);
  const again = await createDemoServer({ recordsFile });
  t.after(() => again.close());
  assert.deepEqual([await post(record('b'), { url: again.url }), await post(record('c'), { url: again.url })], [204, 204]);
  assert.deepEqual((await lines()).map(({ key }) => key[0]).toSorted(), ['a', 'b', 'c']);
  assert.deepEqual((await lines())[0]!.choices, record('a').choices);
});

it('loses none to a line that was cut off', async (t) => {
  const { post, lines, recordsFile } = await openDemo(t);
  assert.equal(await post(record('a')), 204);
  await appendFile(recordsFile, JSON.stringify(record('c')).slice(0, 120));
  const again = await createDemoServer({ recordsFile });
  t.after(() => again.close());
  assert.deepEqual([await post(record('b'), { url: again.url }), await post(record('c'), { url: again.url })], [204, 204]);
  const whole = (await readFile(recordsFile, 'utf8')).split('\n').filter((line) => line.endsWith('}'));
  assert.deepEqual(whole.map((line) => (JSON.parse(line) as ReturnType<typeof record>).key[0]), ['a', 'b', 'c']);
  await assert.rejects(lines, 'control: one line is none');
});

it('takes records again as soon as the file can be written', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  const recordsFile = join(folder, 'later', 'records.ndjson');
  const demo = await createDemoServer({ recordsFile });
  t.after(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });
  t.mock.method(console, 'error', () => {});
  const post = async () => (await fetch(`${demo.url}/consent-records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(record('a')) })).status;
  assert.equal(await post(), 500);
  await mkdir(join(folder, 'later'));
  assert.equal(await post(), 204);
});

it('takes nothing that is no record', async (t) => {
  const { post, lines, demo } = await openDemo(t);
  const wrong = [
    '',
    '{',
    '[]',
    'null',
    { ...record('a'), more: 1 },
    { ...record('a'), choices: { analytics: 'yes' } },
    { ...record('a'), time: 'then' },
    { ...record('a'), id: '../../x' },
    { ...record('a'), source: 'x'.repeat(300) },
    `{"__proto__":{"key":1}}`,
  ];
  for (const body of wrong) assert.equal(await post(body), 400, JSON.stringify(body));
  assert.equal(await post({ ...record('a'), locale: 'x'.repeat(20_000) }), 413);
  assert.equal(await post(record('a'), { type: 'text/plain' }), 415);
  assert.equal((await fetch(`${demo.url}/consent-records`)).status, 405);
  assert.deepEqual(await lines(), []);
});

it('outlives a record that is cut off in its body, as its own header comment has it used, and says nothing of it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  const receive = createConsentReceiver({ file: join(folder, 'records.ndjson') });
  const said = t.mock.method(console, 'error', () => undefined);
  const server = createServer();
  const outcome = new Promise((resolve) => server.on('request', (request, response) => void receive(request, response).then(() => resolve('settled'), resolve)));
  t.after(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  server.once('request', (request) => request.once('data', () => socket.destroy()));
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":');
  assert.equal(await outcome, 'settled');
  assert.equal(said.mock.callCount(), 0);
});
