import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { createDemoServer } from '../../demo/server.mjs';
import type { Browser, Tab } from './driver.js';
import { settle } from './obstacle-page.js';
import { openTab } from './shared.js';
import { clickButton } from './shop-page.js';

/** A visit to one of the demonstration shops, by a browser that has never been there. */
export interface Storefront {
  readonly tab: Tab;
  /** Address of the shop, with a slash at the end. */
  readonly url: string;
  /** Loads a page of the shop. */
  open(path?: string): Promise<void>;
  /** Hosts that were asked for something since the last `forget`, as the stand-in's log has them, each once, sorted. */
  asked(): string[];
  /** The addresses, in the order of the log. */
  addresses(): string[];
  forget(): void;
  /** Tags that ran on this page. */
  ran(): Promise<string[]>;
  /** Waits until a host was asked. */
  waitForHost(host: string): Promise<void>;
  /** Nothing has left, and no tag has run. */
  assertQuiet(message: string): Promise<void>;
}

const used = { hosts: 0 };

/** A picture of the wares as an empty sheet of the same size: to paint them takes a tenth of what the pages take, and no test here looks at them. */
const empty = (svg: string): string => `${/<svg[^>]*>/.exec(svg)![0]}</svg>`;

/** The demo under a host name of its own, so that nothing is left there from another test. */
export async function serveDemo(t: TestContext): Promise<Awaited<ReturnType<typeof createDemoServer>>> {
  const demo = await createDemoServer({ repaint: empty });
  t.after(() => demo.close());
  used.hosts += 1;
  return Object.assign(demo, { url: demo.url.replace('localhost', `visit-${used.hosts}.localhost`) });
}

/** Opens a shop of the demo by its folder (empty = Milly). */
export async function visitShop(t: TestContext, folder = '', { path = '', browser }: { path?: string; browser?: Browser } = {}): Promise<Storefront> {
  const demo = await serveDemo(t);
  const url = `${demo.url}/${folder && `${folder}/`}`;
  const tab = await openTab(t, browser);
  const mark = { from: 0 };
  const entries = () => demo.log.filter(({ id }) => id > mark.from);
  const visit: Storefront = {
    tab,
    url,
    open: (to = '') => tab.goto(url + to),
    asked: () => [...new Set(entries().map(({ plays }) => plays))].toSorted(),
    addresses: () => entries().map((entry) => entry.url),
    forget() {
      mark.from = demo.log.at(-1)?.id ?? mark.from;
    },
    ran: () => tab.evaluate<string[]>('window.__ran ?? []'),
    async waitForHost(host) {
      const end = Date.now() + 10_000;
      while (!visit.asked().includes(host)) {
        assert.ok(Date.now() < end, `${host} is not asked; others are: ${visit.asked().join(', ') || 'none'}`);
        await delay(20);
      }
    },
    async assertQuiet(message) {
      await settle(tab);
      assert.deepEqual([visit.addresses(), await visit.ran()], [[], []], message);
    },
  };
  await visit.open(path);
  return visit;
}

/** Opens the preferences. */
export async function openPreferences(tab: Tab): Promise<void> {
  await tab.evaluate('void consent.show("preferences")');
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open] input")', { message: 'the preferences' });
}

/** Moves the switches of these ids in the preferences, and saves. */
export async function saveSwitches(tab: Tab, ...ids: string[]): Promise<void> {
  await openPreferences(tab);
  for (const id of ids) {
    await tab.evaluate((wanted: string) => {
      const input = document.querySelector('consent-preferences')!.shadowRoot!.querySelector(`#switch-${wanted}`)!;
      for (let around = input.closest('details'); around; around = around.parentElement!.closest('details')) around.open = true;
    }, id);
    await tab.click(`consent-preferences >>> #switch-${id}`);
  }
  await clickButton(tab, 'Save', 'consent-preferences');
  await tab.waitFor('!document.querySelector("consent-preferences")?.shadowRoot?.querySelector("dialog[open]")', { message: 'the preferences to close' });
}

/** An expression about the preferences' shadow root, `root`. */
export function inPreferences<T>(tab: Tab, expression: string): Promise<T> {
  return tab.evaluate<T>(`((root) => (${expression}))(document.querySelector("consent-preferences").shadowRoot)`);
}

/** What the preferences say, as one line. */
export function preferencesText(tab: Tab): Promise<string> {
  return inPreferences<string>(tab, 'root.textContent.replace(/\\s+/g, " ")');
}

/** Names of the cookies that the current page is sent. */
export async function cookieNames(tab: Tab): Promise<string[]> {
  return (await tab.cookies()).map(({ name }) => name).toSorted();
}

/** Does what takes a grant back from something that runs, and waits for the page that is loaded in consequence. */
export async function afterReload(tab: Tab, act: () => Promise<unknown>): Promise<void> {
  await tab.evaluate('void (window.isBefore = true)');
  await act();
  await tab.waitFor('!window.isBefore && document.readyState === "complete" && window.consent', { message: 'the page to be loaded anew' });
}
