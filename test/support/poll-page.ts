import { setTimeout as delay } from 'node:timers/promises';
import type { PageFunction, WaitOptions } from './driver.js';
import { callTimeout } from './within.js';

/** Milliseconds between tries, and how long one may take. */
const interval = 40;
const tryTimeout = 2000;

/** A page that can be asked with a time limit. */
export interface Pollable {
  evaluateWithin<T>(ms: number, fn: PageFunction<T>, args: readonly unknown[]): Promise<T>;
}

/**
 * Polls the page until the function gives something truthy.
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
  let last = 'falsy';
  do {
    try {
      if (await tab.evaluateWithin(tryTimeout, fn, args)) return;
      last = 'falsy';
    } catch (error) {
      last = String(error);
    }
    await delay(interval);
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms for ${message ?? String(fn)}; last: ${last}`);
}

/** What tells one document from the next, history and reloads included. */
const identity = '`${performance.timeOrigin} ${location.href.split("#")[0]}`';

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
  await pollPage(tab, 'Object.getOwnPropertyDescriptor(Document.prototype, "readyState").get.call(document) === "complete"', { timeout: callTimeout, message: `${action} to load` });
}
