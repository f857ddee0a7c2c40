import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertEquals } from '../support/equal-buttons.js';
import { clickButton, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

/** What a shop's own stylesheet may say; none of it is aimed at the banner but the last. */
const pageStyles = {
  none: '',
  'button { … !important }': 'button { width: 50px !important; height: 12px !important; padding: 0 !important; font: 8px serif !important; color: #eee !important; background: #fff !important; border: 0 !important; opacity: 0.2 !important }',
  '* { all: unset !important }': '* { all: unset !important }',
  'buttons by their place': 'button:last-of-type, button + button { display: none !important; font-size: 40px !important; background: lime !important; transform: scale(0.4) !important; order: -1 !important; visibility: hidden !important } button:first-of-type { background: none !important; filter: blur(9px) !important }',
  'the banner’s own buttons': 'consent-banner button:nth-of-type(2) { font-weight: 900 !important; background: green !important; padding: 40px !important } consent-banner button:nth-of-type(1) { color: #ccc !important; text-decoration: underline !important }',
  'what stands before and after buttons': 'button { position: relative } button::after { content: ""; position: absolute; inset: 0 } consent-banner button:first-of-type::before { content: "Not advised: "; font-size: 40px }',
  'the banner’s own properties': `consent-banner button:nth-of-type(1) { ${[...Array(10).keys(), '_accent', '_on-accent', '_radius'].map((name) => `--${name}: 0 !important`).join('; ')} }`,
};
const written = '[...document.querySelectorAll("consent-banner *")].flatMap((each) => ["::before", "::after"].map((place) => getComputedStyle(each, place).content)).filter((content) => !/none|normal/.test(content))';


describe('Accept all and Reject all are equals', () => {
  for (const [name, css] of Object.entries(pageStyles)) {
    it(`on the banner, wide and narrow; page CSS: ${name}`, async (t) => {
      const { tab } = await visitPage(t, { head: `<style>${css}</style>` });
      await waitForBanner(tab);
      for (const [width, height] of [[1280, 800], [360, 740]] as const) {
        await tab.setViewport(width, height);
        const { slot, style } = await assertEquals(tab);
        assert.ok(slot, 'slotted from the light DOM');
        assert.deepEqual(await tab.evaluate(written), [], 'nothing is added to either');
        assert.notEqual(style['background-color'], style['color'], 'readable');
      }
    });
  }

  it('in the preferences dialog, wide and narrow', async (t) => {
    const parts = 'consent-preferences::part(reject) { padding: 0; font-size: 9px } consent-preferences::part(accept) { background: green }';
    const { tab } = await visitPage(t, { head: `<style>${pageStyles['button { … !important }']} ${parts}</style>` });
    await clickButton(tab, 'Preferences');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
    for (const [width, height] of [[1280, 800], [360, 740]] as const) {
      await tab.setViewport(width, height);
      await assertEquals(tab, 'consent-preferences');
    }
  });

  it('where one of them takes two lines, on both layers', async (t) => {
    const { tab } = await visitPage(t, { head: '<style>html { font-size: 200% }</style>' });
    await tab.setViewport(320, 740);
    await waitForBanner(tab);
    const pairs = { 'consent-banner': 'document.querySelectorAll("consent-banner button")', 'consent-preferences': 'document.querySelector("consent-preferences").shadowRoot.querySelectorAll(".foot button")' };
    for (const [layer, buttons] of Object.entries(pairs)) {
      if (layer === 'consent-preferences') await tab.evaluate('consent.show("preferences")');
      await tab.evaluate(`void ${buttons}[0].append(" und weiter einkaufen")`); // In any font too long for one line.
      const [first, second] = await tab.evaluate<number[]>(`[...${buttons}].map((button) => button.getBoundingClientRect().height)`);
      assert.ok(first! > 80, `control: ${first} px are two lines`);
      assert.equal(first, second, layer);
    }
  });

  it('in the shop’s colours, and in the dark theme', async (t) => {
    const head = '<style>consent-banner { --assent-accent: #d8233a; --assent-on-accent: #fff; --assent-font: 20px/1.4 Georgia, serif; --assent-radius: 0px }</style>';
    const { tab } = await visitPage(t, { head, config: { ui: { theme: 'dark' } } });
    await waitForBanner(tab);
    const { style } = await assertEquals(tab);
    assert.equal(style['background-color'], 'rgb(216, 35, 58)', 'the shop’s colour is on both');
  });
});
