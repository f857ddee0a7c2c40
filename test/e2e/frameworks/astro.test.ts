import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveApp } from '../../support/framework-app.js';
import { tripsOf } from '../../support/framework-trips.js';

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
