import { setTimeout as delay } from 'node:timers/promises';
import type { PageFunction, WaitOptions } from './driver.js';
import { callTimeout } from './within.js';

/** Milliseconds between two questions, between two tries, and how long a try waits in the page; how long it may take in all. */
const interval = 20;
const pause = 40;
const patience = 400;
const tryTimeout = 2000 + patience;

/** A page that can be asked with a time limit. */
export interface Pollable {
  evaluateWithin<T>(ms: number, fn: PageFunction<T>, args: readonly unknown[]): Promise<T>;
}

/**
 * Runs in the page: asks until the answer is truthy, `ms` milliseconds at most, and says whether it was. An error counts as
 * "not yet", unless it is the last word.
 */
async function askAgain(ask: () => unknown, ms: number, interval: number): Promise<boolean> {
  const end = performance.now() + ms;
  for (;;) {
    const isLast = performance.now() >= end;
    try {
      if (await ask()) return true;
    } catch (error) {
      if (isLast) throw error;
    }
    if (isLast) return false;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/**
 * Polls the page until the function gives something truthy: within the page for as long as it stays, then anew.
 *
 * A failed try, by the page or because it is being left, counts as "not yet"; the last failure is in the final error. A
 * try that gives no answer is given up, as WebKit answers none that reach a page on its way to the back-forward cache.
 */
export async function pollPage(
  tab: Pollable,
  fn: PageFunction<unknown>,
  { timeout = 5000, message, args = [] }: WaitOptions = {},
): Promise<void> {
  const end = Date.now() + timeout;
  const asked = typeof fn === 'string' ? fn : `(${fn})(...${JSON.stringify(args)})`;
  let last = 'falsy';
  do {
    const ms = Math.min(patience, timeout);
    try {
      if (await tab.evaluateWithin<boolean>(tryTimeout, `(${askAgain})(async () => (${asked}), ${ms}, ${interval})`, [])) return;
      last = 'falsy';
    } catch (error) {
      last = String(error);
    }
    await delay(pause);
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms for ${message ?? String(fn)}; last: ${last}`);
}

/** What tells one document from the next, history and reloads included. */
const identity = '`${performance.timeOrigin} ${location.href.split("#")[0]}`';

/** As the page's own elements cannot say it: a form named `readyState` stands in for the property. */
const hasLoaded = 'Reflect.get(HTMLDocument.prototype, "readyState", document) === "complete"';

/** Starts a navigation and returns once another document is there, loaded or not; `action` names it in the error. */
export async function waitForNewDocument(tab: Pollable, action: string, start: () => Promise<unknown>): Promise<void> {
  const before = await tab.evaluateWithin<string>(callTimeout, identity, []);
  await start();
  const message = `${action} to give a new document`;
  await pollPage(tab, `${identity} !== ${JSON.stringify(before)}`, { timeout: callTimeout, message });
}

/** Starts a navigation and returns once another document has loaded. */
export async function waitForLoad(tab: Pollable, action: string, start: () => Promise<unknown>): Promise<void> {
  await waitForNewDocument(tab, action, start);
  await pollPage(tab, hasLoaded, { timeout: callTimeout, message: `${action} to load` });
}

/** Returns once the tab has loaded something else than the blank page that it began with. */
export function waitForShown(tab: Pollable, action: string): Promise<void> {
  return pollPage(tab, `location.href !== "about:blank" && ${hasLoaded}`, { timeout: callTimeout, message: `${action} to load` });
}
