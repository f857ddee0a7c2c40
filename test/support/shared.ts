import { after, type TestContext } from 'node:test';
import type { Browser, Tab } from './driver.js';
import { launch } from './launch.js';
import { createSite, type Site } from './site.js';

/** What the tests of this process share: started when first asked for, ended after the last test. */
const shared: { browser?: Promise<Browser>; site?: Promise<Site> } = {};

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
  const tab = await (browser ?? (await sharedBrowser())).newTab();
  test.after(() => tab.close());
  return tab;
}
