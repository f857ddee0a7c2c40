import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { openTab, sharedSite } from '../support/shared.js';
import { buttonTexts, clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const host = 'consent-preferences';
const { decodeRecord } = (await import(new URL('../../dist/server.js', import.meta.url).href)) as typeof import('../../src/server.js');

const services = ['shop-memory', 'google-analytics', 'doubleclick', 'twitter', 'pinterest', 'facebook'];
const labels = ['Functional', 'How you like to shop', 'Analytics', 'Google Analytics', 'DoubleClick', 'Other companies', 'Twitter', 'Pinterest', 'Facebook'];

/** A shop at its first visit. */
async function openShop(t: TestContext): Promise<{ tab: Tab; shop: Host }> {
  return visitPage(t, { body: '<main><h1>Milly</h1><i id="corner" style="position: fixed; top: 0; left: 0; width: 8px; height: 8px"></i><button id="way-back" data-consent-action="preferences">Cookie settings</button></main>' });
}

/** Runs in the page: the switches by name, `mixed` for what is on in part. */
function readSwitches(): Record<string, boolean | 'mixed'> {
  const inputs = document.querySelector('consent-preferences')?.shadowRoot?.querySelectorAll<HTMLInputElement>('[part="switch"]') ?? [];
  return Object.fromEntries([...inputs].map((input) => [input.getAttribute('aria-label') ?? '', input.indeterminate ? 'mixed' : input.checked]));
}

async function switchesOn(tab: Tab): Promise<string[]> {
  return Object.entries(await tab.evaluate(readSwitches)).filter(([, value]) => value === true).map(([name]) => name);
}

/** Clicks the switch of that name, opening the list of services it is in. */
async function flip(tab: Tab, name: string): Promise<void> {
  await tab.evaluate((name: string) => {
    const root = document.querySelector('consent-preferences')!.shadowRoot!;
    const input = root.querySelector(`[aria-label="${name}"][part="switch"]`)!;
    for (const details of root.querySelectorAll('details')) if (details.contains(input)) details.open = true;
  }, name);
  await tab.click(`${host} >>> [aria-label="${name}"][part="switch"]`);
}

const open = `document.querySelector("${host}")?.shadowRoot.querySelector("dialog")?.matches(":modal")`;
const waitForDialog = (tab: Tab): Promise<void> => tab.waitFor(open, { message: 'the dialog' });
const waitForNoDialog = (tab: Tab): Promise<void> => tab.waitFor(`!(${open})`, { message: 'the dialog to leave' });
const dialogText = `document.querySelector("${host}").shadowRoot.querySelector("dialog").innerText`;

/** The choices in the stored cookie. */
async function storedChoices(tab: Tab): Promise<Record<string, boolean>> {
  const record = decodeRecord((await cookieNamed(tab, 'consent'))!.value);
  return Object.fromEntries(record!.choices);
}

describe('the preferences dialog', () => {
  it('opens from the banner, loaded only then, with essential locked on and nothing pre-ticked', async (t) => {
    const { tab, shop } = await openShop(t);
    await waitForBanner(tab);
    await quiet();
    const loaded = (): string[] => shop.requests('/dist/').map(({ path }) => path);
    assert.deepEqual(loaded().filter((path) => path.includes('preferences')), []);
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    assert.equal(loaded().filter((path) => path.includes('preferences')).length, 1);
    const switches = await tab.evaluate(readSwitches);
    assert.deepEqual(Object.keys(switches), labels, 'a switch for each category and service that is not essential, and no other');
    assert.deepEqual(new Set(Object.values(switches)), new Set([false]));
    assert.match(await tab.evaluate<string>(dialogText), /Essential\s+Always on/);
  });

  it('names each service with its provider, its privacy policy and its opt-out page, the policy’s date and the shop’s links', async (t) => {
    const { tab } = await openShop(t);
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    const read = `(() => {
      const root = document.querySelector("${host}").shadowRoot;
      root.querySelectorAll("details").forEach((details) => { details.open = true });
      return { text: root.querySelector("dialog").innerText, links: [...root.querySelectorAll("a")].map((a) => a.getAttribute("href")) };
    })()`;
    const { text, links } = await tab.evaluate<{ text: string; links: string[] }>(read);
    for (const fact of ['Google Analytics', 'Provided by Google', '_ga_*', 'May 2015', 'Your California privacy rights']) assert.ok(text.includes(fact), fact);
    const asked = ['https://policies.google.com/technologies/ads', 'https://adssettings.google.com', '/privacy', 'https://www.allaboutcookies.org/', 'https://www.facebook.com/adpreferences'];
    for (const link of asked) assert.ok(links.includes(link), link);
  });

  it('looks the same on a page that sets letters and colours for everything', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    const looksWith = async (css: string): Promise<unknown> => {
      await tab.goto(shop.page('/', shopPage({ head: `<style>${css}</style>` })));
      await tab.evaluate('consent.show("preferences")');
      await waitForDialog(tab);
      return tab.evaluate(`((style) => ["color", "letterSpacing", "wordSpacing", "textTransform", "textAlign", "visibility", "direction"].map((name) => style[name]))(getComputedStyle(document.querySelector("${host}").shadowRoot.querySelector("h3")))`);
    };
    const expected = await looksWith('');
    assert.deepEqual(await looksWith('* { color: #777; letter-spacing: 0.3em; word-spacing: 20px; text-transform: uppercase; text-align: center }'), expected);
    assert.deepEqual(await looksWith('body > * { display: none !important; color: red !important; visibility: hidden !important }'), expected);
  });

  it('says that an opt-out holds for this browser', async (t) => {
    const { tab } = await openShop(t);
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    assert.match(await tab.evaluate<string>(dialogText), /this browser/);
  });

  it('moves a category’s services with the category, and a service alone', async (t) => {
    const { tab } = await openShop(t);
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    await flip(tab, 'Analytics');
    assert.deepEqual(await switchesOn(tab), ['Analytics', 'Google Analytics', 'DoubleClick']);
    await flip(tab, 'DoubleClick');
    assert.deepEqual(await switchesOn(tab), ['Google Analytics']);
    assert.equal((await tab.evaluate(readSwitches))['Analytics'], 'mixed');
    const roles = () => tab.evaluate(`["analytics", "doubleclick"].map((id) => document.querySelector("${host}").shadowRoot.querySelector("#switch-" + id).role)`);
    assert.deepEqual(await roles(), ['checkbox', 'switch'], 'a switch is on or off');
    await flip(tab, 'DoubleClick');
    assert.deepEqual(await switchesOn(tab), ['Analytics', 'Google Analytics', 'DoubleClick']);
    await flip(tab, 'Analytics');
    assert.deepEqual(await switchesOn(tab), []);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided', 'a draft decides nothing');
  });

  it('saves exactly what the switches show', async (t) => {
    const { tab, shop } = await openShop(t);
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    await flip(tab, 'Functional');
    await flip(tab, 'Google Analytics');
    await flip(tab, 'Pinterest');
    const shown = await tab.evaluate(readSwitches);
    await clickButton(tab, 'Save', host);
    await waitForNoDialog(tab);
    await waitForNoBanner(tab);
    const on = ['functional', 'shop-memory', 'google-analytics', 'pinterest'];
    const choices = await storedChoices(tab);
    assert.deepEqual(Object.keys(choices).filter((id) => choices[id]).toSorted(), on.toSorted());
    for (const id of services) assert.equal(choices[id], on.includes(id), `${id} is named in the record`);
    assert.equal(await tab.evaluate('consent.getState().source'), 'dialog');
    await tab.goto(shop.url());
    assert.deepEqual(await tab.evaluate((ids: string[]) => ids.filter((id) => (window as unknown as { consent: { has(id: string): boolean } }).consent.has(id)), services), on.slice(1));
    await tab.click('#way-back');
    await waitForDialog(tab);
    assert.deepEqual(await tab.evaluate(readSwitches), shown, 'reopened, it shows what stands');
  });

  it('keeps the focus on a link while something is decided elsewhere, and all is drawn anew', async (t) => {
    const privacyUrl = '/privacy';
    const firms = ['a', 'b'].map((id) => ({ id, label: `Firm ${id}`, privacyUrl }));
    const config = { policy: { url: privacyUrl }, categories: [{ id: 'essential', required: true }, { id: 'analytics', services: firms }], ui: { links: [{ label: 'Help', url: privacyUrl }] } };
    const { tab } = await visitPage(t, { config });
    await tab.evaluate('consent.show("preferences")');
    await waitForDialog(tab);
    const root = `document.querySelector("${host}").shadowRoot`;
    await tab.evaluate(`void (${root}.querySelector("details").open = true)`);
    const count = await tab.evaluate<number>(`(window.links = [...${root}.querySelectorAll("a")]).length`);
    assert.equal(count, 4, 'all with one address');
    for (let link = 0; link < count; link += 1) {
      await tab.evaluate(`(window.links = [...${root}.querySelectorAll("a")], links[${link}].focus())`);
      await tab.evaluate(`consent.set({ a: ${link % 2 === 0} })`);
      await tab.waitFor('!links[0].isConnected', { message: 'the redraw' });
      assert.equal(await tab.evaluate(`[...${root}.querySelectorAll("a")].indexOf(${root}.activeElement)`), link);
    }
  });

  it('takes Escape, Close and a click beside it for no answer, and gives the focus back', async (t) => {
    const { tab } = await openShop(t);
    for (const leave of [() => tab.press('Escape'), () => clickButton(tab, 'Close', host)]) {
      await clickButton(tab, 'Preferences');
      await waitForDialog(tab);
      await flip(tab, 'Analytics');
      await leave();
      await waitForNoDialog(tab);
      assert.equal(await tab.evaluate('document.activeElement.textContent'), 'Preferences');
      assert.ok((await tab.evaluate<string[]>(buttonTexts)).includes('Reject all'), 'the banner still asks');
    }
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    assert.deepEqual(await switchesOn(tab), [], 'the draft that was left is forgotten');
    await tab.click('#corner');
    await quiet();
    assert.deepEqual(await tab.cookies(), []);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  it('takes everything or nothing by its own Accept all and Reject all', async (t) => {
    const { tab } = await openShop(t);
    for (const [text, choice] of [['Accept all', true], ['Reject all', false]] as const) {
      await tab.click('#way-back');
      await waitForDialog(tab);
      await clickButton(tab, text, host);
      await waitForNoDialog(tab);
      const choices = await storedChoices(tab);
      for (const id of services) assert.equal(choices[id], choice);
      await tab.waitFor(`consent.has("analytics") === ${choice}`);
    }
  });

  it('shows what stands after a decision that was made elsewhere, even while it is open', async (t) => {
    const { tab } = await openShop(t);
    await tab.evaluate('void consent.accept(["analytics", "twitter"])');
    await tab.click('#way-back');
    await waitForDialog(tab);
    assert.deepEqual(await switchesOn(tab), ['Analytics', 'Google Analytics', 'DoubleClick', 'Twitter']);
    await tab.evaluate('consent.reject("google-analytics")');
    await tab.waitFor(`!document.querySelector("${host}").shadowRoot.querySelector("#switch-google-analytics").checked`);
    assert.deepEqual(await switchesOn(tab), ['DoubleClick', 'Twitter']);
  });

  it('keeps what the visitor has moved, and turns nothing on, where it becomes known meanwhile that more is on', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    let answer = (): void => assert.fail('nobody has asked');
    shop.route('/geo', (_request, response) => void (answer = () => void response.end('US')));
    const config = { mode: 'opt-in', regions: [{ in: ['US'], mode: 'opt-out' }], regionUrl: '/geo', categories: ['functional', 'analytics', 'ads'].map((id) => ({ id, label: id })) };
    await tab.goto(shop.page('/', shopPage({ config })));
    await tab.evaluate('consent.show("preferences")');
    await tab.evaluate(`document.querySelector("${host}").shadowRoot.querySelector("#switch-ads").click()`);
    answer();
    await tab.waitFor('consent.has("analytics")', { message: 'the place to be known' });
    await quiet();
    assert.deepEqual(await tab.evaluate(readSwitches), { functional: false, analytics: false, ads: true });
    assert.doesNotMatch(await tab.evaluate<string>(dialogText), /show what is on now/, 'they do not');
    await clickButton(tab, 'Save', host);
    await waitForNoDialog(tab);
    assert.deepEqual(await storedChoices(tab), { functional: false, analytics: false, ads: true });
  });

  it('is in use, and follows decisions, where it was hidden and shown again at once', async (t) => {
    const { tab } = await openShop(t);
    await waitForBanner(tab);
    await tab.evaluate('void (window.told = [], ["consent:show", "consent:hide"].forEach((type) => document.addEventListener(type, ({ detail }) => told.push(`${type} ${detail.view}`))))');
    await tab.evaluate('consent.show("preferences").then(() => (consent.hide(), consent.show("preferences")))');
    await waitForDialog(tab);
    await quiet();
    assert.equal(await tab.evaluate('told.at(-1)'), 'consent:show preferences', 'nobody hears that it has left');
    await tab.evaluate('consent.accept("functional")');
    assert.deepEqual(await switchesOn(tab), ['Functional', 'How you like to shop']);
  });

  it('has no switch for the services of a required category, and offers none for a category with no services but its own', async (t) => {
    const { tab } = await visitPage(t, { config: { ...milly, categories: [{ id: 'essential', required: true, services: [{ id: 'bag', label: 'Bag' }] }, { id: 'functional' }] } });
    await clickButton(tab, 'Preferences');
    await waitForDialog(tab);
    assert.deepEqual(await tab.evaluate(readSwitches), { Functional: false });
  });
});
