import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { type GuardedShop, openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';
import { partOf, waitForPlaceholders } from './placeholder/embed-page.js';

/** A shop where a service of another category lists the vendor's host too, and is never granted. */
async function openSharedHost(t: TestContext): Promise<GuardedShop> {
  const page = await openGuardedShop(t);
  const service = (id: string) => ({ id, label: id, domains: [page.vendor.name] });
  const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [service('counter')] }, { id: 'marketing', services: [service('ads')] }];
  return { ...page, config: { ...page.config, categories } };
}

const mark = 'data-consent="analytics" data-service="counter"';

describe('autoBlock and what the author has marked: it waits for its mark, and for nothing else', () => {
  for (const kind of ['async', '', 'async data-type="module"']) {
    it(`a script (${kind || 'in order'}) of a host that a denied service lists too`, async (t) => {
      const page = await openSharedHost(t);
      page.vendor.route('/module', (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end("ran.push('marked')");
      });
      await visit(page, { head: `<script type="text/plain" ${kind} ${mark} src="${page.vendor.url('/module')}"></script>` });
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      await page.tab.evaluate('consent.accept(["analytics"]).then(() => 0)');
      await page.tab.waitFor('ran.length', { message: 'it to run' });
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), ['marked']);
    });
  }

  it('frames and images, on the page and inserted', async (t) => {
    const page = await openSharedHost(t);
    const frame = (path: string) => `<iframe ${mark} data-src="${page.vendor.url(path)}"></iframe>`;
    await visit(page, { body: `${frame('/html?1')}<img alt="" ${mark} data-src="${page.vendor.url('/img')}"><p id="later"></p>` });
    await page.tab.evaluate(`void (document.querySelector("#later").innerHTML = ${JSON.stringify(frame('/html?2'))})`);
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept(["analytics"]).then(() => 0)');
    await page.tab.waitFor('document.querySelectorAll(":is(iframe,img)[src]").length === 3', { message: 'all to be released' });
    await page.vendor.waitForRequest('/img');
    await page.vendor.waitForRequest('/html');
  });

  it('the sources of a player go with it: "Load once" loads them', async (t) => {
    const page = await openSharedHost(t);
    await visit(page, { body: `<video id="film" preload="auto" ${mark}><source data-src="${page.vendor.url('/42.webm')}"></video>` });
    await waitForPlaceholders(page.tab, 1);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.click(partOf('film', 'load-once'));
    await page.vendor.waitForRequest('/42.webm');
    assert.equal(await page.tab.evaluate('consent.has("analytics")'), false);
  });

  it('what is loaded once of an unmarked frame is no leave for another address', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page, { body: `<p id="place"></p><script>const film = document.createElement('iframe'); film.id = 'film'; film.src = '${page.vendor.url('/html?1')}'; place.append(film)</script>` });
    await waitForPlaceholders(page.tab, 1);
    await page.tab.click(partOf('film', 'load-once'));
    await page.vendor.waitForRequest('/html?1');
    for (let press = 0; press < 3; press += 1) {
      await page.tab.evaluate(`void (film.src = '${page.vendor.url('/html?2')}')`);
      await settle(page.tab);
    }
    assert.deepEqual(page.vendor.requests().map(({ path }) => path), ['/html?1']);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/html?2');
  });

  for (const [kind, element] of [['a frame', '<iframe MARK data-src></iframe>'], ['a player', '<video preload="auto" MARK><source data-src></video>']] as const) {
    it(`but a lazy loader that copies the kept address of ${kind} does not load it`, async (t) => {
      const page = await openSharedHost(t);
      await visit(page, { body: element.replace('MARK', mark).replace('data-src', `data-src="${page.vendor.url('/html')}"`) });
      await page.tab.evaluate('(() => { const lazy = document.querySelector("[data-src]"); lazy.src = lazy.dataset.src; document.body.append(lazy.closest("iframe, video")); })()');
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      await page.tab.evaluate('consent.accept(["analytics"]).then(() => 0)');
      await page.vendor.waitForRequest('/html');
    });
  }
});
