import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Host } from '../../support/host.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { quiet, shopPage } from '../../support/shop-page.js';

it('what was granted on an earlier visit loads while the page is parsed: frames, players and their sources, objects, embeds, pictures', async (t) => {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const held = (html: string): string => html.replaceAll('%', vendor.url('/html?')).replaceAll('<held', '<').replaceAll(' held', ' data-consent="third-party"');
  const body = held(
    '<iframe held data-src="%frame"></iframe><p>…</p><iframe held data-src="%another"></iframe><object held type="text/html" width="100" height="100" data-data="%object"></object>' +
      '<embed held type="text/html" width="100" height="100" data-src="%embed"><img held data-src="%picture" alt=""><video held><source data-src="%bare"></video><video held><source held data-src="%marked"></video>',
  );
  shop.page('/', shopPage({ config: {}, body }));
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await quiet();
  assert.deepEqual(vendor.requests(), [], 'held');
  await tab.evaluate('consent.accept("third-party")');
  const names = ['another', 'bare', 'embed', 'frame', 'marked', 'object', 'picture'];
  await Promise.all(names.map((name) => vendor.waitForRequest(`/html?${name}`)));
  vendor.clearRequests();
  await tab.goto(shop.url());
  await Promise.all(names.map((name) => vendor.waitForRequest(`/html?${name}`)));
  await quiet();
  const frames = vendor.requests().map(({ path }) => path).filter((path) => /frame|another/.test(path));
  assert.equal(frames.length, 2, 'each frame is asked for once');
});

/** The page of a shop whose parser waits for what comes behind `<!-- -->`. */
function serveInTwo(shop: Host, html: string): void {
  const [start, end] = html.split('<!-- -->');
  shop.route('/', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(start);
    setTimeout(() => response.end(end), 300);
  });
}

it('a player waits for sources that the parser has yet to bring', async (t) => {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  serveInTwo(shop, shopPage({ config: { mode: 'opt-out' }, body: `<video data-consent="analytics"><!-- --><source data-src="${vendor.url('/html?late')}"></video><p>…</p>` }));
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await vendor.waitForRequest('/html?late');
});

it('a granted player that the parser is still at work on asks for no placeholder', async (t) => {
  const shop = (await sharedSite()).host();
  serveInTwo(shop, shopPage({ config: { mode: 'opt-out', ui: { reopen: false } }, body: '<video data-consent="analytics"><!-- --></video><p>…</p>' }));
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await tab.evaluate('consent.accept()');
  shop.clearRequests();
  await tab.goto(shop.url());
  await quiet();
  assert.deepEqual(shop.requests(/assent-/).map(({ path }) => path), []);
});

for (const reload of ['auto', 'never']) {
  it(`a frame that lost its grant before the browser had its turn asks for nothing, and waits again (reload "${reload}")`, async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const frame = (name: string): string => `<iframe data-consent="third-party" data-src="${vendor.url(`/html?${name}`)}" width="400" height="300" title="${name}"></iframe>`;
    /** The parser may rest between two elements, and the first frame's turn come before the no. */
    const slow = '<script>{ const later = setTimeout; window.setTimeout = (run, ms = 500, ...rest) => later(run, ms, ...rest) }</script>';
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: { reload } })));
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.page('/', shopPage({ config: { reload }, body: `${slow}${frame('one')}<script>consent.reject()</script>${frame('two')}<p>…</p>` })));
    const covered = 'document.readyState === "complete" && document.querySelectorAll("consent-placeholder").length === 2';
    await tab.waitFor(covered, { message: 'both to be covered' });
    await quiet();
    await tab.waitFor(covered);
    assert.deepEqual(vendor.requests(), []);
    assert.deepEqual(await tab.evaluate('[...document.querySelectorAll("iframe")].map((each) => [each.src, consent.explain(each).status])'), [['', 'held'], ['', 'held']]);
    if (reload !== 'never') return;
    await tab.evaluate('consent.accept()');
    await Promise.all(['one', 'two'].map((name) => vendor.waitForRequest(`/html?${name}`)));
    await tab.waitFor('!document.querySelector("consent-placeholder")');
  });
}
