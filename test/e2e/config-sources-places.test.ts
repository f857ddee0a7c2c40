import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, obstaclePage, seenBy, waitForQuestion } from '../support/obstacle-page.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';

const dist = new URL('../../dist/', import.meta.url);
const services = [{ id: 'counter', cookies: [{ name: '_count' }] }];
const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
const block = `<script type="application/json" data-assent-config>${json}</script>`;

/** The whole trip, so that every part of the SDK is loaded: first layer, dialog, clean-up. */
async function travel(tab: Tab, url: string, vendor: Host, meanwhile?: string): Promise<void> {
  await tab.goto(url);
  await waitForQuestion(tab);
  if (meanwhile) await tab.evaluate(`void ${meanwhile}`);
  await assertDenied(tab, vendor);
  await clickButton(tab, 'Preferences');
  await clickButton(tab, 'Accept all', 'consent-preferences');
  await assertGranted(tab, vendor);
  await tab.evaluate('document.cookie = "_count=1; path=/"');
  await tab.evaluate('consent.withdraw()');
  assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /_count/, 'a withdrawal clears what is listed');
  assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
}

async function openHosts(t: TestContext): Promise<{ tab: Tab; shop: Host; vendor: Host; cdn: Host }> {
  const site = await sharedSite();
  return { tab: await openTab(t), shop: site.host(), vendor: site.host('vendor'), cdn: site.host('cdn') };
}

/** Serves the files of the SDK from a folder of another name than `dist`. */
function serveSdk(host: Host, folder: string): void {
  host.route('*', async (_request, response, { path }) => {
    const body = path.startsWith(folder) ? await readFile(new URL(path.slice(folder.length), dist)).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(body);
  });
}

const parts = ['assent-cleanup.js', 'assent-preferences.js', 'assent-proof.js', 'assent-ui.js', 'assent-views.js', 'assent.js'];

/** The SDK's files that a host was asked for, each once however often. */
const filesFrom = (host: Host): string[] => [...new Set(host.requests(/assent[^?]*\.js/).map(({ path }) => path))].toSorted();

describe('the SDK finds its parts', () => {
  it('under a folder, on a page of another folder', async (t) => {
    const { tab, shop, vendor } = await openHosts(t);
    serveSdk(shop, '/sub/dir/');
    shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script src="../sub/dir/assent.js"></script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(filesFrom(shop), parts.map((part) => `/sub/dir/${part}`));
  });

  for (const [name, meanwhile] of Object.entries({ 'a router has gone elsewhere': 'history.pushState(null, "", "/a/b/c/d")', 'a base address has come': 'document.head.append(Object.assign(document.createElement("base"), { href: "/a/b/c/" }))' })) {
    it(`where it lay when it began, though ${name}`, async (t) => {
      const { tab, shop, vendor } = await openHosts(t);
      serveSdk(shop, '/sub/dir/');
      shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script src="../sub/dir/assent.js"></script>` }));
      await travel(tab, shop.url('/shoes/red'), vendor, meanwhile);
      assert.deepEqual(filesFrom(shop), parts.map((part) => `/sub/dir/${part}`));
    });
  }

  itInOneEngine('on a page with a base address', async (t) => {
    const { tab, shop, vendor } = await openHosts(t);
    serveSdk(shop, '/sub/dir/');
    shop.page('/shoes/red', obstaclePage({ vendor, before: '<base href="/sub/">', sdk: `${block}<script src="dir/assent.js"></script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(filesFrom(shop), parts.map((part) => `/sub/dir/${part}`));
  });

  it('on a CDN, and asks the shop for nothing', async (t) => {
    const { tab, shop, vendor, cdn } = await openHosts(t);
    shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script src="${cdn.url('/dist/assent.js?v=1')}" async></script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(filesFrom(cdn).map((path) => path.replace('?v=1', '')), parts.map((part) => `/dist/${part}`));
    assert.deepEqual(shop.requests().map(({ path }) => path), ['/shoes/red']);
  });

  itInOneEngine('where data-ui says, if it is written into the page', async (t) => {
    const { tab, shop, vendor } = await openHosts(t);
    serveSdk(shop, '/sub/dir/');
    const code = readFileSync(new URL('assent.js', dist), 'utf8');
    assert.doesNotMatch(code, /<\/script|<!--/i, 'the code can stand in a page');
    shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script data-ui="/sub/dir/assent-ui.js">${code}</script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(filesFrom(shop), parts.slice(0, -1).map((part) => `/sub/dir/${part}`));
  });

  itInOneEngine('where data-ui says, an address of the page as in any tag, though the script is from a CDN', async (t) => {
    const { tab, shop, vendor, cdn } = await openHosts(t);
    serveSdk(shop, '/sub/dir/');
    shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script src="${cdn.url('/dist/assent.js')}" data-ui="/sub/dir/assent-ui.js"></script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(filesFrom(shop), parts.slice(0, -1).map((part) => `/sub/dir/${part}`));
    assert.deepEqual(filesFrom(cdn), ['/dist/assent.js']);
  });

  it('where data-ui says, on another host than the script', async (t) => {
    const { tab, shop, vendor, cdn } = await openHosts(t);
    const ui = cdn.url('/dist/assent-ui.js');
    shop.page('/shoes/red', obstaclePage({ vendor, sdk: `${block}<script src="/dist/assent.js" data-ui="${ui}"></script>` }));
    await travel(tab, shop.url('/shoes/red'), vendor);
    assert.deepEqual(shop.requests('/dist/assent-ui').concat(shop.requests('/dist/assent-pref')), []);
    assert.equal(cdn.requests('/dist/assent-ui.js').length > 0, true);
  });
});
