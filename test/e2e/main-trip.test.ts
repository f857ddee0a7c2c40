import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { openTab, sharedSite } from '../support/shared.js';
import { buttonTexts, clickButton, cookieNamed, quiet, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

/** A script that waits, and notes that it ran. */
const held = (service: string, name: string, src = ''): string =>
  `<script type="text/plain" data-consent="${service === 'facebook' ? 'third-party' : 'analytics'}" data-service="${service}"${src && ` src="${src}"`}>${src ? '' : `ran.push('${name}')`}</script>`;

/** A shop whose tags come from another host: slow and fast, external and inline, in head and body. */
async function openShop(t: TestContext, before = ''): Promise<{ tab: Tab; shop: Host; tag: Host }> {
  const site = await sharedSite();
  const [shop, tag] = [site.host(), site.host('tag')];
  const external = (service: string, name: string, ms = 0): string => held(service, name, tag.script(`ran.push('${name}')`, { ms }));
  shop.route('*', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(shopPage({
      before: `<script>window.ran = []</script>${before}`,
      head: external('google-analytics', 'one', 150) + held('google-analytics', 'two') + external('doubleclick', 'three'),
      body: `<main style="height: 3000px"><h1>Milly</h1><p id="goods">Goods</p></main>${held('facebook', 'four')}${external('facebook', 'five', 80)}`,
    }));
  });
  const tab = await openTab(t);
  await tab.goto(shop.url('/'));
  return { tab, shop, tag };
}

const all = ['one', 'two', 'three', 'four', 'five'];
const granted = '[...document.documentElement.dataset.consent.split(" ")]';

/** Nothing was asked for, run or stored, and nothing will be: the visitor has not answered. */
async function assertUntouched({ tab, tag }: { tab: Tab; tag: Host }): Promise<void> {
  await quiet();
  assert.deepEqual(tag.requests(), []);
  assert.deepEqual(await tab.cookies(), []);
  assert.deepEqual(await tab.evaluate('ran'), []);
  assert.deepEqual(await tab.evaluate(granted), ['essential']);
  assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
}

describe('a first visit', () => {
  it('asks, and before the answer nothing leaves for the tag host, nothing runs and no cookie is set', async (t) => {
    const trip = await openShop(t);
    await waitForBanner(trip.tab);
    await assertUntouched(trip);
    assert.deepEqual(await trip.tab.evaluate(buttonTexts), ['Reject all', 'Accept all', 'Preferences']);
  });

  it('takes Escape, scrolling, a click beside the banner and going on to another page for no answer', async (t) => {
    const trip = await openShop(t);
    const { tab, shop } = trip;
    await waitForBanner(tab);
    await tab.press('Escape');
    await tab.evaluate('scrollTo(0, 2000)');
    await tab.click('#goods');
    await tab.press('Escape');
    await assertUntouched(trip);
    assert.ok((await tab.evaluate<string[]>(buttonTexts)).includes('Reject all'), 'still asks');
    await tab.goto(shop.url('/shoes/red'));
    await waitForBanner(tab);
    await assertUntouched(trip);
  });

  it('takes time for no answer either, a minute and more', async (t) => {
    const hasten = '<script>for (const name of ["setTimeout", "setInterval"]) { const native = window[name]; window[name] = (run, ms, ...rest) => native(run, ms / 100, ...rest) }</script>';
    const trip = await openShop(t, hasten);
    await waitForBanner(trip.tab);
    await delay(1000);
    await assertUntouched(trip);
    assert.ok((await trip.tab.evaluate<string[]>(buttonTexts)).includes('Reject all'), 'still asks');
  });
});

describe('Accept all', () => {
  it('is answered on the screen before anything is released', async (t) => {
    const count = 'window.frameCount = 0; document.addEventListener("click", () => requestAnimationFrame(function next() { frameCount += 1; requestAnimationFrame(next) }), { capture: true })';
    const note = `window.found = [frameCount > 0, ${buttonTexts}]`;
    const { tab } = await visitPage(t, { before: `<script>${count}</script>`, head: `<script type="text/plain" data-consent="analytics">${note}</script>` });
    await clickButton(tab, 'Accept all');
    await tab.waitFor('window.found');
    assert.deepEqual(await tab.evaluate('found'), [true, []], 'a frame has passed, and no button is to be seen');
  });

  it('stores one cookie of its own host, for about 182 days, SameSite=Lax, for the whole site', async (t) => {
    const { tab, shop } = await openShop(t);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('document.cookie');
    const cookies = await tab.cookies();
    assert.deepEqual(cookies.map(({ name }) => name), ['consent']);
    const { domain, path, sameSite, secure, httpOnly, value, expires = 0 } = cookies[0]!;
    assert.deepEqual({ domain, path, sameSite, secure, httpOnly }, { domain: shop.name, path: '/', sameSite: 'Lax', secure: false, httpOnly: false });
    assert.ok(Math.abs(expires - Date.now() / 1000 - 182 * 86_400) < 3600, `expires in ${(expires - Date.now() / 1000) / 86_400} days`);
    assert.match(value, /\*google-analytics/);
    assert.doesNotMatch(value, /~/, 'denies nothing');
  });

  it('runs every tag once, in document order, and says on <html> what is granted', async (t) => {
    const { tab, tag } = await openShop(t);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('ran.length >= 5');
    await waitForNoBanner(tab);
    await quiet();
    assert.deepEqual(await tab.evaluate('ran'), all);
    assert.equal(tag.requests().length, 3);
    assert.deepEqual(await tab.evaluate(granted), ['essential', 'functional', 'analytics', 'third-party']);
    assert.deepEqual(await tab.evaluate('(({ status, source }) => [status, source])(consent.getState())'), ['decided', 'banner']);
  });

  it('is remembered: the next visit asks nothing, loads no part of the SDK but the script, and runs the tags', async (t) => {
    const { tab, shop, tag } = await openShop(t);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('ran.length === 5');
    await shop.waitForRequest('/dist/assent-proof.js');
    for (const path of ['/', '/shoes/red?size=8']) {
      shop.clearRequests();
      tag.clearRequests();
      await tab.goto(shop.url(path));
      await tab.waitFor('ran.length >= 5');
      await quiet();
      assert.deepEqual(await tab.evaluate('ran'), all);
      assert.equal(tag.requests().length, 3);
      assert.deepEqual(shop.requests('/dist/').map(({ path }) => path), ['/dist/assent.js']);
      assert.deepEqual(await tab.evaluate(buttonTexts), []);
    }
  });
});

describe('Reject all', () => {
  it('stores the refusal for as long as an acceptance, and runs nothing', async (t) => {
    const { tab, shop, tag } = await openShop(t);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.waitFor('document.cookie');
    await quiet();
    const { domain, path, sameSite, value, expires = 0 } = (await cookieNamed(tab, 'consent'))!;
    assert.deepEqual({ domain, path, sameSite }, { domain: shop.name, path: '/', sameSite: 'Lax' });
    assert.ok(Math.abs(expires - Date.now() / 1000 - 182 * 86_400) < 3600);
    assert.doesNotMatch(value, /\*/, 'grants nothing');
    assert.equal((await tab.cookies()).length, 1);
    assert.deepEqual(await tab.evaluate('ran'), []);
    assert.deepEqual(tag.requests(), []);
    assert.deepEqual(await tab.evaluate(granted), ['essential']);
  });

  it('is remembered: the next visit asks nothing, loads no part of the SDK but the script, and runs nothing', async (t) => {
    const { tab, shop, tag } = await openShop(t);
    await clickButton(tab, 'Reject all');
    await tab.waitFor('document.cookie');
    await shop.waitForRequest('/dist/assent-proof.js');
    shop.clearRequests();
    await tab.goto(shop.url('/shoes/red'));
    await tab.evaluate('consent.ready');
    await quiet();
    assert.deepEqual(await tab.evaluate(buttonTexts), []);
    assert.deepEqual(shop.requests('/dist/').map(({ path }) => path), ['/dist/assent.js']);
    assert.deepEqual(tag.requests(), []);
    assert.deepEqual(await tab.evaluate('ran'), []);
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
  });

  it('is one decision, however often the button is clicked by then', async (t) => {
    const { tab } = await openShop(t);
    await waitForBanner(tab);
    await tab.evaluate('void (window.changes = [], document.addEventListener("consent:change", ({ detail }) => changes.push(detail.source)))');
    await tab.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Reject all');
      button?.click();
      button?.click();
    });
    await quiet();
    assert.deepEqual(await tab.evaluate('changes'), ['banner']);
  });

  it('works for a tool that finds the button by its text and clicks by script', async (t) => {
    const { tab, tag } = await openShop(t);
    await waitForBanner(tab);
    await tab.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => /^\s*reject all\s*$/i.test(textContent ?? ''));
      button?.click();
    });
    await waitForNoBanner(tab);
    await tab.waitFor('document.cookie');
    assert.deepEqual(tag.requests(), []);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  });
});

describe('a shop without a config', () => {
  it('asks about the four built-in categories, and denies all but the essential one', async (t) => {
    const { tab } = await visitPage(t, { config: null, before: '<script>window.ran = []</script>', head: '<script type="text/plain" data-consent="functional">ran.push("functional")</script>' });
    await waitForBanner(tab);
    const denied = { essential: 'granted', functional: 'denied', analytics: 'denied', 'third-party': 'denied' };
    assert.deepEqual(await tab.evaluate('consent.getState().categories'), denied);
    assert.deepEqual(await tab.evaluate('ran'), []);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('ran.length');
    assert.deepEqual(await tab.evaluate('Object.values(consent.getState().categories)'), ['granted', 'granted', 'granted', 'granted']);
  });
});
