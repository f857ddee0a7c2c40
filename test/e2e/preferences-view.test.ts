import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { clickButton, quiet, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const host = 'consent-preferences';
const root = `document.querySelector("${host}").shadowRoot`;

const services = (id: string): object[] => Array.from({ length: 5 }, (_, index) => ({ id: `${id}-${index}`, label: `${id} Nr ${index}`, provider: 'Acme' }));
const config = {
  policy: { url: '/privacy' },
  categories: [{ id: 'essential', label: 'Notwendiges', required: true }, { id: 'analytics' }, { id: 'ads', label: 'ads', services: services('ads') }, { id: 'maps', label: 'maps', services: services('maps') }],
};

async function openDialog(t: TestContext, [width, height]: readonly [number, number], ui: object = {}): Promise<Tab> {
  const { tab } = await visitPage(t, { config: { ...config, ui } });
  await waitForBanner(tab);
  await tab.setViewport(width, height);
  await tab.evaluate('consent.show("preferences")');
  await tab.waitFor(`${root}.querySelector("dialog[open]")`);
  return tab;
}

/** How far an element of the dialog stands out of what scrolls, in CSS pixels: above and below. */
function hiddenPart(tab: Tab, selector: string): Promise<number[]> {
  return tab.evaluate<number[]>(`(([box, main]) => [main.top - box.top, box.bottom - main.bottom].map((by) => Math.max(0, Math.round(by))))([${selector}, ${root}.querySelector(".main")].map((each) => each.getBoundingClientRect()))`);
}

describe('what the preferences have to say comes into view:', () => {
  it('why “Accept all” grants nothing, to the one who is at their end', async (t) => {
    const tab = await openDialog(t, [640, 480]);
    await tab.evaluate(`consent.optOut().then(() => { ${root}.querySelector(".main").scrollTop = 9999 })`);
    const status = `${root}.querySelector(".status")`;
    assert.ok((await hiddenPart(tab, status))[0]! > 0, 'control: it is out of view');
    await clickButton(tab, 'Accept all', host);
    await quiet();
    assert.deepEqual(await hiddenPart(tab, status), [0, 0]);
  });

  it('what a search finds, below its field, in a low window; and that it finds nothing', async (t) => {
    const tab = await openDialog(t, [640, 360]);
    await tab.click(`${host} >>> #search`);
    await tab.type('maps');
    const found = `${root}.querySelector("#switch-maps-0").closest(".service")`;
    assert.deepEqual(await hiddenPart(tab, found), [0, 0]);
    assert.ok(await tab.evaluate(`${found}.getBoundingClientRect().top >= ${root}.querySelector(".search").getBoundingClientRect().bottom`), 'below the field');
    await tab.type(' 3');
    const summary = `${root}.querySelector("#services-maps")`;
    assert.deepEqual(await tab.evaluate(`[${root}.querySelector(".found"), ${summary}].map((each) => each.textContent)`), ['Services found: 1', 'Services: 1'], 'the category tells of what is shown');
    assert.equal(await tab.evaluate(`${summary}.getAttribute("aria-labelledby").split(" ").map((id) => ${root}.getElementById(id).textContent).join(" ")`), 'maps Services: 1');
    await tab.type('zz');
    assert.deepEqual(await hiddenPart(tab, `${root}.querySelector(".found")`), [0, 0]);
  });
});

describe('the words of the preferences', () => {
  it('are broken with a hyphen in texts alone, not on buttons or in dates', async (t) => {
    const tab = await openDialog(t, [360, 640]);
    const hyphensOf = (selector: string): Promise<string> => tab.evaluate(`(({ hyphens, webkitHyphens }) => hyphens ?? webkitHyphens)(getComputedStyle(${root}.querySelector("${selector}")))`);
    for (const [selector, hyphens] of Object.entries({ h3: 'auto', '.main > p': 'auto', '#accept': 'manual', '.status + a': 'manual' })) assert.equal(await hyphensOf(selector), hyphens, selector);
  });

  it('leave a category its name in one piece, however long what stands in the place of its switch is', async (t) => {
    const tab = await openDialog(t, [320, 700], { texts: { alwaysOn: 'Unverzichtbar eingeschaltet' } });
    const lines = `(({ height }, { lineHeight }) => Math.round(height / parseFloat(lineHeight)))(...[${root}.querySelector("h3")].flatMap((each) => [each.getBoundingClientRect(), getComputedStyle(each)]))`;
    assert.equal(await tab.evaluate(lines), 1);
  });
});
