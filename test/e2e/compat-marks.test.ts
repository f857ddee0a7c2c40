import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCompatShop } from '../support/compat-page.js';
import type { Tab } from '../support/driver.js';
import { foreignMarkup } from '../support/foreign-markup.js';
import { type Host, pathsOf } from '../support/host.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { sharedSite } from '../support/shared.js';
import { clickButton, quiet, waitForBanner } from '../support/shop-page.js';

/** Waits for the part that translates marks: it counts how many elements have one of ours. */
function waitForMarks(tab: Tab, count: number): Promise<void> {
  return tab.waitFor(`document.querySelectorAll('body [data-consent], head [data-consent]').length === ${count}`, { message: `${count} marks` });
}

const ran = (tab: Tab): Promise<string[]> => tab.evaluate<string[]>('ran');

/** Adds script elements as a script of the page would: each built by hand, as those of HTML that is parsed late are dead. */
function insert(tab: Tab, html: string): Promise<void> {
  return tab.evaluate((markup: string) => {
    const parsed = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
    const box = document.createElement('div');
    for (const { attributes, textContent } of parsed.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of attributes) script.setAttribute(name, value);
      box.append(Object.assign(script, { textContent }));
    }
    document.body.append(box);
  }, html);
}

describe('marks of other consent managers work unchanged', () => {
  for (const [name, { compat, script, inline, others }] of shareOut(Object.entries(foreignMarkup))) {
    it(name, async (t) => {
      const vendor: Host = (await sharedSite()).host('vendor');
      const slow = vendor.script("ran.push('slow')", { ms: 200 });
      const more = others?.(vendor) ?? '';
      const body = `<main>${script(slow)}${inline("ran.push('inline')")}${script(vendor.script("ran.push('fast')"))}${more}</main>`;
      const { tab } = await openCompatShop(t, { compat, body });
      await waitForBanner(tab);
      await quiet();
      assert.deepEqual([await ran(tab), pathsOf(vendor)], [[], []], 'nothing runs, nothing is asked for');

      await tab.evaluate("consent.reject('analytics')");
      await quiet();
      assert.deepEqual([await ran(tab), pathsOf(vendor)], [[], []], 'nor after a rejection');

      await tab.evaluate("consent.accept('analytics')");
      await tab.waitFor('ran.length === 3', { message: 'the scripts' });
      assert.deepEqual(await ran(tab), ['slow', 'inline', 'fast'], 'in document order');
      if (others) for (const path of ['/html', '/img']) await vendor.waitForRequest(path);
      if (more.includes('<link')) await vendor.waitForRequest('/css');

      await insert(tab, script(vendor.script("ran.push('later')")) + inline("ran.push('last')"));
      await tab.waitFor('ran.length === 5', { message: 'the scripts inserted later' });
      await quiet();
      assert.deepEqual((await ran(tab)).slice(3).toSorted(), ['last', 'later'], 'inserted later, and each once');
      assert.equal(pathsOf(vendor).length, 3 + (more.match(/title=|alt=|rel=/g) ?? []).length, 'each is asked for once');
      assert.deepEqual((await tab.console()).filter((message) => message.startsWith('error')), []);
    });
  }
});

describe('marks of other consent managers, the fine print', () => {
  const cookiebot = { cookiebot: { statistics: 'analytics', marketing: 'third-party' } };
  const noted = (mark: string, what: string): string => `<script type="text/plain" ${mark}>ran.push('${what}')</script>`;

  itInOneEngine('holds what waits for several categories until all are granted', async (t) => {
    const body = noted('data-cookieconsent="statistics, marketing"', 'cookiebot') + noted('class="optanon-category-C0002-C0004"', 'onetrust') + noted('class="_iub_cs_activate-inline" data-iub-purposes="4,5"', 'iubenda');
    const { tab } = await openCompatShop(t, { compat: { ...cookiebot, onetrust: { C0002: 'analytics', C0004: 'third-party' }, iubenda: { 4: 'analytics', 5: 'third-party' } }, body });
    await waitForMarks(tab, 3);
    await tab.evaluate("consent.accept('analytics')");
    await quiet();
    assert.deepEqual(await ran(tab), []);
    await tab.evaluate("consent.accept('third-party')");
    assert.deepEqual(await ran(tab), ['cookiebot', 'onetrust', 'iubenda']);
  });

  itInOneEngine('runs what vanilla-cookieconsent marks with ! once that is denied by a decision, not before', async (t) => {
    const body = noted('data-category="!analytics"', 'category') + noted('data-category="analytics" data-service="!Google Analytics"', 'service') + noted('data-category="analytics"', 'plain');
    const { tab } = await openCompatShop(t, { compat: { 'vanilla-cookieconsent': { 'Google Analytics': 'google-analytics' } }, body });
    await waitForMarks(tab, 3);
    await quiet();
    assert.deepEqual(await ran(tab), []);
    await tab.evaluate('consent.reject()');
    assert.deepEqual(await ran(tab), ['category', 'service']);
  });

  itInOneEngine('lets a service decide for itself', async (t) => {
    const body = noted('data-category="analytics" data-service="Google Analytics"', 'ga') + noted('data-category="analytics"', 'plain');
    const { tab } = await openCompatShop(t, { compat: { 'vanilla-cookieconsent': { 'Google Analytics': 'google-analytics' } }, body });
    await waitForMarks(tab, 2);
    await tab.evaluate("consent.set({ analytics: true, 'google-analytics': false })");
    await quiet();
    assert.deepEqual(await ran(tab), ['plain']);
  });

  itInOneEngine('leaves alone what Cookiebot is told to ignore, and what only shares a common attribute name', async (t) => {
    const body = `<script data-cookieconsent="ignore">ran.push('ignored')</script><img data-name="hero" src="/img" alt=""><p data-category="shoes" data-name="p">p</p>`;
    const { tab } = await openCompatShop(t, { compat: { ...cookiebot, klaro: {}, 'vanilla-cookieconsent': {} }, body });
    await waitForBanner(tab);
    await quiet();
    assert.deepEqual(await ran(tab), ['ignored']);
    await waitForMarks(tab, 0);
    assert.deepEqual((await tab.console()).filter((message) => message.includes('[assent]')), []);
  });

  itInOneEngine('holds for ever what the map does not name, and says which element and which name', async (t) => {
    const body = noted('data-cookieconsent="unclassified" id="stray"', 'stray') + noted('data-cookieconsent="marketing"', 'lost') + noted('data-cookieconsent="statistics"', 'known');
    const { tab } = await openCompatShop(t, { compat: { cookiebot: { statistics: 'analytics', marketing: 'marketing' } }, body });
    const messages = await waitForMessage(tab, /marketing/);
    assert.match(messages.join('\n'), /error: \[assent\] <script type="text\/plain" data-cookieconsent="unclassified" id="stray">.* held back for ever: compat\.cookiebot .*"unclassified"/);
    await insert(tab, noted('data-cookieconsent="toString"', 'late'));
    await waitForMessage(tab, /"toString"/);
    await tab.evaluate('consent.accept()');
    await quiet();
    assert.deepEqual(await ran(tab), ['known']);
    assert.equal((await tab.console()).filter((message) => message.includes('"unclassified"')).length, 1, 'once');
  });

  itInOneEngine('tells once of a mark that means nothing, wherever its element goes', async (t) => {
    const told = '<script>window.told = []; document.addEventListener("consent:error", ({ detail }) => told.push(detail.message))</script>';
    const { tab } = await openCompatShop(t, { compat: cookiebot, before: told, body: `<main></main>${noted('data-cookieconsent="unclassified" id="stray"', 'stray')}` });
    await tab.waitFor('told.length', { message: 'the message' });
    for (let move = 0; move < 3; move += 1) await tab.evaluate('(document.querySelector("main").append(document.querySelector("#stray")), new Promise(requestAnimationFrame))');
    assert.equal(await tab.evaluate('told.filter((each) => each.includes("unclassified")).length'), 1);
  });

  itInOneEngine('holds an element with the marks of two managers until both names are granted', async (t) => {
    const { tab } = await openCompatShop(t, { compat: { ...cookiebot, klaro: { maps: 'functional' } }, body: noted('data-cookieconsent="statistics" data-name="maps"', 'both') });
    await waitForMarks(tab, 1);
    await tab.evaluate("consent.accept('analytics')");
    await quiet();
    assert.deepEqual(await ran(tab), []);
    await tab.evaluate("consent.accept('functional')");
    assert.deepEqual(await ran(tab), ['both']);
  });

  itInOneEngine('does nothing for managers that the config does not name', async (t) => {
    const { tab } = await openCompatShop(t, { compat: { klaro: {} }, body: noted('data-cookieconsent="analytics"', 'cookiebot') });
    await clickButton(tab, 'Accept all');
    await quiet();
    assert.deepEqual(await ran(tab), []);
  });

  it('sees marks of each manager that a framework sets after it has inserted the element', async (t) => {
    const names = ['data-category', 'data-cookiecategory', 'data-name', 'data-cookieconsent', 'data-usercentrics', 'data-cookieyes', 'data-iub-purposes', 'data-osano', 'data-cookie-consent'];
    const compat = Object.fromEntries(['vanilla-cookieconsent', 'klaro', 'cookiebot', 'usercentrics', 'cookieyes', 'iubenda', 'osano', 'probo'].map((manager) => [manager, { stats: 'analytics' }]));
    const body = names.map((name) => noted(name === 'data-iub-purposes' ? 'class="_iub_cs_activate-inline"' : '', name)).join('');
    const { tab } = await openCompatShop(t, { compat, body: body + noted('data-name="stats"', 'first') });
    await waitForMarks(tab, 1);
    await tab.evaluate("consent.accept('analytics')");
    await tab.evaluate((each: string[]) => each.forEach((name, at) => document.querySelectorAll('body script')[at]!.setAttribute(name, 'stats')), names);
    await waitForMarks(tab, names.length + 1);
    assert.deepEqual(await ran(tab), ['first', ...names]);
  });

  it('sees marks in a document that a framework has rendered anew, root and all', async (t) => {
    const { tab } = await openCompatShop(t, { compat: cookiebot, body: noted('data-cookieconsent="statistics"', 'old') });
    await waitForMarks(tab, 1);
    await tab.evaluate(() => {
      const root = document.createElement('html');
      root.append(document.createElement('head'), document.createElement('body'));
      document.replaceChild(root, document.documentElement);
    });
    await insert(tab, noted('data-cookieconsent="statistics"', 'new'));
    await waitForMarks(tab, 1);
    await tab.evaluate("consent.accept('analytics')");
    assert.deepEqual(await ran(tab), ['new']);
  });

  itInOneEngine('works on a visit that began with a link to the preferences, and for a visitor who decided earlier', async (t) => {
    const { tab, shop } = await openCompatShop(t, { compat: cookiebot, body: noted('data-cookieconsent="statistics"', 'statistics'), path: '/#consent-preferences' });
    await waitForMarks(tab, 1);
    assert.deepEqual(await ran(tab), []);
    await tab.evaluate("consent.accept('analytics')");
    assert.deepEqual(await ran(tab), ['statistics']);
    await tab.goto(shop.url('/'));
    await tab.waitFor('ran.length === 1', { message: 'the script, on the next visit' });
  });

  itInOneEngine('keeps a service of ours that stands beside another manager’s mark', async (t) => {
    const { tab } = await openCompatShop(t, { compat: cookiebot, body: noted('data-cookieconsent="statistics" data-service="google-analytics"', 'ga') });
    await waitForMarks(tab, 1);
    await tab.evaluate("consent.set({ analytics: true, 'google-analytics': false })");
    await quiet();
    assert.deepEqual(await ran(tab), []);
    await tab.evaluate("consent.accept('google-analytics')");
    assert.deepEqual(await ran(tab), ['ga']);
  });

  const once = noted('data-cookieconsent="statistics"', 'once');
  for (const [count, head] of [[1, once], [2, once + once]] as const) {
    it(`runs nothing a second time when Turbo merges the head of the next page, which had ${count}`, async (t) => {
      const { tab } = await openCompatShop(t, { compat: cookiebot, before: '<script>window.Turbo = {}</script>', head });
      await waitForMarks(tab, count);
      if (count > 1) await tab.evaluate('document.head.querySelectorAll("[data-cookieconsent]")[1].remove()');
      // As Turbo does: what the current head lacks, by its markup, is built anew and appended.
      const merge = (markup: string): void => {
        if ([...document.head.children].some((element) => element.outerHTML === markup)) return;
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.setAttribute('data-cookieconsent', 'statistics');
        script.textContent = "ran.push('once')";
        document.head.append(script);
      };
      for (let page = 0; page < 2; page += 1) await tab.evaluate(merge, once);
      await tab.evaluate("consent.accept('analytics')");
      for (let page = 0; page < 2; page += 1) await tab.evaluate(merge, once);
      await quiet();
      assert.deepEqual(await ran(tab), ['once']);
    });
  }

  it('names a marked script that the browser has run already: nothing can hold it back', async (t) => {
    const { tab } = await openCompatShop(t, { compat: { osano: { ANALYTICS: 'analytics' } }, body: '<script data-osano="ANALYTICS">ran.push("live")</script>' });
    await waitForMessage(tab, /data-osano="ANALYTICS".* is not held back: give it type="text\/plain"/);
    await tab.evaluate('consent.accept()');
    await quiet();
    assert.deepEqual(await ran(tab), ['live'], 'it does not run a second time');
  });

  it('says of what runs or is fetched with a name that the map lacks that it is not held back', async (t) => {
    const mark = 'class="optanon-category-C0001"';
    const body = `<script ${mark} id="live">ran.push("live")</script><script type="module" ${mark} id="module">ran.push("module")</script><img ${mark} id="fetched" src="data:," alt=""><script type="application/json" ${mark} id="data">{}</script>`;
    const waiting = `<script type="text/plain" ${mark} id="script"></script><img ${mark} id="picture" src="data:," data-src="/img" alt=""><iframe ${mark} id="frame" data-src="/f"></iframe>`;
    const { tab } = await openCompatShop(t, { compat: { onetrust: { C0002: 'analytics' } }, body: body + waiting });
    await waitForMessage(tab, /id="frame"/);
    const told = (await tab.console()).filter((message) => message.includes('"C0001"')).map((message) => /id="(\w+)".*> (is .*)/.exec(message)!.slice(1).join(' '));
    const lost = 'compat.onetrust maps "C0001" to no category or service of the config';
    const expected = [...['live', 'module', 'fetched'].map((id) => `${id} is not held back, and ${lost}`), ...['script', 'picture', 'frame'].map((id) => `${id} is held back for ever: ${lost}`)];
    assert.deepEqual(told, expected);
    assert.deepEqual(await ran(tab), ['live', 'module']);
  });

  itInOneEngine('breaks no page with a compat of another form', async (t) => {
    const { tab } = await openCompatShop(t, { compat: { cookiebot: 'yes', klaro: null, onetrust: ['C0002'], nobody: {} }, body: noted('data-cookieconsent="analytics"', 'same') });
    await waitForMarks(tab, 1);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('ran.length === 1');
    assert.deepEqual((await tab.console()).filter((message) => /^error: (?!\[assent\])/.test(message)), []);
  });
});
