import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serveApp, withCollector } from '../../support/framework-app.js';
import { bundleReact, reactFolder } from '../../support/react-bundle.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';

const server = fileURLToPath(new URL('../../../.tmp/react/server.cjs', import.meta.url));
const made: { bundles?: Promise<string[]> } = {};

/** Hydrates a document on which the banner stands already, and once more, on the next visit, with the way back; gives what React says. */
async function hydrate(t: TestContext, query: string): Promise<string[]> {
  made.bundles ??= Promise.all([bundleReact('browser', {}), bundleReact('server', { platform: 'node', outfile: server, write: true })]);
  const [browser] = await made.bundles;
  const { render } = createRequire(import.meta.url)(server) as { render: (isTold: boolean) => string };
  const app = await serveApp(t, reactFolder);
  const { tab, shop } = app;
  shop.page('/', withCollector(render(query === '?told').replace('</body>', '<script async src="/app.js"></script></body>')));
  shop.route('/app.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(browser));
  await tab.goto(shop.url(`/${query}`));
  await waitForBanner(tab);
  await tab.waitFor('getComputedStyle(document.documentElement).scrollPaddingBottom !== "auto"');
  await tab.evaluate('hydrate()');
  await tab.waitFor('window.isHydrated');
  await quiet();
  assert.equal(await tab.evaluate('document.querySelectorAll("consent-banner").length'), 1);
  assert.deepEqual(app.asked(), []);
  const said = (await tab.console()).filter((line) => /^(?:error|warn)/.test(line));
  await clickButton(tab, 'Accept all');
  await waitForNoBanner(tab);
  await tab.waitFor('window.seen?.length === 2');
  await tab.reload();
  await tab.waitFor('document.querySelector("consent-reopen")');
  await tab.evaluate('hydrate()');
  await tab.waitFor('window.isHydrated');
  await quiet();
  assert.equal(await tab.evaluate('document.querySelectorAll("consent-reopen").length'), 1);
  return said;
}

describe('React 19 that hydrates a whole document, as Next has it do (a likeness of Next, React itself in its development build)', () => {
  it('says nothing, if it has been told that the attributes of the root may differ', async (t) => {
    assert.deepEqual(await hydrate(t, '?told'), []);
  });

  it('names the attributes that Assent has set on the root if it has not, and goes on', async (t) => {
    const said = await hydrate(t, '');
    assert.equal(said.length, 1);
    assert.match(said[0]!, /A tree hydrated but some attributes of the server rendered HTML didn't match[^]*data-consent/);
  });
});
