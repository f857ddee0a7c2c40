import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, shopPage, waitForBanner } from '../support/shop-page.js';

interface Looks {
  tag: string;
  type: string | null;
  slot: string | null;
  width: number;
  height: number;
  style: Record<string, string>;
}

/**
 * Runs in the page: how the two buttons look, every computed property included, and whether they stand together and can be seen.
 *
 * Lengths are rounded: Firefox lays out in sixtieths of a pixel, so that two thirds of a grid may differ by one.
 */
function compare(host: string | null): { looks: Looks[]; together: boolean; shown: boolean } {
  const scope = host ? document.querySelector(host)?.shadowRoot : document;
  const buttons = ['Accept all', 'Reject all'].map((text) => [...(scope?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === text));
  const [accept, reject] = buttons;
  if (!accept || !reject) throw new Error('a button is missing');
  const round = (text: string): string => text.replace(/\d+\.\d+(?=px)/g, (length) => Number(length).toFixed(1));
  const looksOf = (button: HTMLButtonElement): Looks => {
    const { width, height } = button.getBoundingClientRect();
    const computed = getComputedStyle(button);
    const style = Object.fromEntries([...computed].map((name) => [name, round(computed.getPropertyValue(name))]));
    return { tag: button.localName, type: button.getAttribute('type'), slot: button.getAttribute('slot'), width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10, style };
  };
  const isHit = (button: HTMLButtonElement): boolean => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const hit = (button.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
    return hit === button;
  };
  return { looks: [accept, reject].map(looksOf), together: accept.parentNode === reject.parentNode, shown: isHit(accept) && isHit(reject) };
}

/** Waits until nothing moves, then requires that the two cannot be told apart but by their texts. */
async function assertEquals(tab: Tab, host: string | null = null): Promise<Looks> {
  await tab.waitFor('document.getAnimations().every(({ playState }) => playState === "finished")', { message: 'the entrance to end' });
  const { looks, together, shown } = await tab.evaluate(compare, host);
  assert.ok(together, 'one group');
  assert.ok(shown, 'nothing lies over them');
  const [accept, reject] = looks as [Looks, Looks];
  const { width, 'font-size': size, 'font-weight': weight, 'background-color': background, color, 'border-top-width': border, 'padding-left': padding } = accept.style;
  for (const value of [width, size, weight, background, color, border, padding]) assert.ok(value, 'the properties that matter are compared');
  assert.deepEqual(reject, accept);
  assert.ok(accept.width >= 100 && accept.height >= 44, `${accept.width} × ${accept.height}`);
  return accept;
}

/** What a shop's own stylesheet may say; none of it is aimed at the banner but the last. */
const pageStyles = {
  none: '',
  'button { … !important }': 'button { width: 50px !important; height: 12px !important; padding: 0 !important; font: 8px serif !important; color: #eee !important; background: #fff !important; border: 0 !important; opacity: 0.2 !important }',
  '* { all: unset !important }': '* { all: unset !important }',
  'buttons by their place': 'button:last-of-type, button + button { display: none !important; font-size: 40px !important; background: lime !important; transform: scale(0.4) !important; order: -1 !important; visibility: hidden !important } button:first-of-type { background: none !important; filter: blur(9px) !important }',
  'the banner’s own buttons': 'consent-banner button:nth-of-type(2) { font-weight: 900 !important; background: green !important; padding: 40px !important } consent-banner button:nth-of-type(1) { color: #ccc !important; text-decoration: underline !important }',
};

describe('Accept all and Reject all are equals', () => {
  for (const [name, css] of Object.entries(pageStyles)) {
    it(`on the banner, wide and narrow; page CSS: ${name}`, async (t) => {
      const shop = (await sharedSite()).host();
      const tab = await openTab(t);
      await tab.goto(shop.page('/', shopPage({ head: `<style>${css}</style>` })));
      await waitForBanner(tab);
      for (const [width, height] of [[1280, 800], [360, 740]] as const) {
        await tab.setViewport(width, height);
        const { slot, style } = await assertEquals(tab);
        assert.ok(slot, 'slotted from the light DOM');
        assert.notEqual(style['background-color'], style['color'], 'readable');
      }
    });
  }

  it('in the preferences dialog, wide and narrow', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ head: `<style>${pageStyles['button { … !important }']}</style>` })));
    await clickButton(tab, 'Preferences');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      await tab.setViewport(width, height);
      await assertEquals(tab, 'consent-preferences');
    }
  });

  it('in the shop’s colours, and in the dark theme', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    const head = '<style>consent-banner { --assent-accent: #d8233a; --assent-on-accent: #fff; --assent-font: 20px/1.4 Georgia, serif; --assent-radius: 0px }</style>';
    await tab.goto(shop.page('/', shopPage({ head, config: { ui: { theme: 'dark' } } })));
    await waitForBanner(tab);
    const { style } = await assertEquals(tab);
    assert.equal(style['background-color'], 'rgb(216, 35, 58)', 'the shop’s colour is on both');
  });
});
