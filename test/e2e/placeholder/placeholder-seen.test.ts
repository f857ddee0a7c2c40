import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itInOneEngine } from '../../support/share-out.js';
import { frame, openEmbeds, partOf, waitForPlaceholders } from './embed-page.js';

const held = 'data-consent="third-party" width="400" height="300"';

/** Ways to hide what is around a frame without touching its size: the page, what shows it, what hides it. */
const ways: Record<string, { around: (element: string) => string; show: string; hide: string }> = {
  'a modal window that fades in': {
    around: (element) => `<style>#box { visibility: hidden; opacity: 0; transition: opacity .1s, visibility .1s } #box.open { visibility: visible; opacity: 1 }</style><div id="box">${element}</div>`,
    show: 'box.classList.add("open")',
    hide: 'box.classList.remove("open")',
  },
  'a slide that comes to the front': { around: (element) => `<div id="box" aria-hidden="true">${element}</div>`, show: 'box.removeAttribute("aria-hidden")', hide: 'box.setAttribute("aria-hidden", "true")' },
  'a box that was off the page': { around: (element) => `<div id="box" style="position: absolute; left: -9999px">${element}</div>`, show: 'box.style.left = "0"', hide: 'box.style.left = "-9999px"' },
  'a list that unfolds': {
    around: (element) => `<style>#box { max-height: 0; overflow: hidden; transition: max-height .1s } #box.open { max-height: 500px }</style><div id="box">${element}</div><p>after</p>`,
    show: 'box.classList.add("open")',
    hide: 'box.classList.remove("open")',
  },
  'a tab of a page without script': {
    around: (element) => `<style>#box { visibility: hidden } :checked ~ #box { visibility: visible }</style><input type="checkbox" id="tab"><div id="box">${element}</div>`,
    show: 'document.querySelector("#tab").click()',
    hide: 'document.querySelector("#tab").click()',
  },
};

describe('a placeholder comes when its frame is to be seen, and leaves when it is not, in', () => {
  for (const [name, { around, show, hide }] of Object.entries(ways)) {
    it(name, async (t) => {
      const { tab, shop } = await openEmbeds(t, (from) => frame(from, 'control', held) + around(frame(from, 'held', held)));
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      for (const [act, count] of [[show, 2], [hide, 1], [show, 2]] as const) {
        await tab.evaluate(`(() => { const box = document.querySelector("#box"); ${act}; })()`);
        await waitForPlaceholders(tab, count);
        await tab.waitFor(`(() => { const [one, other] = [document.querySelector("#held"), [...document.querySelectorAll("consent-placeholder")].at(-1)].map((each) => each.getBoundingClientRect()); return ${count} === 1 || (Math.abs(one.height - other.height) < 1 && Math.abs(one.top - other.top) < 1); })()`, { message: 'the whole of it' });
      }
    });
  }

  it('a box that hides it, at once', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<div id="box">${frame(from, 'held', held)}</div>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    const top = 'document.elementFromPoint(100, 100).localName';
    assert.equal(await tab.evaluate(top), 'consent-placeholder');
    assert.notEqual(await tab.evaluate(`(document.querySelector("#box").style.visibility = "hidden", ${top})`), 'consent-placeholder');
    assert.notEqual(await tab.evaluate(`(document.querySelector("#box").style = "pointer-events: none", ${top})`), 'consent-placeholder');
  });
});

describe('a placeholder goes with its frame', () => {
  const moves = { 'that was put elsewhere': '', 'whose old place was hidden': 'document.querySelector("#old").style.display = "none"', 'whose old place scrolls': 'document.querySelector("#old").style = "height: 50px; overflow: auto"' };
  for (const [name, then] of Object.entries(moves)) {
    it(name, async (t) => {
      const { tab, shop } = await openEmbeds(t, (from) => `<div id="old">${frame(from, 'held', held)}<p>old</p></div><div id="new"><p>new</p></div>`);
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      await tab.evaluate(`(document.querySelector("#new").append(document.querySelector("#held")), ${then || 'null'}, 0)`);
      await tab.waitFor('document.querySelector("#new > #held + consent-placeholder")?.offsetHeight > 200', { message: 'it to follow' });
      assert.deepEqual(await tab.evaluate('[document.querySelectorAll("consent-placeholder").length, document.querySelector("#held").inert]'), [1, true]);
    });
  }
});

describe('a placeholder leaves', () => {
  it('a frame that the page takes the mark from and loads itself, and comes back with the mark', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => frame(from, 'held', held));
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate(`(document.querySelector("#held").removeAttribute("data-consent"), document.querySelector("#held").src = ${JSON.stringify(vendor.url('/html?own'))}, 0)`);
    await waitForPlaceholders(tab, 0);
    assert.equal(await tab.evaluate('document.querySelector("#held").inert'), false);
    await tab.evaluate('(document.querySelector("#held").removeAttribute("src"), document.querySelector("#held").dataset.consent = "third-party", 0)');
    await waitForPlaceholders(tab, 1);
  });
});

describe('a placeholder costs a busy page', () => {
  it('a measurement a frame, and none once it has left, or far from the viewport', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<p id="busy">…</p>${frame(from, 'held', held)}<div style="height: 9000px"></div>${frame(from, 'far', held)}`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 2);
    const work = `(async () => {
      const frames = 10, counts = { held: 0, far: 0 }, native = Element.prototype.getBoundingClientRect;
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (let frame = -3; frame < frames; frame++) {
        if (frame === 0) Element.prototype.getBoundingClientRect = function () { if (this.id in counts) counts[this.id]++; return native.call(this); };
        for (let step = 0; step < 50; step++) document.querySelector("#busy").style.width = frame * 50 + step + 100 + "px", await 0;
        await nextFrame();
      }
      Element.prototype.getBoundingClientRect = native;
      return [counts.held / frames, counts.far / frames];
    })()`;
    const [near, far] = await tab.evaluate<[number, number]>(work);
    assert.ok(near > 0 && near <= 4, `${near} readings of its box a frame`);
    assert.ok(far <= 0.5, `${far} of that of the far one`);
    await tab.evaluate('consent.accept()');
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(await tab.evaluate(work), [0, 0]);
  });
});

/** The boxes of what is to be seen of the placeholders, and that of the scroller, in whole pixels. */
const inScroller = `(() => {
  const box = document.querySelector("#scroller").getBoundingClientRect();
  const covers = [...document.querySelectorAll("consent-placeholder")].filter((each) => each.getClientRects().length).map((each) => each.getBoundingClientRect());
  return covers.every(({ left, top, right, bottom }) => left >= box.left - 1 && top >= box.top - 1 && right <= box.right + 1 && bottom <= box.bottom + 1);
})()`;

describe('placeholders in a box that scrolls stay inside it,', () => {
  for (const [name, position] of [['one that is not positioned', 'static'], ['one that is', 'relative']] as const) {
    it(`${name}: a row that is wider than the page`, async (t) => {
      const { tab, shop } = await openEmbeds(t, (from) => `<div id="scroller" style="position: ${position}; display: flex; overflow-x: auto">${[1, 2, 3, 4, 5, 6].map((index) => frame(from, `f${index}`, `${held} style="flex: none"`)).join('')}</div><p>after</p>`);
      await tab.setViewport(500, 700);
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 2);
      assert.equal(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, 'the page is no wider');
      assert.equal(await tab.evaluate(inScroller), true);
      assert.equal(await tab.evaluate('document.querySelector("#f2 + consent-placeholder").getAttribute("form")'), await tab.evaluate('document.querySelector("#f1 + consent-placeholder").getAttribute("form")'), 'what is cut off has the form of the whole');
      await tab.evaluate('void (document.querySelector("#scroller").scrollLeft = 1e4)');
      await tab.waitFor('document.querySelector("#f6 + consent-placeholder") && !document.querySelector("#f1 + consent-placeholder")', { message: 'the last to come, the first to leave' });
      assert.equal(await tab.evaluate(inScroller), true);
      await tab.click('#f6 + consent-placeholder >>> [part~="load-once"]');
      await tab.waitFor('!document.querySelector("#f6 + consent-placeholder")', { message: 'the last to be loaded' });
    });
  }

  it('and stay for the one who is at them, with nothing to be seen, when they are scrolled out of it', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<button id="before">before</button><div id="scroller" style="overflow: auto; height: 340px">${frame(from, 'held', held)}<p style="height: 2000px">after</p></div>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate('void document.querySelector("consent-placeholder").shadowRoot.querySelector(`[part~="load-once"]`).focus()');
    await tab.press('ArrowDown');
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 1000)');
    await tab.waitFor('document.querySelector("consent-placeholder").offsetHeight === 0', { message: 'it to be folded' });
    assert.equal(await tab.evaluate('document.activeElement.localName'), 'consent-placeholder');
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 0)');
    await tab.waitFor('document.querySelector("consent-placeholder").offsetHeight > 200', { message: 'it to unfold' });
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 1000)');
    await tab.waitFor('document.querySelector("consent-placeholder").offsetHeight === 0');
    await tab.evaluate('void document.querySelector("#before").focus()');
    await waitForPlaceholders(tab, 0);
  });

  it('below its fold, and are scrolled into sight by the focus', async (t) => {
    const { tab, shop } = await openEmbeds(t, (from) => `<button id="before">before</button><div id="scroller" tabindex="-1" style="overflow: auto; height: 200px"><p style="height: 300px">first</p>${frame(from, 'held', held)}</div><p id="after">after</p>`);
    await tab.goto(shop.url());
    await tab.waitFor('document.readyState === "complete" && window.consent');
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 160)');
    await waitForPlaceholders(tab, 1);
    assert.equal(await tab.evaluate(inScroller), true);
    assert.equal(await tab.evaluate('document.elementFromPoint(60, document.querySelector("#after").getBoundingClientRect().top + 5).localName === "consent-placeholder"'), false);
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 0)');
    await waitForPlaceholders(tab, 0);
    await tab.evaluate('void (document.querySelector("#scroller").scrollTop = 160)');
    await waitForPlaceholders(tab, 1);
    await tab.evaluate('void document.querySelector("#before").focus()');
    await tab.press('Tab');
    await tab.waitFor('document.querySelector("#scroller").scrollTop > 200', { message: 'the box to scroll' });
  });
});

itInOneEngine('a placeholder leaves in the end though its frame never answers', async (t) => {
  const before = '<script>{ const later = setTimeout; window.setTimeout = (run, ms, ...rest) => later(run, ms === 8000 ? 100 : ms, ...rest) }</script>';
  const { tab, shop, vendor } = await openEmbeds(t, (from) => `<iframe id="mute" title="Mute" data-consent="third-party" data-service="films" width="500" height="300" data-src="${from.url('/mute')}"></iframe>`, { before });
  vendor.route('/mute', () => {});
  await tab.goto(shop.url());
  await waitForPlaceholders(tab, 1);
  await tab.click(partOf('mute', 'load-once'));
  await vendor.waitForRequest('/mute');
  await waitForPlaceholders(tab, 0);
});
