import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function violations(tab: Tab): Promise<string[]> {
  const found = await tab.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(`
    axe.run({ include: [['consent-banner'], ['consent-preferences']].filter(([name]) => document.querySelector(name)) }, { rules: { 'target-size': { enabled: true } } })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
}

describe('axe finds nothing wrong with the banner and the preferences', () => {
  for (const theme of ['light', 'dark']) {
    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      it(`${theme}, ${width} px wide`, async (t) => {
        const shop = (await sharedSite()).host();
        shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
        const config = { ...milly, ui: { ...(milly['ui'] as object), theme } };
        shop.page('/', shopPage({ config, head: '<script src="/axe.js"></script>' }));
        const tab = await openTab(t);
        await tab.setViewport(width, height);
        await tab.goto(shop.url());
        await waitForBanner(tab);
        await quiet(); // The banner rises into view; colours are measured when it is there.
        await tab.waitFor('(({ style, card }) => style.opacity === "1" && card.getAnimations().every(({ playState }) => playState === "finished"))((card => ({ card, style: getComputedStyle(card) }))(document.querySelector("consent-banner").shadowRoot.querySelector(".card")))');
        assert.deepEqual(await violations(tab), []);
        await clickButton(tab, 'Preferences');
        await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog").open');
        await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("details").forEach((each) => each.open = true)');
        assert.deepEqual(await violations(tab), []);
      });
    }
  }

  it('control: axe sees into both', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
    shop.page('/', shopPage({ head: '<script src="/axe.js"></script>' }));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await clickButton(tab, 'Preferences');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog").open');
    await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelector("[role=switch]").removeAttribute("aria-label")');
    assert.match((await violations(tab)).join(), /aria-toggle-field-name|label/);
  });
});

describe('with the keyboard alone', () => {
  it('a visitor reaches Reject all among the first stops, sees where they are, and refuses', async (t) => {
    const { tab } = await visitPage(t, { body: '<a href="#a">one</a><a href="#b">two</a>' });
    await waitForBanner(tab);
    assert.equal(await tab.evaluate('document.activeElement === document.body'), true, 'the banner takes no focus');
    for (let stops = 0; stops < 3 && (await tab.evaluate('document.activeElement.textContent')) !== 'Reject all'; stops++) await tab.press('Tab');
    assert.equal(await tab.evaluate('document.activeElement.textContent'), 'Reject all');
    assert.notEqual(await tab.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
    await tab.press('Enter');
    await tab.waitFor('consent.getState().status === "decided"');
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  });
});
