import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ConfigInput } from '../../src/core/config-input.js';
import { type ConsentRecord, readConsent, readState, writeConsent, writeOptOut } from '../../src/server.js';

const docs = readFileSync('docs/server.md', 'utf8');
const policy = 'demo/policies/milly.json';
const milly = JSON.parse(readFileSync(policy, 'utf8')) as ConfigInput;

/** What the lines of one recipe export, run where they stand. */
async function run<Exports>(t: TestContext, lines: string): Promise<Exports> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'recipe.mjs');
  writeFileSync(file, lines.replace('assent/server', pathToFileURL('src/server.ts').href).replace('./consent.json', pathToFileURL(policy).href));
  return (await import(pathToFileURL(file).href)) as Exports;
}

const linesAfter = (heading: string): string => docs.slice(docs.indexOf(heading)).match(/```js\n([^]*?)```/)![1]!;
const withConfig = `import config from "./consent.json" with { type: "json" };\n`;

const decided = (time: number, choice: boolean): ConsentRecord => ({ time, source: 'api', signal: false, policyVersion: milly.policy!.version!, choices: new Map([['analytics', choice]]) });
const yes = writeConsent(decided(Date.now() - 1000, true), milly).split(';')[0]!;
/** What a browser keeps of a name after these headers: the last of them. */
const kept = (headers: readonly string[]): string => [...new Map(headers.map((header) => [header.split('=')[0], header.split(';')[0]])).values()].join('; ');

describe('the lines of docs/server.md that set the cookies again', () => {
  const worker = async (t: TestContext, ...own: string[]) => {
    const { default: app } = await run<{ default: { fetch(request: Request): Promise<Response> } }>(t, withConfig + linesAfter('**A CDN worker**'));
    t.mock.method(globalThis, 'fetch', async () => new Response('', { headers: [['content-type', 'text/html'], ...own.map((cookie): [string, string] => ['set-cookie', cookie])] }));
    return (await app.fetch(new Request('https://shop.example/', { headers: { cookie: `${yes}; consent_optout=1` } }))).headers.getSetCookie();
  };

  it('a worker leaves what the shop’s own answer decides as it is', async (t) => {
    const fresh = readConsent(kept(await worker(t, 'a=1', writeConsent(decided(Date.now(), false), milly))), milly);
    assert.deepEqual([fresh.record?.choices.get('analytics'), fresh.optedOut], [false, true]);
    const optOut = writeOptOut(yes, milly);
    assert.deepEqual(await worker(t, ...optOut), optOut);
    assert.equal((await worker(t, 'a=1', 'my_consent=1')).length, 4, 'and sets again what it is silent about');
  });

  it('Node leaves it as it is too, whether it was decided before or is decided after', async (t) => {
    const lines = linesAfter('**Node**').replace(/(?<=\n\n)/, 'export default (request, response) => {');
    const { default: handle } = await run<{ default: (request: object, response: ServerResponse) => void }>(t, `${withConfig}${lines}};`);
    const refuse = (response: ServerResponse) => void response.appendHeader('set-cookie', writeConsent(decided(Date.now(), false), milly));
    const refresh = (response: ServerResponse) => handle({ headers: { cookie: yes } }, response);
    for (const acts of [[refuse, refresh], [refresh, refuse], [refresh]]) {
      const response = new ServerResponse(new IncomingMessage(new Socket()));
      for (const act of acts) act(response);
      const { record } = readConsent(kept([response.getHeader('set-cookie') as string[]].flat()), milly);
      assert.equal(record?.choices.get('analytics'), !acts.includes(refuse));
    }
  });
});

describe('the cookie for tests in docs/server.md', () => {
  for (const isAccepted of [true, false])
    it(`is that of a visitor who has ${isAccepted ? 'accepted' : 'refused'} everything, and is asked nothing`, async (t) => {
      const { consentCookie } = await run<{ consentCookie(isAccepted: boolean): { name: string; value: string } }>(t, linesAfter('## In the tests of your shop'));
      const { name, value } = consentCookie(isAccepted);
      const state = readState(`${name}=${value}`, milly);
      assert.deepEqual([state.status, state.source], ['decided', 'banner']);
      const { essential, ...others } = { ...state.categories };
      assert.equal(essential, 'granted');
      assert.deepEqual([...new Set(Object.values(others))], [isAccepted ? 'granted' : 'denied']);
    });
});
