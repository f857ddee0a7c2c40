import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openShop, settled, waitForRise, withUi } from '../support/banner-page.js';
import { openTab, sharedSite } from '../support/shared.js';
import { shopPage } from '../support/shop-page.js';

/** Runs in the page: the box of the card, and how the two answers look. */
function readCard(): { box: number[]; equal: boolean; differences: string[] } {
  const banner = document.querySelector('consent-banner')!;
  const { left, top, right, bottom } = banner.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
  const [no, yes] = [...banner.querySelectorAll('button[slot=actions]')].map((button) => getComputedStyle(button));
  const own = ['perspective-origin', 'transform-origin', 'inline-size', 'width'];
  const differences = [...no!].filter((name) => !own.includes(name) && no!.getPropertyValue(name) !== yes!.getPropertyValue(name));
  const [a, b] = [...banner.querySelectorAll('button[slot=actions]')].map((button) => button.getBoundingClientRect());
  return { box: [left, top, innerWidth - right, innerHeight - bottom].map(Math.round), equal: Math.abs(a!.width - b!.width) < 1 && a!.height === b!.height, differences };
}

const places = [
  ['bar', {}, ({ box: [l, , r, b] }: { box: number[] }) => l === r && b === 16],
  ['bar at the top', { position: 'top' }, ({ box: [l, t, r] }: { box: number[] }) => l === r && t === 16],
  ['box', { layout: 'box' }, ({ box: [l, , r, b] }: { box: number[] }) => r === 16 && b === 16 && l! > 400],
  ['box at the top start', { layout: 'box', position: 'top-start' }, ({ box: [l, t, r] }: { box: number[] }) => l === 16 && t === 16 && r! > 400],
  ['dialog', { layout: 'dialog' }, ({ box: [l, t, r, b] }: { box: number[] }) => l === r && Math.abs(t! - b!) <= 1 && t! > 50],
] as const;

describe('layouts', () => {
  for (const [name, ui, fits] of places) {
    it(`${name} stands where it should, with answers that are equals, and the page stays in use`, async (t) => {
      const tab = await openShop(t, { config: withUi(ui), body: '<main><h1>Milly</h1><button id="own" style="position: fixed; top: 45%; right: 0">Own</button></main>' }, [1000, 900]);
      await tab.evaluate('document.querySelector("#own").onclick = () => { window.used = true }');
      const card = await tab.evaluate(readCard);
      assert.ok(fits(card), JSON.stringify(card.box));
      assert.ok(card.equal);
      assert.deepEqual(card.differences, []);
      await tab.click('#own');
      assert.equal(await tab.evaluate('window.used'), true);
    });
  }

  it('is not printed over the page, whatever it says of itself', async (t) => {
    const tab = await openShop(t);
    // The rules for paper, made those of the screen: no driver here prints.
    await tab.evaluate(`(() => {
      for (const sheet of document.querySelector("consent-banner").shadowRoot.adoptedStyleSheets)
        for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "screen";
    })()`);
    assert.equal(await tab.evaluate('document.querySelector("consent-banner").getClientRects().length'), 0);
  });

  it('a box at the end stands at the left where the writing runs from right to left', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.setViewport(1000, 700);
    await tab.goto(shop.page('/', shopPage({ config: withUi({ layout: 'box', lang: 'ar' }) })));
    await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length');
    await tab.waitFor(settled);
    const { box } = await tab.evaluate(readCard);
    assert.equal(box[0], 16, JSON.stringify(box));
  });

  // Some virtual screens for WebKit end at 1920 pixels.
  for (const width of [320, 360, 768, process.env['ENGINE'] === 'webkit' ? 1600 : 3840]) {
    it(`nothing is cut off or runs over at ${width} px, whatever the layout`, async (t) => {
      const shop = (await sharedSite()).host();
      const tab = await openTab(t);
      await tab.setViewport(width, 800);
      for (const layout of ['bar', 'box', 'dialog']) {
        await tab.goto(shop.page('/', shopPage({ config: withUi({ layout }) })));
        await waitForRise(tab);
        const over = await tab.evaluate<string[]>(`(() => {
          const banner = document.querySelector("consent-banner");
          const card = banner.shadowRoot.querySelector(".card");
          const { left, right, top, bottom } = card.getBoundingClientRect();
          const out = [...banner.children].filter((child) => { const box = child.getBoundingClientRect(); return box.left < left || box.right > right + 0.5 || child.scrollWidth > child.clientWidth + 1 && getComputedStyle(child).display !== "inline"; });
          return [...out.map(({ textContent }) => textContent), ...(left < 0 || right > innerWidth || top < 0 || bottom > innerHeight ? ["card"] : []), ...(document.documentElement.scrollWidth > innerWidth ? ["page"] : [])];
        })()`);
        assert.deepEqual(over, [], layout);
      }
    });
  }
});
