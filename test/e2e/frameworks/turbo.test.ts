import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serveApp, withCollector, type App } from '../../support/framework-app.js';
import { tripsOf } from '../../support/framework-trips.js';
import { quiet } from '../../support/shop-page.js';

const turbo = createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** One of two pages whose head Turbo merges and whose body it swaps; their tags are native or held. Without previews, which come or not as the server is quick. */
function pageOf(tags: string, name: string, other: string): string {
  const mark = tags === 'held' ? 'type="text/plain" data-consent="analytics"' : '';
  const inline = (text: string): string => `<script ${mark}>(window.seen ||= []).push('${text}')</script>`;
  const external = (file: string, rest = ''): string => `<script ${mark} ${rest} src="/vendor/${file}.js"></script>`;
  const frame = `<iframe title="Film" width="400" height="300" ${tags === 'held' ? 'data-consent="third-party" data-src' : 'src'}="/vendor/film.html"></iframe>`;
  return withCollector(`<!doctype html><html lang="en"><head><title>${name}</title><meta name="turbo-cache-control" content="no-preview">
    ${tags === 'held' ? '<script src="/dist/assent.js"></script>' : ''}<script src="/turbo.js"></script>
    ${external('head')}${inline('inline head')}${external('async-of-both', 'async')}${inline(`inline head of ${name}`)}</head>
    <body><h1 id="${name}">${name}</h1>${external(`body-of-${name}`)}${inline(`inline of ${name}`)}${name === 'two' ? frame : ''}<a id="link" href="/${tags}/${other}">${other}</a></body></html>`);
}

async function serve(t: TestContext, tags: string): Promise<App> {
  const app = await serveApp(t, fileURLToPath(new URL('.', import.meta.url)));
  app.shop.route('/turbo.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(turbo)));
  app.shop.page(`/${tags}/one`, pageOf(tags, 'one', 'two'));
  app.shop.page(`/${tags}/two`, pageOf(tags, 'two', 'one'));
  return app;
}

describe('a shop whose pages are swapped by Turbo', () => {
  const trips = tripsOf({ serve, path: (tags, page) => `/${tags}/${page}`, runs: { there: 13, back: 9 } });
  for (const [name, trip] of Object.entries(trips)) it(name, trip);

  it('has one placeholder a frame, that can be pressed, on a page that comes back from the snapshots', async (t) => {
    const app = await serve(t, 'held');
    const { tab } = app;
    const one = 'document.querySelectorAll("consent-placeholder").length === 1 && !!document.querySelector("consent-placeholder").getClientRects().length';
    await tab.goto(app.shop.url('/held/two'));
    await tab.waitFor(one, { message: 'the placeholder' });
    await tab.evaluate('void (window.isSameDocument = true)');
    await tab.click('#link'); // WebKit’s Back passes by what came without a visitor's click.
    await tab.waitFor('document.querySelector("h1")?.id === "one"');
    await tab.back();
    await tab.waitFor(`document.querySelector("h1")?.id === "two" && ${one}`, { message: 'one placeholder after Back' });
    assert.equal(await tab.evaluate('window.isSameDocument'), true, 'control: the page came from Turbo');
    await tab.click('consent-placeholder >>> [part~="load-once"]');
    await app.shop.waitForRequest('/vendor/film.html');
    await tab.waitFor('!document.querySelector("consent-placeholder")', { message: 'the placeholder to leave' });
    assert.equal(await tab.evaluate('document.querySelector("iframe").inert'), false);
  });

  it('heeds links that opt out, and that open the preferences, on another page', async (t) => {
    const app = await serve(t, 'held');
    const { tab, shop } = app;
    const links = ['?consent=opt-out', '#consent-preferences'].map((end, index) => `<a id="link-${index}" href="/held/two${end}">${end}</a>`).join(' ');
    shop.page('/held/one', pageOf('held', 'one', 'two').replace('<a id="link"', (link) => links + link));
    await tab.goto(shop.url('/held/one'));
    if (!(await tab.evaluate('"navigation" in window'))) return t.skip('nothing tells of an address that a router goes to');
    await tab.evaluate('void (window.isSameDocument = true)');
    await tab.click('#link-0');
    await tab.waitFor('consent.getState().optedOut', { message: 'the opt-out' });
    await tab.waitFor('document.querySelector("h1")?.id === "two"');
    await tab.click('#link');
    await tab.waitFor('document.querySelector("h1")?.id === "one"');
    await tab.click('#link-1');
    await tab.waitFor('document.querySelector("h1")?.id === "two" && !!document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")', { message: 'the preferences on the page that they were asked for on' });
    assert.equal(await tab.evaluate('window.isSameDocument && location.href'), shop.url('/held/two'), 'control: the page came from Turbo');
  });

  for (const isPreview of [false, true]) {
    it(`holds what was loaded once again on a page that comes back ${isPreview ? 'as a preview' : 'from the snapshots'}, and asks for nothing`, async (t) => {
      const app = await serve(t, 'held');
      const { tab, shop } = app;
      const video = '<video id="clip" data-consent="third-party" controls width="400" height="300"><source data-src="/vendor/clip.js" type="video/webm"></video>';
      const granted = '<iframe id="granted" data-consent="functional" data-src="/vendor/granted.html"></iframe>';
      const page = pageOf('held', 'two', 'one').replace('<a id="link"', (link) => video + granted + link);
      shop.page('/held/two', isPreview ? page.replace(/<meta name="turbo[^>]+>/, '') : page);
      await tab.goto(shop.url('/held/two'));
      await tab.evaluate('consent.accept("functional")');
      for (const [id, file] of [['iframe', 'film.html'], ['#clip', 'clip.js']]) {
        await tab.waitFor(`document.querySelector('${id} + consent-placeholder')`, { message: `the placeholder of ${id}` });
        await tab.click(`${id} + consent-placeholder >>> [part~="load-once"]`);
        await shop.waitForRequest(`/vendor/${file}`);
      }
      await tab.waitFor('!document.querySelector("consent-placeholder")', { message: 'the placeholders to leave' });
      await tab.evaluate('void (window.isSameDocument = true)');
      await tab.click('#link');
      await tab.waitFor('document.querySelector("h1")?.id === "one"');
      await quiet();
      shop.clearRequests();
      // An answer that does not come before the test is over: WebKit would not leave the page for the next one's.
      if (isPreview) shop.route('/held/two', (_request, response) => t.after(() => void response.end()));
      await (isPreview ? tab.click('#link') : tab.back());
      await tab.waitFor('document.querySelector("h1")?.id === "two" && document.querySelectorAll("consent-placeholder").length === 2', { message: 'the placeholders' });
      await quiet();
      assert.equal(await tab.evaluate('document.documentElement.hasAttribute("data-turbo-preview")'), isPreview);
      assert.deepEqual(app.asked(), ['granted.html'], 'once, and nothing else');
      assert.equal(await tab.evaluate('window.isSameDocument'), true, 'control: the page came from Turbo');
    });
  }
});
