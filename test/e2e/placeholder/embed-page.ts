import type { OutgoingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { shopPage, type ShopPage } from '../../support/shop-page.js';

/** A shop with two companies in a category of their own, and one more beside it. */
export const embedConfig = {
  categories: [
    { id: 'essential', required: true },
    { id: 'analytics' },
    {
      id: 'third-party',
      services: [
        { id: 'films', label: 'Films', provider: 'Film House', privacyUrl: 'https://films.example/privacy', domains: ['films.localhost'] },
        { id: 'maps', label: 'Maps', provider: 'Map Makers' },
      ],
    },
  ],
};

export interface EmbedShop {
  tab: Tab;
  shop: Host;
  vendor: Host;
}

/** A tab on a page, written by `body` from the vendor's origin; the page is not yet loaded. */
export async function openEmbeds(t: TestContext, body: (vendor: Host) => string, { tab, ...page }: ShopPage & { tab?: Tab } = {}, headers: OutgoingHttpHeaders = {}): Promise<EmbedShop> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  shop.page('/', shopPage({ config: embedConfig, ...page, body: body(vendor) }), headers);
  return { tab: tab ?? (await openTab(t)), shop, vendor };
}

/** A held frame. */
export function frame(vendor: Host, id: string, attributes = 'data-consent="third-party"'): string {
  return `<iframe id="${id}" ${attributes} data-src="${vendor.url(`/html?body=<title>${id}</title><p>${id}</p>`)}"></iframe>`;
}

/** Waits until as many placeholders are to be seen. */
export function waitForPlaceholders(tab: Tab, count: number): Promise<void> {
  return tab.waitFor(`[...document.querySelectorAll("consent-placeholder")].filter((each) => each.getClientRects().length).length === ${count}`, { message: `${count} placeholders` });
}

/** The selector of a part of the placeholder that stands for an element. */
export function partOf(id: string, part: string): string {
  return `${placeholderOf(id)} >>> [part~="${part}"]`;
}

export function placeholderOf(id: string): string {
  return `#${id} + consent-placeholder`;
}

/** An expression: the texts of the parts of an element's placeholder, by part. */
export function textOf(id: string, part: string): string {
  return `document.querySelector(${JSON.stringify(placeholderOf(id))})?.shadowRoot.querySelector('[part~="${part}"]')?.textContent ?? null`;
}

/** The paths that the vendor was asked for, without their queries' details. */
export function askedOf(vendor: Host): string[] {
  return vendor.requests().map(({ path }) => /<title>(\w+)/.exec(decodeURIComponent(path))?.[1] ?? path);
}
