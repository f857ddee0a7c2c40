import { after, type TestContext } from 'node:test';
import type { Browser, Engine, LaunchOptions, Tab } from './driver.js';
import { launch } from './launch.js';
import { createSite, type Site } from './site.js';

/**
 * Tests for which one browser may have served before it is replaced. After some hundreds of windows MiniBrowser ends without a word, and all
 * that Chromium does takes it nearly twice as long. Firefox stays as it was, and is slow to start.
 */
const testsPerBrowser: Record<Engine, number> = { chromium: 100, firefox: Infinity, webkit: 120 };

/** What the tests of this process share: started when first asked for, ended after the last test. */
const shared: { browser?: Promise<Browser>; site?: Promise<Site>; spare?: Tab; tests: number; test?: TestContext } = { tests: 0 };

after(async () => {
  const { browser, site } = shared;
  await (await browser?.catch(() => undefined))?.close();
  await (await site)?.close();
});

/** The browser of this process, light, on its own profile. Keep apart by hosts, not by clearing. */
export function sharedBrowser(): Promise<Browser> {
  shared.browser ??= launch({ light: true });
  return shared.browser;
}

/** Browsers of visitors who have set something, by what they have set. */
const special = new Map<string, Promise<Browser>>();
after(async () => {
  for (const browser of special.values()) await (await browser.catch(() => undefined))?.close();
});

/** A browser that is launched so, one for all who ask for the same: to start one takes as much of the processor as ten tests. */
export function specialBrowser(options: LaunchOptions): Promise<Browser> {
  const key = JSON.stringify(options);
  const browser = special.get(key) ?? launch(options);
  special.set(key, browser);
  return browser;
}

/** The server of this process; ask it for hosts. */
export function sharedSite(): Promise<Site> {
  shared.site ??= createSite();
  return shared.site;
}

/**
 * A tab that is the test's until it ends, in the shared browser if no other is given.
 *
 * The first tab of a test in the shared browser may be one that an earlier test has left, which passed: to open one costs
 * as much as to load a page. It still shows the earlier page, of another host, until the test goes to its own.
 */
export async function openTab(test: TestContext, browser?: Browser): Promise<Tab> {
  if (!browser) return openSharedTab(test);
  const tab = await browser.newTab();
  test.after(() => tab.close());
  return tab;
}

/** Node tells it from 20.12 on. */
function hasPassed(test: TestContext): boolean {
  return 'passed' in test && test.passed === true;
}

async function openSharedTab(test: TestContext): Promise<Tab> {
  const isFirst = shared.test !== test;
  shared.test = test;
  const tab = await (isFirst ? takeTab() : sharedBrowser().then((browser) => browser.newTab()));
  test.after(async () => {
    if (isFirst && hasPassed(test)) shared.spare = tab;
    else await tab.close();
  });
  return tab;
}

/** A tab for another test. Between two tests, a browser that is worn out or gone is replaced by a new one. */
async function takeTab(): Promise<Tab> {
  const { spare } = shared;
  delete shared.spare;
  const browser = await sharedBrowser();
  if (shared.tests++ >= testsPerBrowser[browser.engine]) return (await replaceBrowser(browser)).newTab();
  const renewed = await spare?.renew().then(() => spare, () => spare.close().catch(() => undefined));
  return renewed ?? browser.newTab().catch(async () => (await replaceBrowser(browser)).newTab());
}

async function replaceBrowser(old: Browser): Promise<Browser> {
  await old.close().catch(() => undefined);
  shared.tests = 0;
  delete shared.browser;
  return sharedBrowser();
}
