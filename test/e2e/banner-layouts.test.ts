import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openShop, settled, waitForRise, withUi } from '../support/banner-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
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

/** Runs in the page: the sides of the boxes around the link that cut off its ring, once it has the focus. */
function cutRings(): string[] {
  const link = document.querySelector<HTMLElement>('consent-banner a')!;
  link.focus();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link);
  if (outlineStyle === 'none') return ['no ring'];
  const width = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const spot = link.getBoundingClientRect();
  return [...document.querySelector('consent-banner')!.shadowRoot!.querySelectorAll('.message, .card')].flatMap((box) => {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const over = { left: left - spot.left, top: top - spot.top, right: spot.right - right, bottom: spot.bottom - bottom };
    return Object.entries(over).filter(([, by]) => by + width > 0.1).map(([side]) => `${side} of ${box.className}`);
  });
}

/** Runs in the page: rules for a medium that no driver here can set, made those of the screen. */
function pretend(medium: string): void {
  for (const sheet of document.querySelector('consent-banner')!.shadowRoot!.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(medium)) rule.media.mediaText = 'screen';
  }
}

const places = [
  ['bar', {}, ({ box: [l, t, r, b] }: { box: number[] }) => l === r && b === 16 && t! > 50],
  ['bar at the top', { position: 'top' }, ({ box: [l, t, r, b] }: { box: number[] }) => l === r && t === 16 && b! > 50],
  ['box', { layout: 'box' }, ({ box: [l, t, r, b] }: { box: number[] }) => r === 16 && b === 16 && l! > 400 && t! > 50],
  ['box at the top start', { layout: 'box', position: 'top-start' }, ({ box: [l, t, r, b] }: { box: number[] }) => l === 16 && t === 16 && r! > 400 && b! > 50],
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

  for (const [name, ui, fits] of shareOut(places)) {
    it(`${name} stands there too where it is modal, with answers that are equals`, async (t) => {
      const tab = await openShop(t, { config: withUi({ ...ui, modal: true }) }, [1000, 900]);
      await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector("dialog").matches(":modal")');
      await tab.waitFor(settled);
      const card = await tab.evaluate(readCard);
      assert.ok(fits(card), JSON.stringify(card.box));
      assert.ok(card.equal);
      assert.deepEqual(card.differences, []);
    });
  }

  it('one that is modal has the focus itself, without a ring, and says what it is about; on a phone it stands where it would stand else', async (t) => {
    const tab = await openShop(t, { config: withUi({ modal: true }) }, [360, 740]);
    await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector("dialog").matches(":modal")');
    await tab.waitFor(settled);
    const read = await tab.evaluate(`(({ activeElement }) => [activeElement?.className, getComputedStyle(activeElement).outlineStyle])(document.querySelector("consent-banner").shadowRoot)`);
    assert.deepEqual(read, ['card', 'none']);
    assert.equal(await tab.evaluate('((root) => root.getElementById(root.querySelector("dialog").getAttribute("aria-describedby"))?.className)(document.querySelector("consent-banner").shadowRoot)'), 'message');
    const { box: [left, top, right, bottom] } = await tab.evaluate(readCard);
    assert.ok(left === 8 && right === 8 && bottom === 8 && top! > 50, [left, top, right, bottom].join());
  });

  itInOneEngine('one that is to be modal, and whose part does not come, is in view all the same', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/dist/assent-modal.js', (_request, response) => void response.writeHead(404).end());
    const tab = await openTab(t);
    await tab.setViewport(1000, 900);
    await tab.goto(shop.page('/', shopPage({ config: withUi({ modal: true }) })));
    await waitForRise(tab);
    const { box } = await tab.evaluate(readCard);
    assert.ok(box[0] === box[2] && box.every((room) => room >= 16), box.join());
  });

  for (const layout of shareOut(['bar', 'box', 'dialog'])) {
    it(`the ring of a link that has the focus is seen whole in a ${layout}`, async (t) => {
      const tab = await openShop(t, { config: withUi({ layout }) }, [360, 740]);
      assert.deepEqual(await tab.evaluate(cutRings), []);
    });
  }

  itInOneEngine('control: a ring that is cut off is found', async (t) => {
    const tab = await openShop(t, {}, [360, 740]);
    await tab.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".message { padding: 0 }");
      document.querySelector("consent-banner").shadowRoot.adoptedStyleSheets.push(sheet);
    })()`);
    assert.deepEqual(await tab.evaluate(cutRings), ['left of message', 'bottom of message']);
  });

  it('the answers stand side by side on the narrowest phones, in a font that is a little larger', async (t) => {
    const tab = await openShop(t, { config: withUi({}), head: '<style>html { --assent-font: 17px/1.5 sans-serif }</style>' }, [320, 640]);
    const [no, yes] = await tab.evaluate<number[]>('[...document.querySelectorAll("consent-banner button[slot=actions]")].map((button) => button.getBoundingClientRect().top)');
    assert.equal(no, yes);
    assert.ok((await tab.evaluate(readCard)).equal);
  });

  itInOneEngine('lines are as dark as text for who asks for more contrast, in a theme of either kind', async (t) => {
    for (const theme of ['light', 'dark']) {
      const tab = await openShop(t, { config: withUi({ theme }) });
      await tab.evaluate(pretend, 'more');
      assert.ok(await tab.evaluate('((style) => style.borderTopColor === style.color)(getComputedStyle(document.querySelector("consent-banner").shadowRoot.querySelector(".card")))'), theme);
    }
  });

  it('is not printed over the page, whatever it says of itself', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(pretend, 'print');
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
