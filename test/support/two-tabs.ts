import type { TestContext } from 'node:test';
import type { Tab } from './driver.js';
import type { Host } from './host.js';
import { openTab, sharedSite } from './shared.js';
import { shopPage, type ShopPage } from './shop-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_ct' }], storage: [{ area: 'localStorage', name: '_ct' }] }];
export const shopConfig = { categories: [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services }] };

/** A tag that waits for analytics, and notes of what listeners of the page are told. */
const head = `<script>window.heard = []; consent.onChange((state, { granted, revoked, source }) => heard.push([source, granted.join(), revoked.join()]))</script>
<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>`;

/** Pages of one shop, open side by side. */
export async function openTabs(t: TestContext, count: number, page: ShopPage = {}, given?: Host): Promise<{ tabs: Tab[]; shop: Host }> {
  const shop = given ?? (await sharedSite()).host();
  shop.page('/', shopPage({ config: shopConfig, ...page, head: head + (page.head ?? '') }));
  const tabs: Tab[] = [];
  for (let index = 0; index < count; index += 1) {
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.ready.then(() => { window.first = true })');
    tabs.push(tab);
  }
  return { tabs, shop };
}

/** What the browser does when the visitor turns to a tab; engines with a `cookieStore` need not wait for it. */
export async function turnTo(tab: Tab): Promise<void> {
  await tab.evaluate('void document.dispatchEvent(new Event("visibilitychange"))').catch(() => undefined);
}

/** Waits until the tab shows another document than at first. */
export async function waitForReload(tab: Tab): Promise<void> {
  await tab.waitFor('!window.first && window.consent && document.readyState === "complete"', { message: 'the reload' });
}
