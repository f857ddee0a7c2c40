import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Host } from '../../support/host.js';
import { frame, openEmbeds, partOf, waitForPlaceholders } from './embed-page.js';

const held = 'data-consent="third-party" width="560" height="315"';
const own = (style: string) => (element: string) => `<style>#held { transform-origin: 0 0; ${style} }</style>${element}<p>after</p>`;
const turned = (style: string) => (element: string) => `<div style="width: 564px; margin: 150px; ${style}">${element}</div>`;

/** Pages that draw a frame in another size, or turned. */
const layouts: Record<string, (element: string) => string> = {
  'a frame at two fifths': own('transform: scale(.4)'),
  'a frame at half its size': own('transform: scale(.5)'),
  'a frame at half its size, by the property of its own': own('scale: .5'),
  'a frame that is zoomed': own('zoom: .5'),
  'a frame that is drawn larger': own('transform: scale(1.5)'),
  'a frame that is mirrored': own('transform: scaleX(-.5); transform-origin: 50% 0'),
  'a small picture of a large frame': (element) => `<style>#held { width: 1280px; height: 720px; border: 0; transform: scale(.25); transform-origin: 0 0 }</style><div id="clip" style="width: 320px; height: 180px; overflow: hidden">${element}</div>`,
  'a frame of twice the size at half of it': (element) => `<style>#held { width: 200%; height: 200%; border: 0; transform: scale(.5); transform-origin: 0 0 }</style><div id="clip" style="width: 400px; height: 300px; overflow: hidden">${element}</div>`,
  'a frame at half its size in a scaled box': (element) => `<style>#held { transform: scale(.5) }</style><div style="transform: scale(.75); transform-origin: 0 0">${element}</div>`,
  'a box turned by 20 degrees': turned('transform: rotate(20deg)'),
  'a box turned by 60 degrees': turned('rotate: 60deg'),
  'a box turned by 90 degrees': turned('transform: rotate(90deg)'),
  'a box turned by 180 degrees': turned('transform: rotate(180deg)'),
  'a box that is turned by 90 degrees and scrolls': (element) => turned('transform: rotate(90deg)')(`<div id="clip" style="height: 200px; overflow: auto">${element}</div>`),
  'a frame at half its size in a turned box': (element) => `<style>#held { transform: scale(.5) }</style>${turned('transform: rotate(30deg)')(element)}`,
  'a box that is mirrored': turned('transform: scaleX(-1)'),
  'a box that is slanted': turned('transform: skewX(20deg)'),
};

/** How far a placeholder is off what is to be seen of its target, in CSS pixels, each side that is more than a pixel. */
const offness = `(() => {
  const [one, cover, clip] = ["#held", "consent-placeholder", "#clip"].map((name) => document.querySelector(name)?.getBoundingClientRect());
  const { left, top, right, bottom } = clip ?? one;
  const seen = { left: Math.max(one.left, left), top: Math.max(one.top, top), right: Math.min(one.right, right), bottom: Math.min(one.bottom, bottom) };
  return Object.keys(seen).map((side) => Math.abs(seen[side] - cover[side])).filter((by) => !(by <= 1));
})()`;

const size = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]';

/** Ten changes of a class on the page, each followed before the next. */
function changeTenTimes(): Promise<void> {
  const change = async (left: number): Promise<void> => {
    if (!left) return;
    document.body.classList.toggle('changed');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await change(left - 1);
  };
  return change(10);
}

describe('a placeholder lies over what is to be seen of its frame, and stays there, in', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, async (t) => {
      const body = (from: Host): string => `<main>${layout(frame(from, 'held', held))}</main>`;
      const bare = await openEmbeds(t, body, { attributes: 'data-ui="/none.js"' });
      await bare.tab.goto(bare.shop.url());
      const sizeWithout = await bare.tab.evaluate(size);
      const { tab, shop } = await openEmbeds(t, body, { tab: bare.tab });
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      assert.deepEqual(await tab.evaluate(offness), []);
      await tab.evaluate(changeTenTimes);
      assert.deepEqual(await tab.evaluate(offness), [], 'after ten changes');
      assert.deepEqual(await tab.evaluate(size), sizeWithout, 'the page is as large as without it');
      await tab.click(partOf('held', (await tab.evaluate<string>('document.querySelector("consent-placeholder").getAttribute("form")')) === 'compact' ? 'open' : 'load-once'));
      await tab.waitFor('!document.querySelector("consent-placeholder") || document.querySelector("consent-placeholder").shadowRoot.querySelector("dialog").open', { message: 'what was pressed to act' });
    });
  }
});
