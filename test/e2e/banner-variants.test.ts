import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { buttonTexts, clickButton, cookieNamed, quiet, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';

const { decodeRecord } = (await import(new URL('../../dist/server.js', import.meta.url).href)) as typeof import('../../src/server.js');

const policy = { url: '/privacy', version: '1', updated: '2025-03-01' };
const categories = [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'counter', label: 'Counter' }] }];
const first = { policy, categories };

/** Serves a page with a config in place of the one before it. */
function serve(shop: Host, config: object, body = ''): string {
  return shop.page('/', shopPage({ config, body }));
}

/** A visitor who accepted analytics and nothing else, back in a shop whose config has become another. */
async function comeBack(t: TestContext, config: object, body = ''): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  await tab.goto(serve(shop, first, body));
  await tab.waitFor(isOpen, { message: 'the banner' });
  await tab.evaluate('consent.set({ analytics: true, functional: false })');
  await tab.goto(serve(shop, config, body));
  return { tab, shop };
}

const bannerText = 'document.querySelector("consent-banner")?.innerText ?? ""';
const isOpen = '!!document.querySelector("consent-banner")?.getClientRects().length';
const textOf = (tab: Tab): Promise<string> => tab.evaluate<string>(bannerText);
const choicesOf = async (tab: Tab): Promise<Record<string, boolean>> => Object.fromEntries(decodeRecord((await cookieNamed(tab, 'consent'))!.value)!.choices);

describe('the first layer', () => {
  it('asks about everything at the first visit, with the date of the policy and the count of what is optional', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(serve(shop, first));
    await waitForBanner(tab);
    const text = await textOf(tab);
    for (const part of ['Your choice about cookies', 'With your consent', 'Cookie policy of March 1, 2025', 'Services: 1']) assert.ok(text.includes(part), `${part} in ${text}`);
    assert.deepEqual(shop.requests('/dist/').filter(({ path }) => /again|locale|problems/.test(path)), [], 'who has not decided loads no words for those who have');
  });

  itInOneEngine('says what is so where the optional is on until it is rejected', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(serve(shop, { ...first, mode: 'opt-out' }));
    await waitForBanner(tab);
    const text = await textOf(tab);
    assert.match(text, /on until you reject them/);
    assert.doesNotMatch(text, /With your consent/);
  });

  itInOneEngine('control: comes no more once everything is decided and nothing has changed', async (t) => {
    const { tab } = await comeBack(t, first);
    await quiet();
    assert.equal(await tab.evaluate(isOpen), false);
  });

  itInOneEngine('says that the policy has changed and what, and asks about everything anew', async (t) => {
    const { tab } = await comeBack(t, { ...first, policy: { ...policy, version: '2', changes: 'We now work with Pinterest.' } });
    await waitForBanner(tab);
    const text = await textOf(tab);
    assert.match(text, /Our cookie policy has changed/);
    assert.match(text, /We now work with Pinterest\./);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    assert.deepEqual(await choicesOf(tab), { functional: true, analytics: true, counter: true });
  });

  for (const [label, choice] of [['Accept all', true], ['Reject all', false]] as const) {
    itInOneEngine(`names what was added since, and ${label} decides about that alone`, async (t) => {
      const services = [{ id: 'counter', label: 'Counter' }, { id: 'heatmap', label: 'Heat map' }];
      const { tab } = await comeBack(t, { ...first, categories: [...categories.slice(0, 2), { id: 'analytics', services }, { id: 'social', label: 'Social media', services: [{ id: 'pins', label: 'Pins' }] }] });
      await waitForBanner(tab);
      const text = await textOf(tab);
      assert.match(text, /New since you decided/);
      assert.match(text, /Heat map, Social media/);
      assert.doesNotMatch(text, /Counter|Pins/, 'what was decided, and what its category stands for, is not named');
      assert.equal(await tab.evaluate('consent.has("heatmap")'), false);
      await clickButton(tab, label);
      await waitForNoBanner(tab);
      assert.deepEqual(await choicesOf(tab), { functional: false, analytics: true, counter: true, heatmap: choice, social: choice, pins: choice });
    });
  }

  itInOneEngine('announces a change that is not material, to be dismissed: no yes, no no, and the choices stand', async (t) => {
    const { tab, shop } = await comeBack(t, { ...first, policy: { ...policy, version: '1.1', material: false, changes: 'We moved to Lyon.' } });
    await tab.waitFor(isOpen);
    const text = await textOf(tab);
    assert.match(text, /We moved to Lyon\./);
    assert.match(text, /nothing about your choices has changed/);
    assert.deepEqual(await tab.evaluate(buttonTexts), ['Close', 'Preferences']);
    const before = await choicesOf(tab);
    await clickButton(tab, 'Close');
    await tab.waitFor(`!${isOpen}`);
    assert.deepEqual(await choicesOf(tab), before);
    assert.equal(await tab.evaluate('consent.has("analytics")'), true);
    await tab.goto(shop.url());
    await quiet();
    assert.equal(await tab.evaluate(isOpen), false, 'it was said once');
  });

  for (const layout of shareOut(['bar', 'box', 'dialog'])) {
    it(`a notice has its two buttons side by side and alike in size, in a ${layout}`, async (t) => {
      const { tab } = await comeBack(t, { ...first, policy: { ...policy, version: '1.1', material: false }, ui: { layout } });
      await tab.waitFor(isOpen);
      const [close, preferences] = await tab.evaluate<number[][]>('[...document.querySelectorAll("consent-banner button")].map((button) => (({ top, width, height }) => [top, width, height].map(Math.round))(button.getBoundingClientRect()))');
      assert.deepEqual(close, preferences);
    });
  }

  itInOneEngine('has the name of what it says, each time it opens, where it is modal too', async (t) => {
    const { tab } = await comeBack(t, { ...first, policy: { ...policy, version: '2' }, ui: { modal: true } });
    const names = '[document.querySelector("consent-banner").ariaLabel, document.querySelector("consent-banner").shadowRoot.querySelector("dialog").ariaLabel]';
    const open = 'document.querySelector("consent-banner")?.shadowRoot.querySelector("dialog")?.matches(":modal")';
    await tab.waitFor(open);
    assert.deepEqual(await tab.evaluate(names), Array(2).fill('Our cookie policy has changed'));
    await tab.evaluate('consent.erase()');
    await tab.waitFor(`${open} && document.querySelector("consent-banner h2").textContent === "Your choice about cookies"`);
    assert.deepEqual(await tab.evaluate(names), Array(2).fill('Your choice about cookies'));
  });

  itInOneEngine('asks for everything, not for what is new, if the part that tells them apart does not come', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/dist/assent-again.js', (_request, response) => void response.writeHead(404).end());
    const tab = await openTab(t);
    await tab.goto(serve(shop, first));
    await waitForBanner(tab);
    await tab.evaluate('consent.reject()');
    await tab.goto(serve(shop, { ...first, policy: { ...policy, version: '2' } }));
    await waitForBanner(tab);
    assert.match(await textOf(tab), /Your choice about cookies/);
  });
});

const ownLayer = `<main><h1>Milly</h1></main><consent-banner hidden lang="fr"><h2 slot="title">Biscuits ?</h2>
  <button slot="actions" data-consent-action="reject">Non</button><button slot="actions" data-consent-action="accept">Oui</button></consent-banner>`;

describe('a first layer of the shop’s own', () => {
  const banner = 'document.querySelector("consent-banner")';
  const ownButtons = ['Non', 'Oui'];

  itInOneEngine('is shown with the language that the page gives it, and heard in its own words', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(serve(shop, { ...first, ui: { lang: 'ar' } }, ownLayer));
    await tab.waitFor(isOpen);
    assert.deepEqual(await tab.evaluate(buttonTexts), ownButtons);
    assert.deepEqual(await tab.evaluate(`[${banner}.lang, ${banner}.dir]`), ['fr', '']);
    await tab.waitFor(`/^Biscuits \\?/.test(${banner}.shadowRoot.querySelector("[role=status]").textContent)`);
  });

  it('makes way for a notice, which can be dismissed, and comes back as it was', async (t) => {
    const config = { ...first, policy: { ...policy, version: '1.1', material: false, changes: 'We moved to Lyon.' }, ui: { lang: 'en' } };
    const { tab, shop } = await comeBack(t, config, ownLayer);
    const before = await choicesOf(tab);
    await tab.waitFor(isOpen);
    assert.match(await textOf(tab), /We moved to Lyon\./);
    assert.deepEqual(await tab.evaluate(buttonTexts), ['Close', 'Preferences']);
    assert.deepEqual(await tab.evaluate(`[${banner}.lang, ${banner}.dir, ${banner}.ariaLabel]`), ['en', 'ltr', 'Our cookie policy has changed']);
    await clickButton(tab, 'Close');
    await tab.waitFor(`!${isOpen}`);
    assert.deepEqual(await choicesOf(tab), before);
    assert.deepEqual(await tab.evaluate(`[${banner}.innerHTML.includes("Biscuits"), ${banner}.lang, ${banner}.hasAttribute("dir")]`), [true, 'fr', false]);
    await tab.evaluate('consent.erase()');
    await tab.waitFor(isOpen);
    assert.deepEqual(await tab.evaluate(buttonTexts), ownButtons, 'who is asked about everything is asked in the shop’s words');
    await tab.goto(shop.url());
    await tab.waitFor(isOpen);
    assert.deepEqual(await tab.evaluate(buttonTexts), ownButtons);
  });

  itInOneEngine('makes way for a question about what was added alone, which its own buttons could not answer', async (t) => {
    const { tab } = await comeBack(t, { ...first, categories: [...categories, { id: 'social', label: 'Social media' }] }, ownLayer);
    await tab.waitFor(isOpen);
    assert.match(await textOf(tab), /Social media/);
    await clickButton(tab, 'Accept all');
    await tab.waitFor(`!${isOpen}`);
    assert.deepEqual(await choicesOf(tab), { functional: false, analytics: true, counter: true, social: true });
    assert.equal(await tab.evaluate(`${banner}.innerHTML.includes("Biscuits")`), true);
  });
});
