import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import { currentEngine } from '../../support/launch.js';
import { quiet } from '../../support/shop-page.js';
import { embedConfig, frame, openEmbeds, partOf, waitForPlaceholders } from './embed-page.js';

/** Pages as shops write them, each with one held element `#held`. */
const layouts: Record<string, (element: string) => string> = {
  'a fixed size': (element) => `<p>before</p>${element}<p>after</p>`,
  'full width and an aspect ratio': (element) => `<style>#held { width: 100%; height: auto; aspect-ratio: 16 / 9; border: 0 }</style><div style="padding: 3%">${element}</div><p>after</p>`,
  'margins, a border, rounded corners': (element) => `<style>#held { display: block; margin: 20px auto 33px; border: 5px solid; border-radius: 20px; padding: 4px }</style>${element}<p>after</p>`,
  'the middle of a flexible row': (element) => `<div style="display: flex; gap: 10px; justify-content: center; align-items: center; height: 420px"><i>a</i>${element}<b>c</b></div>`,
  'a stretched item of a flexible row': (element) => `<style>#held { flex: 1; min-width: 0; height: auto }</style><div style="display: flex; gap: 10px; height: 300px"><i>a</i>${element}<b>c</b></div>`,
  'a cell of a grid': (element) => `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 12px; justify-items: end"><i>a</i><i>b</i>${element}<b>d</b></div>`,
  'a ratio box with an absolute child': (element) => `<style>.ratio { position: relative; padding-top: 56.25% } .ratio > * { position: absolute; inset: 0; width: 100%; height: 100%; z-index: 3 }</style><div class="ratio">${element}</div>`,
  'a figure whose last child has a margin of its own': (element) => `<style>figure > * { display: block; margin-bottom: 40px } figure > :last-child { margin-bottom: 0; height: 260px }</style><figure>${element}</figure><p>after</p>`,
  'a section that ends with it, all but the last with a margin, which nothing holds in': (element) => `<style>.s > * { display: block } .s > :not(:last-child) { margin-bottom: 40px }</style><section><div class="s"><p>first</p>${element}</div></section><script></script><p>after</p>`,
  'a section that ends with it, the last without a margin': (element) => `<style>.s > * { display: block; margin-bottom: 40px } .s > :last-child { margin-bottom: 0 }</style><section><div class="s"><p>first</p>${element}</div></section><p>after</p>`,
  'a form whose fields are named like what elements know of each other': (element) => `<style>form > * { display: block; margin-bottom: 40px } form > :last-child { margin-bottom: 0 }</style><form><input name="children"><input name="nextElementSibling"><input type="hidden" name="parentNode"><input type="hidden" name="parentElement">${element}</form><p>after</p>`,
  'a stack with margins between neighbours': (element) => `<style>.stack { display: flow-root } .stack > * { display: block } .stack > * + * { margin-top: 30px }</style><div class="stack">${element}<p>next</p><p>last</p></div>`,
  'a line of text': (element) => `<p style="text-align: right; width: 900px">text before ${element} and after</p><p>more</p>`,
  'a scaled box': (element) => `<div style="transform: scale(.75); transform-origin: 0 0">${element}<p>after</p></div>`,
  'a page that resets everything': (element) => `<style>* { all: unset } *, ::before { box-sizing: content-box } div { display: block } iframe + * { position: static; width: 5px; opacity: .1 }</style><div>${element}</div><div>after</div>`,
  'right to left': (element) => `<div dir="rtl" style="padding: 20px">${element}<p>after</p></div>`,
};

/** The boxes of all that is on the page and no placeholder. */
const boxes = '[...document.body.querySelectorAll("*:not(consent-placeholder, consent-banner, consent-banner *, style)")].map((each) => [each.localName, ...["x", "y", "width", "height"].map((key) => Math.round(each.getBoundingClientRect()[key] * 4) / 4)].join(" "))';

/** How far a placeholder is off its target, in CSS pixels: start, top, end, bottom. */
const offness = `(() => {
  const [one, other] = ["#held", "consent-placeholder"].map((name) => document.querySelector(name).getBoundingClientRect());
  return ["left", "top", "right", "bottom"].map((side) => Math.abs(one[side] - other[side])).filter((by) => by > 0.6);
})()`;

async function onTop(tab: Tab): Promise<boolean> {
  return tab.evaluate<boolean>(`(() => {
    const { left, top, width, height } = document.querySelector("#held").getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 300)).localName === "consent-placeholder";
  })()`);
}

describe('a placeholder takes the very box of its frame and moves nothing, in', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, async (t) => {
      const body = (from: Parameters<typeof frame>[0]): string => `<main>${layout(frame(from, 'held', 'data-consent="third-party" width="480" height="280"'))}</main>`;
      const bare = await openEmbeds(t, body, { attributes: 'data-ui="/none.js"' });
      const boxesWithout: Record<number, unknown> = {};
      await bare.tab.goto(bare.shop.url());
      for (const width of [1000, 620]) {
        await bare.tab.setViewport(width, 800);
        boxesWithout[width] = await bare.tab.evaluate(boxes);
      }
      const { tab, shop } = await openEmbeds(t, body, { tab: bare.tab });
      await tab.setViewport(1000, 800);
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      assert.deepEqual(await tab.evaluate(boxes), boxesWithout[1000], 'everything is where it is without it');
      assert.deepEqual(await tab.evaluate(offness), []);
      assert.equal(await onTop(tab), true, 'it is what a pointer meets');
      await tab.setViewport(620, 800);
      await tab.waitFor(`${offness}.length === 0`, { message: 'the placeholder to follow a narrower page' });
      assert.deepEqual(await tab.evaluate(boxes), boxesWithout[620]);
      const before = await tab.evaluate(boxes);
      await tab.evaluate('document.querySelector("consent-placeholder").shadowRoot.querySelector("[part=load-once]").click()');
      await waitForPlaceholders(tab, 0);
      assert.deepEqual(await tab.evaluate(boxes), before, 'nothing moves when it leaves');
    });
  }
});

describe('a placeholder that has to move something', () => {
  it('stands on the side that moves less', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<style>.s { display: flow-root } .s > :first-child { margin-top: 10px } .s > :last-child { margin-bottom: 50px }</style><div class="s">${frame(from, 'held', 'data-consent="third-party" width="480" height="280" style="display: block"')}</div><p>after</p>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate('getComputedStyle(held).marginBottom'), '50px', 'what is first has the smaller margin');
    assert.deepEqual(await tab.evaluate(offness), []);
  });
});

describe('a placeholder follows its frame', () => {
  it('without an error of a resize observer that the shop would hear of', async (t) => {
    const held = 'data-consent="third-party" width="300" height="150"';
    const body = `<video ${held} data-src="/v.webm"></video><object ${held} data-data="/o"></object><embed ${held} data-src="/o"><audio data-consent="third-party" controls><source data-src="/a.mp3"></audio><iframe ${held} data-src="/o" title="x"></iframe>`;
    const { tab, shop } = await openEmbeds(t, () => body, { head: '<script>window.heard = []; addEventListener("error", ({ message }) => message && heard.push(message))</script>' });
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 5);
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), []);
  });

  it('when content above it grows, when the frame does, and when a box around it scrolls', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<p id="above">above</p><div id="scroller" style="overflow: auto; height: 500px"><p>first</p>${frame(from, 'held', 'data-consent="third-party" width="400" height="300"')}<p style="height: 900px"></p></div>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    for (const change of ['"#above").style.height = "120px"', '"#held").style.width = "300px"', '"#scroller").scrollTop = 30', '"#held").style.height = "60px"']) {
      await tab.evaluate(`(document.querySelector(${change}, 0)`);
      await tab.waitFor(`${offness}.length === 0`, { message: `the placeholder to follow ${change}` });
    }
    assert.equal(await tab.evaluate('document.querySelector("consent-placeholder").getAttribute("form")'), 'compact', 'a small box has one button');
    await tab.click('consent-placeholder >>> [part=open]');
    await tab.waitFor('document.querySelector("consent-placeholder").shadowRoot.querySelector("dialog").open');
    await tab.press('Escape');
    await tab.waitFor('!document.querySelector("consent-placeholder").shadowRoot.querySelector("dialog").open');
    await tab.click('consent-placeholder >>> [part=open]');
    await tab.click(partOf('held', 'load-once'));
    await waitForPlaceholders(tab, 0);
  });

  it('what a small one opens stands in the middle, with the focus on the first answer', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'held', 'data-consent="third-party" data-service="films" width="180" height="40"'));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.click('consent-placeholder >>> [part=open]');
    const { off, focused } = await tab.evaluate<{ off: number[]; focused: string }>(`(({ shadowRoot }) => {
      const { left, top, right, bottom } = shadowRoot.querySelector("dialog").getBoundingClientRect();
      return { off: [left + right - document.documentElement.clientWidth, top + bottom - innerHeight].map((by) => Math.abs(by / 2)), focused: shadowRoot.activeElement.textContent };
    })(document.querySelector("consent-placeholder"))`);
    assert.ok(off.every((by) => by <= 1), off.join());
    assert.equal(focused, 'Load once');
  });

  /** As wide as high in nearly every font. */
  const wide = (count: number): string => '—'.repeat(count);

  for (const [width, height, title, texts] of [[300, 250, 'Film: how a bag is made', {}], [320, 180, 'Our film', { loadOnce: wide(5), alwaysAllow: wide(9) }]] as const) {
    it(`has buttons of the usual height in a box of ${width} by ${height}, and hyphens in its text alone`, async (t) => {
      const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'held', `data-consent="third-party" data-service="films" title="${title}" style="border: 0" width="${width}" height="${height}"`), { config: { ...embedConfig, ui: { texts } } });
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      const root = 'document.querySelector("consent-placeholder").shadowRoot';
      const heights = await tab.evaluate<number[]>(`[...${root}.querySelectorAll(".actions button")].map((button) => button.offsetHeight)`);
      assert.ok(heights.length === 2 && heights.every((each) => each >= 44), heights.join());
      const hyphens = await tab.evaluate(`[".title", ".actions button"].map((name) => getComputedStyle(${root}.querySelector(name))).map(({ hyphens, webkitHyphens }) => hyphens ?? webkitHyphens)`);
      assert.deepEqual(hyphens, ['auto', 'manual']);
    });
  }

  it('keeps the beginning of a name that is written in the other direction than the page', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'held', 'data-consent="third-party" title="Film: how a bag is made" width="90" height="40"'), { config: { ...embedConfig, ui: { lang: 'ar' } } });
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("consent-placeholder").shadowRoot.querySelector(".open")).direction'), 'ltr');
  });

  it('out of the page, and back in', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<div id="one">${frame(from, 'held')}</div><div id="two"></div>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate('(window.held = document.querySelector("#held"), held.remove())');
    await waitForPlaceholders(tab, 0);
    assert.equal(await tab.evaluate('document.querySelector("consent-placeholder")'), null);
    await tab.evaluate('document.querySelector("#two").append(held)');
    await waitForPlaceholders(tab, 1);
    assert.deepEqual(await tab.evaluate(offness), []);
  });
});

describe('players, objects and embeds keep their boxes', () => {
  const elements = {
    video: '<video id="held" data-consent="third-party" controls width="480" height="270" data-src="/none.webm"></video>',
    audio: '<audio id="held" data-consent="third-party" controls data-src="/none.mp3"></audio>',
    object: '<object id="held" data-consent="third-party" type="text/html" width="400" height="250" data-data="/html?body=x"></object>',
    embed: '<embed id="held" data-consent="third-party" type="text/html" width="400" height="250" data-src="/html?body=x">',
  };
  for (const [name, html] of Object.entries(elements)) {
    it(name, async (t) => {
      const { tab, shop } = await openEmbeds(t, () => `<p>before</p><div>${html}</div><p id="next">after</p>`);
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      const where = 'document.querySelector("#next").getBoundingClientRect().top';
      const held = await tab.evaluate<number>(where);
      await tab.evaluate('document.querySelector("consent-placeholder").shadowRoot.querySelector("[part=load-once]").click()');
      await waitForPlaceholders(tab, 0);
      await quiet();
      assert.ok(Math.abs((await tab.evaluate<number>(where)) - held) <= 1, 'what follows does not move when it loads');
    });
  }
});

describe('placeholders and the browser’s own count of layout shifts', () => {
  it('is 0 while they come, load and go', { skip: currentEngine() !== 'chromium' && 'only Chromium counts' }, async (t) => {
    const all = Object.values(layouts).slice(0, 9);
    const { tab, shop } = await openEmbeds(t, (from) => all.map((layout, index) => layout(frame(from, `f${index}`, 'data-consent="third-party" width="480" height="280"')).replaceAll('#held', `#f${index}`)).join(''));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, all.length);
    await tab.evaluate('(window.shifts = [], new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true }), 0)');
    await tab.evaluate('document.querySelector("consent-placeholder").shadowRoot.querySelector("[part=load-once]").click()');
    await waitForPlaceholders(tab, all.length - 1);
    await tab.evaluate('consent.accept()');
    await waitForPlaceholders(tab, 0);
    await quiet();
    assert.deepEqual(await tab.evaluate('shifts'), []);
    await tab.evaluate('document.querySelector("#f0").style.marginTop = "90px"');
    await tab.waitFor('shifts.length > 0', { message: 'control: a shift is counted' });
  });
});
