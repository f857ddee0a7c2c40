import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, isAsking, openShop, seenBy, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';
import { sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';

const byUrl = '<script src="/dist/assent.js" data-config="/consent.json"></script>';
const granting = '{"mode":"opt-out"}';

/** Answers that would grant if they were taken for a config. */
const answers: Record<string, [status: number, body: string]> = {
  'in the body of a 404': [404, granting],
  'in the body of a 500': [500, granting],
  'cut short': [200, granting.slice(0, -1)],
  'in a list': [200, `[${granting}]`],
  'as a text': [200, JSON.stringify(granting)],
  'with more behind it': [200, `${granting}${granting}`],
  'as JSONP': [200, `callback(${granting})`],
  'with a comment': [200, `${granting} // for now`],
};

describe('a config that would grant does not', () => {
  for (const [name, [status, body]] of shareOut(Object.entries(answers))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk: byUrl });
      shop.route('/consent.json', (_request, response) => void response.writeHead(status, { 'cache-control': 'no-store' }).end(body));
      await tab.goto(shop.url());
      await waitForMessage(tab, /^error: \[assent\] .*config/);
      await assertDenied(tab, vendor);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
      shop.route('/consent.json', (_request, response) => void response.writeHead(200, { 'cache-control': 'no-store' }).end(granting));
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
    });
  }

  it('from a host that does not let the page read it', async (t) => {
    const cdn = (await sharedSite()).host('cdn');
    cdn.route('/consent.json', (_request, response) => void response.writeHead(200).end(granting));
    const { tab, shop, vendor } = await openShop(t, { sdk: byUrl.replace('/consent.json', cdn.url('/consent.json')) });
    await tab.goto(shop.url());
    await waitForMessage(tab, /consent\.json cannot be read/);
    await assertDenied(tab, vendor);
  });

  it('with objects that cannot be made a text, anywhere', async (t) => {
    const odd = { toString: null };
    const config = { mode: 'opt-out', preset: odd, region: odd, policy: { version: odd, updated: odd, url: odd }, cookie: { name: odd, path: odd }, record: { url: odd }, ui: { lang: odd, theme: odd, layout: odd, texts: { reopen: odd, acceptAll: odd } } };
    const { tab, shop, vendor } = await openShop(t, { sdk: byUrl });
    shop.route('/consent.json', (_request, response) => void response.writeHead(200, { 'cache-control': 'no-store' }).end(JSON.stringify(config)));
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    await tab.waitFor('new Promise((resolve) => consentQueue.push(() => resolve(true)))', { message: 'the queue of calls' });
    assert.deepEqual((await seenBy(tab)).uncaught, []);
  });

  it('in an attribute that is no JSON', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk: `<script src="/dist/assent.js" data-config="{'mode':'opt-out'}"></script>` });
    await tab.goto(shop.url());
    await waitForMessage(tab, /\{'mode':'opt-out'\} cannot be read as JSON/);
    await assertDenied(tab, vendor);
  });
});

describe('a visitor who has accepted', () => {
  it('gets no tags while the config is broken, and is not asked again once it is mended', async (t) => {
    const { tab, shop, vendor } = await openShop(t, { sdk: byUrl });
    const serve = (body: string) => shop.route('/consent.json', (_request, response) => void response.writeHead(200, { 'cache-control': 'no-store' }).end(body));
    serve('{}');
    await tab.goto(shop.url());
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    for (const broken of ['{', '[]', 'null']) {
      serve(broken);
      await tab.goto(shop.url());
      await waitForMessage(tab, /^error: \[assent\] .*config/);
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false);
    }
    serve('{}');
    await tab.goto(shop.url());
    await assertGranted(tab, vendor);
    assert.equal(await isAsking(tab), false);
  });
});

/** Configs of which a part is wrong in a way that might grant, and what the console says. */
const parts: Record<string, [config: string, message: RegExp]> = {
  'a mode that is none': ['{"mode":"optout"}', /config \$\.mode: found "optout", expected "opt-in" or "opt-out"/],
  'categories that are no list': ['{"mode":"opt-out","categories":{"analytics":true}}', /config \$\.categories: found \{"analytics":true\}, expected a list/],
  'categories that are all wrong': ['{"mode":"opt-out","categories":["analytics"]}', /config \$\.categories\[0\]: found "analytics", expected an object/],
  'a category that is required in words': ['{"categories":[{"id":"analytics","required":"yes"}]}', /config \$\.categories\[0\]\.required: found "yes", expected true or false/],
  'a category with a mode that is none': ['{"mode":"opt-out","categories":[{"id":"analytics","mode":"implied"}]}', /config \$\.categories\[0\]\.mode: found "implied"/],
  'a category that comes again, required': ['{"categories":[{"id":"analytics"},{"id":"analytics","required":true}]}', /config \$\.categories\[1\]\.id: found "analytics" a second time/],
  'regions that are no list': ['{"mode":"opt-out","regions":"US"}', /config \$\.regions: found "US", expected a list/],
  'a region that names no place': ['{"mode":"opt-out","regions":[{"in":"US","mode":"opt-in"}]}', /config \$\.regions\[0\]\.in: found "US", expected a list/],
  'a misspelt key': ['{"categries":[{"id":"analytics","required":true}]}', /config \$\.categries: found the unknown key "categries", expected "categories"/],
  'a key of prototypes': ['{"__proto__":{"mode":"opt-out"},"constructor":{"prototype":{"mode":"opt-out"}}}', /config \$\.__proto__: found the unknown key/],
};

describe('a config of which a part is wrong grants nothing by it, and names the part', () => {
  for (const [name, [config, message]] of shareOut(Object.entries(parts))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { sdk: `<script type="application/json" data-assent-config>${config}</script><script src="/dist/assent.js"></script>` });
      await tab.goto(shop.url());
      await waitForMessage(tab, message);
      await assertDenied(tab, vendor);
      const { told, uncaught } = await seenBy(tab);
      assert.ok(told.some((line) => message.test(line)), `consent:error: ${told.join('\n')}`);
      assert.deepEqual(uncaught, []);
    });
  }
});
