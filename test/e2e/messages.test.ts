import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter' }] }];

async function openShop(t: TestContext, config: unknown, body = '<h1>Shop</h1>'): Promise<Tab> {
  const tab = await openTab(t);
  const note = '<script>window.told = []; document.addEventListener("consent:error", ({ detail }) => told.push(detail))</script>';
  await tab.goto((await sharedSite()).host().page('/', shopPage({ config, before: `<script>${consoleCollector}</script>${note}`, body })));
  return tab;
}

const ours = async (tab: Tab): Promise<string[]> => (await tab.console()).filter((line) => line.includes('[assent]'));

describe('a mistake is named once, where it is, and how to mend it', () => {
  it('by its place in the config, with the index in each list, also behind an item that was dropped', async (t) => {
    const twice = [{ id: 'essential' }, { id: 'not an id' }, { id: 'analytics', services: [{ id: 'a' }, { id: 5 }, { id: 'essential' }, { id: 'a' }] }, { id: 'a' }];
    const tab = await openShop(t, { categories: twice, optOut: { categories: ['analytics', 'nothing'] } });
    await waitForMessage(tab, /optOut/);
    const told = await tab.evaluate<{ path: string; found: string; expected: string }[]>('told');
    assert.deepEqual(told.map(({ path, found }) => [path, found]), [
      ['$.categories[1].id', '"not an id"'],
      ['$.categories[2].services[1].id', '5'],
      ['$.categories[2].services[2].id', '"essential" a second time'],
      ['$.categories[2].services[3].id', '"a" a second time'],
      ['$.categories[3].id', '"a" a second time'],
      ['$.optOut.categories[1]', '"nothing"'],
    ]);
    const lines = (await ours(tab)).map((line) => /^error: \[assent\] config (\$.*): found .*, expected /.exec(line)?.[1] ?? line);
    assert.deepEqual(lines, told.map(({ path }) => path), 'the console says the same');
  });

  for (const config of ['text', 7, [1]]) {
    it(`at the root (${JSON.stringify(config)}) too, however often something is shown`, async (t) => {
      const tab = await openShop(t, config);
      await waitForMessage(tab, /config \$: found/);
      for (let time = 0; time < 3; time += 1) await tab.evaluate('consent.show("preferences").then(() => consent.hide()).then(() => consent.show())');
      await quiet();
      assert.equal((await ours(tab)).filter((line) => line.includes('config $:')).length, 1);
    });
  }

  for (const type of ['', 'type="text/javascript"', 'type="module"']) {
    it(`a mark on a script that the browser runs itself (${type || 'no type'}): nothing holds it back, and it runs once`, async (t) => {
      const tab = await openShop(t, { categories }, `<h1>Shop</h1><script ${type} data-consent="analytics">window.ran = (window.ran ?? 0) + 1</script>`);
      await waitForMessage(tab, /<script .*data-consent="analytics".* is not held back: give it type="text\/plain"/);
      assert.equal(await tab.evaluate('told.some(({ element }) => element?.localName === "script")'), true, 'the event carries the element');
      await tab.evaluate('consent.accept()');
      await quiet();
      assert.equal(await tab.evaluate('ran'), 1);
    });
  }

  for (const name of ['lazyload', 'card lazy']) {
    it(`a mark beside the class of a lazy loader (${name}), which would fetch what is held`, async (t) => {
      const tab = await openShop(t, { categories }, `<h1>Shop</h1><img class="${name}" data-consent="analytics" data-src="/img" alt=""><img class="hazy" data-consent="analytics" data-src="/img" alt="">`);
      await waitForMessage(tab, new RegExp(`<img class="${name}" .* may be fetched by a lazy loader`));
      assert.equal((await ours(tab)).length, 1, 'the other one is fine');
    });
  }

  it('what is in a marked object, but parameters, or under a type that Chromium knows it by', async (t) => {
    const objects = ['><p id="text">Film</p>', '><embed id="inner" data-consent="analytics" data-src="/img">', '>', '><param name="a" value="b">', ' type="text/html"><p>Film</p>'];
    const tab = await openShop(t, { categories }, `<h1>Shop</h1>${objects.map((rest) => `<object data-consent="analytics" data-data="/html"${rest}</object>`).join('')}<object><p>Film</p></object>`);
    await waitForMessage(tab, /id="inner"/);
    assert.match((await ours(tab))[0]!, /<p id="text">Film<\/p> keeps Chromium from showing the marked <object> around it/);
    assert.deepEqual(await tab.evaluate('told.map(({ element }) => element.id)'), ['text', 'inner']);
  });

  it('leaves blocks of data with a mark alone', async (t) => {
    const tab = await openShop(t, { categories }, '<h1>Shop</h1><script type="application/ld+json" data-consent="analytics">{"@type":"Product"}</script>');
    await tab.waitFor('window.consent');
    await quiet();
    assert.deepEqual((await ours(tab)).filter((line) => line.includes('held back')), []);
    await tab.evaluate('consent.accept()');
    assert.equal(await tab.evaluate('document.querySelector("[data-consent=analytics]").type'), 'application/ld+json');
  });

  it('a mark that names nothing, as such; one that names what is not there, by its name', async (t) => {
    const tab = await openShop(t, { categories }, '<h1>Shop</h1><img id="a" alt="" data-consent="" data-src="/img"><img id="b" alt="" data-consent="typo" data-src="/img">');
    await waitForMessage(tab, /typo/);
    const lines = await ours(tab);
    assert.equal(lines.length, 2);
    assert.match(lines[0]!, /id="a".* its data-consent names no category or service$/);
    assert.match(lines[1]!, /id="b".* no category or service "typo"$/);
  });

  it('links that are not marked, once something else is wrong: only what fetches ahead what is held', async (t) => {
    const links = ['preload', 'modulepreload', 'prefetch', 'stylesheet'].map((rel) => `<link id="${rel}" rel="${rel}" as="image" href="/img?${rel}">`);
    const held = ['preload', 'prefetch', 'stylesheet'].map((rel) => `<img alt="" data-consent="analytics" data-src="img?${rel}">`);
    const module = '<script type="text/plain" data-type="module" data-consent="analytics" data-src="/img?modulepreload"></script>';
    const tab = await openShop(t, { categories }, `<h1>Shop</h1>${links.join('')}<link id="own" rel="preload" as="image" href="/img">${held.join('')}${module}<img alt="" data-consent="typo">`);
    await waitForMessage(tab, /id="prefetch"/);
    assert.deepEqual(await tab.evaluate('told.map(({ element }) => element.id)'), ['', 'preload', 'modulepreload', 'prefetch']);
  });

  it('ids that a vendor waits for and the config does not have', async (t) => {
    const tab = await openShop(t, { categories, integrations: { metaPixel: { ids: ['marketing'] }, matomo: { ids: ['counter'] } } });
    await waitForMessage(tab, /integrations/);
    assert.deepEqual(await ours(tab), ['error: [assent] config $.integrations.metaPixel: found "marketing", expected ids of categories and services: no other is ever granted']);
  });

  it('what does nothing as it is written, once something else is wrong', async (t) => {
    const scripts = ['type="text/plain" data-service="counter"', ...['type="none"', 'type="text/template"', 'type="text/plain" data-type="modul"'].map((type) => `${type} data-consent="analytics"`)];
    const right = ['type="text/plain"', 'type="text/plain" data-type="module"', 'type="text/plain" data-type="text/babel"', 'type="application/ld+json"'].map((type) => `${type} data-consent="essential"`);
    const elements = ['<iframe data-consent="analytics" title="Film"></iframe>', '<button data-consent-action="decline">No</button>', '<button data-consent-action="reject">No</button>', '<iframe data-consent="analytics" data-src="/img" title="Film"></iframe>'];
    const tab = await openShop(t, { categories }, `<h1>Shop</h1>${[...scripts, ...right].map((attributes) => `<script ${attributes}>{}</script>`).join('')}${elements.join('')}<img alt="" data-consent="typo">`);
    await waitForMessage(tab, /decline/);
    const lines = (await ours(tab)).map((line) => /(data-service=|none|template|modul"|Film|decline|typo).* (is held back for ever|is never run|shows nothing|does nothing)\b/.exec(line)?.slice(1).join(' ') ?? line);
    assert.deepEqual(lines, ['typo is held back for ever', 'data-service= is held back for ever', 'none is never run', 'template is never run', 'modul" is never run', 'Film shows nothing', 'decline does nothing']);
  });

  it('whenGranted() and has() of an unknown id, each with one warning', async (t) => {
    const tab = await openShop(t, { categories });
    await tab.evaluate('consent.ready.then(() => void consent.whenGranted("typo"))');
    await waitForMessage(tab, /^warn: .*"typo" is no category or service/);
    assert.equal((await ours(tab)).length, 1);
    assert.equal(await tab.evaluate('consent.has("counters")'), false);
    assert.equal((await waitForMessage(tab, /"counters"/)).length, 2);
    assert.equal(await tab.evaluate('consent.has("counter")'), false);
    assert.equal((await ours(tab)).length, 2, 'what is known is no mistake');
  });
});

it('what could not be cleared is named with its kind, and why that can be', async (t) => {
  const services = [{ id: 'counter', storage: [{ area: 'indexedDB', name: 'base' }] }];
  const tab = await openShop(t, { reload: 'never', categories: [{ id: 'analytics', services }] });
  await tab.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.open('base').onsuccess = ({ target }) => resolve(((window as unknown as { open: unknown }).open = target));
    });
  });
  await tab.evaluate('consent.accept().then(() => consent.reject())');
  const [line] = await waitForMessage(tab, /not removed: indexedDB base\. .*a database as long as a page holds it open/);
  assert.doesNotMatch(line!, /server/);
  assert.deepEqual(await tab.evaluate('told.map(({ left }) => left)'), [['indexedDB base']]);
});
