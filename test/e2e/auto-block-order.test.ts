import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';

const inline = `<script type="text/plain" data-consent="analytics">ran.push('inline')</script>`;

/** What code of the page does with a slow script before it inserts it, and what runs first when both are granted: it, or the inline one behind it. */
const snippets: [name: string, code: string, order: string[]][] = [
  ['made by code', '', ['inline', 'vendor']],
  ['made by code, and in order', 's.async = false;', ['vendor', 'inline']],
  ['a module made by code', "s.type = 'module';", ['inline', 'vendor']],
  ['a copy of one', 's = s.cloneNode();', ['inline', 'vendor']],
];

describe('autoBlock and an inline script behind a slow one that code has inserted', () => {
  for (const [name, code, order] of snippets) {
    it(`${order[0] === 'vendor' ? 'waits for it' : 'does not wait, as natively'}: ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      page.vendor.route('/slow', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end("ran.push('vendor')"), 600));
      await visit(page, { body: `<main>Shop</main><script>{ let s = document.createElement('script'); s.src = '${page.vendor.url('/slow')}'; ${code} document.body.append(s) }</script>${inline}` });
      assert.deepEqual(await page.tab.evaluate('ran'), []);
      await page.tab.evaluate('void consent.accept()');
      await page.tab.waitFor('ran.length === 2');
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), order);
    });
  }
});
