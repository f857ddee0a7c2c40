import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openShop, waitForRise, withUi } from '../support/banner-page.js';
import { settle } from '../support/obstacle-page.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { buttonTexts, clickButton, quiet, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

describe('the page around the banner', () => {
  it('keeps the banner when an app swaps its body, or fills it anew', async (t) => {
    const tab = await openShop(t, { body: '<main><h1>Milly</h1></main>' });
    await tab.evaluate('(() => { const next = document.createElement("body"); next.innerHTML = "<main><h1>Next</h1></main>"; document.body.replaceWith(next) })()');
    assert.equal(await tab.evaluate('document.body.firstElementChild.localName'), 'consent-banner', 'at once');
    await tab.evaluate('void (document.body.innerHTML = "<main><h1>Third</h1></main>")');
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.waitFor('consent.getState().status === "decided"');
    await tab.evaluate('void (document.body.innerHTML = "<main><h1>Fourth</h1></main>")');
    assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")'), false, 'once decided it goes with the page');
  });

  it('keeps a modal banner modal when an app swaps its body', async (t) => {
    const { tab } = await visitPage(t, { config: withUi({ layout: 'dialog', modal: true }) });
    const isModal = 'document.querySelector("consent-banner")?.shadowRoot.querySelector("dialog")?.matches(":modal")';
    await tab.waitFor(isModal);
    await tab.evaluate('(() => { const next = document.createElement("body"); next.innerHTML = "<main><h1>Next</h1></main>"; document.body.replaceWith(next) })()');
    await tab.waitFor(`!!document.querySelector("main h1") && ${isModal}`, { message: 'the banner to be modal again' });
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.waitFor('consent.getState().status === "decided"');
  });

  it('has room at its end, and what is focused beneath the banner scrolled clear, in a body that an app has swapped in and fills', async (t) => {
    const tab = await openShop(t, { body: '<main><h1>Milly</h1></main>' });
    await tab.evaluate('(() => { const next = document.createElement("body"); next.innerHTML = "<main></main><button id=last>Last</button>"; document.body.replaceWith(next); return new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)) })()');
    await tab.evaluate('void (document.querySelector("main").style.height = "3000px")');
    await tab.waitFor('document.documentElement.scrollHeight > 3100', { message: 'the room' });
    await tab.evaluate('(scrollTo(0, document.querySelector("#last").getBoundingClientRect().bottom - innerHeight), document.querySelector("#last").focus({ preventScroll: true }))');
    await tab.waitFor(`(() => {
      const [spot, card] = [document.querySelector('#last'), document.querySelector('consent-banner').shadowRoot.querySelector('.card')].map((each) => each.getBoundingClientRect());
      return spot.bottom > 0 && (spot.bottom <= card.top || spot.right <= card.left || spot.left >= card.right);
    })()`, { message: 'the button to stand clear' });
  });

  it('keeps what a framework has put into a banner of the page’s own while it was open', async (t) => {
    const tab = await openShop(t, { body: '<consent-banner hidden></consent-banner><main><h1>Milly</h1></main>' });
    await tab.evaluate('void document.querySelector("consent-banner").append(Object.assign(document.createElement("p"), { textContent: "Ours" }), "text")');
    await tab.evaluate('consent.hide()');
    await waitForNoBanner(tab);
    assert.equal(await tab.evaluate('document.querySelector("consent-banner").innerHTML'), '<p>Ours</p>text');
  });

  it('keeps the banner when an app fills a body that was empty', async (t) => {
    const tab = await openShop(t, { body: ' ' });
    await tab.evaluate('void (document.body.innerHTML = "<main><h1>Milly</h1></main>")');
    assert.equal(await tab.evaluate('document.body.firstElementChild.localName'), 'consent-banner');
    assert.equal(await tab.evaluate('document.querySelector("consent-banner").hidden'), false);
  });

  it('is printed without the room that it has at its end', async (t) => {
    const tab = await openShop(t, { body: '<main style="height: 3000px"></main>', head: '<style>body { margin: 0 }</style>' });
    await tab.waitFor('document.documentElement.scrollHeight > 3100', { message: 'control: the room' });
    // The rules for paper, made those of the screen: no driver here prints.
    await tab.evaluate(`(() => {
      for (const sheet of document.adoptedStyleSheets)
        for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText === 'print' ? 'screen' : 'print';
    })()`);
    assert.equal(await tab.evaluate('document.documentElement.scrollHeight'), 3000);
  });

  it('may remove the banner alone, and gets everything back that it had', async (t) => {
    const tab = await openShop(t, { body: `<main>${'<p>text</p>'.repeat(60)}</main>` });
    await tab.waitFor('document.querySelector("[data-assent-room]")');
    await tab.evaluate('document.querySelector("consent-banner").remove()');
    await quiet();
    assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")'), false);
    assert.equal(await tab.evaluate('(document.documentElement.getAttribute("style") ?? "") + document.querySelectorAll("[data-assent-room]").length'), '0');
  });

  it('may hide the banner before it is painted, as docs/api.md says, and offers the way back', async (t) => {
    const [, lines] = /```html\n([^]*?consent\.hide[^]*?)```/.exec(readFileSync('docs/api.md', 'utf8'))!;
    for (const ui of [{}, { modal: true, layout: 'dialog' }]) {
      const noting = '<script>window.heights = []; document.addEventListener("consent:show", function note() { heights.push(document.querySelector("consent-banner").offsetHeight); if (heights.length < 20) requestAnimationFrame(note) })</script>';
      const { tab } = await visitPage(t, { config: withUi(ui), before: `${lines}${noting}`, body: `<main>${'<p>text</p>'.repeat(60)}</main>` });
      await tab.waitFor('document.querySelector("consent-reopen")?.shadowRoot.querySelector("button").getClientRects().length', { message: 'the way back' });
      await tab.waitFor('heights.length === 20');
      assert.deepEqual(await tab.evaluate('heights.slice(1).filter(Boolean)'), [], 'in no frame');
      assert.deepEqual(await tab.evaluate('[consent.getState().status, document.querySelectorAll("[data-assent-room], dialog[open]").length, document.documentElement.style.length]'), ['undecided', 0, 0]);
      await tab.click('consent-reopen >>> button');
      await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")', { message: 'the preferences' });
    }
  });

  it('is marked so that Turbo keeps no copy of it', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.show("preferences")');
    assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner[data-turbo-temporary], consent-preferences[data-turbo-temporary]").length'), 2);
  });

  it('does not move when the banner comes, with room at its end, nor when it goes', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.setViewport(800, 600);
    const watch = '<script>window.shifts = []; const note = () => { const main = document.querySelector("main"); if (main) shifts.push([Math.round(main.getBoundingClientRect().top + scrollY), main.offsetHeight, main.offsetWidth].join()); requestAnimationFrame(note) }; addEventListener("DOMContentLoaded", note)</script>';
    await tab.goto(shop.page('/', shopPage({ before: watch, head: '<style>*{box-sizing:border-box}html,body{height:100%;margin:0}main{min-height:100%}</style>', body: `<main><h1>Milly</h1>${'<p>text</p>'.repeat(40)}<p id="end">End</p></main>` })));
    await waitForBanner(tab);
    await tab.waitFor('document.querySelector("[data-assent-room]")');
    await tab.evaluate('scrollTo(0, 1e6)');
    await tab.waitFor('document.querySelector("#end").getBoundingClientRect().bottom <= document.querySelector("consent-banner").shadowRoot.querySelector(".card").getBoundingClientRect().top');
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await quiet();
    assert.equal((await tab.evaluate<string[]>('[...new Set(shifts)]')).length, 1);
    assert.equal(await tab.evaluate('!!document.querySelector("[data-assent-room]")'), false);
  });

  it('gets no scroll bar from the banner where it fits the viewport', async (t) => {
    const tab = await openShop(t, { head: '<style>body { margin: 0 }</style>' }, [800, 600]);
    await quiet();
    assert.equal(await tab.evaluate('document.documentElement.scrollHeight <= innerHeight'), true);
  });

  it('cannot undo the looks: resets, preflight and button styles of the shop change nothing', async (t) => {
    const still = 'html { overflow: hidden !important }'; // What a reset makes of the head is in the page, and would bring a scroll bar.
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.setViewport(1000, 700);
    const show = async (css: string): Promise<void> => {
      await tab.goto(shop.page('/', shopPage({ head: `<style>${css} ${still}</style>` })));
      await waitForRise(tab);
    };
    await show('');
    const read = `JSON.stringify([...document.querySelectorAll("consent-banner *")].map((each) => { const s = getComputedStyle(each), b = each.getBoundingClientRect(); return [each.localName, Math.round(b.width), Math.round(b.height), s.color, s.backgroundColor, s.fontSize, s.fontWeight, s.fontFamily, s.textTransform, s.letterSpacing, s.padding, s.margin, s.borderTopWidth, s.position, s.display, s.cursor] }))`;
    const expected = await tab.evaluate<string>(read);
    const preflight = '*,::before,::after{box-sizing:border-box;border:0 solid;margin:0;padding:0}h2{font-size:inherit;font-weight:inherit}a{color:inherit;text-decoration:inherit}button{font:inherit;background:transparent;border-radius:0}';
    for (const css of ['* { all: unset !important }', preflight, 'button { background: red !important; text-transform: uppercase !important; letter-spacing: 4px !important; width: 40px !important } body { font: 40px serif; letter-spacing: 3px; text-transform: uppercase }']) {
      await show(css);
      assert.equal(await tab.evaluate(read), expected, css);
    }
  });

  it('waits for the answer where the shop asks for that, Escape being none, and is in use after it', async (t) => {
    const { tab } = await visitPage(t, { config: withUi({ layout: 'dialog', modal: true }), body: '<main><button id="own">Own</button></main>' });
    await tab.waitFor('document.querySelector("consent-banner")?.shadowRoot.querySelector("dialog")?.matches(":modal")');
    assert.equal(await tab.evaluate('document.elementFromPoint(5, 5).closest("consent-banner, html").localName'), 'consent-banner', 'control: modal');
    await tab.press('Escape');
    await tab.press('Escape');
    await quiet();
    assert.ok((await tab.evaluate<string[]>(buttonTexts)).includes('Reject all'), 'Escape is no answer');
    await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector("dialog").matches(":modal")');
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.evaluate('void (document.querySelector("#own").onclick = () => { window.used = true })');
    await tab.click('#own');
    assert.equal(await tab.evaluate('window.used'), true);
  });

  it('is not locked by a modal banner that a content blocker hides', async (t) => {
    const hide = 'const { showModal } = HTMLDialogElement.prototype; HTMLDialogElement.prototype.showModal = function () { this.style.setProperty("display", "none", "important"); showModal.call(this) };';
    const { tab } = await visitPage(t, { before: `<script>${hide}</script>`, config: withUi({ layout: 'dialog', modal: true }), body: '<main><button id="own" onclick="window.used = true">Own</button></main>' });
    await tab.waitFor('document.querySelector("consent-banner")?.hidden', { message: 'the banner to give up' });
    await tab.click('#own');
    assert.equal(await tab.evaluate('window.used'), true);
  });

  it('is in use, and as long as it was, where a content blocker hides the banner', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    // A blocker's rules are the user's, which win over ours; no page can write such: here one of the banner's own tree does what they do.
    const hide = `const sheet = new CSSStyleSheet(); sheet.replaceSync(':host { display: none !important }');
      new MutationObserver((_changes, observer) => { const root = document.querySelector('consent-banner')?.shadowRoot; if (root) { root.adoptedStyleSheets.push(sheet); observer.disconnect() } }).observe(document, { childList: true, subtree: true })`;
    const bar = '<button id="own" style="position: fixed; bottom: 0; left: 0; width: 100%; height: 60px" onclick="window.used = true">Buy</button>';
    await tab.goto(shop.page('/', shopPage({ before: `<script>${hide}</script>`, body: `<main style="height: 3000px"><h1>Milly</h1></main>${bar}` })));
    await tab.waitFor('document.querySelector("consent-banner") && getComputedStyle(document.querySelector("consent-banner")).display === "none"', { message: 'the banner that nobody sees' });
    await settle(tab);
    assert.equal(await tab.evaluate('document.querySelectorAll("[data-assent-room]").length'), 0);
    await tab.evaluate('scrollTo(0, 1000)');
    await tab.waitFor('scrollY === 1000', { message: 'the page to scroll' });
    await tab.click('#own');
    assert.equal(await tab.evaluate('window.used'), true);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('hears of the banner from a live region that holds its text for a moment, and keeps its focus', async (t) => {
    const { tab } = await visitPage(t, { body: '<input id="field" autofocus>' });
    await tab.evaluate('document.querySelector("#field").focus()');
    await tab.waitFor('/^Your choice about cookies We use cookies/.test(document.querySelector("consent-banner")?.shadowRoot.querySelector("[role=status]")?.textContent)');
    assert.equal(await tab.evaluate('document.activeElement.id'), 'field');
    await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector("[role=status]").textContent === ""', { timeout: 8000 });
  });
});

describe('the largest contentful paint is the page’s own', () => {
  const watch = `<script>
    window.largest = [];
    if (window.PerformanceObserver?.supportedEntryTypes.includes('largest-contentful-paint'))
      new PerformanceObserver((list) => largest.push(...list.getEntries().map(({ element }) => element?.closest('consent-banner') ? 'banner' : 'page'))).observe({ type: 'largest-contentful-paint', buffered: true });
  </script>`;
  it('of a page with a large text, and of one with hardly any, as the banner fades in', async (t) => {
    // The shared browser is told to keep still: nothing fades there.
    const tab = await openTab(t, await specialBrowser({}));
    await tab.setViewport(1000, 700);
    for (const body of [`<h1>Shop</h1><p style="font-size: 40px">${'What we sell. '.repeat(30)}</p>`, '<h1>Shop</h1>']) {
      await tab.goto((await sharedSite()).host().page('/', shopPage({ before: watch, body })));
      await waitForRise(tab);
      await quiet();
      assert.deepEqual((await tab.evaluate<string[]>('largest')).filter((where) => where === 'banner'), []);
      if (await tab.evaluate('window.PerformanceObserver?.supportedEntryTypes.includes("largest-contentful-paint")')) assert.ok(await tab.evaluate('largest.length > 0'));
    }
  });
});
