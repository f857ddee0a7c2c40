import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab, sharedSite } from '../support/shared.js';
import { milly, quiet, shopPage } from '../support/shop-page.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds in our elements, with the size of targets and the enhanced contrast (WCAG 2.2, 1.4.6, AAA) checked too. */
async function violations(tab: Tab): Promise<string[]> {
  return tab.evaluate<string[]>(`axe.run({ include: [['consent-banner'], ['consent-preferences']].filter(([name]) => document.querySelector(name)) },
    { rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + failureSummary)))`);
}

/** What runs out of its box, or is cut off, in the banner and the dialog. */
const overflowing = `[...document.querySelectorAll("consent-banner > *"), ...["consent-banner", "consent-preferences"].flatMap((name) => [...(document.querySelector(name)?.shadowRoot.querySelectorAll("*:not([role=status])") ?? [])])]
  .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== "visible" || each.localName === "button" && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
  .map(({ localName, className, textContent }) => [localName, className, textContent.slice(0, 40)].join(" "))`;

async function openShop(t: TestContext, ui: object, { head = '', policy = {}, size = [1000, 800] }: { head?: string; policy?: object; size?: readonly [number, number] } = {}): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
  const tab = await openTab(t);
  await tab.setViewport(...size);
  const config = { ...milly, policy: { ...(milly['policy'] as object), ...policy }, ui: { ...(milly['ui'] as object), ...ui } };
  await tab.goto(shop.page('/', shopPage({ config, head: `<script src="/axe.js"></script>${head}` })));
  await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length');
  await tab.waitFor('document.querySelector("consent-banner").shadowRoot.querySelector(".card").getAnimations().every(({ playState }) => playState === "finished")');
  await quiet();
  return tab;
}

async function openDialog(tab: Tab): Promise<void> {
  await tab.evaluate('consent.show("preferences").then(() => 0)');
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
  await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("details").forEach((each) => { each.open = true })');
}

describe('axe finds nothing', () => {
  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      for (const layout of ['bar', 'box', 'dialog']) {
        it(`${lang}, ${theme}, ${layout}`, async (t) => {
          assert.deepEqual(await violations(await openShop(t, { lang, theme, layout })), []);
        });
      }
      it(`${lang}, ${theme}, preferences: undecided, decided, opted out`, async (t) => {
        const tab = await openShop(t, { lang, theme });
        await openDialog(tab);
        assert.deepEqual(await violations(tab), []);
        for (const decide of ['accept', 'optOut']) {
          await tab.evaluate(`consent.${decide}().then(() => 0)`);
          assert.deepEqual(await violations(tab), [], decide);
        }
      });
    }
  }

  it('control: it measures contrast, and the size of targets', async (t) => {
    const tab = await openShop(t, {}, { head: '<style>html { --assent-muted: #666 }</style>' });
    assert.match((await violations(tab)).join(), /color-contrast-enhanced/);
  });
});

const enlarged = '<style>html { font-size: 200% }</style>';

describe('nothing is cut off or runs over', () => {
  for (const [name, size, head] of [['at 320 px', [320, 640], ''], ['at 400 % zoom', [320, 256], ''], ['with text at 200 %', [1280, 900], enlarged], ['with text at 200 % on a phone', [360, 740], enlarged]] as const) {
    for (const lang of ['en', 'de', 'ar']) {
      it(`${name}, ${lang}`, async (t) => {
        const tab = await openShop(t, { lang }, { head, size });
        assert.deepEqual(await tab.evaluate(overflowing), [], 'banner');
        for (const [part, element] of [['reject', 'document.querySelector("consent-banner button")'], ['preferences', 'document.querySelector("consent-banner button[slot=preferences]")']] as const) {
          const isSeen = `(() => { const each = ${element}; each.scrollIntoView({ block: "nearest" }); const { left, right, top, bottom } = each.getBoundingClientRect(); return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight })()`;
          assert.equal(await tab.evaluate(isSeen), true, part);
        }
        await openDialog(tab);
        assert.deepEqual(await tab.evaluate(overflowing), [], 'dialog');
        assert.equal(await tab.evaluate('(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(document.querySelector("consent-preferences").shadowRoot.querySelector("dialog").getBoundingClientRect())'), true);
      });
    }
  }

  it('with the spacing of text that a reader may set (WCAG 2.2, 1.4.12)', async (t) => {
    const tab = await openShop(t, { lang: 'de' }, { size: [360, 740] });
    await openDialog(tab);
    await tab.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*, ::slotted(*) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
      for (const name of ["consent-banner", "consent-preferences"]) document.querySelector(name).shadowRoot.adoptedStyleSheets.push(sheet);
    })()`);
    assert.deepEqual(await tab.evaluate(overflowing), []);
  });
});
