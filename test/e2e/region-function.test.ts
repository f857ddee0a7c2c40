import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { serveBundle } from '../support/bundle.js';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { waitForMessage } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, waitForBanner } from '../support/shop-page.js';

const config = '{ mode: "notice", regions: [{ in: ["US"], mode: "opt-out" }, { in: ["*"], mode: "opt-in" }], categories: [{ id: "essential", required: true }, { id: "analytics" }] }';

async function openApp(t: TestContext, region: string, placed = config): Promise<Tab> {
  const shop = (await sharedSite()).host();
  await serveBundle(shop, `import { createConsent } from 'assent'; window.asked = 0; window.app = createConsent(${placed}, { region: ${region} })`);
  const held = '<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>';
  shop.page('/', `<!doctype html><html lang="en"><title>App</title><script>${consoleCollector}</script><script type="module" src="/app/stdin.js"></script><h1>App</h1>${held}`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await tab.waitFor('window.app');
  return tab;
}

const stands = '[app.getState().region, app.getState().mode, app.has("analytics"), window.ran ?? 0]';

describe('createConsent takes the region from', () => {
  for (const [name, region] of Object.entries({
    'a text': '"US-CA"',
    'a function': '() => { asked++; return "US-CA" }',
    'a function that takes its time': '() => { asked++; return new Promise((done) => setTimeout(done, 500, "US-CA")) }',
  })) {
    it(name, async (t) => {
      const tab = await openApp(t, region);
      await tab.waitFor('window.ran');
      await quiet();
      assert.deepEqual(await tab.evaluate(stands), ['US-CA', 'opt-out', true, 1]);
      assert.equal(await tab.evaluate('asked'), region.includes('asked') ? 1 : 0);
    });
  }

  it('a function, whatever region the config names, and grants nothing by that until it has answered', async (t) => {
    const tab = await openApp(t, '() => new Promise((done) => { window.answer = done })', config.replace('{', '{ region: "US",'));
    await tab.waitFor('window.answer');
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), ['', 'opt-in', false, 0]);
    await tab.evaluate('answer("DE")');
    await waitForBanner(tab);
    assert.deepEqual(await tab.evaluate(stands), ['DE', 'opt-in', false, 0]);
    assert.deepEqual((await tab.console()).filter((line) => line.includes('[assent]')), []);
  });

  it('a function, which makes no config of what is none: nothing can be granted', async (t) => {
    const tab = await openApp(t, '() => "US"', '[]');
    await tab.evaluate('app.accept()');
    assert.deepEqual(await tab.evaluate('[app.has("analytics"), document.cookie]'), [false, '']);
  });

  for (const [name, region] of shareOut(Object.entries({
    'a function that throws': '() => { throw new Error("no database") }',
    'a promise that rejects': 'async () => { throw new Error("no database") }',
    'a function that knows nothing': '() => undefined',
    'a function that never answers': '() => new Promise(() => {})',
  }))) {
    it(`not ${name}: the strictest rule holds`, async (t) => {
      const tab = await openApp(t, region);
      await waitForBanner(tab);
      await waitForMessage(tab, /^warn: .*the region is unknown/);
      assert.deepEqual(await tab.evaluate(stands), ['', 'opt-in', false, 0]);
    });
  }
});
