import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, shopPage } from '../support/shop-page.js';

const hosts = ['consent-banner', 'consent-preferences', 'consent-placeholder', 'consent-declaration', 'consent-reopen'];

/** Room below, so that all can be scrolled clear of what is fixed at the end of the page. */
const body = `<main><h1>Milly</h1>
<iframe data-consent="third-party" data-service="twitter" data-src="/film" title="Our film" style="width: 100%; height: 420px; border: 0"></iframe>
<iframe data-consent="third-party" data-service="twitter" data-src="/film" title="Another film" style="width: 240px; height: 150px; border: 0"></iframe>
<iframe data-consent="third-party" data-service="twitter" data-src="/film" title="A third film" style="width: 240px; height: 60px; border: 0"></iframe>
<consent-declaration></consent-declaration><div style="height: 600px"></div></main>`;

async function openShop(t: TestContext, lang: string, [width, height]: readonly [number, number], head = '', ui: object = {}): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  await tab.setViewport(width, height);
  const direction = lang === 'ar' ? '<script>document.documentElement.dir = "rtl"</script>' : '';
  await tab.goto(shop.page('/', shopPage({ config: { ...milly, ui: { ...(milly['ui'] as object), lang, ...ui } }, head: direction + head, body })));
  await tab.waitFor(`["consent-banner", "consent-placeholder", "consent-declaration"].every((name) => document.querySelector(name)?.shadowRoot?.childElementCount) && document.querySelector("consent-banner").getClientRects().length`, { message: 'all elements' });
  return tab;
}

/** The least that a reader must be able to set (WCAG 2.2, 1.4.12), in the page and within every element of ours, where no rule of the page reaches. */
function setSpacing(names: string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p, ::slotted(p[slot="text"]) { margin-bottom: 2em !important }');
  for (const root of [document, ...names.flatMap((name) => [...document.querySelectorAll(name)].map(({ shadowRoot }) => shadowRoot!))]) root.adoptedStyleSheets.push(sheet);
  const slotted = new CSSStyleSheet();
  slotted.replaceSync('::slotted([slot]) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
  for (const { shadowRoot } of document.querySelectorAll('consent-banner')) shadowRoot!.adoptedStyleSheets.push(slotted);
}

/** Runs in the page: texts that are cut off, controls that cannot be brought into view or lie under something, and a page that is too wide. */
function findLosses(host: string): string[] {
  const losses: string[] = [];
  const name = (each: Element): string => `${host} ${each.localName} ${each.className} ${each.textContent?.trim().slice(0, 40)}`;
  const topmost = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    for (let inner = found?.shadowRoot?.elementFromPoint(x, y); inner && inner !== found; inner = found?.shadowRoot?.elementFromPoint(x, y)) found = inner;
    return found;
  };
  const own = [...document.querySelectorAll(host)].flatMap((each) => [...each.children, ...each.shadowRoot!.querySelectorAll('*')]);
  const shown = own.filter((each) => each.getClientRects().length > 0 && each.clientWidth > 1 && !each.matches('svg, svg *'));
  for (const each of shown) {
    const { overflowX, overflowY } = getComputedStyle(each);
    const isWide = each.scrollWidth > each.clientWidth + 1;
    const isHigh = each.scrollHeight > each.clientHeight + 1;
    if ((isWide && overflowX !== 'visible') || (isHigh && /hidden|clip/.test(overflowY))) losses.push(`cut off: ${name(each)}`);
    if (each.matches('button') && (isWide || isHigh)) losses.push(`runs out of its box: ${name(each)}`);
    if (!each.matches('button, a, input, summary')) continue;
    each.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = each.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5) losses.push(`out of view: ${name(each)}`);
    const [line] = each.getClientRects();
    const hit = topmost((line!.left + line!.right) / 2, (line!.top + line!.bottom) / 2);
    if (!each.contains(hit)) losses.push(`covered by ${hit?.localName}: ${name(each)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) losses.push('the page scrolls sideways');
  return losses;
}

const enlarged = '<style>html { font-size: 200% }</style>';

const situations: readonly { name: string; size: readonly [number, number]; head?: string; spaced?: boolean }[] = [
  { name: 'at 320 px', size: [320, 640] },
  { name: 'at 400 % zoom of 1280 by 1024', size: [320, 256] },
  { name: 'with text at 200 %', size: [1280, 900], head: enlarged },
  { name: 'with text at 200 % on a phone', size: [360, 740], head: enlarged },
  { name: 'with text at 200 % on a small phone', size: [320, 568], head: enlarged },
  { name: 'with text at 200 % on a small phone held across', size: [640, 360], head: enlarged },
  { name: 'with the spacing of WCAG 1.4.12', size: [1280, 900], spaced: true },
  { name: 'with the spacing of WCAG 1.4.12 on a phone', size: [360, 740], spaced: true },
];

/** Looks at each element in its turn: the banner first, then what it would lie over. */
async function lossesOf(tab: Tab, spaced: boolean): Promise<string[]> {
  if (spaced) await tab.evaluate(setSpacing, hosts.filter((name) => name !== 'consent-preferences'));
  const found = await tab.evaluate<string[]>(findLosses, 'consent-banner');
  await tab.evaluate('consent.reject()');
  await tab.waitFor('document.querySelector("consent-reopen")?.shadowRoot.querySelector("button").getClientRects().length');
  for (const host of ['consent-placeholder', 'consent-declaration', 'consent-reopen']) found.push(...(await tab.evaluate<string[]>(findLosses, host)));
  await tab.evaluate('consent.show("preferences")');
  await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("details").forEach((each) => { each.open = true })');
  await tab.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))'); // It is looked at as it is painted.
  if (spaced) await tab.evaluate(setSpacing, ['consent-preferences']);
  return [...found, ...(await tab.evaluate<string[]>(findLosses, 'consent-preferences'))];
}

describe('nothing is lost, of any element', () => {
  for (const { name, size, head = '', spaced = false } of situations) {
    for (const lang of shareOut(['de', 'ar'])) {
      it(`${name}, ${lang}`, async (t) => {
        assert.deepEqual(await lossesOf(await openShop(t, lang, size, head), spaced), []);
      });
    }
  }

  it('at 200 % the parts of a bar stand one below the other, where they stand side by side else', async (t) => {
    const parts = '(({ shadowRoot }) => ["message", "actions"].map((part) => shadowRoot.querySelector("." + part).getBoundingClientRect()))(document.querySelector("consent-banner"))';
    const usual = await openShop(t, 'en', [1280, 900]);
    assert.ok(await usual.evaluate(`(([message, actions]) => message.right < actions.left && Math.abs(actions.width - 348) < 1)(${parts})`));
    const large = await openShop(t, 'en', [1280, 900], enlarged);
    assert.ok(await large.evaluate(`(([message, actions]) => message.bottom < actions.top && actions.width > 1000)(${parts})`));
  });

  for (const layout of shareOut(['bar', 'box', 'dialog'])) {
    it(`on a phone held across, the link to the policy is in view at once, in a ${layout}`, async (t) => {
      const tab = await openShop(t, 'en', [740, 360], '', { layout });
      const seen = `((link, message) => link.top >= message.top && link.bottom <= message.bottom && message.bottom <= innerHeight)(...[document.querySelector("consent-banner a"), document.querySelector("consent-banner").shadowRoot.querySelector(".message")].map((each) => each.getBoundingClientRect()))`;
      assert.ok(await tab.evaluate(seen));
    });
  }

  for (const [width, height, head] of [[360, 740, enlarged], [568, 320, '']] as const) {
    for (const modal of [false, true]) {
      it(`at ${width} by ${height}${head && ' with text at 200 %'} all answers are in view at once, ${modal ? 'in one that is modal, where the keyboard reaches what scrolls' : 'and the message scrolls'}`, async (t) => {
        const tab = await openShop(t, 'de', [width, height], head, { modal });
        if (modal) await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector(".message").tabIndex === 0', { message: 'the message to take the focus' });
        const [message, ...ends] = await tab.evaluate<number[]>(`((banner, message) => [message.scrollHeight - message.clientHeight, ...[...banner.querySelectorAll("button")].map((each) => each.getBoundingClientRect().bottom)])(document.querySelector("consent-banner"), document.querySelector("consent-banner").shadowRoot.querySelector(".message"))`);
        assert.ok(message! > 20 && ends.length === 3 && ends.every((end) => end <= height), [message, ...ends].join());
      });
    }
  }

  it('what does not scroll is no stop', async (t) => {
    const tab = await openShop(t, 'de', [1280, 900], '', { modal: true, layout: 'box' });
    await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector(".message").getAttribute("tabindex") === "-1"');
  });

  for (const [width, height] of shareOut([[740, 360], [640, 400]] as const)) {
    it(`at ${width} by ${height}, the buttons of the preferences stay in view while what they are about scrolls`, async (t) => {
      const tab = await openShop(t, 'en', [width, height]);
      await tab.evaluate('consent.show("preferences")');
      const read = await tab.evaluate<{ scrolls: boolean; foot: number; room: number }>(`(({ shadowRoot }) => {
        const [dialog, main, foot] = ["dialog", ".main", ".foot"].map((name) => shadowRoot.querySelector(name));
        return { scrolls: dialog.scrollHeight > dialog.clientHeight, foot: foot.getBoundingClientRect().bottom, room: main.clientHeight };
      })(document.querySelector("consent-preferences"))`);
      assert.ok(!read.scrolls && read.foot <= height && read.room > 120, JSON.stringify(read));
    });
  }

  it('on a page that is zoomed by its own style the preferences are in view, and scroll', async (t) => {
    const tab = await openShop(t, 'en', [640, 400], '<style>body { zoom: 1.5 }</style>');
    await tab.evaluate('consent.show("preferences")');
    const { left, top, right, bottom } = await tab.evaluate<DOMRect>('document.querySelector("consent-preferences").shadowRoot.querySelector("dialog").getBoundingClientRect().toJSON()');
    assert.ok(left >= 0 && top >= 0 && right <= 640 && bottom <= 400, JSON.stringify([left, top, right, bottom]));
  });

  it('and the first layer too, on a phone', async (t) => {
    const tab = await openShop(t, 'de', [360, 740], '<style>html { font-size: 150% } body { zoom: 1.5 }</style>');
    const { top, bottom } = await tab.evaluate<DOMRect>('document.querySelector("consent-banner").shadowRoot.querySelector(".card").getBoundingClientRect().toJSON()');
    assert.ok(top >= 0 && bottom <= 740, [top, bottom].join());
  });

  itInOneEngine('what is drawn grows with the text: switches, the arrow of a list, the cross, the button of a small box', async (t) => {
    const sizesOf = async (head = ''): Promise<number[]> => {
      const tab = await openShop(t, 'en', [1280, 900], head);
      await tab.waitFor('document.querySelectorAll("consent-placeholder[form=compact]").length');
      await tab.evaluate('consent.show("preferences")');
      return tab.evaluate<number[]>(`(({ shadowRoot }, small) => [
        shadowRoot.querySelector("[role=switch]").getBoundingClientRect().width,
        ...["summary", ".close"].flatMap((name) => (({ width, borderTopWidth, borderRightWidth }) => [width, Math.max(parseFloat(borderTopWidth), parseFloat(borderRightWidth))].map(parseFloat))(getComputedStyle(shadowRoot.querySelector(name), "::before"))),
        parseFloat(getComputedStyle(small.shadowRoot.querySelector(".open")).fontSize),
      ])(document.querySelector("consent-preferences"), [...document.querySelectorAll("consent-placeholder[form=compact]")].at(-1))`);
    };
    const [usual, large] = [await sizesOf(), await sizesOf(enlarged)];
    assert.ok(usual.every((size, index) => large[index]! > size * 1.7), `${usual.join()} grow to ${large.join()}`);
  });

  it('control: what is cut off, covered or runs over is found', async (t) => {
    const tab = await openShop(t, 'de', [360, 740]);
    await tab.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".message { max-height: 20px; overflow: hidden } ::slotted(button) { height: 10px !important; min-height: 0 !important; white-space: nowrap !important; font-size: 60px !important }");
      document.querySelector("consent-banner").shadowRoot.adoptedStyleSheets.push(sheet);
      document.body.insertAdjacentHTML("beforeend", "<div popover=manual id=over style='position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.1'></div>");
      document.querySelector("#over").showPopover();
    })()`);
    const losses = (await tab.evaluate<string[]>(findLosses, 'consent-banner')).join('\n');
    for (const kind of [/cut off: .*message/, /runs out of its box: .*button/, /covered by div/]) assert.match(losses, kind);
  });
});
