import type { TestContext } from 'node:test';
import type { Tab } from './driver.js';
import { openTab, sharedSite } from './shared.js';
import { shopPage } from './shop-page.js';

export const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics' }, { id: 'marketing' }];

/** What a visit may have of its own: HTML ahead of the SDK's tag and behind it, and further keys of the config. */
export interface Visit {
  before?: string;
  head?: string;
  config?: object;
}

/** A shop with these integrations. `visit` gives its page anew and goes there. */
export async function openVendorShop(t: TestContext, integrations: object): Promise<{ tab: Tab; visit(what?: Visit): Promise<void> }> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  return {
    tab,
    async visit({ config, ...page } = {}) {
      shop.page('/', shopPage({ config: { reload: 'never', categories, integrations, ...config }, ...page }));
      await tab.goto(shop.url());
    },
  };
}

export const decide = (tab: Tab, what: string): Promise<number> => tab.evaluate(`consent.${what}`);
