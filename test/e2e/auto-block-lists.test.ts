import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, visit } from '../support/guarded-page.js';

/** What a service lists, and what of it an address has to wait for. */
const domains: [listed: string, address: string, isHeld: boolean][] = [
  ['müller.example', 'https://müller.example/a', true],
  ['*.MÜLLER.example', 'https://www.xn--mller-kva.example/a', true],
  ['müller.example', 'https://mueller.example/a', false],
  ['https://müller.example/path', 'https://xn--mller-kva.example/a', true],
  ['.count.example', 'https://ad.count.example/a', true],
  ['.count.example', 'https://count.example/a', true],
  ['.count.example', 'https://account.example/a', false],
  [' count.example ', 'https://count.example/a', true],
  ['count.example.', 'https://count.example/a', true],
];

describe('autoBlock and lists as people write them', () => {
  it('takes hosts in any script, as cookies have them, and with what does not matter around them', async (t) => {
    const page = await openGuardedShop(t);
    for (const [index, [listed, address, isHeld]] of domains.entries()) {
      const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter', domains: [listed] }] }];
      await visit({ ...page, config: { ...page.config, categories } }, { head: `<script>const image = new Image(); image.src = ${JSON.stringify(address)}</script>` });
      assert.equal(await page.tab.evaluate('image.getAttribute("data-consent") === "analytics"'), isHeld, `${index}: ${listed} ${address}`);
    }
  });

  it('takes a cookie’s domain in capitals', async (t) => {
    const page = await openGuardedShop(t);
    const cookies = [{ name: '_up', domain: `.${page.shop.name.toUpperCase()}` }, { name: '_other', domain: 'Other.Example' }];
    const categories = [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter', cookies }] }];
    await visit({ ...page, config: { ...page.config, categories } });
    assert.equal(await page.tab.evaluate('document.cookie = "_up=1", document.cookie = "_other=1", document.cookie.includes("_up")'), false);
    assert.equal(await page.tab.evaluate('document.cookie.includes("_other")'), true);
  });
});
