import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, isAsking, obstaclePage, seenBy, waitForMessage, waitForQuestion } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';

const byUrl = (url: string): string => `<script src="/dist/assent.js" data-config="${url}"></script>`;
const inline = (json: string): string => `<script type="application/json" data-assent-config>${json}</script><script src="/dist/assent.js"></script>`;

/** Configs that are none: how they are given, and what the console has to say. */
const configs: Record<string, [sdk: string, message: RegExp]> = {
  'an address that answers 404': [byUrl('/missing.json'), /\/missing\.json cannot be read.*404/],
  'an address whose line breaks': [byUrl('/reset'), /\/reset cannot be read/],
  'an address of something else': [byUrl('/html?body=<p>'), /cannot be read as JSON.*(JSON|token|parse)/i],
  'a block that is no JSON': [inline('{ "categories": [ }'), /data-assent-config cannot be read as JSON/],
  'an empty block': [inline(''), /data-assent-config cannot be read as JSON/],
  'a list': [inline('[]'), /config \$: found \[\], expected an object/],
  'a text': [inline('"strict"'), /config \$: found .*strict.*, expected an object/],
  'a number': [inline('42'), /config \$: found 42, expected an object/],
  null: [inline('null'), /config \$: found null, expected an object/],
};

/** Cookies that nobody wrote by deciding. */
const cookies: Record<string, string> = {
  truncated: '1!mwt2oz1q!api!!*functional*analytics*third-party',
  'of another manager': '%7B%22categories%22%3A%5B%22analytics%22%5D%2C%22revision%22%3A0%7D',
  'of a broken encoding': '%E0%A4%A',
  'of plain words': 'true',
  'of four kilobytes': '*analytics'.repeat(390),
  'from the future': `1!${(Date.now() + 30 * 86_400_000).toString(36)}!api!!*functional*analytics*third-party!!`,
  'older than its term': `1!${(Date.now() - 183 * 86_400_000).toString(36)}!api!!*functional*analytics*third-party!!`,
};

async function openPage(t: Parameters<typeof openTab>[0], sdk?: string) {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  shop.page('/', obstaclePage({ vendor, ...(sdk !== undefined && { sdk }) }));
  return { shop, vendor, tab: await openTab(t) };
}

describe('a config that cannot be read grants nothing, says so, and leaves the page alone', () => {
  for (const [name, [sdk, message]] of Object.entries(configs)) {
    it(name, async (t) => {
      const { shop, vendor, tab } = await openPage(t, sdk);
      await tab.goto(shop.url());
      await waitForMessage(tab, message);
      await assertDenied(tab, vendor);
      assert.equal(await isAsking(tab), false, 'nobody is asked about what is not known');
      await tab.evaluate('consent.accept().then(() => 0)');
      await assertDenied(tab, vendor);
      assert.deepEqual((await tab.cookies()).map((cookie) => cookie.name), []);
      const { told, uncaught } = await seenBy(tab);
      assert.ok(told.some((line) => message.test(line)), `consent:error: ${told.join('\n')}`);
      assert.deepEqual(uncaught, []);
    });
  }
});

describe('a consent cookie that nobody wrote by deciding counts as none', () => {
  for (const [name, value] of Object.entries(cookies)) {
    it(name, async (t) => {
      const { shop, vendor, tab } = await openPage(t);
      shop.route('/set', (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': `consent=${value}; Path=/` }).end('set');
      });
      await tab.goto(shop.url('/set'));
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await tab.evaluate('consent.accept().then(() => 0)');
      await assertGranted(tab, vendor);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
    });
  }

  it('two that disagree', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const www = site.sub(shop, 'www');
    const grant = `1!${Date.now().toString(36)}!api!!*functional*analytics*third-party!!`;
    www.page('/', obstaclePage({ vendor }));
    www.route('/set', (_request, response) => {
      const all = [`consent=${grant}; Path=/; Domain=${shop.name}`, `consent=${grant.replaceAll('*', '~')}; Path=/`];
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': all }).end('set');
    });
    const tab = await openTab(t);
    await tab.goto(www.url('/set'));
    await tab.goto(www.url());
    await waitForQuestion(tab);
    await assertDenied(tab, vendor);
    await tab.evaluate('consent.accept().then(() => 0)');
    await assertGranted(tab, vendor);
    await tab.goto(www.url());
    await assertGranted(tab, vendor);
  });
});

describe('a banner that cannot be loaded', () => {
  for (const [name, url] of [['is missing', '/missing-ui.js'], ['is broken', '/js?run=}{'], ['throws', '/js?run=throw new Error(1)']] as const) {
    it(`${name}: nothing is granted, the console says which file, and the page works`, async (t) => {
      const { shop, vendor, tab } = await openPage(t, `<script src="/dist/assent.js" data-ui="${url}"></script>`);
      await tab.goto(shop.url());
      await waitForMessage(tab, /(missing-ui|js\?run=).*did not load.*serve it beside assent\.js/);
      await assertDenied(tab, vendor);
      await tab.evaluate('consent.accept().then(() => 0)');
      await assertGranted(tab, vendor);
    });
  }
});
