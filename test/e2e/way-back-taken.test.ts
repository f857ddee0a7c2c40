import assert from 'node:assert/strict';
import { it } from 'node:test';
import { visitPage } from '../support/visit-page.js';

it('a page that takes the floating button away goes on, however often it does so, also when its root changes later', async (t) => {
  // Only a button that comes without end is let stand at last: for a test that fails, and does not hang.
  const cleaner = '<script>window.taken = 0; new MutationObserver(() => taken < 999 && document.querySelector("consent-reopen")?.remove(taken++)).observe(document.documentElement, { childList: true })</script>';
  const { tab } = await visitPage(t, { head: cleaner });
  await tab.evaluate('consent.reject()');
  await tab.waitFor('taken > 3', { message: 'the button to come' });
  for (let change = 0; change < 3; change++) {
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    assert.deepEqual(await tab.evaluate('[document.querySelector("consent-reopen"), taken]'), [null, 9], `after ${change} changes`);
    await tab.evaluate('document.documentElement.append(document.createComment(""))');
  }
});
