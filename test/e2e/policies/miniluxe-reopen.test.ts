/* MiniLuxe's policy: a permanent way back in, that the shop has not built itself. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { visitShop } from '../../support/storefront.js';

/** Marks the SDK's own floating button: fixed, seen, outside of what the shop wrote. */
function markFloatingButton(): boolean {
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('consent-') && localName !== 'consent-banner' && localName !== 'consent-preferences');
  const buttons = hosts.flatMap((host) => [...host.querySelectorAll('button'), ...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
  return buttons.some((button) => button.getClientRects().length > 0 && (button.setAttribute('data-floating', ''), true));
}

it('MiniLuxe: the way back in: a button that stays on every page opens what was stored', async (t) => {
  const { tab, open } = await visitShop(t, 'miniluxe');
  await tab.evaluate('consent.reject()');
  for (const path of ['', 'product?id=plum', 'bag']) {
    await open(path);
    await tab.waitFor(markFloatingButton, { message: `the button on ${path || 'the home page'}` });
  }
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('*')) ((element.shadowRoot ?? element).querySelector('[data-floating]') as HTMLElement | null)?.click();
  });
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot?.querySelector("dialog[open]")', { message: 'the preferences' });
  assert.equal(await tab.evaluate('document.querySelector("consent-preferences").shadowRoot.querySelectorAll("input:checked").length'), 0);
});
