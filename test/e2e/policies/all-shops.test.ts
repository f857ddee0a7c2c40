/* What every shop promises, whatever its policy: buying works under every choice, and one shop leads to the next. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertEquals } from '../../support/equal-buttons.js';
import { settle } from '../../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../../support/share-out.js';
import { clickButton } from '../../support/shop-page.js';
import { visitShop } from '../../support/storefront.js';

const shops = [
  ['', 'rosalie', 'Rosalie', '[data-bag-lines]', '.sign-in-out'],
  ['milanoo', 'soraya', 'Soraya', '[data-lines]', '.sign-in'],
  ['milbas', 'loaf', 'Loaf', '[data-lines]', '.sign-in'],
  ['miniluxe', 'plum', 'Plum', '[data-lines]', '.sign-in'],
  ['milkmakers', 'tea', 'Evening tea', '[data-lines]', '.sign-in'],
] as const;

const choices = ['no choice', 'reject', 'accept', 'optOut'];

describe('every shop', () => {
  for (const [choice, folder, id, name, lines, form] of shareOut(shops.flatMap((shop) => choices.map((choice) => [choice, ...shop] as const)))) {
    it(`${folder || 'milly'}: bag and sign-in work after ${choice}`, async (t) => {
      const { tab, open } = await visitShop(t, folder, { path: `product?id=${id}` });
      if (choice !== 'no choice') await tab.evaluate(`void consent.${choice}()`);
      await settle(tab); // A refusal loads the page anew where something ran.
      await tab.waitFor('window.consent?.getState()');
      if (!folder) await tab.evaluate('void document.querySelector("[name=size]").click()');
      await clickButton(tab, 'Add to bag');
      await tab.waitFor('document.querySelector("[data-bag-count]")?.textContent === "1"');
      await open('bag');
      await tab.waitFor((where: string, what: string) => document.querySelector(where)?.textContent?.includes(what), { args: [lines, name], message: 'the piece in the bag' });
      await open('login');
      await tab.evaluate((where: string) => {
        const signIn = document.querySelector(`${where} form`) as HTMLFormElement;
        (signIn.elements.namedItem('name') as HTMLInputElement).value = 'Grace <b>';
        signIn.requestSubmit();
      }, form);
      await tab.waitFor('document.querySelector("main h1")?.closest("section").textContent.includes("Grace <b>")', { message: 'the greeting' });
      await open('bag');
      assert.match(await tab.evaluate<string>('document.querySelector("header").textContent'), /Grace <b>/);
    });
  }

  itInOneEngine('leads to each other shop, and shows what the page is doing', async (t) => {
    const { tab } = await visitShop(t);
    for (const index of [1, 2, 3, 4, 0]) {
      const [folder] = shops[index]!;
      await tab.click(`.shops a:nth-of-type(${index + 1})`);
      await tab.waitFor((path: string) => location.pathname === path && document.querySelectorAll('#panel [data-standing]').length > 1 && document.querySelector<HTMLAnchorElement>('.shops [aria-current]')?.pathname === path, { args: [folder ? `/${folder}/` : '/'], message: `the panel of ${folder || 'milly'}` });
    }
  });

  for (const [folder] of shareOut(shops)) {
    it(`${folder || 'milly'}: the privacy page lists every cookie and store of the config`, async (t) => {
      const { tab } = await visitShop(t, folder, { path: 'privacy' });
      await tab.waitFor('document.querySelector("consent-declaration")?.shadowRoot?.textContent.includes("_ga")', { message: 'the tables' });
      const missing = await tab.evaluate(`fetch("/policies/${folder || 'milly'}.json").then((answer) => answer.json()).then(({ categories }) => {
        const text = document.querySelector("consent-declaration").shadowRoot.textContent;
        const listed = categories.flatMap(({ services = [] }) => services.flatMap(({ cookies = [], storage = [] }) => [...cookies, ...storage]));
        return listed.map(({ name }) => name).filter((name) => !text.includes(name));
      })`);
      assert.deepEqual(missing, []);
    });
  }

  for (const [folder] of shareOut(shops)) {
    it(`${folder || 'milly'}: Accept all and Reject all are equals on the privacy page, wide and narrow`, async (t) => {
      const { tab } = await visitShop(t, folder, { path: 'privacy' });
      await tab.evaluate('void consent.reject()');
      await settle(tab); // A refusal loads the page anew where something ran.
      await tab.waitFor('window.consent?.getState().status === "decided" && !document.querySelector("consent-banner:not([hidden])")', { message: 'the banner to go' });
      for (const [width, height] of [[1280, 800], [360, 740], [320, 640]] as const) {
        await tab.setViewport(width, height);
        await tab.evaluate('document.querySelector("main [data-consent-action=accept]").scrollIntoView({ block: "center", behavior: "instant" })');
        await assertEquals(tab, 'main');
      }
    });
  }
});
