import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

/** One script of a page written for the time of parsing. */
export interface Script {
  code: string;
  isExternal?: boolean;
  /** Milliseconds until an external one comes. */
  ms?: number;
  attributes?: string;
}

const assent = '<script src="/dist/assent.js"></script>';

/** Writes the script natively, or held back. */
export function tag(shop: Host, { code, isExternal = false, ms = 60, attributes = '' }: Script, isGated: boolean): string {
  const type = /module/.test(attributes) ? 'module' : '';
  const rest = attributes.replace('module', '');
  const mark = isGated ? `type="text/plain" data-consent="analytics" ${type && `data-type="${type}"`}` : type && `type="${type}"`;
  return isExternal ? `<script ${mark} ${rest} src="${shop.script(code, { ms })}"></script>` : `<script ${mark} ${rest}>${code}</script>`;
}

/** A page of the scripts, between what stands before and after them. */
export function render(shop: Host, scripts: readonly Script[], isGated: boolean): string {
  return `<!doctype html><html><head><script>window.seen = []</script>${isGated ? assent : ''}</head><body><main id="before">before</main>${scripts
    .map((script) => tag(shop, script, isGated))
    .join('')}<p id="after">after</p></body></html>`;
}

/** What the scripts noted, what stands in the body, and whether anything of ours is left on `document` and `window`. */
export interface Outcome {
  seen: string[];
  text: string[];
  traces: string[];
}

/** Waits until the page has loaded and `count` notes are there, and nothing more comes. */
export async function outcome(tab: Tab, count: number): Promise<Outcome> {
  await tab.waitFor(`window.seen?.length >= ${count} && document.readyState === 'complete'`, { timeout: 6000 }).catch(() => undefined);
  await settle(tab);
  return tab.evaluate<Outcome>(`({
    seen,
    text: [...document.body.querySelectorAll('main, p:not([slot]), b, i')].map((element) => element.textContent),
    traces: ['write', 'writeln', 'open', 'close', 'readyState', 'addEventListener', 'removeEventListener'].filter((name) => Object.hasOwn(document, name)).concat(['addEventListener', 'removeEventListener'].filter((name) => Object.hasOwn(window, name) && window[name] !== EventTarget.prototype[name])),
  })`);
}

/** The statement that notes an event of its target. */
export const listen = (target: string, type: string): string => `${target}.addEventListener('${type}', (event) => seen.push('${target} ' + event.type + ' ' + (event.target === document) + ' ' + (event.currentTarget === ${target})));`;

/** Tests that pages come out as natively, released after they had loaded, and on the next visit unless they are `once`. */
export function testAsNative(pages: Iterable<readonly [name: string, scripts: readonly Script[]]>, { once = false } = {}): void {
  for (const [name, scripts] of pages) {
    void it(name, async (t) => {
      const shop = (await sharedSite()).host();
      shop.page('/native', render(shop, scripts, false));
      shop.page('/gated', render(shop, scripts, true));
      const tab = await openTab(t);
      await tab.goto(shop.url('/native'));
      const native = await outcome(tab, 1);
      assert.ok(native.seen.length > 0, 'the native page says something');

      await tab.goto(shop.url('/gated'));
      await tab.evaluate('consent.accept("analytics")');
      assert.deepEqual(await outcome(tab, native.seen.length), native, 'released after the page had loaded');

      if (once) return;
      await tab.goto(shop.url('/gated'));
      assert.deepEqual(await outcome(tab, native.seen.length), native, 'on the next visit, as the parser meets them');
    });
  }
}
