import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { shopPage } from '../support/shop-page.js';

const description = 'Counts visits, so that we know what is read.';

/** A shop that speaks Arabic, with services that are described in English. */
async function openShop(t: TestContext): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const services = [{ id: 'counter', label: 'Counter', description, cookies: [{ name: '_c_*', purpose: description }] }];
  const config = { categories: [{ id: 'analytics', services }], ui: { lang: 'ar', texts: { bannerText: description } } };
  const tab = await openTab(t);
  await tab.setViewport(1200, 800);
  await tab.goto(shop.page('/', shopPage({ config, body: '<consent-declaration dir="rtl"></consent-declaration>' })));
  return tab;
}

/** How far the first line of a text is from the right edge of its element, and whether its first character is its leftmost and its last one the rightmost. */
function readLine(host: string, inner: string): { gap: number; first: boolean; last: boolean } {
  const outer = document.querySelector(host)!;
  const element = outer.shadowRoot!.querySelector(inner) ?? outer.querySelector(inner)!;
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const boxes = [...text.data].map((_, index) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  });
  const line = boxes.filter(({ top }) => Math.abs(top - boxes[0]!.top) < 4);
  const [left, right] = [Math.min(...line.map((box) => box.left)), Math.max(...line.map((box) => box.right))];
  const { paddingRight } = getComputedStyle(element);
  return {
    gap: element.getBoundingClientRect().right - Number.parseFloat(paddingRight) - right,
    first: boxes[0]!.left === left,
    last: line.length < boxes.length || boxes.at(-1)!.right === right,
  };
}

describe('words of a shop that run the other way than the language of the texts', () => {
  for (const [host, inner] of shareOut([
    ['consent-banner', '[slot="text"]'],
    ['consent-preferences', '[part="service-title"]'],
    ['consent-preferences', '.service .row > p'],
    ['consent-preferences', 'dt'],
    ['consent-declaration', '.service h4'],
    ['consent-declaration', '.service p'],
    ['consent-declaration', 'tbody th'],
    ['consent-declaration', 'tbody td'],
  ] as const)) {
    it(`are read from left to right and stand at the right: ${host} ${inner}`, async (t) => {
      const tab = await openShop(t);
      if (host === 'consent-preferences') {
        await tab.evaluate('consent.show("preferences")');
        await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("details").forEach((each) => { each.open = true })');
      }
      await tab.waitFor(`document.querySelector("${host}")?.getClientRects() && (document.querySelector("${host}").shadowRoot?.querySelector('${inner}') ?? document.querySelector('${host} ${inner}'))`, { message: inner });
      const { gap, first, last } = await tab.evaluate(readLine, host, inner);
      assert.ok(first && last, 'the first character is at the left, the last one at the right');
      assert.ok(Math.abs(gap) < 3, `${gap} px from the right edge`);
    });
  }
});
