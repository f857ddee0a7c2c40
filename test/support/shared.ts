import { after, type TestContext } from 'node:test';
import type { Browser, Tab } from './driver.js';
import { launch } from './launch.js';
import { createSite, type Site } from './site.js';

/** Tabs that one WebKit may have had before it is replaced: after some hundreds MiniBrowser ends without a word. */
const tabsPerWebkit = 60;

/** What the tests of this process share: started when first asked for, ended after the last test. */
const shared: { browser?: Promise<Browser>; site?: Promise<Site>; tabs: number; test?: TestContext } = { tabs: 0 };

after(async () => {
  const { browser, site } = shared;
  await (await browser?.catch(() => undefined))?.close();
  await (await site)?.close();
});

/** The browser of this process, on its own profile. Keep apart by hosts, not by clearing. */
export function sharedBrowser(): Promise<Browser> {
  shared.browser ??= launch();
  return shared.browser;
}

/** The server of this process; ask it for hosts. */
export function sharedSite(): Promise<Site> {
  shared.site ??= createSite();
  return shared.site;
}

/** A new tab, of the shared browser if no other is given, that is closed when the test ends. */
export async function openTab(test: TestContext, browser?: Browser): Promise<Tab> {
  const tab = await (browser ? browser.newTab() : newSharedTab(test));
  test.after(() => tab.close());
  return tab;
}

/** Between two tests, a browser that is worn out or gone is replaced by a new one. */
async function newSharedTab(test: TestContext): Promise<Tab> {
  const isNext = shared.test !== test;
  shared.test = test;
  const browser = await sharedBrowser();
  if (isNext && browser.engine === 'webkit' && shared.tabs++ >= tabsPerWebkit) return (await replaceBrowser(browser)).newTab();
  try {
    return await browser.newTab();
  } catch (error) {
    if (!isNext) throw error;
    return (await replaceBrowser(browser)).newTab();
  }
}

async function replaceBrowser(old: Browser): Promise<Browser> {
  await old.close().catch(() => undefined);
  shared.tabs = 0;
  shared.browser = launch();
  return shared.browser;
}
