import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { consoleCollector } from '../../support/console-collector.js';
import type { Tab } from '../../support/driver.js';
import { currentEngine } from '../../support/launch.js';
import { askedOf, embedConfig, frame, openEmbeds, partOf, placeholderOf, waitForPlaceholders } from './embed-page.js';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const films = 'data-consent="third-party" data-service="films" title="Our spring film"';

async function violations(tab: Tab): Promise<string[]> {
  return tab.evaluate<string[]>(`axe.run({ include: [["main"]] }, { rules: { "target-size": { enabled: true } } })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 120) + " " + failureSummary)))`);
}

describe('axe finds nothing wrong with placeholders', () => {
  for (const theme of ['light', 'dark']) {
    it(theme, async (t) => {
      const sizes = ['640" height="420', '300" height="150', '90" height="30'];
      const body = (from: Parameters<typeof frame>[0]): string => `<main><h1>Films</h1>${sizes.map((size, index) => frame(from, `f${index}`, `${films} width="${size}"`)).join('<p>…</p>')}</main>`;
      const { tab, shop } = await openEmbeds(t, body, { config: { ...embedConfig, ui: { theme } }, head: '<script src="/axe.js"></script>' });
      shop.route('/axe.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(axe));
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 3);
      assert.deepEqual(await tab.evaluate('[...document.querySelectorAll("consent-placeholder")].map((each) => each.getAttribute("form"))'), ['full', 'brief', 'compact']);
      assert.deepEqual(await violations(tab), []);
      await tab.click(partOf('f2', 'open'));
      assert.deepEqual(await violations(tab), []);
      await tab.press('Escape');
      await tab.evaluate(`document.querySelector("${placeholderOf('f0')}").shadowRoot.querySelector("[part=load-once]").style.color = "${theme === 'light' ? '#555' : '#aaa'}"`);
      assert.match((await violations(tab)).join(), /color-contrast/, 'control: axe sees into it');
    });
  }
});

describe('with the keyboard alone', () => {
  it('a visitor goes from the link before to the buttons, loads the frame, and is in it', async (t) => {
    const { tab, shop, vendor } = await openEmbeds(t, (from) => `<a id="before" href="#x">before</a>${frame(from, 'film', `${films} width="600" height="400"`)}<a id="after" href="#y">after</a>`);
    await tab.goto(shop.url());
    await waitForPlaceholders(tab, 1);
    await tab.evaluate('document.querySelector("#before").focus()');
    const inner = `document.querySelector("consent-placeholder").shadowRoot.activeElement`;
    const seen: string[] = [];
    for (let stops = 0; stops < 5 && !seen.includes('Load once'); stops++) {
      await tab.press('Tab');
      seen.push(await tab.evaluate<string>(`${inner}?.textContent ?? document.activeElement.id`));
    }
    // WebKit’s Tab passes links by, as Safari’s does.
    assert.deepEqual(seen.filter((text) => text !== 'Privacy policy'), ['Load once'], 'nothing but the placeholder stands between');
    assert.notEqual(await tab.evaluate(`getComputedStyle(${inner}).outlineStyle`), 'none');
    assert.equal(await tab.evaluate(`${inner}.getAttribute("aria-label")`), 'Load once: Our spring film');
    await tab.press('Enter');
    await waitForPlaceholders(tab, 0);
    assert.deepEqual(askedOf(vendor), ['film']);
    assert.equal(await tab.evaluate('document.activeElement.id'), 'film');
  });

  for (const part of ['load-once', 'always-allow']) {
    it(`comes to the frame again after ${part}, from either side`, async (t) => {
      const { tab, shop, vendor } = await openEmbeds(t, (from) => `<button id="before">before</button>${frame(from, 'film', `${films} width="600" height="400"`)}<button id="after">after</button>`);
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      await tab.evaluate('consent.hide()');
      await tab.click(partOf('film', part));
      await waitForPlaceholders(tab, 0);
      await vendor.waitForRequest('/html');
      assert.deepEqual(await tab.evaluate('[document.activeElement.id, document.querySelector("#film").getAttribute("tabindex")]'), ['film', null]);
      for (const [from, key] of [['before', 'Tab'], ['after', 'Shift+Tab']] as const) {
        await tab.evaluate(`void document.querySelector("#${from}").focus()`);
        await tab.press(key);
        await tab.waitFor('document.activeElement.id === "film"', { message: `${key} to lead into the frame` });
      }
    });
  }
});

describe('a placeholder reports no violation under', () => {
  const policies = {
    'a strict policy': "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; img-src 'self'; frame-src *; connect-src 'self'; object-src 'none'; base-uri 'none'",
    "Trusted Types 'none'": "script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  for (const [name, policy] of Object.entries(policies)) {
    it(name, async (t) => {
      const watch = `<script nonce="n1">${consoleCollector}</script><script nonce="n1">window.seen = []; addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective + " " + event.blockedURI), true); addEventListener("error", (event) => seen.push(String(event.message)));</script>`;
      const body = (from: Parameters<typeof frame>[0]): string => `<main>${frame(from, 'film', `${films} width="600" height="400" data-thumbnail="/img"`)}<consent-declaration></consent-declaration></main>`;
      const { tab, shop } = await openEmbeds(t, body, { before: watch, attributes: 'nonce="n1"' }, { 'content-security-policy': policy });
      await tab.goto(shop.url());
      await waitForPlaceholders(tab, 1);
      await tab.waitFor('document.querySelector("consent-declaration").shadowRoot?.querySelector("table, h3")');
      assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("consent-placeholder")).position'), 'absolute', 'styles apply');
      assert.equal(await tab.evaluate('Math.round(document.querySelector("consent-placeholder").getBoundingClientRect().width - document.querySelector("#film").getBoundingClientRect().width)'), 0);
      await tab.click(partOf('film', 'always-allow'));
      await waitForPlaceholders(tab, 0);
      assert.deepEqual(await tab.evaluate('seen'), []);
      await tab.evaluate('document.body.setAttribute("style", "color: red")');
      if (currentEngine() === 'chromium') await tab.waitFor('seen.length > 0', { message: 'control: the policy is in force' });
    });
  }
});
