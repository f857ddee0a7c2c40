import type { TestContext } from 'node:test';
import { consoleCollector } from './console-collector.js';
import type { Tab } from './driver.js';
import type { Host } from './host.js';
import { openTab, sharedSite } from './shared.js';
import { shopPage, type ShopPage } from './shop-page.js';

export { pathsOf } from './host.js';

/** A shop whose config lists a vendor's host and cookies for the service `counter` of the category `analytics`. */
export interface GuardedShop {
  tab: Tab;
  shop: Host;
  vendor: Host;
  /** A host that no service lists. */
  other: Host;
  config: Record<string, unknown>;
}

export async function openGuardedShop(t: TestContext, further: Record<string, unknown> = {}): Promise<GuardedShop> {
  const site = await sharedSite();
  const [shop, vendor, other] = [site.host(), site.host('vendor'), site.host('other')];
  const counter = { id: 'counter', domains: [vendor.name.replace('vendor', 'vend*')], cookies: [{ name: '_count*' }, { name: 'theirs', domain: '.vendor.example' }] };
  const categories = [{ id: 'essential', required: true, services: [{ id: 'bag', domains: [other.name], cookies: [{ name: 'bag' }] }] }, { id: 'analytics', services: [counter] }, { id: 'marketing' }];
  return { tab: await openTab(t), shop, vendor, other, config: { autoBlock: true, reload: 'never', categories, ...further } };
}

/** Serves a page of that shop at `/` and goes there. What runs notes itself in `ran`. */
export async function visit({ tab, shop, config }: GuardedShop, page: ShopPage = {}, headers: Record<string, string> = {}): Promise<void> {
  shop.page('/', shopPage({ config, ...page, before: `<script>${consoleCollector}</script><script>window.ran = []</script>${page.before ?? ''}` }), headers);
  await tab.goto(shop.url());
}
