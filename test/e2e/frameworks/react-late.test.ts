import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type App, serveApp, withCollector } from '../../support/framework-app.js';
import { currentEngine } from '../../support/launch.js';
import { bundleReact, reactFolder } from '../../support/react-bundle.js';
import { quiet, shopPage } from '../../support/shop-page.js';

const server = fileURLToPath(new URL('../../../.tmp/react/late-server.cjs', import.meta.url));
const made: { bundles?: Promise<string[]> } = {};

/** By then the page has loaded, in Chromium (the others wait for what it imports), and a placeholder could stand there. */
const whenPlaceholderCouldBeThere = ({ shop }: App): Promise<void> => shop.waitForRequest('/dist/assent-placeholder.js').then(quiet).then(quiet);

/** The milliseconds from the load event to the placeholder. */
const wait = '(async () => { while (!document.querySelector("consent-placeholder")) await new Promise(requestAnimationFrame); return Date.now() - performance.timing.loadEventStart; })()';

describe('React 19, whose code comes by import() after the page has loaded, finds', () => {
  for (const name of ['container', 'document']) {
    it(`what the server has sent, in a ${name}, and a placeholder comes after it`, async (t) => {
      made.bundles ??= Promise.all([bundleReact('late-browser', { format: 'esm' }), bundleReact('late-server', { platform: 'node', outfile: server, write: true })]);
      const [browser] = await made.bundles;
      const { render } = createRequire(import.meta.url)(server) as { render: (page: string) => string };
      const app = await serveApp(t, reactFolder);
      const { tab, shop } = app;
      shop.page(`/${name}`, withCollector(render(name)));
      shop.route('/app.js', async (_request, response) => {
        await whenPlaceholderCouldBeThere(app);
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(browser);
      });
      await tab.goto(shop.url(`/${name}`));
      await tab.waitFor('document.querySelector("#film + consent-placeholder")?.getClientRects().length');
      await tab.waitFor('window.said && Object.keys(document.querySelector("#film")).some((key) => key.startsWith("__reactFiber"))', { message: 'React to know the frame' });
      assert.deepEqual(await tab.evaluate('[said, film === document.querySelector("#film")]'), [[], true]);
      await tab.click('main > button');
      await tab.waitFor('document.querySelector("main > button").textContent === "1"', { message: 'the app to answer' });
      assert.deepEqual((await tab.console()).filter((line) => /^(?:error|warn)/.test(line)), []);
      assert.deepEqual(app.asked(), []);
    });
  }
});

describe('the placeholder of a page', () => {
  const frame = '<iframe id="film" width="600" height="400" data-consent="third-party" data-src="/vendor/film.html"></iframe>';
  const codes: [what: string, code: string, isLate: boolean][] = [
    ['that imports nothing does not wait', '<script>window.shop = 1</script><script defer src="data:text/javascript,"></script>', false],
    ['with a module waits for two seconds', '<script type="module">window.shop = 1</script>', true],
    ['with an Astro island waits until that is hydrated', '<script>setTimeout(() => document.querySelector("astro-island").removeAttribute("ssr"), 2500)</script>', true],
  ];
  for (const [what, code, isLate] of codes) {
    it(what, async (t) => {
      const { tab, shop } = await serveApp(t, reactFolder);
      await tab.goto(shop.page('/', shopPage({ body: `<astro-island ${what.includes('Astro') ? 'ssr' : ''}>${frame}</astro-island>${code}` })));
      const time = await tab.evaluate<number>(wait);
      assert.equal(time >= 2000, isLate, `${time} ms in ${currentEngine()}`);
    });
  }
});
