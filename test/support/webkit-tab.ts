import { writeFile } from 'node:fs/promises';
import type { Client } from 'webdriver';
import { betweenClicks, viewport, type Cookie, type NewCookie, type PageFunction, type Tab, type WaitOptions } from './driver.js';
import { chordActions } from './keys.js';
import { locate } from './locate.js';
import { codeOf, openReply } from './page-code.js';
import { pollPage, waitForLoad, waitForNewDocument } from './poll-page.js';
import { deleteCookies, readCookies, writeCookie } from './webkit-cookies.js';
import type { WebkitSession } from './webkit-session.js';
import { callTimeout } from './within.js';

/** One press of the main button. */
const press = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];

type KeyAction = ReturnType<typeof chordActions>[number];

/** A window of WebKitGTK's MiniBrowser, driven by classic WebDriver. */
export class WebkitTab implements Tab {
  readonly #session: WebkitSession;
  readonly #handle: string;
  readonly #takesPictures: boolean;
  readonly #console: string[] = [];
  #isResized = true;

  constructor(session: WebkitSession, handle: string, takesPictures: boolean) {
    this.#session = session;
    this.#handle = handle;
    this.#takesPictures = takesPictures;
  }

  #do<T>(action: string, work: (client: Client) => Promise<T>): Promise<T> {
    return this.#session.run(this.#handle, action, work);
  }

  async goto(url: string, { wait = 'load' }: { wait?: 'load' | 'none' } = {}): Promise<void> {
    const here = new URL(await this.url());
    const there = new URL(url);
    const sameDocument = there.hash !== '' && here.href.split('#')[0] === there.href.split('#')[0];
    if (sameDocument) {
      await this.#do(`goto ${url}`, (client) => client.navigateTo(url));
      await pollPage(this, `location.hash === ${JSON.stringify(there.hash)}`);
      return;
    }
    const start = wait === 'load' ? waitForLoad : waitForNewDocument;
    await start(this, `webkit: goto ${url}`, () => this.#do(`goto ${url}`, (client) => client.navigateTo(url)));
    if (url !== 'about:blank' && (await this.url()) === 'about:blank') {
      throw new Error(`webkit: cannot load ${url}: ${await this.evaluate<string>('document.body.innerText')}`);
    }
  }

  reload(): Promise<void> {
    return waitForLoad(this, 'webkit: reload', () => this.#do('reload', (client) => client.refresh()));
  }

  back(): Promise<void> {
    return waitForLoad(this, 'webkit: back', () => this.#do('back', (client) => client.back()));
  }

  url(): Promise<string> {
    return this.evaluate<string>('location.href');
  }

  async evaluateWithin<T>(ms: number, fn: PageFunction<T>, args: readonly unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; ${codeOf(fn, args)}.then(done);`;
    const action = `evaluate ${String(fn).slice(0, 80)}`;
    const reply = await this.#session.run(this.#handle, action, (client) => client.executeAsyncScript(script, []), ms);
    return openReply<T>(reply, this.#console);
  }

  evaluate<T>(fn: PageFunction<T>, ...args: unknown[]): Promise<T> {
    return this.evaluateWithin(callTimeout, fn, args);
  }

  waitFor(fn: PageFunction<unknown>, options?: WaitOptions): Promise<void> {
    return pollPage(this, fn, options);
  }

  click(selector: string): Promise<void> {
    return this.#click(selector, []);
  }

  doubleClick(selector: string): Promise<void> {
    return this.#click(selector, [{ type: 'pause', duration: betweenClicks }, ...press]);
  }

  async #click(selector: string, more: readonly object[]): Promise<void> {
    await this.#focus();
    const { x, y } = await locate(this, selector);
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    const actions = [move, ...press, ...more];
    await this.#do(`click ${selector}`, (client) => client.performActions([{ ...pointer, actions }]));
  }

  async #keys(action: string, actions: KeyAction[]): Promise<void> {
    await this.#focus();
    await this.#do(action, (client) => client.performActions([{ type: 'key', id: 'keyboard', actions }]));
  }

  press(key: string): Promise<void> {
    return this.#keys(`press ${key}`, chordActions(key));
  }

  type(text: string): Promise<void> {
    return this.#keys('type', [...text].flatMap(chordActions));
  }

  cookies(): Promise<Cookie[]> {
    return this.#do('cookies', readCookies);
  }

  setCookie(cookie: NewCookie): Promise<void> {
    return this.#do('set cookie', (client) => writeCookie(client, cookie));
  }

  clearCookies(): Promise<void> {
    return this.#do('clear cookies', deleteCookies);
  }

  async screenshot(path: string): Promise<void> {
    if (!this.#takesPictures) throw new Error('webkit: a light browser takes no pictures: launch() one that is not');
    const image = await this.#do('screenshot', (client) => client.takeScreenshot());
    await writeFile(path, Buffer.from(image, 'base64'));
  }

  async setViewport(width: number, height: number): Promise<void> {
    this.#isResized = true;
    const outer = await this.#do('read window', (client) => client.getWindowRect());
    const inner = await this.evaluate<{ width: number; height: number }>('({ width: innerWidth, height: innerHeight })');
    const size = { width: width + outer.width - inner.width, height: height + outer.height - inner.height };
    await this.#session.bringToFront(this.#handle, size);
    await pollPage(this, `innerWidth === ${width} && innerHeight === ${height}`, { message: `a viewport of ${width}×${height}` });
  }

  /** Gives the page the focus; a page that does not take it within a second is left without. */
  async #focus(): Promise<void> {
    await this.#session.bringToFront(this.#handle);
    await pollPage(this, 'document.hasFocus()', { timeout: 1000 }).catch(() => {});
  }

  async console(): Promise<string[]> {
    await this.evaluate('0');
    return [...this.#console];
  }

  async renew(): Promise<void> {
    this.#console.length = 0;
    if (this.#isResized) await this.setViewport(viewport.width, viewport.height);
    this.#isResized = false;
  }

  async close(): Promise<void> {
    await this.#do('close', (client) => client.closeWindow());
    this.#session.forget(this.#handle);
  }
}
