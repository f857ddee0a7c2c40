import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveApp, withCollector } from '../../support/framework-app.js';
import { follow, tripsOf } from '../../support/framework-trips.js';
import { itInOneEngine } from '../../support/share-out.js';

/** What `astro build` of Astro 7.3.5 has made of test/frameworks/astro/src. */
const built = fileURLToPath(new URL('../../frameworks/astro/built', import.meta.url));

describe('a site built by Astro, with its ClientRouter', () => {
  const trips = tripsOf({
    serve: (t) => serveApp(t, built),
    path: (tags, page) => `/${tags}/${page}/`,
    runs: { there: 12, back: 12 },
  });
  for (const [name, trip] of Object.entries(trips)) it(name, trip);
});

itInOneEngine('scripts known by an address that waits run once, and those that ask to run on each page do', async (t) => {
  const app = await serveApp(t, built);
  const { shop, tab } = app;
  const [router] = readdirSync(`${built}/_astro`);
  const mark = 'type="text/plain" data-consent="analytics"';
  const page = (name: string, other: string): string => withCollector(`<!DOCTYPE html><html lang="en"><head><title>${name}</title><script src="/dist/assent.js"></script>
    <meta name="astro-view-transitions-enabled" content="true"><script type="module" src="/_astro/${router}"></script></head>
    <body><h1 id="${name}">${name}</h1>${['both', name].map((each) => `<script ${mark} data-src="/vendor/${each}.js"></script>`).join('')}
    <script ${mark} data-astro-rerun>(window.seen ||= []).push("again")</script><a id="link" href="/own/${other}">${other}</a></body></html>`);
  shop.page('/own/one', page('one', 'two'));
  shop.page('/own/two', page('two', 'one'));
  await tab.goto(shop.url('/own/one'));
  await tab.evaluate('consent.accept()');
  await tab.waitFor('window.seen?.length === 3');
  await follow(app, 'two');
  await tab.waitFor('seen.length === 5').catch(() => undefined);
  assert.deepEqual((await tab.evaluate<string[]>('seen')).toSorted(), ['again', 'again', 'both', 'one', 'two']);
});

it('a part that does not come holds up no navigation for long', async (t) => {
  const app = await serveApp(t, built);
  const late: ServerResponse[] = [];
  app.shop.route('/dist/assent-late.js', (_request, response) => void late.push(response));
  await app.tab.goto(app.shop.url('/held/one/'));
  await app.tab.evaluate('void document.querySelector(\'a[href*="two"]\').click()');
  await app.tab.waitFor('location.pathname.includes("two") && document.querySelector("h1")', { timeout: 5000 });
  assert.equal(late.length, 1);
  // Not left to break off: what the browser says of that would be heard in the next test.
  late[0]!.writeHead(200, { 'content-type': 'text/javascript' }).end('export const followAstro = () => { window.hasCome = true };');
  await app.tab.evaluate('void document.querySelector(\'a[href*="one"]\').click()');
  await app.tab.waitFor('window.hasCome', { message: 'the next navigation to find the part there' });
});
