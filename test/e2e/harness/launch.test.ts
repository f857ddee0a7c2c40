import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { LaunchOptions, Tab } from '../../support/driver.js';
import { currentEngine, launch } from '../../support/launch.js';
import { privacyControl } from '../../support/privacy-control.js';
import { openTab, sharedSite, specialBrowser } from '../../support/shared.js';

/** A tab of a browser that is launched with `options`. */
async function openSpecialTab(t: TestContext, options: LaunchOptions): Promise<Tab> {
  return openTab(t, await specialBrowser(options));
}

const engine = currentEngine();

describe('the end-to-end harness launches browsers', () => {
  it('behind a proxy that is any host, with the rules of public suffixes', async (t) => {
    const site = await sharedSite();
    const shop = site.named('www.shop.co.uk');
    const local = site.host();
    shop.page('/', 'shop', { 'set-cookie': ['own=1', 'wide=1; Domain=shop.co.uk', 'widest=1; Domain=co.uk'] });
    const tab = await openSpecialTab(t, { proxy: site.origin });
    await tab.goto('http://www.shop.co.uk/');
    assert.deepEqual((await tab.cookies()).map(({ name, domain }) => [name, domain]).toSorted(), [['own', 'www.shop.co.uk'], ['wide', '.shop.co.uk']]);
    await tab.goto(local.page('/', 'local'));
    assert.deepEqual([...shop.requests(), ...local.requests()].map(({ host, path }) => [host, path]), [['www.shop.co.uk', '/'], [local.name, '/']]);
  });

  it('that keep no cookies', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', 'shop', { 'set-cookie': 'server=1' });
    const tab = await openSpecialTab(t, { cookies: 'blocked' });
    await tab.goto(shop.url());
    await tab.evaluate('document.cookie = "script=1"');
    await tab.reload();
    assert.equal(await tab.evaluate('document.cookie'), '');
    assert.deepEqual(await tab.cookies(), []);
    assert.deepEqual(shop.requests('/').map(({ headers }) => headers.cookie), [undefined, undefined]);
  });

  it('that send Global Privacy Control, WebKit excepted', async (t) => {
    if (engine === 'webkit') return assert.rejects(launch({ gpc: true }), /no Global Privacy Control/);
    const shop = (await sharedSite()).host();
    const tab = await openSpecialTab(t, { gpc: true });
    await tab.goto(shop.page('/', '<script>window.early = navigator.globalPrivacyControl</script>'));
    assert.equal(await tab.evaluate('window.early'), true);
    assert.equal(shop.requests('/').at(0)?.headers['sec-gpc'], '1');
  });

  it('whose visitors have set dark and less motion, WebKit excepted', async (t) => {
    const media = { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' } as const;
    if (engine === 'webkit') return assert.rejects(launch({ media }), /no test can set them/);
    const shop = (await sharedSite()).host();
    const matching = `${JSON.stringify(Object.entries(media))}.map(([name, value]) => matchMedia("(" + name + ": " + value + ")").matches)`;
    for (const [tab, expected] of [[await openSpecialTab(t, { media }), true], [await openSpecialTab(t, {}), false]] as const) {
      await tab.goto(shop.page('/', 'shop'));
      assert.deepEqual(await tab.evaluate(matching), [expected, expected]);
    }
  });

  it('whose pages can give themselves Global Privacy Control', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(shop.page('/', `<script>${privacyControl}</script><script>window.early = navigator.globalPrivacyControl</script>`));
    assert.equal(await tab.evaluate('window.early'), true);
  });
});
