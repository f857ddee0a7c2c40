import type { TestContext } from 'node:test';
import { consoleCollector } from './console-collector.js';
import type { Tab } from './driver.js';
import type { Host } from './host.js';
import { openTab, sharedSite } from './shared.js';
import { shopPage, type ShopPage } from './shop-page.js';

/** Four categories, one of them with a service. */
export const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'google-analytics' }] }, { id: 'third-party' }];

export interface CompatPage extends Omit<ShopPage, 'config'> {
  /** The value of `compat`. */
  compat: object;
  /** Further keys of the config. */
  config?: object;
  /** What is opened, after the host. */
  path?: string;
  /** Prepares the browser; called on a page of the host without the SDK. */
  prepare?(tab: Tab): Promise<unknown>;
}

/** Opens a shop that comes from another consent manager: its page notes in `ran` what its scripts push there. */
export async function openCompatShop(t: TestContext, { compat, config = {}, path = '/', prepare, ...page }: CompatPage): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const body = page.body?.replaceAll('VENDOR', vendor.origin);
  const before = `<script>${consoleCollector}</script><script>window.ran = []</script>${page.before ?? ''}`;
  shop.page('/', shopPage({ ...page, before, ...(body && { body }), config: { categories, compat, ...config } }));
  shop.page('/blank', '<!doctype html><title>Shop</title>');
  const tab = await openTab(t);
  if (prepare) {
    await tab.goto(shop.url('/blank'));
    await prepare(tab);
  }
  await tab.goto(shop.url(path));
  return { tab, shop, vendor };
}
