import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { assertDenied, assertGranted, isAsking, obstaclePage, seenBy, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, cookieNamed } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const config = { cookie: { name: 'milly' }, categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };
const json = JSON.stringify(config);
const block = `<script type="application/json" data-assent-config>${json}</script>`;
const tag = (attributes: string): string => `<script src="/dist/assent.js" ${attributes}></script>`;

/** How a page says what its config is. */
const sources = {
  'a block in the page': block + tag(''),
  'a block in the page, the SDK async': block + tag('async'),
  'a block in the page, the SDK deferred': block + tag('defer'),
  'the attribute of the tag': tag(`data-config='${json}'`),
  'the attribute of the tag, async': tag(`data-config='${json}' async`),
  'the attribute of the tag, over several lines and deferred': tag(`data-config='\n  ${json}\n' defer`),
  'a URL': tag('data-config="/consent.json"'),
  'a URL, the SDK async': tag('data-config="/consent.json" async'),
  'a URL, the SDK deferred': tag('data-config="/consent.json" defer'),
  'a URL that is relative to the page': tag('data-config="consent.json"'),
  'an attribute that beats a block': `<script type="application/json" data-assent-config>{"mode":"opt-out"}</script>${tag(`data-config='${json}'`)}`,
};

describe('a config can come from', () => {
  for (const [source, sdk] of shareOut(Object.entries(sources))) {
    it(`${source}: it asks about its categories, and stores under its cookie name`, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      shop.page('/shoes/red', obstaclePage({ vendor, sdk }));
      for (const path of ['/consent.json', '/shoes/consent.json']) {
        shop.route(path, (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(json));
      }
      const tab = await openTab(t);
      await tab.goto(shop.url('/shoes/red'));
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      assert.deepEqual(await tab.evaluate('consent.getState().categories'), { essential: 'granted', analytics: 'denied' });
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      assert.match((await cookieNamed(tab, 'milly'))?.value ?? '', /\*analytics/);
      await tab.reload();
      await assertGranted(tab, vendor);
      assert.equal(await isAsking(tab), false);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
    });
  }
});

itInOneEngine('what is no script is no block: an element of the page’s with that attribute counts for nothing', async (t) => {
  const { tab } = await visitPage(t, { config, before: '<div data-assent-config hidden>{"mode":"opt-out"}</div>' });
  assert.deepEqual(await tab.evaluate('[consent.getState().mode, consent.getState().categories]'), ['opt-in', { essential: 'granted', analytics: 'denied' }]);
});

/** A config that arrives when the test says so. */
function heldConfig(): { arrive: () => void; arrived: Promise<void> } {
  const held = { arrive: (): void => {} };
  const arrived = new Promise<void>((resolve) => {
    held.arrive = resolve;
  });
  return { arrive: () => held.arrive(), arrived };
}

describe('while a config is loading', () => {
  /** Opens a shop whose config arrives when `arrive` is called; after `hold`, the next one waits anew. */
  async function openSlowShop(t: TestContext) {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const held = { ...heldConfig() };
    const early = '<script>(window.consentQueue ||= []).push((consent) => consent.onChange((state, { granted }) => { window.queued = granted }))</script>';
    shop.page('/', obstaclePage({ vendor, before: early, sdk: tag('data-config="/consent.json"') }));
    shop.route('/consent.json', async (_request, response) => {
      await held.arrived;
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(json);
    });
    t.after(() => held.arrive());
    const tab = await openTab(t);
    await tab.goto(shop.url(), { wait: 'none' });
    await shop.waitForRequest('/consent.json');
    const hold = (): void => void Object.assign(held, heldConfig());
    return { tab, vendor, arrive: () => held.arrive(), hold };
  }

  it('nothing runs, nothing is asked, and what the page asks for takes effect when it is there', async (t) => {
    const { tab, vendor, arrive } = await openSlowShop(t);
    await tab.evaluate(() => {
      const { consent } = window as unknown as { consent: { onChange(listener: unknown): void; accept(id: string): Promise<{ status: string }> } };
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      consent.onChange((_state: unknown, { granted }: { granted: string[] }) => heard.push(granted));
      void consent.accept('analytics').then(({ status }) => heard.push(status));
    });
    await assertDenied(tab, vendor);
    assert.equal(await isAsking(tab), false);
    assert.deepEqual(await tab.evaluate('[consent.getState().status, heard.length, document.cookie]'), ['undecided', 0, '']);
    arrive();
    await assertGranted(tab, vendor);
    assert.deepEqual(await tab.evaluate('heard'), [['analytics'], 'decided']);
    assert.ok(await cookieNamed(tab, 'milly'));
    assert.equal(await isAsking(tab), false);
  });

  itInOneEngine('a listener that waits in the queue since before the SDK hears of the decision made meanwhile', async (t) => {
    const { tab, vendor, arrive } = await openSlowShop(t);
    await tab.evaluate('void consent.accept()');
    arrive();
    await assertGranted(tab, vendor);
    assert.deepEqual(await tab.evaluate('queued'), ['analytics']);
  });

  itInOneEngine('a refusal made meanwhile takes effect too', async (t) => {
    const { tab, vendor, arrive } = await openSlowShop(t);
    await tab.evaluate('void consent.reject()');
    arrive();
    await tab.waitFor('document.cookie.includes("milly=")');
    await assertDenied(tab, vendor);
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
  });

  it('not even the tags of a visitor who has accepted run; once it is there, they do', async (t) => {
    const { tab, vendor, arrive, hold } = await openSlowShop(t);
    arrive();
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    hold();
    await tab.goto(await tab.url(), { wait: 'none' });
    await assertDenied(tab, vendor);
    arrive();
    await assertGranted(tab, vendor);
    assert.equal(await isAsking(tab), false);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
  });
});

describe('no config', () => {
  for (const kind of ['', 'async', 'defer']) {
    it(`means the four default categories, opt-in${kind && `, with ${kind}`}`, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      const tab = await openTab(t);
      await tab.goto(shop.page('/', obstaclePage({ vendor, sdk: tag(kind) })));
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      const categories = { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' };
      assert.deepEqual(await tab.evaluate('consent.getState().categories'), categories);
      assert.equal(await tab.evaluate('consent.getState().mode'), 'opt-in');
      await clickButton(tab, 'Accept all');
      await assertGranted(tab, vendor);
      assert.ok(await cookieNamed(tab, 'consent'));
    });
  }
});
