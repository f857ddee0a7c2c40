import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { sharedSite, openTab } from '../support/shared.js';
import { clickButton, quiet, shopPage, type ShopPage } from '../support/shop-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_count' }] }];
const config = { mode: 'opt-out', reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] };
const isBannerOpen = '!!document.querySelector("consent-banner")?.getClientRects().length';
const dialog = 'document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog")';
const isDialogOpen = `!!${dialog}?.open`;
/** A page that grants until somebody objects, with its banner open, and where what is to be cleared then is on its way for ever. */
async function openShop(t: TestContext, page: ShopPage = {}): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.route('/dist/assent-cleanup.js', () => {});
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage({ config, before: '<script>window.log = []; for (const type of ["show", "hide", "change"]) document.addEventListener("consent:" + type, ({ detail }) => log.push(type + " " + (detail.view ?? detail.source)))</script>', ...page })));
  await tab.waitFor(isBannerOpen, { message: 'the banner' });
  return tab;
}

/** Opens the preferences, and takes in them back what the mode grants. */
async function objectInDialog(tab: Tab): Promise<void> {
  await tab.evaluate('consent.show("preferences")');
  await tab.waitFor(isDialogOpen);
  await tab.evaluate(`${dialog}.querySelector("[part=switch]:checked").click()`);
  await quiet();
  await quiet(); // Then it answers each click.
}

/** Has the banner, wherever it opens, show *Accept all* under the middle of an element, given as an expression. */
async function putAcceptUnder(tab: Tab, target: string): Promise<void> {
  await tab.evaluate(`void (() => {
    const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
    const [x, y] = middle(${target}.getBoundingClientRect());
    const [left, top] = middle(document.querySelectorAll('consent-banner button')[1].getBoundingClientRect());
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'consent-banner::part(card) { animation: none; translate: ' + (x - left) + 'px ' + (y - top) + 'px }';
  })()`);
}

describe('an answer takes the banner away before what follows from it is done:', () => {
  const own = '<consent-banner hidden><p slot="text">Ours</p><button slot="actions" data-consent-action="reject">No</button></consent-banner><main></main>';
  const answers: Record<string, readonly [(tab: Tab) => Promise<unknown>, ShopPage?]> = {
    'in the preferences': [async (tab) => (await objectInDialog(tab), clickButton(tab, 'Save', 'consent-preferences'))],
    'by the API': [(tab) => tab.evaluate('void consent.reject()')],
    'by a button of the page’s own': [(tab) => tab.click('[data-consent-action]'), { body: own }],
    'in another tab': [(tab) => tab.evaluate(`void (() => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.onload = () => frame.contentWindow.consent.reject();
      frame.src = location.href;
    })()`)],
  };
  for (const [name, [answer, page]] of Object.entries(answers)) {
    it(name, async (t) => {
      const tab = await openShop(t, page);
      await answer(tab);
      await tab.waitFor('!consent.has("analytics")', { message: 'the answer' });
      await tab.waitFor(`!${isBannerOpen}`, { timeout: 1000, message: 'the banner to leave' });
      assert.ok(!(await tab.evaluate<string>('log.join()')).includes('change'), 'control: listeners are told later');
    });
  }
});

describe('a double click', () => {
  it('on Save in the preferences does not answer the banner beneath', async (t) => {
    const tab = await openShop(t);
    await objectInDialog(tab);
    await putAcceptUnder(tab, `${dialog}.querySelector("#save")`);
    await tab.doubleClick('consent-preferences >>> #save');
    await quiet();
    assert.deepEqual(await tab.evaluate('[consent.getState().source, consent.has("analytics")]'), ['dialog', false]);
  });

  it('on what has the banner shown does not answer it; the next click does', async (t) => {
    const tab = await openShop(t, { body: '<main><button id="ask" onclick="consent.show()">Ask me again</button></main>' });
    await putAcceptUnder(tab, 'document.querySelector("#ask")');
    await tab.evaluate('void consent.reject()');
    await tab.evaluate('consent.show().then(consent.hide)'); // What it needs has come.
    await tab.waitFor(`!${isBannerOpen}`);
    await tab.doubleClick('#ask');
    await tab.waitFor(isBannerOpen);
    assert.equal(await tab.evaluate('document.elementFromPoint(...(({ left, top, width, height }) => [left + width / 2, top + height / 2])(document.querySelector("#ask").getBoundingClientRect())).textContent'), 'Accept all', 'control');
    await quiet();
    assert.deepEqual([await tab.evaluate('consent.getState().source'), await tab.evaluate(isBannerOpen)], ['api', true]);
    await quiet();
    await clickButton(tab, 'Accept all');
    await tab.waitFor('consent.getState().source === "banner"');
  });
});

describe('a place that becomes known while the banner is open', () => {
  /** A shop in the region `DE` that its page asks about by itself, before that is known: `tell` makes it so. */
  async function openEarly(t: TestContext, mode: string, isDecided = false): Promise<{ tab: Tab; tell: () => Promise<void> }> {
    const shop = (await sharedSite()).host();
    const held: (() => void)[] = [];
    const tab = await openTab(t);
    if (isDecided) {
      await tab.goto(shop.page('/decide', shopPage({ config })));
      await tab.evaluate('consent.ready.then(() => consent.reject())');
    }
    shop.route('/region', (_request, response) => void held.push(() => response.writeHead(200, { 'content-type': 'text/plain' }).end('DE')));
    const before = '<script>window.log = []; for (const type of ["show", "hide"]) document.addEventListener("consent:" + type, () => log.push(type))</script>';
    await tab.goto(shop.page('/', shopPage({ config: { ...config, mode: 'opt-in', regionUrl: '/region', regions: [{ in: ['DE'], mode }] }, before, head: '<script>consent.show()</script>' })));
    await shop.waitForRequest('/region');
    await tab.waitFor(isBannerOpen, { message: 'the banner' });
    await tab.evaluate('document.querySelector("consent-banner button").focus()');
    return { tab, tell: async () => {
      held.forEach((answer) => answer());
      await tab.waitFor('consent.getState().region === "DE"');
      await quiet();
    } };
  }
  const seen = '[log, document.activeElement.textContent]';

  it('leaves it where it is, with the focus in it, if that changes nothing', async (t) => {
    const { tab, tell } = await openEarly(t, 'opt-in');
    await tell();
    assert.deepEqual(await tab.evaluate(seen), [['show'], 'Reject all']);
  });

  it('leaves it to a visitor who has decided, too', async (t) => {
    const { tab, tell } = await openEarly(t, 'opt-in', true);
    await tell();
    assert.deepEqual(await tab.evaluate(seen), [['show'], 'Reject all']);
  });

  it('has it come anew where it grants, for it says something else then', async (t) => {
    const { tab, tell } = await openEarly(t, 'opt-out');
    const text = 'document.querySelector("consent-banner p").textContent';
    const before = await tab.evaluate(text);
    await tell();
    await tab.waitFor(isBannerOpen);
    assert.deepEqual(await tab.evaluate('log'), ['show', 'hide', 'show']);
    assert.notEqual(await tab.evaluate(text), before);
  });
});
