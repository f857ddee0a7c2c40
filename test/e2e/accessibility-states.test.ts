import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, quiet, shopPage } from '../support/shop-page.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds in our elements, with the size of targets and the enhanced contrast (WCAG 2.2, 1.4.6, AAA) checked too. */
async function violations(tab: Tab): Promise<string[]> {
  return tab.evaluate<string[]>(`axe.run({ include: [['consent-banner'], ['consent-preferences'], ['consent-reopen']].filter(([name]) => document.querySelector(name)) },
    { rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + failureSummary)))`);
}

async function openShop(t: TestContext, ui: object, { head = '' }: { head?: string } = {}): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
  const tab = await openTab(t);
  await tab.setViewport(1000, 800);
  const config = { ...milly, ui: { ...(milly['ui'] as object), ...ui } };
  await tab.goto(shop.page('/', shopPage({ config, head: `<script src="/axe.js"></script>${head}` })));
  await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length');
  await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector(".card").getAnimations().every(({ playState }) => playState === "finished")');
  await quiet();
  return tab;
}

async function openDialog(tab: Tab): Promise<void> {
  await tab.evaluate('consent.show("preferences")');
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
  await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("details").forEach((each) => { each.open = true })');
}

const wayBack = 'document.querySelector("consent-reopen").shadowRoot.querySelector("button")';

/** Of a button beside the body axe says no contrast. This is https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
async function contrastOfWayBack(tab: Tab): Promise<number> {
  const colours = await tab.evaluate<number[][]>(`(({ color, backgroundColor }) => [color, backgroundColor].map((each) => each.match(/[\\d.]+/g).map(Number)))(getComputedStyle(${wayBack}))`);
  const linear = (level: number): number => (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4);
  const [dark, light] = colours.map(([red, green, blue]) => 0.2126 * linear(red! / 255) + 0.7152 * linear(green! / 255) + 0.0722 * linear(blue! / 255)).toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Every state in every theme, layout and direction; axe reads of a browser what the first row shows of each. */
const looks = ['en', 'ar'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ lang, theme })));
const banners = looks.flatMap((look) => ['bar', 'box', 'dialog'].map((layout) => ({ ...look, layout })));

describe('axe finds nothing', () => {
  for (const { lang, theme, layout } of shareOut(banners)) {
    it(`${lang}, ${theme}, ${layout}`, async (t) => {
      assert.deepEqual(await violations(await openShop(t, { lang, theme, layout })), []);
    });
  }

  for (const { lang, theme } of shareOut(looks)) {
    it(`${lang}, ${theme}, preferences: undecided, decided, opted out`, async (t) => {
      const tab = await openShop(t, { lang, theme });
      await openDialog(tab);
      assert.deepEqual(await violations(tab), []);
      for (const decide of ['accept', 'optOut']) {
        await tab.evaluate(`consent.${decide}()`);
        assert.deepEqual(await violations(tab), [], decide);
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`${theme}, the way back`, async (t) => {
      const tab = await openShop(t, { theme });
      await tab.evaluate('consent.reject()');
      await tab.waitFor(`document.querySelector("consent-reopen") && ${wayBack}.getClientRects().length`);
      assert.deepEqual(await violations(tab), []);
      assert.ok((await contrastOfWayBack(tab)) >= 7);
      await tab.evaluate(`void (${wayBack}.textContent = "")`);
      assert.match((await violations(tab)).join(), /button-name/, 'control: it is looked at');
    });
  }

  it('control: it measures contrast, and the size of targets', async (t) => {
    const tab = await openShop(t, {}, { head: '<style>html { --assent-muted: #666 }</style>' });
    assert.match((await violations(tab)).join(), /color-contrast-enhanced/);
  });
});
