import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { createSite, type Site } from '../../support/site.js';

async function open(t: TestContext, options = {}): Promise<Site> {
  const site = await createSite(options);
  t.after(() => site.close());
  return site;
}

interface Ask {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
  /** As a proxy is asked: with the whole URL. */
  absolute?: boolean;
}

/** Asks the site as a browser would that resolved the URL's host to the loopback. */
function ask(site: Site, target: string, { method = 'GET', body, headers = {}, absolute = false }: Ask = {}) {
  const { host, pathname, search, href } = new URL(target);
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const path = absolute ? href : pathname + search;
    request({ host: '127.0.0.1', port: site.port, method, path, headers: { ...headers, host } }, (response) => {
      const { statusCode: status, headers: answered } = response;
      text(response).then((answer) => resolve({ ...(status && { status }), headers: answered, body: answer }), reject);
    }).on('error', reject).end(body);
  });
}

describe('createSite', () => {
  it('gives hosts of their own, with pages of their own', async (t) => {
    const site = await open(t);
    const [one, two] = [site.host(), site.host('tag')];
    assert.match(one.name, /^t\d+\.localhost$/);
    assert.match(two.name, /^tag-\d+\.localhost$/);
    one.page('/', 'one', { 'set-cookie': ['a=1', 'b=2'] });
    const { status, body, headers } = await ask(site, one.url('/?query'));
    assert.deepEqual([status, body, headers['set-cookie']], [200, 'one', ['a=1', 'b=2']]);
    assert.equal((await ask(site, two.url())).status, 404);
    assert.equal(site.sub(one, 'www').origin, `http://www.${one.name}:${site.port}`);
  });

  it('logs requests by host, bodies too, and leaves icons out', async (t) => {
    const site = await open(t);
    const shop = site.host();
    const awaited = shop.waitForRequest('/collect');
    await ask(site, shop.url('/favicon.ico'));
    await ask(site, shop.url('/collect?a=1'), { method: 'POST', body: 'consent', headers: { 'x-test': 'yes' } });
    const { host, method, path, headers, body, time } = await awaited;
    assert.deepEqual([host, method, path, headers['x-test'], body], [shop.name, 'POST', '/collect?a=1', 'yes', 'consent']);
    assert.ok(Math.abs(Date.now() - time) < 5000);
    assert.equal(shop.requests().length, 1);
    assert.equal(shop.requests(/a=1$/).length, 1);
    assert.equal(shop.requests('/other').length, 0);
    shop.clearRequests();
    assert.deepEqual(shop.requests(), []);
    await assert.rejects(shop.waitForRequest('/late', { timeout: 50 }), /no request for \/late at t\d+\.localhost within 50 ms; came: nothing/);
  });

  it('serves scripts as asked: code, delay, status, cookies', async (t) => {
    const site = await open(t);
    const tag = site.host('tag');
    const start = performance.now();
    const slow = await ask(site, tag.script('run("ä & é")', { ms: 150 }));
    assert.deepEqual([slow.status, slow.body, slow.headers['content-type']], [200, 'run("ä & é")', 'text/javascript; charset=utf-8']);
    assert.ok(performance.now() - start >= 145);
    assert.equal((await ask(site, tag.script('1', { status: 404 }))).status, 404);
    assert.deepEqual((await ask(site, tag.url('/img?set-cookie=a%3D1'))).headers['set-cookie'], ['a=1']);
    await assert.rejects(ask(site, tag.url('/reset')), /hang up|ECONNRESET/);
  });

  it('answers by routes, falls back to *, and tells a handler that throws', async (t) => {
    const site = await open(t);
    const shop = site.host();
    shop.route('/echo', (_request, response, { body }) => void response.end(body));
    shop.route('/bad', () => Promise.reject(new Error('oops')));
    shop.route('*', (_request, response, { path }) => void response.end(`any ${path}`));
    assert.equal((await ask(site, shop.url('/echo'), { method: 'POST', body: 'x' })).body, 'x');
    assert.deepEqual(await ask(site, shop.url('/bad')).then(({ status, body }) => [status, body]), [500, 'Error: oops']);
    assert.equal((await ask(site, shop.url('/deep?er'))).body, 'any /deep?er');
  });

  it('serves dist and nothing beside it', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'assent-dist-'));
    t.after(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'dist/types'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'dist/types/a.js'), 'code');
    const site = await open(t, { dist: join(folder, 'dist') });
    const shop = site.host();
    const { body, headers } = await ask(site, shop.url('/dist/types/a.js?v=1'));
    assert.deepEqual([body, headers['content-type']], ['code', 'text/javascript; charset=utf-8']);
    assert.equal((await ask(site, shop.url('/dist/none.js'))).status, 404);
    assert.equal((await ask(site, shop.url('/dist/..%2fsecret.js'))).status, 403);
  });

  it('is a proxy for hosts of any name', async (t) => {
    const site = await open(t);
    const shop = site.named('www.shop.co.uk');
    assert.equal(shop.page('/', 'shop'), 'http://www.shop.co.uk/');
    assert.equal((await ask(site, shop.url(), { absolute: true })).body, 'shop');
    assert.equal(shop.requests()[0]?.path, '/');
  });
});
