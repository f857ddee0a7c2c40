import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from '../support/driver.js';
import type { Handler, Host } from '../support/host.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';

interface Page {
  lang?: string;
  attributes?: string;
  ui?: object;
  body?: string;
  /** What answers in place of files of dist/. */
  files?: Readonly<Record<string, (shop: Host) => Handler>>;
  browser?: string[];
}

async function openShop(t: TestContext, { lang = 'en', attributes = '', body = '', ui = {}, files = {}, browser }: Page): Promise<{ tab: Tab; shop: Host; locales: () => string[] }> {
  const shop = (await sharedSite()).host();
  for (const [file, handler] of Object.entries(files)) shop.route(`/dist/${file}`, handler(shop));
  const languages = browser ? `Object.defineProperty(navigator, "languages", { value: ${JSON.stringify(browser)} });` : '';
  const before = `<script>${languages}window.errors = []; document.addEventListener("consent:error", ({ detail }) => errors.push(detail.message))</script>`;
  const tab = await openTab(t);
  const html = shopPage({ before, attributes, body, config: { ...milly, ui: { ...(milly['ui'] as object), ...ui } } }).replace('<html lang="en">', `<html lang="${lang}">`);
  await tab.goto(shop.page('/', html));
  await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length', { timeout: 8000, message: 'the banner' });
  return { tab, shop, locales: () => shop.requests('/dist/').flatMap(({ path }) => /locale-([\w-]+)\.js/.exec(path)?.[1] ?? []) };
}

/** Answers with that file of dist/ once the others have been asked for too. */
const answerAfter = (file: string, ...others: string[]) => (shop: Host): Handler => async (_request, response) => {
  await Promise.all(others.map((other) => shop.waitForRequest(`/dist/${other}`)));
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL(`../../dist/${file}`, import.meta.url)));
};

/** Opens the preferences by the button of that text, and answers what they are in, and words from both of their files. */
async function openPreferences(tab: Tab, button: string): Promise<Record<'lang' | 'dir' | 'title' | 'save' | 'optOut', string>> {
  await clickButton(tab, button);
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")', { timeout: 8000, message: 'the preferences' });
  return tab.evaluate(`(({ lang, dir, shadowRoot }) => {
    const [title, save, optOut] = ["h2", "#save", "#opt-out"].map((name) => shadowRoot.querySelector(name).textContent);
    return { lang, dir, title, save, optOut };
  })(document.querySelector("consent-preferences"))`);
}

const readBanner = '(({ lang, dir, children }) => ({ lang, dir, title: children[0].textContent, buttons: [...children].filter(({ localName }) => localName === "button").map(({ textContent }) => textContent) }))(document.querySelector("consent-banner"))';

const german = { lang: 'de', dir: 'ltr', title: 'Ihre Wahl zu Cookies', buttons: ['Alle ablehnen', 'Alle akzeptieren', 'Einstellungen'] };
const english = { lang: 'en', dir: 'ltr', title: 'Your choice about cookies', buttons: ['Reject all', 'Accept all', 'Preferences'] };

const choices: readonly (readonly [string, Page, object, readonly string[]])[] = [
  ['English comes with the banner', {}, english, []],
  ['the page’s language', { lang: 'de-AT' }, german, ['de']],
  ['data-lang beats the config and the page', { lang: 'en', attributes: 'data-lang="de"', ui: { lang: 'ar' } }, german, ['de']],
  ['the config beats the page', { lang: 'en', ui: { lang: 'de' } }, german, ['de']],
  ['the browser, where the page says nothing that there is', { lang: 'tlh', browser: ['x-none', 'de-CH', 'en'] }, german, ['de']],
  ['English, where there is nothing at all', { lang: '', browser: ['tlh'] }, english, []],
];

describe('the language', () => {
  for (const [name, page, expected, loaded] of shareOut(choices)) {
    it(name, async (t) => {
      const { tab, locales } = await openShop(t, page);
      assert.deepEqual(await tab.evaluate(readBanner), expected);
      assert.deepEqual(locales(), loaded, 'one file, or none');
    });
  }

  it('Arabic runs from right to left in a page that does not, the dialog too, with Arabic dates', async (t) => {
    const { tab } = await openShop(t, { attributes: 'data-lang="ar"' });
    const { dir, lang } = await tab.evaluate<{ dir: string; lang: string }>(readBanner);
    assert.deepEqual([dir, lang], ['rtl', 'ar']);
    assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("consent-banner h2")).direction'), 'rtl');
    assert.match(await tab.evaluate<string>('document.querySelector("consent-banner a").textContent'), /مايو/);
    await clickButton(tab, 'التفضيلات');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")');
    const dialog = 'document.querySelector("consent-preferences")';
    assert.deepEqual(await tab.evaluate(`[${dialog}.lang, ${dialog}.dir, getComputedStyle(${dialog}.shadowRoot.querySelector("h2")).direction]`), ['ar', 'rtl', 'rtl']);
    assert.equal(await tab.evaluate('document.documentElement.dir'), '', 'the page is left alone');
  });

  for (const [name, handler] of [
    ['is not there', (_request, response) => void response.writeHead(404).end()],
    ['is something else', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
    ['throws', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end('throw new Error("bad")')],
    ['is late', async (_request, response) => { await delay(4000); response.writeHead(404).end(); }],
  ] as const satisfies readonly (readonly [string, Handler])[]) {
    it(`is English where the file ${name}, and the answer counts`, async (t) => {
      const { tab } = await openShop(t, { lang: 'de', files: { 'assent-locale-de.js': () => handler } });
      assert.deepEqual(await tab.evaluate(readBanner), english);
      await clickButton(tab, 'Reject all');
      await tab.waitFor('consent.getState().status === "decided"');
    });
  }

  it('comes in a file for the banner, and in two more for the preferences once they are opened', async (t) => {
    const { tab, locales } = await openShop(t, { lang: 'fr' });
    await quiet();
    assert.deepEqual(locales(), ['fr']);
    assert.deepEqual(await openPreferences(tab, 'Préférences'), { lang: 'fr', dir: 'ltr', title: 'Préférences de cookies', save: 'Enregistrer', optOut: 'S’opposer dans ce navigateur' });
    assert.deepEqual(locales().toSorted(), ['fr', 'fr-preferences', 'fr-rights']);
  });

  for (const [part, body, locale, shown] of [
    ['declaration', '<consent-declaration></consent-declaration>', 'fr-declaration', 'document.querySelector("consent-declaration").shadowRoot?.querySelector("button")?.textContent === "Modifier votre choix"'],
    ['placeholder', '<iframe data-consent="third-party" data-src="https://film.test/" width="600" height="400"></iframe>', 'fr-placeholder', '/Charger une fois/.test(document.querySelector("consent-placeholder")?.shadowRoot.textContent)'],
  ] as const) {
    it(`comes in one more file for a ${part}, asked for at once with the part`, async (t) => {
      const { tab, locales } = await openShop(t, { lang: 'fr', body, files: { [`assent-${part}.js`]: answerAfter(`assent-${part}.js`, `assent-locale-${locale}.js`) } });
      await tab.waitFor(shown);
      assert.deepEqual(locales().toSorted(), ['fr', locale]);
    });
  }

  it('asks for those of the preferences at once with their part', async (t) => {
    const { tab } = await openShop(t, { lang: 'fr', files: { 'assent-preferences.js': answerAfter('assent-preferences.js', 'assent-locale-fr-preferences.js', 'assent-locale-fr-rights.js') } });
    assert.equal((await openPreferences(tab, 'Préférences')).lang, 'fr');
  });

  for (const missing of ['preferences', 'rights']) {
    it(`is English in all of the preferences where their file “${missing}” is not there, which is said once; the banner’s is as it was`, async (t) => {
      const file = `assent-locale-fr-${missing}.js`;
      const { tab } = await openShop(t, { lang: 'fr', files: { [file]: () => (_request, response) => void response.writeHead(404).end() } });
      assert.deepEqual(await openPreferences(tab, 'Préférences'), { lang: 'en', dir: 'ltr', title: 'Cookie preferences', save: 'Save', optOut: 'Opt out in this browser' });
      const errors = await tab.evaluate<string[]>('errors');
      assert.match(errors.join(), new RegExp(`^${file} did not load, so texts are English: serve it beside assent-ui\\.js`));
      assert.equal(errors.length, 1);
      assert.deepEqual(await tab.evaluate(readBanner), { lang: 'fr', dir: 'ltr', title: 'Votre choix concernant les cookies', buttons: ['Tout refuser', 'Tout accepter', 'Préférences'] });
    });
  }

  it('takes the shop’s own words in the preferences too: for every language, and for one', async (t) => {
    const { tab } = await openShop(t, { lang: 'fr', ui: { texts: { save: 'OK', 'fr:dialogTitle': 'Vos cookies', 'de:optOut': 'Nein' } } });
    assert.deepEqual(await openPreferences(tab, 'Préférences'), { lang: 'fr', dir: 'ltr', title: 'Vos cookies', save: 'OK', optOut: 'S’opposer dans ce navigateur' });
  });

  it('does not bring the banner up late, once something was decided while its texts were on their way', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/dist/assent-locale-de.js', async (_request, response) => { await delay(1200); response.writeHead(404).end(); });
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ attributes: 'data-lang="de"' })));
    await shop.waitForRequest('/dist/assent-locale-de.js');
    await tab.evaluate('consent.reject()');
    await delay(1800);
    assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")?.getClientRects().length'), false);
  });

  it('gives way to the shop’s own words: for every language, and for one', async (t) => {
    const texts = { bannerTitle: 'Cookies at Milly', 'de:bannerTitle': 'Cookies bei Milly', preferences: 'More' };
    const { tab } = await openShop(t, { lang: 'de', ui: { texts } });
    assert.deepEqual(await tab.evaluate(readBanner), { ...german, title: 'Cookies bei Milly', buttons: ['Alle ablehnen', 'Alle akzeptieren', 'More'] });
    const other = await openShop(t, { ui: { texts } });
    assert.deepEqual(await other.tab.evaluate(readBanner), { ...english, title: 'Cookies at Milly', buttons: ['Reject all', 'Accept all', 'More'] });
    await waitForBanner(other.tab);
  });
});
