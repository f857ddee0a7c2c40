import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cookie, Tab } from './driver.js';

/** Milly's policy as a config: what the demonstration shop runs on. */
export const milly = JSON.parse(readFileSync(new URL('../../demo/policies/milly.json', import.meta.url), 'utf8')) as Record<string, unknown>;

/** A storefront's page. `before`, `head` and `body` are HTML: ahead of the SDK's tag, right after it, and in the body. */
export interface ShopPage {
  /** Goes inline, ahead of the tag; `null` = none. Milly's if not given. */
  config?: unknown;
  /** Further attributes of the SDK's tag. */
  attributes?: string;
  before?: string;
  head?: string;
  body?: string;
}

/** The HTML of a page with the SDK's tag in its head. */
export function shopPage({ config = milly, attributes = '', before = '', head = '', body = '' }: ShopPage = {}): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Milly</title>
<meta name="viewport" content="width=device-width">
${before}
${config === null ? '' : `<script type="application/json" data-assent-config>${json}</script>`}
<script src="/dist/assent.js" ${attributes}></script>
${head}</head><body>${body || '<main><h1>Milly</h1></main>'}</body></html>`;
}

/** Marks, in the page, the visible button of that text, so that the driver can find it; in the light DOM, or in a host's open shadow root. */
function mark(text: string, host: string | null): boolean {
  const scope = host ? document.querySelector(host)?.shadowRoot : document;
  const named = (button: Element): boolean => [button.textContent?.trim(), button.getAttribute('aria-label')].includes(text);
  const found = [...(scope?.querySelectorAll('button') ?? [])].find((button) => named(button) && button.getClientRects().length > 0);
  if (!found) return false;
  document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
  scope?.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
  found.setAttribute('data-wanted', '');
  return true;
}

/** Waits for the button of that very text in the light DOM, where automatic reject tools look, or in the open shadow root of `host`, and clicks it. */
export async function clickButton(tab: Tab, text: string, host?: string): Promise<void> {
  const press = async (): Promise<void> => {
    await tab.waitFor(mark, { message: `a button "${text}"`, args: [text, host ?? null] });
    await tab.click(`${host ? `${host} >>> ` : ''}[data-wanted]`);
  };
  // A page that reloads itself between the two steps loses the mark.
  await press().catch((error: unknown) => (/no element for/.test(String(error)) ? press() : Promise.reject(error)));
}

/** An expression: the texts of the visible buttons in the light DOM. */
export const buttonTexts = '[...document.querySelectorAll("button")].filter((button) => button.getClientRects().length).map((button) => button.textContent.trim())';

/** Waits for the first layer. */
export function waitForBanner(tab: Tab): Promise<void> {
  return tab.waitFor(`${buttonTexts}.includes("Reject all")`, { message: 'the banner' });
}

/** Waits until no button of the first layer is to be seen. */
export function waitForNoBanner(tab: Tab): Promise<void> {
  return tab.waitFor(`!${buttonTexts}.includes("Reject all")`, { message: 'the banner to leave' });
}

/** Gives what must not happen the time to happen. */
export function quiet(): Promise<void> {
  return delay(300);
}

/** The cookie of that name, asked of the browser. */
export async function cookieNamed(tab: Tab, name: string): Promise<Cookie | undefined> {
  return (await tab.cookies()).find((cookie) => cookie.name === name);
}
