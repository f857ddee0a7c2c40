import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { render } from './late-page.js';

/** A tab on the next visit to a page on which everything was accepted. */
async function openAgain(t: TestContext, body: (shop: Host) => string): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const page = render(shop, [], true).replace('<p id="after">', () => `${body(shop)}<p id="after">`);
  const tab = await openTab(t);
  await tab.goto(shop.page('/', page));
  await tab.evaluate('consent.accept()');
  await tab.goto(shop.url(), { wait: 'none' });
  return tab;
}

const held = (attributes: string, code = ''): string => `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`;

describe('on the next visit, while a released module is on its way', () => {
  it('what an inline script writes comes, and what is behind it runs', async (t) => {
    const tab = await openAgain(
      t,
      (shop) =>
        held(`data-type="module" async src="${shop.script("seen.push('module')", { ms: 700 })}"`) +
        held('', "document.write('<b>written</b>')") +
        held('', "seen.push('inline')") +
        held(`src="${shop.script("seen.push('external')")}"`) +
        `<script src="${shop.script('', { ms: 400 })}"></script>`,
    );
    await tab.waitFor('window.seen?.length >= 3', { message: 'all three' });
    assert.deepEqual(await tab.evaluate('[seen, document.querySelector("b")?.textContent]'), [['inline', 'external', 'module'], 'written']);
  });

  it('the shop’s own modules hear of the end of parsing by the event itself', async (t) => {
    const listener = "for (const [target, type] of [[document, 'DOMContentLoaded'], [window, 'load']]) target.addEventListener(type, (event) => seen.push(type + ' ' + event.isTrusted));";
    const tab = await openAgain(t, (shop) => held(`data-type="module" src="${shop.script("seen.push('released')", { ms: 700 })}"`) + `<script type="module">${listener}</script>`);
    await tab.waitFor('window.seen?.length >= 3', { message: 'all three' });
    const seen = await tab.evaluate<string[]>('seen');
    // Firefox has the event wait for the module.
    assert.deepEqual(seen.filter((line) => line !== 'released'), ['DOMContentLoaded true', 'load true']);
  });
});
