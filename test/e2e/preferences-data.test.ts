import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';

const { encodeRecord } = (await import(new URL('../../dist/server.js', import.meta.url).href)) as typeof import('../../src/server.js');

const host = 'consent-preferences';
const root = `document.querySelector("${host}").shadowRoot`;
const isOpen = `!!document.querySelector("${host}")?.shadowRoot.querySelector("dialog[open]")`;
const text = `${root}.querySelector("dialog").innerText`;

async function openDialog(t: TestContext, config: object = milly, before = ''): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage({ config, before, head: `<script>
    window.saved = [];
    URL.createObjectURL = (blob) => (saved.push(blob), "#saved");
  </script>` })));
  await waitForBanner(tab);
  await tab.evaluate('consent.show("preferences")');
  await tab.waitFor(isOpen);
  return tab;
}

const many = { categories: [{ id: 'essential', required: true }, ...['ads', 'maps', 'talk'].map((id) => ({ id, label: id, services: [1, 2, 3].map((n) => ({ id: `${id}-${n}`, label: `${id} Nr ${n}`, provider: n === 2 ? 'Zweig GmbH' : 'Acme' })) }))] };
const shown = `[...${root}.querySelectorAll(".service")].filter((each) => each.getClientRects().length).map((each) => each.querySelector("h4").textContent)`;

describe('the search among services', () => {
  itInOneEngine('is there where there are many, finds by name and provider, says how many, and gives all back', async (t) => {
    const tab = await openDialog(t, many);
    assert.ok(await tab.evaluate(`((found) => found.getClientRects().length && !found.offsetHeight)(${root}.querySelector(".found"))`), 'what says so is there, without height, ahead of its text: else the first is not heard');
    await tab.click(`${host} >>> #search`);
    await tab.type('zweig');
    const line = `${root}.querySelector(".search").getBoundingClientRect().bottom - [...${root}.querySelectorAll("section")].find((each) => each.getClientRects().length).getBoundingClientRect().top`;
    assert.equal(await tab.evaluate(`Math.round(${line})`), 1, 'one line below the field, whatever is hidden');
    assert.deepEqual(await tab.evaluate(shown), ['ads Nr 2', 'maps Nr 2', 'talk Nr 2']);
    assert.equal(await tab.evaluate(`${root}.querySelector(".found").textContent`), 'Services found: 3');
    await tab.type(' maps');
    assert.deepEqual(await tab.evaluate(shown), ['maps Nr 2']);
    assert.equal(await tab.evaluate(`[...${root}.querySelectorAll(".category")].filter((each) => each.getClientRects().length).length`), 1);
    await tab.click(`${host} >>> #switch-maps-2`);
    for (let letters = 'zweig maps'.length; letters > 0; letters -= 1) await tab.press('Backspace');
    assert.equal(await tab.evaluate(`${root}.activeElement.id`), 'switch-maps-2', 'control: what is typed goes to the field only');
    await tab.click(`${host} >>> #search`);
    for (let letters = 'zweig maps'.length; letters > 0; letters -= 1) await tab.press('Backspace');
    assert.equal((await tab.evaluate<string[]>(shown)).length, 9);
    await clickButton(tab, 'Save', host);
    await tab.waitFor('consent.has("maps-2")');
    assert.equal(await tab.evaluate('consent.has("ads-2") || consent.has("maps-1")'), false);
  });

  it('minds neither accents nor the letters of the browser’s own language', async (t) => {
    const named = { ...many, categories: [...many.categories, { id: 'cafe', services: [{ id: 'fotos', label: 'Café Instagram' }] }] };
    const turkish = '<script>const lower = String.prototype.toLocaleLowerCase; String.prototype.toLocaleLowerCase = function () { return lower.call(this, "tr") }</script>';
    const tab = await openDialog(t, named, turkish);
    await tab.click(`${host} >>> #search`);
    await tab.type('instagram cafe');
    assert.deepEqual(await tab.evaluate(shown), ['Café Instagram']);
    for (let letters = 'instagram cafe'.length; letters > 0; letters -= 1) await tab.press('Backspace');
    await tab.type('CAFÉ');
    assert.deepEqual(await tab.evaluate(shown), ['Café Instagram']);
    assert.equal(await tab.evaluate('"I".toLocaleLowerCase()'), 'ı', 'control');
  });

  itInOneEngine('is not there where there are few', async (t) => {
    const tab = await openDialog(t, { categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'a' }, { id: 'b' }] }] });
    assert.equal(await tab.evaluate(`!!${root}.querySelector("#search")`), false);
  });
});

describe('the status lines', () => {
  itInOneEngine('tell the date of the decision and that of the policy, once there is one', async (t) => {
    const tab = await openDialog(t, { ...many, policy: { version: '7', updated: '2025-03-01' } });
    assert.match(await tab.evaluate<string>(text), /You have not decided yet/);
    await tab.evaluate('consent.accept()');
    const today = await tab.evaluate<string>('new Intl.DateTimeFormat("en", { year: "numeric", month: "long", day: "numeric" }).format(new Date())');
    await tab.waitFor(`${text}.replaceAll("\\u00a0", " ").includes("You decided on ${today}, under the cookie policy of March 1, 2025.")`);
  });

  for (const [name, version, says] of [['whose time is over count as none', '7', 'You have not decided yet.'], ['under another version of the policy say so', '6', 'under an earlier cookie policy. Please choose again.']] as const) {
    itInOneEngine(`of a decision ${name}`, async (t) => {
      const tab = await openDialog(t, { ...many, policy: { version: '7' } });
      const time = Date.now() - 200 * 86_400_000;
      await tab.setCookie({ name: 'consent', value: encodeRecord({ time, source: 'banner', signal: false, policyVersion: version, choices: new Map([['ads', true]]) }) });
      await tab.reload();
      await waitForBanner(tab);
      await tab.evaluate('consent.show("preferences")');
      await tab.waitFor(isOpen);
      assert.ok((await tab.evaluate<string>(text)).includes(says), await tab.evaluate(text));
    });
  }

  itInOneEngine('name the policy by its version only if that is a date', async (t) => {
    for (const [decided, policy, says] of [
      ['1', { version: '1' }, /^You decided on \w+ \d+, \d+\.$/m],
      ['1', { version: '2', updated: '2025-03-01', material: false }, /^You decided on \w+ \d+, \d+\.$/m],
      ['2025-03-01', { version: '2025-03-01' }, /under the cookie policy of March 1, 2025\./],
      ['2024-03-01', { version: '2025-03-01', material: false }, /under the cookie policy of March 1, 2024\./],
    ] as const) {
      const tab = await openDialog(t, { ...many, policy });
      await tab.setCookie({ name: 'consent', value: encodeRecord({ time: Date.now(), source: 'banner', signal: false, policyVersion: decided, choices: new Map(many.categories.map(({ id }) => [id, true])) }) });
      await tab.reload();
      await tab.evaluate('consent.show("preferences")');
      await tab.waitFor(isOpen);
      assert.match((await tab.evaluate<string>(`${root}.querySelector("[part=status]").innerText`)).replaceAll('\u00a0', ' '), says);
    }
  });

  it('are heard when they change while the dialog is open, and not when it opens', async (t) => {
    const tab = await openDialog(t, cleared);
    // A live region is heard when its text changes while it is there, not when it comes with its text.
    await tab.evaluate(`(() => {
      window.heard = [];
      const listen = (records) => records.forEach(({ target }) => target.matches("[role=status]") && target.textContent && heard.push(target.textContent));
      new MutationObserver(listen).observe(${root}, { subtree: true, childList: true });
    })()`);
    for (const [label, says] of [['Opt out in this browser', 'You have opted out in this browser'], ['Opt back in', 'You decided on'], ['Withdraw consent', 'You decided on']] as const) {
      await tab.evaluate('void (heard.length = 0)');
      await clickButton(tab, label, host);
      await tab.waitFor(`heard.some((text) => text.startsWith(${JSON.stringify(says)}))`, { message: `${label} to be heard` });
      assert.doesNotMatch(await tab.evaluate<string>('heard.join()'), /\.\S/, 'sentences stand apart');
    }
    await tab.press('Escape');
    await tab.waitFor(`!(${isOpen})`);
    await tab.evaluate('(heard.length = 0, consent.show("preferences"))');
    await quiet();
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), []);
  });
});

const doNotTrack = (value: string): string => `Object.defineProperty(Navigator.prototype, "doNotTrack", { get: () => ${value}, configurable: true });`;
const switchedOff = 'consent.reject().then(() => (Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: false }), consent.hide(), consent.show("preferences")))';
const inCalifornia = { regions: [{ in: ['US-CA'], signals: { gpc: 'honor' } }], signals: { gpc: 'ignore' } };
const signals: readonly [name: string, says: boolean, signal: string, config: object, act: string][] = [
  ['before a decision', true, privacyControl, {}, ''],
  ['to a visitor who has rejected', true, privacyControl, {}, 'consent.reject()'],
  ['no more to one who has accepted all the same', false, privacyControl, {}, 'consent.accept()'],
  ['no more to one who has accepted a part', false, privacyControl, {}, 'consent.accept("ads")'],
  ['in a place where alone it is honoured', true, privacyControl, { ...inCalifornia, region: 'US-CA' }, ''],
  ['not elsewhere', false, privacyControl, { ...inCalifornia, region: 'DE' }, ''],
  ['not where a place ignores it', false, privacyControl, { regions: [{ in: ['US'], signals: { gpc: 'ignore' } }], region: 'US' }, ''],
  ['of Do Not Track too', true, doNotTrack('"1"'), { signals: { dnt: 'honor' } }, ''],
  ['of Do Not Track after a rejection', true, doNotTrack('"1"'), { signals: { dnt: 'honor' } }, 'consent.reject()'],
  ['of Do Not Track by its other name, after a rejection', true, doNotTrack('"yes"'), { signals: { dnt: 'honor' } }, 'consent.reject()'],
  ['not where none is sent', false, '', {}, 'consent.reject()'],
  ['not when it has been switched off since', false, privacyControl, {}, switchedOff],
  ['not when what is left is a Do Not Track that nobody minds', false, `${privacyControl} ${doNotTrack('"1"')}`, {}, switchedOff],
];

describe('that the opt-out signal is honoured, is said', () => {
  for (const [name, says, signal, config, act] of shareOut(signals)) {
    it(name, async (t) => {
      const tab = await openDialog(t, { ...many, ...config }, `<script>${signal}</script>`);
      if (act) {
        await tab.evaluate(act);
        await tab.waitFor(`${text}.includes("You decided on")`);
      }
      assert.equal(await tab.evaluate(`${text}.includes("Your opt-out signal is honoured")`), says);
    });
  }
});

describe('the visitor’s data', () => {
  itInOneEngine('is downloaded as the record that the API exports', async (t) => {
    const tab = await openDialog(t);
    await tab.evaluate('consent.accept(["analytics"])');
    await clickButton(tab, 'Download my data', host);
    await tab.waitFor('saved.length');
    const [saved, exported] = await tab.evaluate<[string, string]>('Promise.all([saved[0].text(), consent.exportRecord()]).then(([text, record]) => [text, JSON.stringify(record, null, 2)])');
    assert.equal(saved, exported);
  });

  itInOneEngine('is downloaded whole where the page gives lists a toJSON, as Prototype does', async (t) => {
    const tab = await openDialog(t);
    await tab.evaluate('consent.accept(["analytics"])');
    const isWhole = await tab.evaluate(async () => {
      Object.assign(Array.prototype, { toJSON: () => 'a list' }); // Taken away again before the driver writes JSON of its own.
      const { saved } = window as unknown as { saved: Blob[] };
      document.querySelector('consent-preferences')!.shadowRoot!.querySelector<HTMLElement>('#download')!.click();
      while (!saved[0]) await new Promise((resolve) => setTimeout(resolve, 20));
      Reflect.deleteProperty(Array.prototype, 'toJSON');
      return Array.isArray((JSON.parse(await saved[0].text()) as { history: unknown }).history);
    });
    assert.equal(isWhole, true);
  });

  it('is erased as if never visited: the cookie is gone, and the banner asks', async (t) => {
    const tab = await openDialog(t);
    await tab.evaluate('consent.accept()');
    await tab.waitFor('document.querySelector("consent-banner").hidden');
    assert.ok(await cookieNamed(tab, 'consent'));
    await clickButton(tab, 'Erase my data', host);
    await waitForBanner(tab);
    assert.equal(await cookieNamed(tab, 'consent'), undefined);
    assert.equal(await tab.evaluate(isOpen), false);
  });
});

const cleared = { reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'ga', cookies: [{ name: '_ga' }] }] }, { id: 'ads' }] };

describe('taking consent back in the dialog', () => {
  for (const label of ['Withdraw consent', 'Opt out in this browser']) {
    it(`${label} clears what all denied services list, what was never granted too, as the API does`, async (t) => {
      const tab = await openDialog(t, cleared);
      await tab.evaluate('void (document.cookie = "_ga=1; path=/")');
      await clickButton(tab, label, host);
      await tab.waitFor('consent.getState().status === "decided" && !document.cookie.includes("_ga=")');
      assert.equal(await tab.evaluate(isOpen), true, 'the dialog stays, and tells what stands');
      await tab.waitFor(`/You decided on|You have opted out/.test(${text})`);
      assert.equal(await tab.evaluate('consent.getState().optedOut'), label.startsWith('Opt'));
    });
  }

  it('“Accept all” under an opt-out leaves the dialog open, which says why nothing is granted; once it is lifted, it closes', async (t) => {
    const tab = await openDialog(t, cleared);
    await tab.evaluate('consent.optOut()');
    await clickButton(tab, 'Accept all', host);
    await quiet();
    assert.deepEqual(await tab.evaluate(`[${isOpen}, ${text}.includes("You have opted out in this browser")]`), [true, true]);
    await tab.evaluate('consent.optIn()');
    await clickButton(tab, 'Accept all', host);
    await tab.waitFor(`!${isOpen} && consent.has("analytics")`);
  });

  itInOneEngine('control: a plain rejection leaves alone what was not granted', async (t) => {
    const tab = await openDialog(t, cleared);
    await tab.evaluate('void (document.cookie = "_ga=1; path=/")');
    await clickButton(tab, 'Reject all', host);
    await tab.waitFor('consent.getState().status === "decided"');
    await quiet();
    assert.match(await tab.evaluate<string>('document.cookie'), /_ga=/);
  });

  for (const [name, ids, fixed] of [['analytics', ['analytics'], ['analytics', 'ga']], ['an id that is none', ['analytics', 'nothing'], ['ads', 'analytics', 'ga']], ['what is no id', ['analytics', 5], ['ads', 'analytics', 'ga']]] as const) {
    itInOneEngine(`an opt-out of ${name} fixes the very switches that the engine denies`, async (t) => {
      const tab = await openDialog(t, { ...cleared, optOut: { categories: ids } });
      await tab.evaluate('consent.optOut().then(() => consent.accept())');
      await tab.waitFor(`${text}.includes("You have opted out in this browser")`);
      const disabled = await tab.evaluate<string[]>(`[...${root}.querySelectorAll("[role=switch]:disabled")].map(({ id }) => id.slice(7)).sort()`);
      const denied = await tab.evaluate<string[]>('["ads", "analytics", "ga"].filter((id) => !consent.has(id))');
      assert.deepEqual(disabled, fixed);
      assert.deepEqual(denied, fixed);
    });
  }
});
