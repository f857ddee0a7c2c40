import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Handler, Host } from '../support/host.js';
import { isAsking, obstaclePage, seenBy, settle, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true }, { id: 'analytics' }];
const regions = [{ in: ['US-CA'], mode: 'opt-in' }, { in: ['US'], mode: 'opt-out' }];

async function openShop(t: TestContext, config: object, { answer, attributes = '', before = '' }: { answer?: Handler; attributes?: string; before?: string } = {}): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  if (answer) shop.route('/geo', answer);
  const sdk = `<script type="application/json" data-assent-config>${JSON.stringify({ categories, ...config })}</script><script src="/dist/assent.js" ${attributes}></script>`;
  shop.page('/', obstaclePage({ vendor, sdk, before }));
  const tab = await openTab(t);
  await tab.goto(shop.url(), { wait: 'none' });
  return { tab, shop, vendor };
}

const says = (body: string, status = 200, ms = 0): Handler => (_request, response) => void setTimeout(() => response.writeHead(status, { 'content-type': 'text/plain' }).end(body), ms);
const stands = '[consent.getState().region, consent.getState().mode, consent.has("analytics")]';

describe('the place that regionUrl answers decides', () => {
  for (const [body, region] of shareOut(Object.entries({
    'US': 'US',
    'US-NY\n': 'US-NY',
    '"US-NY"': 'US-NY',
    '{"region":"US-NY"}': 'US-NY',
    '{"status":"OK","country":"US"}': 'US',
    '{"region":"NY","country":"US"}': 'US-NY',
    '{"country":"US","region":"New York"}': 'US',
    '{"ip":"127.0.0.1","location":{"country":"US","region":"US-NY"}}': 'US-NY',
  }))) {
    it(`${body.trim()}: granted as that place has it, the tags run`, async (t) => {
      const { tab } = await openShop(t, { regions, regionUrl: '/geo' }, { answer: says(body) });
      await tab.waitFor('ran.length === 2', { message: 'the tags to run' });
      assert.deepEqual(await tab.evaluate(stands), [region, 'opt-out', true]);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
    });
  }

  itInOneEngine('and who is told but not asked there is told, whatever the tags that it grants wait for', async (t) => {
    const { tab, shop } = await openShop(t, {}, { answer: says('US', 200, 300) });
    const late = '<script type="text/plain" data-consent="analytics">addEventListener("DOMContentLoaded", () => { window.ran = true })</script>';
    await tab.goto(shop.page('/late', shopPage({ config: { categories, regions, regionUrl: '/geo' }, body: late })));
    await tab.waitFor('window.ran', { message: 'the tag to run' });
    await waitForQuestion(tab);
    await quiet();
    assert.equal(await isAsking(tab), true);
  });

  itInOneEngine('and what the page has asked for is shown, though the place becomes known while it is on its way', async (t) => {
    const held: { texts?: () => void } = {};
    const before = `<script>${privacyControl}</script>`;
    const { tab, shop } = await openShop(t, {}, { answer: says('US', 200, 200) });
    shop.route('/dist/assent-locale-de.js', (_request, response) => void (held.texts = () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL('../../dist/assent-locale-de.js', import.meta.url)))));
    await tab.goto(shop.page('/asked', shopPage({ config: { categories, regions, regionUrl: '/geo', ui: { lang: 'de' } }, before, body: '<script>consent.show()</script>' })), { wait: 'none' });
    await shop.waitForRequest('/dist/assent-locale-de.js');
    await tab.waitFor('consent.getState().region === "US"', { message: 'the place' });
    held.texts!();
    await tab.waitFor('document.querySelector("consent-banner:not([hidden])")', { message: 'the banner' });
  });

  itInOneEngine('and what ran before is stopped if a refusal of another window is heard of with it', async (t) => {
    const held: { answer?: () => void } = {};
    const answer: Handler = (_request, response) => void (held.answer = () => response.end('DE'));
    const { tab, shop } = await openShop(t, { regions, regionUrl: '/geo' }, { answer });
    await tab.waitFor('window.consent');
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.url(), { wait: 'none' });
    await tab.waitFor('ran.length === 2', { message: 'the tags to run' });
    await shop.waitForRequest('/geo');
    await tab.evaluate('window.first = true, document.cookie = document.cookie.match(/consent=[^;]*/)[0].replace(/1!(\\w+)/, (_, time) => "1!" + (parseInt(time, 36) + 1).toString(36)).replaceAll("*", "~") + "; path=/"');
    held.answer!();
    await tab.waitFor('!window.first && window.consent?.getState().status === "decided"', { message: 'the reload' });
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  });

  itInOneEngine('until it has come, the strictest rule listed holds', async (t) => {
    const { tab, vendor } = await openShop(t, { mode: 'notice', regions, regionUrl: '/geo' }, { answer: says('US', 200, 1200) });
    await settle(tab);
    assert.deepEqual(await tab.evaluate(stands), ['', 'opt-in', false]);
    assert.deepEqual(vendor.requests(), []);
    await tab.waitFor('ran.length === 2', { message: 'the tags to run' });
  });

  itInOneEngine('a place with a rule of its own has that', async (t) => {
    const { tab, vendor } = await openShop(t, { regions, regionUrl: '/geo' }, { answer: says('{"country":"US","region":"CA"}') });
    await waitForQuestion(tab);
    await settle(tab);
    assert.deepEqual(await tab.evaluate(stands), ['US-CA', 'opt-in', false]);
    assert.deepEqual(vendor.requests(), []);
  });

  itInOneEngine('is not asked for where the page has said it', async (t) => {
    const { tab, shop } = await openShop(t, { regions, regionUrl: '/geo' }, { answer: says('US'), attributes: 'data-region="DE"' });
    await waitForQuestion(tab);
    assert.deepEqual(await tab.evaluate(stands), ['DE', 'opt-in', false]);
    assert.deepEqual(shop.requests('/geo'), []);
  });
});

describe('where nobody knows the place, the strictest rule listed holds, the visitor is asked, and the console says why', () => {
  for (const [name, answer] of shareOut(Object.entries<Handler>({
    'a line that is cut': (request) => void request.socket.destroy(),
    'no answer in two seconds': says('US', 200, 4000),
    'a server that says 404 in capital letters': says('US', 404),
    'a page in place of an answer': says('<!DOCTYPE html><html lang="en-US"><title>US</title>{"country":"US"}'),
    'nothing': says(''),
    'a word': says('OK?'),
    'an error in JSON': says('{"error":"US only"}'),
  }))) {
    it(name, async (t) => {
      const { tab, vendor } = await openShop(t, { mode: 'opt-out', regions, regionUrl: '/geo' }, { answer });
      await waitForMessage(tab, /^warn: .*the region is unknown.*so the strictest rule holds/);
      await waitForQuestion(tab);
      await settle(tab);
      assert.deepEqual(await tab.evaluate(stands), ['', 'opt-in', false]);
      assert.deepEqual(vendor.requests(), []);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
    });
  }

  for (const region of shareOut(['XX', '{{ country }}', 'United States'])) {
    it(`data-region="${region}"`, async (t) => {
      const { tab, vendor } = await openShop(t, { mode: 'opt-out', regions }, { attributes: `data-region="${region}"` });
      await waitForQuestion(tab);
      await settle(tab);
      assert.equal(await tab.evaluate('consent.has("analytics")'), false);
      assert.deepEqual(vendor.requests(), []);
    });
  }
});

describe('preset', () => {
  for (const [preset, region, granted] of shareOut([
    ['eu-us', 'US-TX', true],
    ['eu-us', 'FR', false],
    ['eu-us', '', false],
    ['strict', 'US', false],
    ['strickt', 'US', false],
  ] as const)) {
    it(`"${preset}" in "${region}" ${granted ? 'grants' : 'asks first'}`, async (t) => {
      const { tab } = await openShop(t, { preset, ...(preset.startsWith('strict') || preset === 'strickt' ? { mode: 'opt-out' } : {}) }, { attributes: `data-region="${region}"` });
      await waitForQuestion(tab);
      await settle(tab);
      assert.equal(await tab.evaluate('consent.has("analytics")'), granted);
    });
  }

  it('"eu-us" honours the visitor’s opt-out signal in the United States, and no pop-up answers it', async (t) => {
    const { tab, vendor } = await openShop(t, { preset: 'eu-us' }, { attributes: 'data-region="US-CA"', before: `<script>${privacyControl}</script>` });
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().source, consent.explain("analytics").rule, !!document.querySelector("consent-banner")]'), [false, 'signal', 'signal', false]);
    assert.deepEqual(vendor.requests(), []);
  });
});
