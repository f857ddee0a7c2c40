import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type App, serveApp } from '../../support/framework-app.js';
import { tripsOf, follow } from '../../support/framework-trips.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';

/** What `next build` of Next 16.4.6 has made of test/frameworks/next: a static export. */
const built = fileURLToPath(new URL('../../frameworks/next/built', import.meta.url));
const serveNextApp = (t: TestContext): Promise<App> => serveApp(t, built);

describe('an app built by Next, its App Router', () => {
  const trips = tripsOf({
    serve: serveNextApp,
    path: (tags, page) => (page === 'one' ? `/${tags}/` : `/${tags}/two/`),
    runs: { there: 12, back: 12 },
  });
  for (const [name, trip] of Object.entries(trips)) it(name, trip);
});

describe('an app built by Next, its Pages Router', () => {
  const trips = tripsOf({
    serve: serveNextApp,
    path: (tags, page) => `/old/${tags}/${page}/`,
    runs: { there: 16, back: 13 },
  });
  for (const [name, trip] of Object.entries(trips)) it(name, trip);
});

const covered = 'document.querySelectorAll("consent-placeholder").length === 1';

describe('hydration in an app built by Next', () => {
  it('finds the banner there before it, gets its placeholder after it, and says nothing', async (t) => {
    const app = await serveNextApp(t);
    const { tab } = app;
    const lift = app.hold(/turbopack/); // Without which no other chunk runs.
    await tab.goto(app.shop.url('/held/two/'), { wait: 'none' });
    await waitForBanner(tab);
    await tab.evaluate('void (window.frame = document.querySelector("iframe"))');
    lift();
    await app.shop.waitForRequest(/turbopack/);
    await tab.waitFor('document.getElementById("next inline of two")', { message: 'hydration' });
    await tab.waitFor(covered, { message: 'the placeholder' });
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
    assert.equal(await tab.evaluate(`${covered} && document.querySelector("iframe") === window.frame`), true);
    assert.deepEqual([app.asked(), await tab.console()], [[], []]);
    await follow(app, 'one');
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
  });

  it('says nothing either where next/script loads Assent before the page is interactive', async (t) => {
    const app = await serveNextApp(t);
    await app.tab.goto(app.shop.url('/loose/'));
    await waitForBanner(app.tab);
    await app.tab.waitFor('document.getElementById("next inline of one")', { message: 'hydration' });
    await quiet();
    assert.deepEqual(await app.tab.console(), []);
    assert.equal(await app.tab.evaluate('window.seen'), undefined);
  });

  it('that fails by a fault of the app, and renders the document anew, costs neither banner, placeholder nor root attribute, and later no way back', async (t) => {
    const app = await serveNextApp(t);
    const { tab } = app;
    await tab.goto(app.shop.url('/faulty/two/'));
    await tab.waitFor('document.getElementById("clock")?.textContent === "the time of the browser"', { message: 'React to render anew' });
    await waitForBanner(tab);
    await tab.waitFor(covered);
    assert.match((await tab.console()).join(), /^error: .*Minified React error #418/);
    assert.equal(await tab.evaluate('document.documentElement.dataset.consent'), 'essential');
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
    // What is in `src` of next/script Next has the browser preload: docs/frameworks.md says how to write it.
    assert.deepEqual([app.asked(), await tab.evaluate('window.seen ?? []')], [['next-of-two.js'], []]);
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    await tab.waitFor('window.seen?.includes("next-of-two")');
    await app.shop.waitForRequest('/vendor/film.html');
    await quiet();
    const runs = await tab.evaluate<string[]>('seen');
    assert.deepEqual(runs, [...new Set(runs)], 'each once');
    assert.deepEqual(['head', 'inline head', 'async-of-both', 'next inline of two'].filter((name) => !runs.includes(name)), []);
    await tab.reload();
    await tab.waitFor('document.getElementById("clock")?.textContent === "the time of the browser"', { message: 'React to render anew' });
    await tab.waitFor('document.querySelector("consent-reopen")?.shadowRoot.querySelector("button").getClientRects().length', { message: 'the way back' });
  });
});
