import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { openTab, sharedSite, specialBrowser } from '../../support/shared.js';

describe('the end-to-end harness loads pages', () => {
  it('delays a script of another origin, and gives the page while it loads', async (t) => {
    const site = await sharedSite();
    const [shop, tag] = [site.host(), site.host('tag')];
    shop.page('/', `<script src="${tag.script('window.late = true', { ms: 800 })}"></script><p>after</p>`);
    const tab = await openTab(t);
    await tab.goto(shop.url(), { wait: 'none' });
    assert.deepEqual(await tab.evaluate('[location.href, document.readyState, window.late]'), [shop.url(), 'loading', null]);
    await tab.waitFor('window.late');
    await tab.waitFor('document.readyState === "complete"');
    assert.match((await tag.waitForRequest('/js')).headers.referer ?? '', /^http:/);
    await tab.reload();
    assert.equal(await tab.evaluate('window.late'), true);
  });

  it('fails what is cut, missing or refused', async (t) => {
    const site = await sharedSite();
    const shop = site.host();
    const outcomes = ['/reset', '/js?status=404&run=1', '/none.js'];
    shop.page('/', outcomes.map((src) => `<script src="${src}" onerror="(window.failed ??= []).push(this.getAttribute('src'))"></script>`).join(''));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    assert.deepEqual(await tab.evaluate('window.failed'), outcomes);
    await assert.rejects(tab.goto(shop.url('/reset')), /RESET|EMPTY_RESPONSE|terminated/);
    await tab.goto(shop.url());
    assert.equal(await tab.url(), shop.url());
  });

  it('goes back, follows fragments and survives a page that reloads itself', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', '<h1 id="down">one</h1>');
    shop.page('/two', '<script>if (!sessionStorage.again) { sessionStorage.again = 1; location.reload() }</script>');
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.goto(shop.url('/#down'));
    assert.equal(await tab.url(), shop.url('/#down'));
    await tab.goto(shop.url('/two'));
    await tab.waitFor('performance.getEntriesByType("navigation")[0].type === "reload"');
    await tab.back();
    assert.equal(await tab.evaluate('location.pathname'), '/');
  });

  it('restores a page from the back-forward cache, as it was', async (t) => {
    const shop = (await sharedSite()).host();
    const headers = { 'cache-control': 'max-age=60' };
    shop.page('/', '<button onclick="window.clicked = true">b</button><script>onpageshow = (e) => { window.persisted = e.persisted }</script>', headers);
    shop.page('/two', 'two', headers);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    // To keep a page is the browser's choice: Firefox, when busy, at times does not.
    for (let tries = 0; tries < 5 && !(await tab.evaluate('window.persisted')); tries += 1) {
      await tab.evaluate('window.kept = true');
      await tab.goto(shop.url('/two'));
      await tab.back();
    }
    assert.deepEqual(await tab.evaluate('[window.kept, window.persisted]'), [true, true]);
    assert.equal(await tab.url(), shop.url());
    await tab.click('button');
    await tab.reload();
    assert.deepEqual(await tab.evaluate('[window.clicked, window.persisted]'), [null, false]);
    await tab.goto(shop.url('/two'));
    assert.equal(await tab.evaluate('location.pathname'), '/two');
  });

  it('sizes the viewport and takes pictures of it', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t, await specialBrowser({}));
    await tab.goto(shop.page('/', '<!doctype html><meta name="viewport" content="width=device-width"><h1>shop</h1>'));
    for (const [width, height] of [[320, 640], [1280, 800], [1600, 1200]] as const) {
      await tab.setViewport(width, height);
      assert.deepEqual(await tab.evaluate('[innerWidth, innerHeight]'), [width, height]);
    }
    const picture = join(await mkdtemp(join(tmpdir(), 'assent-picture-')), 'shop.png');
    await tab.screenshot(picture);
    const header = await readFile(picture);
    await rm(dirname(picture), { recursive: true });
    assert.deepEqual([header.toString('latin1', 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)], ['PNG', 1600, 1200]);
  });
});
