import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite, specialBrowser } from '../support/shared.js';
import { clickButton, milly, quiet, shopPage, waitForBanner, type ShopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const button = 'document.querySelector("consent-reopen").shadowRoot.querySelector("button")';
const isSeen = '!!document.querySelector("consent-reopen")?.shadowRoot.querySelector("button").getClientRects().length';
const isDialogOpen = '!!document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")';

/** A page whose banner is on its way. */
async function openWaiting(t: TestContext): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const late: (() => void)[] = [];
  shop.route('/dist/assent-ui.js', (_request, response) => void late.push(() => response.writeHead(404).end()));
  t.after(() => late.forEach((answer) => answer()));
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage()), { wait: 'none' });
  await tab.waitFor('document.readyState !== "loading"');
  await quiet();
  return tab;
}

async function openShop(t: TestContext, page: ShopPage = {}): Promise<Tab> {
  return (await visitPage(t, page)).tab;
}

/** Red, green and blue of the button's background. */
function backgroundOf(tab: Tab): Promise<number[]> {
  return tab.evaluate<number[]>(`getComputedStyle(${button}).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number)`);
}

describe('the way back', () => {
  it('stays away for as long as the banner asks, also when the preferences are left without an answer', async (t) => {
    const tab = await openShop(t);
    await waitForBanner(tab);
    await quiet();
    assert.equal(await tab.evaluate('document.querySelector("consent-reopen")'), null, 'and costs the first visit nothing');
    await clickButton(tab, 'Preferences');
    await tab.waitFor(isDialogOpen);
    assert.equal(await tab.evaluate(isSeen), false);
    await tab.press('Escape');
    await tab.waitFor(`!${isDialogOpen}`);
    await quiet();
    assert.equal(await tab.evaluate(isSeen), false, 'the banner still asks');
    await clickButton(tab, 'Reject all');
    await tab.waitFor(isSeen);
  });

  it('is there when the page answered before the banner had come', async (t) => {
    const tab = await openWaiting(t);
    assert.equal(await tab.evaluate(isSeen), false, 'the banner is on its way');
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
  });

  it('is there when the page called the banner off before it had come', async (t) => {
    const tab = await openWaiting(t);
    await tab.evaluate('consent.hide()');
    await tab.waitFor(isSeen, { message: 'the way back' });
  });

  it('goes for as long as the preferences are open, whatever the page says of its display', async (t) => {
    const tab = await openShop(t, { head: '<style>consent-reopen::part(button) { display: flex }</style>' });
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
    await tab.click('consent-reopen >>> button');
    await tab.waitFor(isDialogOpen);
    assert.equal(await tab.evaluate(isSeen), false);
  });

  for (const [theme, isRight] of [['light', (level: number) => level > 200], ['dark', (level: number) => level < 60]] as const) {
    it(`has the theme of the config, ${theme}, whatever the system’s is`, async (t) => {
      const tab = await openShop(t, { config: { ...milly, ui: { theme } } });
      await tab.evaluate('consent.reject()');
      await tab.waitFor(isSeen);
      const colours = await backgroundOf(tab);
      assert.ok(colours.every(isRight), colours.join());
    });
  }

  for (const ui of [{}, { theme: 'auto' }]) {
    it(`has the theme of the system where the config says ${JSON.stringify(ui)}`, async (t) => {
      const isTold = currentEngine() !== 'webkit';
      const { tab } = await visitPage(t, { config: { ...milly, ui } }, isTold ? await specialBrowser({ media: { 'prefers-color-scheme': 'dark' } }) : undefined);
      await tab.evaluate('consent.reject()');
      await tab.waitFor(isSeen);
      assert.equal(await tab.evaluate(`getComputedStyle(${button}).colorScheme`), 'light dark');
      const colours = await backgroundOf(tab);
      assert.ok(!isTold || colours.every((level) => level < 60), colours.join());
    });
  }

  for (const [name, css] of Object.entries({ 'with a reset that spares nothing': '* { all: unset !important; display: block !important }', 'that is written from top to bottom': ':root { writing-mode: vertical-rl }' })) {
    it(`stands where it should, and can be pressed, on a page ${name}`, async (t) => {
      const tab = await openShop(t, { head: `<style>${css}</style>`, body: '<main style="height: 3000px"></main>' });
      await tab.evaluate('consent.reject()');
      await tab.waitFor(isSeen);
      const { left, below, height } = await tab.evaluate<Record<string, number>>(`(({ left, bottom, height }) => ({ left, below: innerHeight - bottom, height }))(${button}.getBoundingClientRect())`);
      assert.deepEqual([left, below], [16, 16]);
      assert.ok(height! >= 44);
      await tab.click('consent-reopen >>> button');
      await tab.waitFor(isDialogOpen);
    });
  }

  it('stands where the page puts it, by the lines of docs/theming.md', async (t) => {
    const [lines] = /consent-reopen::part\(button\) \{.*\}/.exec(readFileSync('docs/theming.md', 'utf8'))!;
    const tab = await openShop(t, { head: `<style>${lines}</style>` });
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
    const place = await tab.evaluate(`(({ right, bottom }) => [Math.round(document.documentElement.clientWidth - right), Math.round(innerHeight - bottom), getComputedStyle(${button}).zIndex])(${button}.getBoundingClientRect())`);
    assert.deepEqual(place, [24, 96, '10']);
  });
});

describe('the way back, on a page that thinks of other things,', () => {
  for (const css of [':not(:defined) { visibility: hidden }', ':not(:defined) { display: none }']) {
    it(`is there: ${css}`, async (t) => {
      const tab = await openShop(t, { head: `<style>${css}</style>` });
      await tab.evaluate('consent.reject()');
      await tab.waitFor(`${isSeen} && getComputedStyle(${button}).visibility === "visible"`, { message: 'the way back' });
      await tab.click('consent-reopen >>> button');
      await tab.waitFor(isDialogOpen);
    });
  }

  it('grows with its text, and is not shrunk by a root of 10 px', async (t) => {
    const sizes: number[] = [];
    for (const size of ['62.5%', '100%', '200%']) {
      const tab = await openShop(t, { head: `<style>html { font-size: ${size} }</style>` });
      await tab.evaluate('consent.reject()');
      await tab.waitFor(isSeen);
      sizes.push(await tab.evaluate<number>(`parseFloat(getComputedStyle(${button}).fontSize)`));
    }
    assert.deepEqual(sizes.map(Math.round), [16, 16, 32]);
  });

  it('stays away from preferences in which something is decided', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
    await tab.click('consent-reopen >>> button');
    await tab.waitFor(isDialogOpen);
    for (const name of ['Withdraw consent', 'Opt out in this browser']) {
      await clickButton(tab, name, 'consent-preferences');
      await tab.waitFor('consent.getState().status === "decided"');
      await quiet();
      assert.deepEqual([await tab.evaluate(isDialogOpen), await tab.evaluate(isSeen)], [true, false], name);
    }
    await tab.press('Escape');
    await tab.waitFor(isSeen);
  });
});

describe('by the way back, the visitor', () => {
  it('may look at what is granted, and take nothing back: by Escape, and by Save with nothing changed', async (t) => {
    const tab = await openShop(t, { head: '<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>' });
    await clickButton(tab, 'Accept all');
    await tab.waitFor(`window.ran && ${isSeen}`);
    await tab.evaluate('void (window.first = true)');
    const grant = '[consent.getState().categories, consent.getState().services, document.cookie.match(/[*~].*/)[0]]';
    const granted = await tab.evaluate(grant);
    for (const leave of [() => tab.press('Escape'), () => clickButton(tab, 'Save', 'consent-preferences')]) {
      await tab.click('consent-reopen >>> button');
      await tab.waitFor(isDialogOpen);
      await leave();
      await tab.waitFor(`!${isDialogOpen} && ${isSeen}`);
      await quiet();
      assert.deepEqual(await tab.evaluate(grant), granted);
      assert.deepEqual(await tab.evaluate('[window.first, window.ran]'), [true, 1], 'the page is the one that it was');
    }
  });
});

describe('the way back has the focus again', () => {
  for (const [name, leave] of Object.entries({ 'when the preferences are left': (tab: Tab) => tab.press('Escape'), 'when they are saved': (tab: Tab) => clickButton(tab, 'Save', 'consent-preferences') })) {
    it(name, async (t) => {
      const tab = await openShop(t);
      await tab.evaluate('consent.reject()');
      await tab.waitFor(isSeen);
      await tab.evaluate(`void ${button}.focus()`);
      await tab.press('Enter');
      await tab.waitFor(isDialogOpen);
      assert.equal(await tab.evaluate(isSeen), false);
      await leave(tab);
      await tab.waitFor(`!${isDialogOpen} && ${isSeen}`);
      await tab.waitFor('document.activeElement?.localName === "consent-reopen"', { message: 'the focus to come back' });
    });
  }

  it('but not where the page has put it elsewhere meanwhile', async (t) => {
    const tab = await openShop(t, { body: '<main><h1 tabindex="-1">Milly</h1></main>' });
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
    await tab.evaluate(`void (document.addEventListener("consent:hide", () => document.querySelector("h1").focus(), { capture: true }), ${button}.focus())`);
    await tab.press('Enter');
    await tab.waitFor(isDialogOpen);
    await tab.press('Escape');
    await tab.waitFor(`!${isDialogOpen}`);
    await quiet();
    assert.equal(await tab.evaluate('document.activeElement.localName'), 'h1');
  });
});

describe('the way back, and what stands on the root,', () => {
  it('outlive a document that is given another root', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.reject()');
    await tab.waitFor(isSeen);
    await tab.evaluate(`void (() => {
      const root = document.createElement('html');
      root.append(document.createElement('head'), document.createElement('body'));
      document.documentElement.remove();
      document.append(root);
    })()`);
    await tab.waitFor(isSeen, { message: 'the way back' });
    await tab.waitFor('document.documentElement.dataset.consent === "essential"', { message: 'what is granted, on the root' });
  });

  it('wait for the banner that a region brings', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/region', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end('DE'), 500));
    const late: (() => void)[] = [];
    shop.route('/dist/assent-ui.js', (_request, response) => void late.push(() => response.writeHead(404).end()));
    t.after(() => late.forEach((answer) => answer()));
    const tab = await openTab(t);
    const config = { ...milly, regionUrl: '/region', mode: 'notice', regions: [{ in: ['US'], mode: 'notice' }, { in: ['DE'], mode: 'opt-in' }] };
    await tab.goto(shop.page('/', shopPage({ config })), { wait: 'none' });
    await tab.waitFor('window.consent?.getState().region === "DE"');
    await quiet();
    assert.equal(await tab.evaluate('document.querySelector("consent-reopen")'), null);
  });
});
