import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { cookieNamed, quiet, shopPage, waitForBanner, waitForNoBanner, type ShopPage } from '../support/shop-page.js';

/** A page that notes each decision as `source: what is granted`. */
async function openShop(t: TestContext, page: ShopPage, path = '/'): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  const tab = await openTab(t);
  const noting = '<script>window.heard = []; consent.onChange((state, { source }) => heard.push(source))</script>';
  shop.page('/', shopPage({ ...page, head: noting + (page.head ?? '') }));
  shop.page('/other', shopPage({ body: '<h1>Another page</h1>' }));
  await tab.goto(shop.url(path));
  return { tab, shop };
}

const dialogOpen = '!!document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")';
const waitForDialog = (tab: Tab): Promise<void> => tab.waitFor(dialogOpen, { message: 'the preferences' });
const waitForOptOut = (tab: Tab): Promise<void> => tab.waitFor('consent.getState().optedOut', { message: 'the opt-out' });

describe('data-consent-action', () => {
  it('is answered once the page has been parsed, whatever its deferred scripts still wait for', async (t) => {
    const shop = (await sharedSite()).host();
    const held: { answer?: () => void } = {};
    shop.route('/slow.js', (_request, response) => void (held.answer = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end()));
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ head: '<script defer src="/slow.js"></script>', body: '<button id="open" data-consent-action="preferences">Cookies</button>' })), { wait: 'none' });
    await tab.waitFor('window.consent && document.readyState === "interactive"');
    await tab.evaluate('document.querySelector("#open").click()');
    await waitForDialog(tab);
    assert.equal(await tab.evaluate('document.readyState'), 'interactive');
    held.answer!();
    await tab.waitFor('document.readyState === "complete"');
  });

  it('accepts, rejects, withdraws, opts out and in at a click on a button, and names the page’s own link as the source', async (t) => {
    const actions = ['accept', 'reject', 'withdraw', 'opt-out', 'opt-in'];
    const { tab } = await openShop(t, { body: actions.map((action) => `<p><button id="${action}" data-consent-action="${action}">x</button></p>`).join('') });
    const click = async (action: string): Promise<[boolean, boolean]> => {
      const count = await tab.evaluate<number>('heard.length');
      await tab.click(`#${action}`);
      await tab.waitFor(`heard.length > ${count}`, { message: action });
      return tab.evaluate('[consent.has("analytics"), consent.getState().optedOut]');
    };
    assert.deepEqual(await click('accept'), [true, false]);
    assert.deepEqual(await click('reject'), [false, false]);
    assert.deepEqual(await click('accept'), [true, false]);
    assert.deepEqual(await click('withdraw'), [false, false]);
    assert.deepEqual(await click('opt-out'), [false, true]);
    assert.deepEqual(await click('opt-in'), [false, false]);
    assert.deepEqual(new Set(await tab.evaluate<string[]>('heard')), new Set(['link']));
  });

  itInOneEngine('opens the preferences from a link, which does not take the visitor away', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<h1>Milly</h1><a id="link" href="/other" data-consent-action="preferences">Cookie settings</a>' });
    await tab.click('#link');
    await waitForDialog(tab);
    await quiet();
    assert.equal(await tab.url(), shop.url('/'));
    assert.deepEqual(shop.requests('/other'), []);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
  });

  itInOneEngine('acts for what stands inside the element, and for elements that come later', async (t) => {
    const { tab } = await openShop(t, { body: '<main></main>' });
    await tab.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<div data-consent-action="accept" style="padding: 40px"><p><b id="inside">Yes, <i>please</i></b></p></div>';
    });
    await tab.click('#inside');
    await tab.waitFor('consent.has("analytics")');
    await waitForNoBanner(tab);
  });

  it('acts inside open shadow roots, and on a component that carries the mark itself', async (t) => {
    const define = `<script>
      customElements.define('shop-footer', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<a href="/other" data-consent-action="accept"><span>Accept</span></a>' }
      });
      customElements.define('shop-button', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>' }
      });
    </script>`;
    const { tab, shop } = await openShop(t, { head: define, body: '<main><p><shop-footer></shop-footer></p><p><shop-button data-consent-action="reject">No</shop-button></p></main>' });
    await tab.click('shop-footer >>> span');
    await tab.waitFor('consent.has("analytics")');
    assert.equal(await tab.url(), shop.url('/'), 'the link is not followed');
    await tab.click('shop-button >>> button');
    await tab.waitFor('!consent.has("analytics")', { message: 'the click in a component to count for its host', timeout: 3000 });
  });

  itInOneEngine('takes an unknown action for none, and lets the link be followed', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<a id="link" href="/other" data-consent-action="aceept">Go</a>' });
    await tab.click('#link');
    await tab.waitFor('location.pathname === "/other"');
    assert.deepEqual(await tab.cookies(), []);
    assert.equal(shop.requests('/other').length, 1);
  });
});

describe('links that act', () => {
  it('?consent=opt-out opts out before anything runs, cleans the address and keeps the other parameters', async (t) => {
    const held = '<script type="text/plain" data-consent="analytics">window.ran = true</script>';
    const { tab, shop } = await openShop(t, { head: held });
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.url('/?size=8&consent=opt-out&colour=red'));
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?size=8&colour=red'));
    assert.ok(await cookieNamed(tab, 'consent_optout'));
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
    await tab.reload();
    assert.deepEqual(await tab.evaluate('[consent.getState().optedOut, window.ran ?? false]'), [true, false]);
  });

  itInOneEngine('leave the rest of the address as it is, whatever stands in it', async (t) => {
    const { tab, shop } = await openShop(t, {});
    shop.page('/home-&-garden', shopPage({}));
    for (const [link, left] of [
      ['?consent=opt-out', ''],
      ['?consent=opt-out&size=8', '?size=8'],
      ['?size=8&consent=opt-out', '?size=8'],
      ['?size=8#consent-opt-out', '?size=8'],
      ['#consent-preferences', ''],
    ]) {
      await tab.goto(shop.url(`/home-&-garden${link}`));
      assert.equal(await tab.url(), shop.url(`/home-&-garden${left}`), link);
      await tab.goto(shop.url('/other'));
    }
  });

  itInOneEngine('?consent=opt-out keeps the fragment that the link leads to', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<main style="height: 3000px"></main><h2 id="sale">Sale</h2>' }, '/?consent=opt-out&mail=7#sale');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?mail=7#sale'));
  });

  itInOneEngine('?consent=opt-out leaves parameters as they are written', async (t) => {
    const { tab, shop } = await openShop(t, {}, '/?q=red%20shoes&consent=opt-out&flag&path=a/b');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?q=red%20shoes&flag&path=a/b'));
  });

  it('?consent=opt-out beats #consent-preferences beside it, and neither is left for a reload', async (t) => {
    const { tab, shop } = await openShop(t, {}, '/?size=8&consent=opt-out#consent-preferences');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?size=8'));
    await tab.reload();
    await quiet();
    assert.deepEqual([await tab.evaluate(dialogOpen), await tab.evaluate('consent.getState().optedOut')], [false, true]);
  });

  itInOneEngine('takes other values of ?consent for none', async (t) => {
    const { tab, shop } = await openShop(t, {}, '/?consent=accept');
    await waitForBanner(tab);
    assert.equal(await tab.url(), shop.url('/?consent=accept'));
    assert.deepEqual(await tab.cookies(), []);
  });

  it('#consent-opt-out opts out on arrival, and on the page at a click, and leaves a clean address', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<a id="out" href="#consent-opt-out">Opt out</a>' }, '/?size=8#consent-opt-out');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?size=8'));
    await tab.evaluate('consent.optIn()');
    await tab.click('#out');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/?size=8'));
    assert.ok(await cookieNamed(tab, 'consent_optout'));
  });

  it('#consent-preferences opens the preferences on arrival, and as often as the link is clicked', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<a id="settings" href="#consent-preferences">Settings</a>' }, '/?size=8#consent-preferences');
    await waitForDialog(tab);
    assert.equal(await tab.url(), shop.url('/?size=8'));
    for (let time = 0; time < 2; time += 1) {
      await tab.press('Escape');
      await tab.waitFor(`!${dialogOpen}`);
      await tab.click('#settings');
      await waitForDialog(tab);
      assert.equal(await tab.url(), shop.url('/?size=8'));
    }
    assert.deepEqual(await tab.cookies(), []);
  });

  itInOneEngine('#consent-preferences does so too where a base leads links elsewhere', async (t) => {
    const { tab, shop } = await openShop(t, { head: '<base href="/other/">', body: '<a id="settings" href="#consent-preferences">Settings</a>' });
    await tab.click('#settings');
    await waitForDialog(tab);
    assert.equal(await tab.url(), shop.url('/'));
  });

  it('do so where a router of one document takes the visitor to their address', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<h1>Shop</h1>' });
    if (!(await tab.evaluate('"navigation" in window'))) return t.skip('nothing tells of such an address');
    await tab.evaluate('void history.pushState({ page: 2 }, "", "/other?consent=opt-out")');
    await waitForOptOut(tab);
    assert.equal(await tab.url(), shop.url('/other'));
    await tab.evaluate('void history.pushState({ page: 3 }, "", "/third#consent-preferences")');
    await waitForDialog(tab);
    assert.equal(await tab.url(), shop.url('/third'));
    assert.deepEqual(await tab.evaluate('history.state'), { page: 3 }, 'the router’s own state stays');
    await tab.evaluate('consent.optIn().then(() => consent.accept())');
    await tab.evaluate('void history.replaceState({ page: 2 }, "", "/other?consent=opt-out")'); // As Vue and Next do, which have kept it.
    assert.equal(await tab.evaluate('consent.getState().optedOut'), false, 'nobody has asked for it again');
    assert.equal(await tab.url(), shop.url('/other'));
  });

  itInOneEngine('leaves the shop’s own fragments alone', async (t) => {
    const { tab, shop } = await openShop(t, { body: '<a id="go" href="#consent-of-the-king">Play</a>' }, '/#sale');
    await waitForBanner(tab);
    assert.equal(await tab.url(), shop.url('/#sale'));
    await tab.click('#go');
    await tab.waitFor('location.hash === "#consent-of-the-king"');
    await quiet();
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
    assert.equal(await tab.evaluate(dialogOpen), false);
  });
});

describe('a visit that begins with an opt-out', () => {
  it('grants nothing for a moment either, where the config comes late and what was granted before stands on the page by then', async (t) => {
    const { tab, shop } = await openShop(t, {
      config: null,
      attributes: 'data-config="/consent.json"',
      body: '<main></main><script type="text/plain" data-consent="analytics">window.ran = (window.ran ?? 0) + 1</script><script type="text/plain" data-consent="analytics" src="/js?run=window.fromFile%3D1"></script>',
    });
    shop.route('/consent.json', async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      response.setHeader('content-type', 'application/json').end('{}');
    });
    await tab.goto(shop.url());
    await tab.evaluate('consent.ready.then(() => consent.accept())');
    await tab.goto(shop.url());
    await tab.waitFor('window.ran === 1 && window.fromFile', { message: 'what is granted to run on a visit without the link' });
    shop.clearRequests();
    await tab.goto(shop.url('/?consent=opt-out'));
    await waitForOptOut(tab);
    await quiet();
    assert.equal(await tab.evaluate('window.ran ?? 0'), 0);
    assert.deepEqual(shop.requests('/js'), []);
  });
});
