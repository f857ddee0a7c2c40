import { setTimeout as delay } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { betweenClicks, viewport, type Cookie, type NewCookie, type PageFunction, type Tab, type WaitOptions } from './driver.js';
import { keysOf } from './keys.js';
import { locate } from './locate.js';
import { codeOf, openReply } from './page-code.js';
import { pollPage, waitForLoad, waitForNewDocument, waitForShown } from './poll-page.js';
import { collectConsole } from './puppeteer-console.js';
import { deleteCookies, readCookies, writeCookie } from './puppeteer-cookies.js';
import { callTimeout, puppeteerTimeout, within } from './within.js';

/** A page of Chromium or Firefox, driven by puppeteer. */
export class PuppeteerTab implements Tab {
  readonly #page: Page;
  readonly #engine: string;
  readonly #console: Promise<string>[];
  #isResized = false;
  /** Keys may have led the focus out of the page, and in Firefox it does not come back with the next one. */
  #hasHadKeys = false;

  constructor(page: Page, engine: string) {
    this.#page = page;
    this.#engine = engine;
    this.#console = collectConsole(page);
    page.setDefaultTimeout(puppeteerTimeout);
    page.on('dialog', (dialog) => {
      const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      answered.catch(() => {});
    });
  }

  #do<T>(action: string, work: () => Promise<T>): Promise<T> {
    return within(callTimeout, `${this.#engine}: ${action}`, work());
  }

  async goto(url: string, { wait = 'load' }: { wait?: 'load' | 'none' } = {}): Promise<void> {
    if (wait === 'load') {
      const load = (): Promise<unknown> => this.#page.goto(url, { waitUntil: 'load' });
      // A page that reloads itself at this moment, for its cookies have been changed from outside, calls the navigation off.
      // Firefox's driver calls it "rejected", for want of a name, where it takes the end of what the tab showed for that of the navigation.
      const isCalledOff = (error: unknown): boolean => /ERR_ABORTED|NS_BINDING_ABORTED|Address rejected/.test(String(error));
      await this.#do(`goto ${url}`, () => load().catch((error: unknown) => (isCalledOff(error) ? load() : Promise.reject(error)))).catch(async (error: unknown) => {
        throw new Error(`${error instanceof Error ? error.message : String(error)}; the tab shows ${await this.#shown()}`, { cause: error });
      });
      // Firefox's driver may take the load of the blank page of a new tab for that of the navigation, too.
      if (this.#engine === 'firefox') await waitForShown(this, `${this.#engine}: goto ${url}`);
      return;
    }
    await waitForNewDocument(this, `${this.#engine}: goto ${url}`, () => {
      this.#page.goto(url, { waitUntil: 'load' }).catch(() => {});
      return Promise.resolve();
    });
  }

  /** Tells a document that has not come from one whose coming has not been told. */
  #shown(): Promise<string> {
    const asked = this.#page.evaluate(() => `${document.readyState}: ${location.href}`);
    return within(2000, 'the page', asked).catch(String);
  }

  /** As `back`, by the page itself: puppeteer loses track of a page that Firefox restores from its back-forward cache. */
  reload(): Promise<void> {
    return waitForLoad(this, `${this.#engine}: reload`, () => this.evaluate('location.reload()'));
  }

  back(): Promise<void> {
    return waitForLoad(this, `${this.#engine}: back`, () => this.evaluate('history.back()'));
  }

  url(): Promise<string> {
    return this.evaluate<string>('location.href');
  }

  async evaluateWithin<T>(ms: number, fn: PageFunction<T>, args: readonly unknown[]): Promise<T> {
    const action = `${this.#engine}: evaluate ${String(fn).slice(0, 80)}`;
    return openReply<T>(await within(ms, action, this.#page.evaluate(codeOf(fn, args))), []);
  }

  evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> {
    return this.evaluateWithin(callTimeout, fn, args);
  }

  waitFor(fn: PageFunction<unknown>, options?: WaitOptions): Promise<void> {
    return pollPage(this, fn, options);
  }

  async click(selector: string): Promise<void> {
    await this.#do('bring to front', () => this.#page.bringToFront());
    const { x, y } = await locate(this, selector);
    await this.#do(`click ${selector}`, () => this.#page.mouse.click(x, y));
  }

  async doubleClick(selector: string): Promise<void> {
    await this.click(selector);
    await delay(betweenClicks);
    await this.#do('click again', async () => {
      await this.#page.mouse.down({ clickCount: 2 });
      await this.#page.mouse.up({ clickCount: 2 });
    });
  }

  async press(key: string): Promise<void> {
    const { modifiers, main } = keysOf(key);
    const { keyboard } = this.#page;
    this.#hasHadKeys = true;
    await this.#do(`press ${key}`, async () => {
      await this.#page.bringToFront();
      for (const modifier of modifiers) await keyboard.down(modifier as KeyInput);
      await keyboard.press(main as KeyInput);
      for (const modifier of modifiers) await keyboard.up(modifier as KeyInput);
    });
  }

  async type(text: string): Promise<void> {
    await this.#do('type', () => this.#page.keyboard.type(text));
  }

  cookies(): Promise<Cookie[]> {
    return this.#do('cookies', async () => readCookies(this.#page, await this.url()));
  }

  setCookie(cookie: NewCookie): Promise<void> {
    return this.#do('set cookie', async () => writeCookie(this.#page, await this.url(), cookie));
  }

  clearCookies(): Promise<void> {
    return this.#do('clear cookies', async () => deleteCookies(this.#page, await this.url()));
  }

  async screenshot(path: string): Promise<void> {
    await this.#do('screenshot', () => this.#page.screenshot({ path: path as `${string}.png` }));
  }

  setViewport(width: number, height: number): Promise<void> {
    this.#isResized = true;
    return this.#do('set viewport', () => this.#page.setViewport({ width, height }));
  }

  async console(): Promise<string[]> {
    await this.evaluate('0');
    return this.#do('console', () => Promise.all(this.#console));
  }

  async renew(): Promise<void> {
    if (this.#hasHadKeys) throw new Error(`${this.#engine}: a tab that has had keys is worn out`);
    this.#console.length = 0;
    await this.#do('move the pointer away', () => this.#page.mouse.move(0, 0)); // Or what comes under it looks pointed at.
    if (this.#isResized) await this.setViewport(viewport.width, viewport.height);
    this.#isResized = false;
  }

  async close(): Promise<void> {
    const close = (): Promise<void> => this.#page.close();
    // While a prerendered page takes the place of the tab's, Chromium closes neither.
    const isBeingReplaced = (error: unknown): boolean => /doesn't support closing/.test(String(error));
    await this.#do('close', () => close().catch((error: unknown) => (isBeingReplaced(error) ? delay(300).then(close) : Promise.reject(error))));
  }
}
