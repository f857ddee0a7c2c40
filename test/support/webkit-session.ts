import type { Client } from 'webdriver';
import { screen } from './webkit-driver.mjs';
import { callTimeout, within } from './within.js';

interface Size {
  width: number;
  height: number;
}

/**
 * A WebDriver session shared by several windows.
 *
 * The protocol has one current window, so calls are queued: each first makes its own window the current one.
 */
export class WebkitSession {
  #current = '';
  #front = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly client: Client) {}

  /** Runs calls in a window, after all earlier ones; a call that hangs fails by timeout and lets the next ones run. */
  run<T>(handle: string, action: string, work: (client: Client) => Promise<T>, ms = callTimeout): Promise<T> {
    const started = this.#last.then(() =>
      within(ms, `webkit: ${action}`, this.#inWindow(handle, () => work(this.client))),
    );
    this.#last = started.catch(() => {});
    return started;
  }

  /**
   * Gives a window the keyboard focus, and the size if one is given.
   *
   * Without a window manager the focus goes with the pointer, which rests at the centre of the screen: the window is put
   * there, and the one that was there beside it.
   */
  async bringToFront(handle: string, size?: Size): Promise<void> {
    const last = this.#front;
    if (last === handle && !size) return;
    this.#front = handle;
    if (last && last !== handle) await this.#place(last, () => ({ x: 0, y: 0 })).catch(() => {});
    await this.#place(handle, ({ width, height }) => ({ x: (screen.width - width) >> 1, y: (screen.height - height) >> 1 }), size);
  }

  #place(handle: string, placeFor: (size: Size) => { x: number; y: number }, size?: Size): Promise<unknown> {
    return this.run(handle, 'place window', async (client) => {
      const { width, height } = size ?? (await client.getWindowRect());
      const { x, y } = placeFor({ width, height });
      return client.setWindowRect(x, y, width, height);
    });
  }

  /** Forgets a window that is closed. */
  forget(handle: string): void {
    if (this.#front === handle) this.#front = '';
  }

  async #inWindow<T>(handle: string, work: () => Promise<T>): Promise<T> {
    if (this.#current !== handle) {
      this.#current = '';
      await this.client.switchToWindow(handle);
      this.#current = handle;
    }
    return work();
  }
}
