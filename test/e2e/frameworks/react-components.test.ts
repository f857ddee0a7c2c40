import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Plugin } from 'esbuild';
import { openTab, sharedSite } from '../../support/shared.js';
import { bundleReact, reactFolder } from '../../support/react-bundle.js';
import { clickButton, milly, shopPage, waitForBanner } from '../../support/shop-page.js';

/** The hook that the docs give, as a module beside the app. */
const hookOfTheDocs: Plugin = {
  name: 'hook-of-the-docs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /use-granted/ }, ({ path }) => ({ path, namespace: 'docs' }));
    onLoad({ filter: /./, namespace: 'docs' }, () => ({ contents: /```jsx\n(import { useSync[^]*?)```/.exec(readFileSync('docs/frameworks.md', 'utf8'))![1]!, loader: 'jsx', resolveDir: reactFolder }));
  },
};

const says = (text: string): string => `document.querySelector("main > p")?.textContent === ${JSON.stringify(text)}`;

describe('a React component with the hook of docs/frameworks.md', () => {
  it('follows each decision, and one from an earlier visit as soon as the config is there', async (t) => {
    const app = await bundleReact('components', { plugins: [hookOfTheDocs] });
    const shop = (await sharedSite()).host();
    shop.route('/app.js', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript' }).end(app));
    const body = '<main></main><script src="/app.js"></script>';
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ body })));
    await waitForBanner(tab);
    assert.ok(await tab.evaluate(says('does not count')));
    await clickButton(tab, 'Accept all');
    await tab.waitFor(says('counts'));
    await tab.evaluate('consent.reject("analytics")');
    await tab.waitFor(says('does not count'));
    await tab.evaluate('consent.accept()');

    const waiting: (() => void)[] = [];
    shop.route('/consent.json', (_request, response) => void waiting.push(() => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(milly))));
    await tab.goto(shop.page('/late', shopPage({ config: null, attributes: 'data-config="/consent.json"', body })));
    await tab.waitFor(says('does not count'));
    for (const answer of waiting) answer();
    await tab.waitFor(says('counts'));
    assert.deepEqual((await tab.console()).filter((line) => /^(?:error|warn)/.test(line)), []);
  });
});
