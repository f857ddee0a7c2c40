import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type App, serveApp, withCollector } from '../../support/framework-app.js';
import { bundleReact, reactFolder } from '../../support/react-bundle.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';

type Stream = (areHeld: boolean, pieces: readonly Promise<unknown>[]) => Readable;

const outfile = fileURLToPath(new URL('../../../.tmp/react/streamed-server.cjs', import.meta.url));
const made: { bundles?: Promise<string[]> } = {};

/** The document at `/`, held tags or native ones; `until` answers what each piece waits for, once the document has been asked for, `hydrates` what React does. */
async function serveStream(t: TestContext, areHeld: boolean, until: (app: App) => readonly Promise<unknown>[], hydrates: (app: App) => unknown = () => undefined): Promise<App> {
  made.bundles ??= Promise.all([bundleReact('streamed-browser', {}), bundleReact('streamed-server', { platform: 'node', outfile, write: true })]);
  const [browser] = await made.bundles;
  const { stream } = createRequire(import.meta.url)(outfile) as { stream: Stream };
  const app = await serveApp(t, reactFolder);
  app.shop.route('/', async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    for await (const piece of stream(areHeld, until(app))) response.write(withCollector(String(piece)));
    response.end();
  });
  app.shop.route('/app.js', async (_request, response) => {
    await hydrates(app);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(browser);
  });
  return app;
}

async function assertQuietConsole({ tab }: App): Promise<void> {
  assert.deepEqual((await tab.console()).filter((line) => /^(?:error|warn)/.test(line)), []);
}

/** React makes a piece its own, and says if it is not what it has rendered. */
async function hydrateGoods(app: App): Promise<void> {
  await app.tab.waitFor('window.hydrateGoods && document.querySelector("#more")');
  await app.tab.evaluate('void hydrateGoods()');
  await app.tab.waitFor('Object.keys(document.querySelector("#goods")).length > 0', { message: 'React to take over' });
  await assertQuietConsole(app);
}

const seen = 'window.seen ?? []';
const afterAMoment = (): readonly Promise<unknown>[] => [quiet(), quiet().then(quiet)];

/** Its load event has yet to come. */
const whenPlaceholderIsThere = ({ shop }: App): Promise<unknown> => shop.waitForRequest('/dist/assent-placeholder.js').then(quiet);

/** The second piece comes when a script of the shell has been asked for, the third when one of the second has: each has to run meanwhile. */
const asTheyRun = ({ shop }: App): readonly Promise<unknown>[] => [shop.waitForRequest('/vendor/head.js'), shop.waitForRequest('/vendor/goods.js')];

describe('a document that React 19 streams, piece by piece', () => {
  it('asks for nothing before a grant; after it, what has been moved to its place runs in the order of the document', async (t) => {
    const app = await serveStream(t, true, afterAMoment, whenPlaceholderIsThere);
    const { tab } = app;
    await tab.goto(app.shop.url());
    await waitForBanner(tab);
    await tab.waitFor('document.querySelector("#more consent-placeholder")', { message: 'the placeholder of the frame that React has been given as HTML' });
    await quiet();
    assert.equal(await tab.evaluate('!!document.querySelector("#goods consent-placeholder")'), false, 'React would throw away what it finds around one');
    await hydrateGoods(app);
    await tab.waitFor('document.querySelector("#goods consent-placeholder")?.getClientRects().length', { message: 'the placeholder of the frame that was moved' });
    assert.deepEqual([app.asked(), await tab.evaluate(seen)], [[], []]);
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    await app.shop.waitForRequest('/vendor/film.html');
    await quiet();
    assert.deepEqual(await tab.evaluate(seen), ['head', 'inline of goods', 'goods', 'inline of more', 'last']);
    await assertQuietConsole(app);
  });

  it('runs what was granted before as native tags run, while the document is still coming', async (t) => {
    const native = await serveStream(t, false, asTheyRun);
    await native.tab.goto(native.shop.url());
    await native.tab.waitFor(`(${seen}).length === 5`);

    const visits = { first: true };
    const app = await serveStream(t, true, (served) => (visits.first ? afterAMoment() : asTheyRun(served)));
    const { tab } = app;
    await tab.goto(app.shop.url());
    await tab.evaluate('consent.accept()');
    await quiet();
    visits.first = false;
    app.shop.clearRequests();
    await tab.goto(app.shop.url());
    await tab.waitFor(`(${seen}).length === 5`);
    await hydrateGoods(app);
    assert.deepEqual(await tab.evaluate(seen), await native.tab.evaluate(seen));
    const once = (served: App) => [...new Set(served.asked())]; // A frame that is moved loads anew, if it had begun.
    assert.deepEqual(once(app), once(native));
  });
});
