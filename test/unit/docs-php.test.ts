import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

const [, lines] = /```php\n([^]*?)```/.exec(readFileSync(new URL('../../docs/server.md', import.meta.url), 'utf8'))!;
const skip = spawnSync('php', ['-v']).status !== 0 && 'PHP is not installed';
const folder = skip ? '' : mkdtempSync(join(tmpdir(), 'php-'));
const server = { port: 0, stop: () => {} };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** What the lines answer to a `Cookie` header: the status, and each `Set-Cookie`. They put nothing into the page, complaints of PHP's included. */
async function answerTo(cookie: string, path = '/'): Promise<[status: number | undefined, cookies: string[]]> {
  const [response] = (await once(get({ port: server.port, path, host: '127.0.0.1', agent: false, headers: { cookie } }), 'response')) as [IncomingMessage];
  assert.equal(await text(response), 'ok', cookie);
  return [response.statusCode, response.headers['set-cookie'] ?? []];
}

const recordOf = (days: number, choice = '~analytics'): string => `1!${(Date.now() - days * 86_400_000).toString(36)}!banner!!${choice}!1%2525!`;
const daysLeft = (cookie: string): number => Math.round((Date.parse(/expires=([^;]*)/i.exec(cookie)![1]!) - Date.now()) / 86_400_000);

describe('the lines for PHP in docs/server.md', { skip }, () => {
  before(async () => {
    const page = (code: string) => `<?php\nforeach ($_GET as $name => $value) setrawcookie($name, $value);\n${code}\necho 'ok';`;
    writeFileSync(join(folder, 'index.php'), page(lines!));
    writeFileSync(join(folder, 'dotted.php'), page(lines!.replaceAll("'consent'", "'shop.consent'").replace("'consent_optout'", "'shop.optout'")));
    server.port = await freePort();
    const php = spawn('php', ['-d', 'display_errors=1', '-d', 'error_reporting=-1', '-S', `127.0.0.1:${server.port}`, '-t', folder], { stdio: 'ignore' });
    server.stop = () => void php.kill();
    for (let tries = 0; tries < 100 && !(await answerTo('').catch(() => undefined)); tries++) await delay(50);
  });
  after(() => {
    server.stop();
    rmSync(folder, { recursive: true });
  });

  it('set again what the request brought, for what is left of its term', async () => {
    const record = recordOf(100);
    const [status, [consent, optOut, ...others]] = await answerTo(`a=1; consent[a]=1; consent=${record}; consent_optout=1; consent_other=1`);
    assert.deepEqual([status, others], [200, []]);
    assert.equal(decodeURIComponent(consent!.split(';')[0]!), decodeURIComponent(`consent=${record}`));
    assert.deepEqual([daysLeft(consent!), daysLeft(optOut!)], [82, 400]);
    assert.match(consent!, /; path=\/; secure; samesite=lax$/i);
  });

  it('set the words anew that have no date: that a signal stood, and for a refusal too large for a cookie', async () => {
    for (const word of ['signal', '!']) {
      const [status, [consent, ...others]] = await answerTo(`consent=${word}`);
      assert.deepEqual([status, others], [200, []]);
      assert.equal(decodeURIComponent(consent!.split(';')[0]!), `consent=${word}`);
      assert.equal(daysLeft(consent!), 182);
    }
  });

  it('set a standing opt-out again, with whatever value', async () => {
    for (const value of ['', '0', '1']) {
      const [status, [optOut, ...others]] = await answerTo(`consent_optout=${value}; a=1`);
      assert.deepEqual([status, others], [200, []]);
      assert.match(optOut!, /^consent_optout=[01];/, value);
      assert.equal(daysLeft(optOut!), 400);
    }
  });

  it('know names with a dot, and no others by them', async () => {
    const record = recordOf(100);
    const [status, [consent, optOut, ...others]] = await answerTo(`shop.consent=${record}; shop.optout=1; shop_consent=x`, '/dotted.php');
    assert.deepEqual([status, others], [200, []]);
    assert.equal(decodeURIComponent(consent!.split(';')[0]!), decodeURIComponent(`shop.consent=${record}`));
    assert.match(optOut!, /^shop\.optout=1;/);
    assert.deepEqual(await answerTo(`shop_consent=${recordOf(1)}; shop_optout=1`, '/dotted.php'), [200, []]);
  });

  it('set nothing where there are two of a name, as a neighbour host may have set one', async () => {
    for (const pair of [[recordOf(1, '*analytics'), recordOf(2)], [recordOf(2), recordOf(1, '*analytics')], [recordOf(1), recordOf(1)], ['', recordOf(1)]]) {
      assert.deepEqual(await answerTo(pair.map((record) => `consent=${record}`).join('; ')), [200, []]);
    }
    const [, [only, ...others]] = await answerTo(`consent=${recordOf(1)}; consent=${recordOf(2)}; consent_optout=1`);
    assert.match(only!, /^consent_optout=1;/);
    assert.deepEqual(others, []);
  });

  it('leave what the answer itself has decided as it is', async () => {
    const [, headers] = await answerTo(`consent=${recordOf(1, '*analytics')}; consent_optout=1`, `/?consent=${recordOf(0)}&consents=1`);
    assert.deepEqual(headers.map((header) => header.split('=')[0]), ['consent', 'consents', 'consent_optout']);
    assert.match(headers[0]!, /~analytics/);
  });

  it('set nothing, and do not fail, where the cookie is none of ours', async () => {
    for (const cookie of ['', 'consent[]=1', 'consent[a]=1', 'consent_optout[x]=1', 'consent=', 'consent=x', `consent=${recordOf(183)}`, `consent=${recordOf(-2)}`, 'my_consent=1']) {
      assert.deepEqual(await answerTo(cookie), [200, []], cookie);
    }
    // Times that are none: PHP 8.2 complains of them where it has to reckon with them.
    for (const time of ['zz$z', '-5', '', ' ', '%00', 'mkfa3b4%0A', 'MKFA3B40', 'z'.repeat(10), 'z'.repeat(2000)]) {
      assert.deepEqual(await answerTo(`consent=1!${time}!banner!!~analytics!1!`), [200, []], time);
    }
  });
});
