import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { LaunchOptions, Tab } from '../support/driver.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { shopPage } from '../support/shop-page.js';

/** All that is ours on one page: two frames, with room for everything and for one button; the declaration; the switches in each state. */
const config = {
  policy: { url: '/privacy' },
  categories: [
    { id: 'essential', required: true },
    { id: 'functional' },
    { id: 'analytics', services: [{ id: 'counter', label: 'Counter', privacyUrl: '/counter', cookies: [{ name: '_c' }] }, { id: 'heat', label: 'Heat map' }] },
    { id: 'third-party' },
  ],
};
const frame = (height: number): string => `<iframe data-consent="third-party" data-src="/film" title="Our film" style="width: 600px; height: ${height}px"></iframe>`;
const body = `<main><h1>Milly</h1>${frame(300)}${frame(40)}<consent-declaration></consent-declaration></main>`;

/** `set` is what the visitor has set in their system; the shared browser if that does not matter. */
async function openShop(t: TestContext, set?: LaunchOptions): Promise<Tab> {
  const tab = await openTab(t, set && (await specialBrowser(set)));
  const shop = (await sharedSite()).host();
  shop.route('/film', () => {}); // Never comes, so that what is shown meanwhile stays.
  await tab.setViewport(1000, 800);
  const head = '<script>document.addEventListener("consent:show", () => { window.moving = [...document.querySelectorAll("consent-banner, consent-preferences")].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []).length })</script>';
  await tab.goto(shop.page('/', shopPage({ config, head, body })));
  await tab.waitFor('window.moving !== undefined && document.querySelectorAll("consent-placeholder").length === 2 && document.querySelector("consent-declaration").shadowRoot?.querySelector("table")', { message: 'all elements' });
  return tab;
}

/** Opens the preferences, unfolded, with a switch that is off, one that is on and one in between. */
async function openPreferences(tab: Tab): Promise<void> {
  await tab.evaluate('consent.show("preferences")');
  await tab.evaluate(`((root) => {
    for (const details of root.querySelectorAll("details")) details.open = true;
    for (const id of ["functional", "heat"]) root.querySelector("#switch-" + id).click();
  })(document.querySelector("consent-preferences").shadowRoot)`);
}

/** Runs in the page: the controls of an element of ours that can be seen, and what tells each from the plain ground. */
function plainControls(host: string): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const isInk = (colour: string): boolean => colour !== canvas && colour !== ground && !/^rgba.*, 0\)$|transparent/.test(colour);
  const isEdged = (style: CSSStyleDeclaration): boolean => style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) >= 1 && isInk(style.borderTopColor);
  const all = [...document.querySelectorAll(host)].flatMap((each) => [...each.children, ...each.shadowRoot!.querySelectorAll('*')]);
  return all
    .filter((each) => each.matches('button, input, summary, a') && each.getClientRects().length > 0)
    .filter((each) => {
      const style = getComputedStyle(each);
      const isText = each.matches('a, summary, .open');
      const isMarked = each.matches('summary') || style.textDecorationLine === 'underline';
      return !(isText ? isMarked && isInk(style.color) : isEdged(style));
    })
    .map((each) => `${host} ${each.localName} ${each.className} ${each.textContent}`);
}

/** Runs in the page: what has the focus, and whether that can be seen without any background or shadow. */
function readFocus(): { name: string; isSeen: boolean } {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element!);
  const name = `${element!.getAttribute('aria-label') ?? element!.textContent}`.trim();
  return { name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/^rgba.*, 0\)$|transparent/.test(outlineColor) };
}

const forced: LaunchOptions = { media: { 'forced-colors': 'active' } };
const darkAndStill: LaunchOptions = { media: { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' } };
const skip = currentEngine() === 'webkit' && 'no test can set it there';

describe('in forced colours', { skip }, () => {
  it('every control of every element has a line that can be seen', async (t) => {
    const tab = await openShop(t, forced);
    for (const host of ['consent-banner', 'consent-placeholder', 'consent-declaration']) assert.deepEqual(await tab.evaluate(plainControls, host), []);
    await openPreferences(tab);
    assert.deepEqual(await tab.evaluate(plainControls, 'consent-preferences'), []);
    await tab.evaluate('consent.reject()');
    await tab.evaluate('document.querySelector("consent-preferences").close()');
    await tab.waitFor('document.querySelector("consent-reopen")?.shadowRoot.querySelector("button").getClientRects().length');
    assert.deepEqual(await tab.evaluate(plainControls, 'consent-reopen'), []);
  });

  it('surfaces have a border: nothing but that tells them from the page', async (t) => {
    const tab = await openShop(t, forced);
    await openPreferences(tab);
    for (const [host, inner] of [['consent-banner', '.card'], ['consent-preferences', 'dialog'], ['consent-placeholder', '.card'], ['consent-declaration', ':host']] as const) {
      const border = await tab.evaluate<string>(`((host) => (({ borderTopStyle, borderTopWidth }) => borderTopStyle + " " + borderTopWidth)(getComputedStyle("${inner}" === ":host" ? host : host.shadowRoot.querySelector("${inner}"))))(document.querySelector("${host}"))`);
      assert.equal(border, 'solid 1px', host);
    }
  });

  it('every stop of the keyboard shows the focus', async (t) => {
    const tab = await openShop(t, forced);
    const seen = new Set<string>();
    for (let stops = 0; stops < 9; stops += 1) {
      await tab.press('Tab');
      const { name, isSeen } = await tab.evaluate(readFocus);
      assert.ok(isSeen, name);
      seen.add(name);
    }
    for (const name of ['Reject all', 'Accept all', 'Preferences', 'Load once: Our film']) assert.ok(seen.has(name), `${name} in ${[...seen].join()}`);
    await openPreferences(tab);
    for (let stops = 0; stops < 8; stops += 1) {
      await tab.press('Tab');
      const { name, isSeen } = await tab.evaluate(readFocus);
      assert.ok(isSeen, name);
    }
  });

  it('a switch that is on, off or in between differs by the place of its knob and by its ground, and the knob is seen', async (t) => {
    const tab = await openShop(t, forced);
    await openPreferences(tab);
    const states = await tab.evaluate<{ place: string; ground: string; knob: string }[]>(`["functional", "third-party", "analytics"].map((id) => {
      const input = document.querySelector("consent-preferences").shadowRoot.querySelector("#switch-" + id);
      for (const animation of input.getAnimations({ subtree: true })) animation.finish();
      const knob = getComputedStyle(input, "::before");
      return { place: knob.insetInlineStart, ground: getComputedStyle(input).backgroundColor, knob: knob.backgroundColor };
    })`);
    assert.equal(new Set(states.map(({ place }) => place)).size, 3, JSON.stringify(states));
    assert.notEqual(states[0]!.ground, states[1]!.ground);
    for (const { ground, knob } of states) assert.notEqual(ground, knob);
  });

  it('control: a control without a line is found', async (t) => {
    const tab = await openShop(t, forced);
    await tab.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("::slotted(button) { border: 0 !important }");
      document.querySelector("consent-banner").shadowRoot.adoptedStyleSheets.push(sheet);
    })()`);
    assert.match((await tab.evaluate(plainControls, 'consent-banner')).join(), /Reject all.*Accept all/);
  });
});

/** How many animations and transitions run when the banner comes, a switch is moved, and a frame loads. */
async function countMoves(tab: Tab): Promise<number[]> {
  const banner = await tab.evaluate<number>('window.moving');
  await openPreferences(tab);
  const switches = await tab.evaluate<number>(`((root) => {
    root.querySelector("input[role=switch]:enabled").click();
    return root.getAnimations().length;
  })(document.querySelector("consent-preferences").shadowRoot)`);
  await tab.evaluate('document.querySelector("consent-preferences").close()');
  await tab.evaluate('document.querySelector("consent-placeholder").shadowRoot.querySelector("[part=load-once]").click()');
  await tab.waitFor('document.querySelector("consent-placeholder").shadowRoot.querySelector(".loading")');
  return [banner, switches, await tab.evaluate<number>('document.querySelector("consent-placeholder").shadowRoot.getAnimations().length')];
}

describe('with reduced motion', () => {
  it('nothing moves: neither the banner, nor switches, nor what is shown while a frame loads', { skip }, async (t) => {
    assert.deepEqual(await countMoves(await openShop(t, darkAndStill)), [0, 0, 0]);
  });

  it('control: else all three do', async (t) => {
    const moves = await countMoves(await openShop(t, {})); // The shared browser is told to keep still.
    assert.ok(moves.every((count) => count > 0), moves.join());
  });
});

/** Red, green and blue of the background of an element of ours, or of what stands in its shadow root. */
async function assertLevels(tab: Tab, isRight: (level: number) => boolean, host: string, inner: string): Promise<void> {
  const colours = await tab.evaluate<number[]>(`((host) => getComputedStyle("${inner}" ? host.shadowRoot.querySelector("${inner}") : host).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number))(document.querySelector("${host}"))`);
  assert.ok(colours.every(isRight), `${host} ${colours.join()}`);
}

describe('the theme that follows the system', () => {
  for (const [scheme, set, isRight] of [['dark', darkAndStill, (level: number) => level < 60], ['light', undefined, (level: number) => level > 200]] as const) {
    it(`is ${scheme} where that is ${scheme}, of all elements`, { skip: set && skip }, async (t) => {
      const tab = await openShop(t, set);
      await openPreferences(tab);
      for (const [host, inner] of [['consent-banner', '.card'], ['consent-preferences', 'dialog'], ['consent-placeholder', '.card'], ['consent-declaration', '']] as const) await assertLevels(tab, isRight, host, inner);
      await tab.evaluate('document.querySelector("consent-preferences").close()');
      await tab.evaluate('consent.reject()');
      await tab.waitFor('document.querySelector("consent-reopen")');
      await assertLevels(tab, isRight, 'consent-reopen', 'button');
    });
  }
});
