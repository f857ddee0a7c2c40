import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { App } from './framework-app.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from './shop-page.js';

/** Two pages, `one` and `two`, with an `h1` of that id and a link `#link` to each other, and tags that note their names. */
export interface Framework {
  /** Serves the shop whose tags wait, or the same with native ones. */
  serve(t: TestContext, tags: 'held' | 'native'): Promise<App>;
  /** The path of a page. */
  path(tags: 'held' | 'native', page: 'one' | 'two'): string;
  /** How many runs native tags make on the way from one to two to one to two, and from two to one. */
  readonly runs: { readonly there: number; readonly back: number };
}

/** Follows the page's own link, and sees that no document was loaded for it. */
export async function follow({ tab }: App, name: string): Promise<void> {
  await tab.evaluate('void (window.isSameDocument = true, document.querySelector("#link").click())');
  await tab.waitFor(`document.querySelector("h1")?.id === ${JSON.stringify(name)}`, { message: `page ${name}` });
  await quiet();
  assert.equal(await tab.evaluate('window.isSameDocument === true'), true, 'navigated by the framework');
}

const seen = 'window.seen ?? []';
const visible = (selector: string): string => `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((each) => each.getClientRects().length).length`;

/** The names that were noted, once there are as many as native tags note, and nothing has come after. */
async function runsOf({ tab }: App, count: number): Promise<string[]> {
  await tab.waitFor(`(${seen}).length >= ${count}`).catch(() => undefined);
  await quiet();
  return (await tab.evaluate<string[]>(seen)).toSorted();
}

async function open(framework: Framework, t: TestContext, tags: 'held' | 'native', page: 'one' | 'two'): Promise<App> {
  const app = await framework.serve(t, tags);
  await app.tab.goto(app.shop.url(framework.path(tags, page)));
  return app;
}

async function nativeRuns(framework: Framework, t: TestContext, from: 'one' | 'two'): Promise<string[]> {
  const app = await open(framework, t, 'native', from);
  for (const page of from === 'one' ? ['two', 'one', 'two'] : ['one']) await follow(app, page);
  const count = framework.runs[from === 'one' ? 'there' : 'back'];
  const runs = await runsOf(app, count);
  assert.equal(runs.length, count, `native: ${runs.join()}`);
  return runs;
}

async function assertQuietConsole({ tab }: App): Promise<void> {
  assert.deepEqual((await tab.console()).filter((line) => /^(?:error|warn)/.test(line)), []);
}

/** True where a click would reach it: not while a view transition paints over the page. */
function isWayBackInReach(): boolean {
  const host = document.querySelector('consent-reopen');
  const { left, top, width, height } = host?.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
  return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
}

const isDialogOpen = 'document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog")?.open';

async function assertWayBack({ tab }: App): Promise<void> {
  await tab.waitFor(isWayBackInReach, { message: 'the way back' });
  await tab.click('consent-reopen >>> button');
  await tab.waitFor(isDialogOpen, { message: 'the preferences' });
}

/** A link of the page's own does it too: routers would make a visit of the click. */
async function assertOwnLink({ tab }: App): Promise<void> {
  const before = await tab.url();
  await tab.evaluate(`void document.querySelector('h1').insertAdjacentHTML('afterend', '<p><a id="choices" href="#consent-preferences">Choices</a></p>')`);
  await tab.click('#choices');
  await tab.waitFor(isDialogOpen, { message: 'the preferences, by a link' });
  assert.equal(await tab.url(), before);
}

/** What holds under every framework that changes pages without loading documents, for a test file to make tests of. */
export function tripsOf(framework: Framework): Record<string, (t: TestContext) => Promise<void>> {
  return {
    async 'asks for nothing marked before a grant, there and back, and keeps the question until it is answered'(t) {
      const app = await open(framework, t, 'held', 'one');
      const { tab } = app;
      await waitForBanner(tab);
      for (const page of ['two', 'one', 'two']) {
        await follow(app, page);
        await waitForBanner(tab);
        assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
        assert.equal(await tab.evaluate('document.documentElement.dataset.consent'), 'essential');
        await tab.waitFor('getComputedStyle(document.documentElement).scrollPaddingBottom !== "auto"', { message: 'the banner to leave what has the focus to be seen' });
      }
      await tab.waitFor(`${visible('consent-placeholder')} === 1`, { message: 'the placeholder of the frame on page two' });
      assert.deepEqual([app.asked(), await tab.evaluate(seen)], [[], []]);
      await clickButton(tab, 'Accept all');
      await waitForNoBanner(tab);
      await tab.waitFor(`(${seen}).includes("head") && !${visible('consent-placeholder')}`, { message: 'the grant to take effect' });
      await app.shop.waitForRequest('/vendor/film.html');
      await quiet();
      const runs = await tab.evaluate<string[]>(seen);
      assert.deepEqual(runs.toSorted(), [...new Set(runs)].toSorted(), 'each once');
      assert.equal(await tab.evaluate(isWayBackInReach), true, 'the way back');
      await assertQuietConsole(app);
    },

    async 'runs what is granted as often as native tags, one that is slow to come as well, and keeps the way back'(t) {
      const native = await nativeRuns(framework, t, 'one');
      const app = await open(framework, t, 'held', 'one');
      await waitForBanner(app.tab);
      const lift = app.hold(/async-of-both/);
      await clickButton(app.tab, 'Accept all');
      await app.shop.waitForRequest('/vendor/async-of-both');
      await app.tab.waitFor(`(${seen}).includes("inline of one")`, { message: 'the first page to run' });
      await follow(app, 'two');
      lift();
      await app.tab.waitFor(`(${seen}).includes("async-of-both")`);
      for (const page of ['one', 'two']) await follow(app, page);
      assert.deepEqual(await runsOf(app, native.length), native);
      assert.match(await app.tab.evaluate('document.documentElement.dataset.consent'), /analytics/);
      await assertQuietConsole(app);
      await assertWayBack(app);
      await app.tab.back();
      await app.tab.waitFor('document.querySelector("h1")?.id === "one"');
      if (await app.tab.evaluate('!document.querySelector("consent-preferences")')) await assertWayBack(app);
    },

    async 'runs as often as native tags for a visitor who has accepted before'(t) {
      const native = await nativeRuns(framework, t, 'two');
      const app = await open(framework, t, 'held', 'two');
      await app.tab.evaluate('consent.accept()');
      await app.tab.goto(app.shop.url(framework.path('held', 'two')));
      await follow(app, 'one');
      assert.deepEqual(await runsOf(app, native.length), native);
      for (const check of [assertOwnLink, assertQuietConsole]) await check(app);
    },
  };
}
