/* MiniLuxe's policy: a withdrawal holds for a frame as well. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { quiet } from '../../support/shop-page.js';
import { afterReload, visitShop } from '../../support/storefront.js';

it('MiniLuxe: how do I withdraw: the page that is loaded anew does not ask for the frame that was shown', async (t) => {
  const { tab, addresses, forget, waitForHost } = await visitShop(t, 'miniluxe');
  await tab.evaluate('consent.accept()');
  await waitForHost('widgets.pinterest.com');
  await quiet();
  forget();
  await afterReload(tab, () => tab.click('footer [data-consent-action="withdraw"]'));
  await quiet();
  assert.deepEqual(addresses(), []);
});
