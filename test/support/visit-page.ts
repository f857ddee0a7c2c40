import type { TestContext } from 'node:test';
import type { Browser, Tab } from './driver.js';
import type { Host } from './host.js';
import { openTab, sharedSite } from './shared.js';
import { shopPage, type ShopPage } from './shop-page.js';

/** A tab that has gone to the page of a shop of its own, in the shared browser if no other is given. */
export async function visitPage(t: TestContext, page: ShopPage = {}, browser?: Browser): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t, browser);
  await tab.goto(shop.page('/', shopPage(page)));
  return { tab, shop };
}
