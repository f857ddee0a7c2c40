import type { TestContext } from 'node:test';
import type { Tab } from './driver.js';
import { settle } from './obstacle-page.js';
import { openTab, sharedSite } from './shared.js';
import { milly, shopPage, type ShopPage, waitForBanner } from './shop-page.js';

/** True once the card no longer moves. */
export const settled = 'document.querySelector("consent-banner").shadowRoot.querySelector(".card").getAnimations().every(({ playState }) => playState === "finished")';

/** Waits until the card has risen into view. */
export async function waitForRise(tab: Tab): Promise<void> {
  await waitForBanner(tab);
  await settle(tab);
  await tab.waitFor(settled);
}

/** A shop whose first layer has risen into view, in a viewport of that size. */
export async function openShop(t: TestContext, page: ShopPage = {}, [width, height] = [1000, 700]): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  await tab.setViewport(width!, height!);
  await tab.goto(shop.page('/', shopPage(page)));
  await waitForRise(tab);
  return tab;
}

/** Milly's config with other settings of what visitors see. */
export const withUi = (ui: object): object => ({ ...milly, ui: { ...(milly['ui'] as object), ...ui } });
