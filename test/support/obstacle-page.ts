import assert from 'node:assert/strict';
import type { OutgoingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { consoleCollector } from './console-collector.js';
import type { Tab } from './driver.js';
import type { Host } from './host.js';
import { openTab, sharedSite } from './shared.js';

/** What a page noted about itself: errors that nobody caught, `consent:error` events, violations of its security policy. */
export interface Seen {
  uncaught: string[];
  told: string[];
  violations: string[];
}

/** A page with tags that wait for a grant, and something in the way of the SDK. All but `vendor` and `nonce` is HTML. */
export interface ObstaclePage {
  /** Where the tags that wait come from. */
  vendor: Host;
  /** What stands before the SDK. */
  before?: string;
  /** The SDK's tag, its config included. */
  sdk?: string;
  /** What stands after the tags that wait. */
  after?: string;
  /** Given to every script that may run. */
  nonce?: string;
}

function witness(): void {
  const seen: Seen = { uncaught: [], told: [], violations: [] };
  Object.assign(window, { seen, ran: [] });
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) seen.uncaught.push(event.error ? String(event.error) : event.message);
  });
  addEventListener('unhandledrejection', ({ reason }) => seen.uncaught.push(String(reason)));
  addEventListener('consent:error', (event) => seen.told.push((event as CustomEvent<{ message: string }>).detail.message), true);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  }, true);
}

/** A script with a nonce, or with none. */
export const script = (code: string, nonce = ''): string => `<script${nonce && ` nonce="${nonce}"`}>${code}</script>`;

/** Tags that wait for analytics, in this order: a script of the vendor's, an inline one, a pixel. */
function waitingTags(vendor: Host, nonce = ''): string {
  const mark = `type="text/plain" data-consent="analytics"${nonce && ` nonce="${nonce}"`}`;
  const external = `<script ${mark} src="${vendor.script("ran.push('external')")}"></script>`;
  return `${external}<script ${mark}>ran.push('inline')</script><img data-consent="analytics" data-src="${vendor.url('/img')}" alt="">`;
}

/** The HTML of the page. Its own script, after everything else, sets `own`. */
export function obstaclePage({ vendor, before = '', sdk = '<script src="/dist/assent.js"></script>', after = '', nonce = '' }: ObstaclePage): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
${script(consoleCollector, nonce)}
${script(`((__name) => (${witness})())((target) => target)`, nonce)}
${before}
${sdk}
<h1>Shop</h1>
${waitingTags(vendor, nonce)}
${after}
${script('window.own = true', nonce)}`;
}

/** A tab, not yet on the page; the host that serves the page at `/`; the vendor of its tags. */
export async function openShop(t: TestContext, page: Omit<ObstaclePage, 'vendor'> = {}, headers: OutgoingHttpHeaders = {}): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  shop.page('/', obstaclePage({ ...page, vendor }), headers);
  return { tab: await openTab(t), shop, vendor };
}

/**
 * Runs in the page: once it has loaded, whether nothing more arrived there for 150 ms. These are five turns of the page's own clock, so that
 * a page that is slow, for the machine is busy, has as much longer. No name on the page is in its way.
 */
async function isSettled(): Promise<boolean> {
  if (Reflect.get(HTMLDocument.prototype, 'readyState', document) !== 'complete') return false;
  const countArrived = (): number => performance.getEntriesByType('resource').length;
  const before = countArrived();
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 30));
  return countArrived() === before;
}

/** Waits until the page has loaded, with all that it still asks for, and then long enough for what must not happen to happen. */
export async function settle(tab: Tab): Promise<void> {
  await tab.waitFor(isSettled, { message: 'the page to load, and to ask for nothing more' });
}

/** Only what is essential is granted: no tag ran, the vendor was asked for nothing, and the page's own scripts did run. */
export async function assertDenied(tab: Tab, vendor: Host): Promise<void> {
  await settle(tab);
  assert.deepEqual(await tab.evaluate('ran'), [], 'no tag runs');
  assert.deepEqual(vendor.requests().map(({ path }) => path), [], 'no request leaves');
  assert.equal(await tab.evaluate('own'), true, 'the page goes on');
  const granted = await tab.evaluate('Object.entries(consent.getState().categories).filter(([, decision]) => decision !== "denied").map(([id]) => id)');
  assert.ok(['', 'essential'].includes(String(granted)), `granted: ${String(granted)}`);
  assert.equal(await tab.evaluate('consent.has("analytics")'), false);
}

/** Analytics is granted: each tag ran once, in order. Forgets the vendor's requests, for the next visit. */
export async function assertGranted(tab: Tab, vendor: Host): Promise<void> {
  await tab.waitFor('ran.length > 1').catch(async () => {
    const state = await tab.evaluate('consent.getState()');
    assert.fail(`the tags do not run: ${JSON.stringify({ ran: await tab.evaluate('ran'), asked: vendor.requests().map(({ path }) => path), state })}`);
  });
  await vendor.waitForRequest('/img');
  await settle(tab);
  assert.deepEqual(await tab.evaluate('ran'), ['external', 'inline'], 'each tag runs once, in order');
  assert.deepEqual(vendor.requests().map(({ path }) => path.split('?')[0]).toSorted(), ['/img', '/js'], 'each is asked for once');
  assert.equal(await tab.evaluate('consent.has("analytics")'), true);
  vendor.clearRequests();
}

/** What the page noted so far. */
export function seenBy(tab: Tab): Promise<Seen> {
  return tab.evaluate<Seen>('seen');
}

/** The SDK's messages on the console so far, once there is one that matches. */
export async function waitForMessage(tab: Tab, pattern: RegExp): Promise<string[]> {
  const end = Date.now() + 5000;
  for (;;) {
    const messages = (await tab.console()).filter((message) => message.includes('[assent]'));
    if (messages.some((message) => pattern.test(message))) return messages;
    assert.ok(Date.now() < end, `no message on the console matches ${pattern}; there are: ${messages.join('\n') || 'none'}`);
    await delay(40);
  }
}

function bannerInPage(): boolean {
  const [banner] = HTMLDocument.prototype.getElementsByTagName.call(document, 'consent-banner');
  return banner instanceof HTMLElement && banner.getClientRects().length > 0 && banner.innerText.includes('Reject all');
}

/** Waits for the first layer. No name on the page is in its way. */
export function waitForQuestion(tab: Tab): Promise<void> {
  return tab.waitFor(bannerInPage, { message: 'the banner' });
}

/** Whether the first layer is to be seen. */
export function isAsking(tab: Tab): Promise<boolean> {
  return tab.evaluate<boolean>(bannerInPage);
}
