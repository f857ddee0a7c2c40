import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentEngine } from '../support/launch.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { openTabs, shopConfig, turnTo, waitForReload } from '../support/two-tabs.js';

const never = { config: { ...shopConfig, reload: 'never' } };
const stands = '[consent.getState().status, consent.has("analytics"), consent.getState().optedOut, window.ran ?? 0]';

/** The browser tells a page with this of no cookie; it looks by itself after two seconds, if it is not `isSlow`. */
const untold = ({ isSlow }: { isSlow: boolean }): string =>
  `<script>Object.defineProperty(window, "cookieStore", { value: undefined });${isSlow ? 'const later = setTimeout; window.setTimeout = (run, ms, ...rest) => ms === 2000 ? 0 : later(run, ms, ...rest)' : ''}</script>`;

/** The same, and the visitor never turns to it. */
const deaf = (options: { isSlow: boolean }): string => `${untold(options)}<script>Object.defineProperty(Document.prototype, "hidden", { value: true })</script>`;

describe('what is decided in one tab holds in the others', () => {
  it('a grant: the question leaves, the tag runs once, listeners are told by source "tab"', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2);
    await waitForBanner(other!);
    await clickButton(one!, 'Accept all');
    await one!.waitFor('window.ran');
    await turnTo(other!);
    await other!.waitFor('window.ran', { message: 'the other tab’s tag to run' });
    await waitForNoBanner(other!);
    await quiet();
    assert.deepEqual(await other!.evaluate(stands), ['decided', true, false, 1]);
    assert.deepEqual(await other!.evaluate('heard'), [['tab', 'functional,analytics,counter', '']]);
    assert.deepEqual(await one!.evaluate('heard.map(([source]) => source)'), ['banner'], 'no echo');
  });

  it('a refusal: revoked and cleared there, and reloaded because something ran', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2);
    await one!.evaluate('consent.accept()');
    await turnTo(other!);
    await other!.waitFor('window.ran');
    await other!.evaluate('void (localStorage._ct = 1, document.cookie = "_ct=1; path=/")');
    await one!.evaluate('void consent.reject()').catch(() => undefined);
    await turnTo(other!);
    await waitForReload(other!);
    await quiet();
    assert.deepEqual(await other!.evaluate(stands), ['decided', false, false, 0]);
    assert.deepEqual(await other!.evaluate('[localStorage._ct ?? null, document.cookie.includes("_ct")]'), [null, false]);
  });

  it('a refusal of what never ran there: told, not reloaded', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2);
    await one!.evaluate('consent.accept("functional")');
    await turnTo(other!);
    await other!.waitFor('consent.has("functional")');
    await one!.evaluate('consent.reject()');
    await turnTo(other!);
    await other!.waitFor('!consent.has("functional")');
    await quiet();
    assert.deepEqual(await other!.evaluate('[window.first, heard.at(-1)]'), [true, ['tab', '', 'functional']]);
  });

  it('but not what was decided before: a browser may tell late of it', async (t) => {
    const { tabs: [tab] } = await openTabs(t, 1, never);
    await tab!.evaluate('consent.accept()');
    const granted = await tab!.evaluate<string>('document.cookie');
    await tab!.evaluate('consent.reject()');
    await tab!.evaluate(`void (document.cookie = ${JSON.stringify(`${granted}; path=/`)}, document.dispatchEvent(new Event("visibilitychange")))`);
    await tab!.waitFor('document.cookie.includes("~analytics")', { message: 'the no to be written again: the next page would grant' });
    assert.deepEqual(await tab!.evaluate('[consent.has("analytics"), heard.map(([source]) => source)]'), [false, ['api', 'api']]);
    await tab!.evaluate('void (document.cookie = "consent_optout=1; path=/", document.dispatchEvent(new Event("visibilitychange")))');
    await tab!.waitFor('consent.getState().optedOut', { message: 'an opt-out counts, whatever record stands beside it' });
  });

  it('a yes after a no from too far ahead to count: the other tab does not write that again', async (t) => {
    const shop = (await sharedSite()).host();
    const record = `1!${(Date.now() + 3 * 86_400_000).toString(36)}!banner!!~functional~analytics~counter!!`;
    await (await openTab(t)).goto(shop.page('/set', 'set', { 'set-cookie': `consent=${record}; Path=/` }));
    const { tabs: [one, other] } = await openTabs(t, 2, never, shop);
    assert.deepEqual(await one!.evaluate(stands), ['undecided', false, false, 0], 'control: it does not count');
    await one!.evaluate('consent.accept()');
    await turnTo(other!);
    await other!.waitFor('window.ran', { message: 'the other tab to hear of the yes' });
    await quiet();
    assert.deepEqual(await one!.evaluate(stands), ['decided', true, false, 1]);
    assert.match(await one!.evaluate('document.cookie'), /\*analytics/);
  });

  it('a no of a server whose clock is behind', async (t) => {
    const { tabs: [tab] } = await openTabs(t, 1, never);
    await tab!.evaluate('consent.reject()');
    const denied = await tab!.evaluate<string>('document.cookie');
    await tab!.evaluate('consent.accept()');
    await tab!.evaluate(`void (document.cookie = ${JSON.stringify(`${denied}; path=/`)}, document.dispatchEvent(new Event("visibilitychange")))`);
    await tab!.waitFor('!consent.has("analytics")');
  });

  for (const [name, mode, act, jar] of [
    ['the yes before an erasure', 'opt-in', 'erase', 'granted'],
    ['no choice, where nobody’s choice is a yes', 'opt-out', 'reject', '"consent=; max-age=0"'],
  ] as const) {
    it(`but not what the browser tells late, and takes back: ${name}`, async (t) => {
      const { tabs: [tab] } = await openTabs(t, 1, { config: { ...never.config, mode } });
      const heard = await tab!.evaluate(`(async () => {
        await consent.accept();
        const granted = document.cookie;
        await consent.${act}();
        const stands = document.cookie;
        const grants = [];
        consent.onChange((state, { granted }) => grants.push(...granted));
        document.cookie = ${jar} + '; path=/';
        document.dispatchEvent(new Event('visibilitychange'));
        await Promise.resolve();
        document.cookie = stands ? stands + '; path=/' : 'consent=; max-age=0; path=/';
        await new Promise((resolve) => setTimeout(resolve, 500));
        return grants;
      })()`);
      assert.deepEqual(heard, []);
    });
  }

  it('also in a window beside it that nobody turns to, where the browser tells of changed cookies', async (t) => {
    if (currentEngine() === 'firefox') return t.skip('its driver waits for that event of the page as it opens another window');
    const { tabs: [one, other] } = await openTabs(t, 2, { ...never, before: '<script>document.addEventListener("visibilitychange", (event) => event.stopImmediatePropagation(), true)</script>' });
    if (!(await other!.evaluate('"cookieStore" in window'))) return t.skip('nothing tells of changed cookies');
    await other!.waitFor('performance.now() > 2500', { message: 'the browser to be asked for word of changes' });
    await one!.evaluate('consent.accept()');
    await other!.waitFor('window.ran', { message: 'the other window’s tag to run' });
    await one!.evaluate('consent.reject()');
    await other!.waitFor('!consent.has("analytics") && heard.length > 1', { message: 'the refusal to be heard of' });
    assert.deepEqual(await other!.evaluate('heard.map(([source]) => source)'), ['tab', 'tab']);
  });

  it('what a server sets while the page still loads, though the browser is asked for word of it later', async (t) => {
    const { tabs: [tab], shop } = await openTabs(t, 1);
    shop.page('/set', 'set', { 'set-cookie': 'consent_optout=1; Path=/' });
    await tab!.goto(shop.page('/', shopPage({ config: shopConfig, before: deaf({ isSlow: false }), head: '<script>fetch("/set")</script>' })));
    await tab!.waitFor('consent.getState().optedOut', { message: 'the opt-out' });
  });

  it('a no is not undone by a decision in a window that has not heard of it, as two side by side may not', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2, { ...never, before: deaf({ isSlow: true }) });
    await one!.evaluate('consent.accept()');
    await other!.evaluate('consent.accept()');
    await one!.evaluate('consent.reject()');
    await other!.evaluate('consent.accept("functional")');
    assert.deepEqual(await other!.evaluate('[consent.has("functional"), consent.has("analytics")]'), [true, false]);
    assert.match(await other!.evaluate('document.cookie'), /\*functional~analytics/);
    await one!.evaluate('consent.withdraw()');
    await other!.evaluate('Promise.all([consent.optIn(), consent.set({ unknown: true })]).then(() => document.dispatchEvent(new Event("visibilitychange")))');
    await other!.waitFor('!consent.has("functional")', { message: 'what decides nothing to leave the no to be heard of' });
    await one!.evaluate('consent.optOut()');
    await other!.evaluate('consent.accept()');
    assert.deepEqual(await other!.evaluate(stands), ['decided', false, true, 1], 'only opting back in lifts an opt-out');
    await other!.evaluate('consent.optIn()');
    assert.equal(await other!.evaluate('consent.getState().optedOut'), false);
  });

  it('an opt-out, and opting back in, which grants nothing there either', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2, { config: { ...never.config, mode: 'opt-out' } });
    await other!.waitFor('window.ran');
    await one!.evaluate('consent.optOut()');
    await turnTo(other!);
    await other!.waitFor('consent.getState().optedOut');
    assert.equal(await other!.evaluate('consent.has("analytics")'), false);
    await one!.evaluate('consent.optIn()');
    await turnTo(other!);
    await other!.waitFor('!consent.getState().optedOut');
    assert.equal(await other!.evaluate('consent.has("analytics")'), false);
  });

  it('an erasure: the other tab asks again, like the one', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2, never);
    await one!.evaluate('consent.accept()');
    await turnTo(other!);
    await other!.waitFor('window.ran');
    await one!.evaluate('consent.erase()');
    await turnTo(other!);
    await other!.waitFor('!consent.has("analytics")');
    await waitForBanner(other!);
    await waitForBanner(one!);
    assert.equal(await other!.evaluate('consent.getState().status'), 'undecided');
  });

  it('three tabs: each hears of each change once', async (t) => {
    const { tabs } = await openTabs(t, 3, never);
    await tabs[0]!.evaluate('consent.accept()');
    for (const tab of tabs) await turnTo(tab);
    for (const tab of tabs) await tab.waitFor('heard.length');
    await quiet();
    assert.deepEqual(await Promise.all(tabs.map((tab) => tab.evaluate('heard.map(([source]) => source)'))), [['api'], ['tab'], ['tab']]);
  });
});

describe('without being told by the browser of changed cookies', () => {
  it('a tab looks by itself, as it comes to be seen', async (t) => {
    const { tabs: [one, other] } = await openTabs(t, 2, { ...never, before: untold({ isSlow: true }) });
    await one!.evaluate('consent.accept()');
    await quiet();
    assert.equal(await other!.evaluate('consent.has("analytics")'), false, 'control: it has not looked yet');
    await other!.evaluate('void document.dispatchEvent(new Event("visibilitychange"))');
    await other!.waitFor('window.ran');
    assert.deepEqual(await other!.evaluate('heard.map(([source]) => source)'), ['tab']);
  });
});

describe('in doubt a tab takes back what it has granted', () => {
  for (const [name, cookie] of Object.entries({ 'a cookie that is deleted': 'consent=; path=/; max-age=0', 'a cookie that is spoilt': 'consent=1!spoilt; path=/' })) {
    it(name, async (t) => {
      const { tabs: [one, other] } = await openTabs(t, 2, never);
      await one!.evaluate('consent.accept()');
      await turnTo(other!);
      await other!.waitFor('consent.has("analytics")');
      await one!.evaluate(`void (document.cookie = "${cookie}")`);
      await turnTo(other!);
      await other!.waitFor('!consent.has("analytics")');
      await waitForBanner(other!);
    });
  }

  it('where it was refused, a cookie that goes brings back nothing that a mode grants, as long as the page is open', async (t) => {
    const { tabs: [tab], shop } = await openTabs(t, 1, { config: { ...never.config, mode: 'opt-out' } });
    await tab!.waitFor('window.ran');
    await tab!.evaluate('consent.reject()');
    await tab!.evaluate('void (document.cookie = "consent=; path=/; max-age=0")');
    await turnTo(tab!);
    await waitForBanner(tab!);
    assert.deepEqual(await tab!.evaluate(stands), ['undecided', false, false, 1]);
    await tab!.goto(shop.url());
    await tab!.waitFor('window.ran', { message: 'the mode to grant again, as to one who was never there' });
  });
});

it('a tab that could not store its yes hears a later no of another tab', async (t) => {
  const before = '<script>{ const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie"); Object.defineProperty(Document.prototype, "cookie", { configurable: true, get, set(value) { if (!window.isDeaf || !/^consent=/.test(value)) set.call(this, value) } }) }</script>';
  const { tabs: [one, other] } = await openTabs(t, 2, { ...never, before });
  await one!.evaluate('(window.isDeaf = true, consent.accept()).then(() => { isDeaf = false })');
  assert.deepEqual(await one!.evaluate('[consent.has("analytics"), document.cookie.includes("consent=")]'), [true, false]);
  await other!.evaluate('consent.reject()');
  await turnTo(one!);
  await one!.waitFor('!consent.has("analytics")', { message: 'the no' });
});
