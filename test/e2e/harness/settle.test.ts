import assert from 'node:assert/strict';
import { it } from 'node:test';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

it('a page has settled after what it asks for late, and after what follows from that', async (t) => {
  const shop = (await sharedSite()).host();
  shop.route('/late', (_request, response) => void setTimeout(() => response.end('late'), 60));
  const chain = `addEventListener('load', () => setTimeout(() => fetch('/late').then(() => setTimeout(() => { window.isDone = true }, 100)), 50))`;
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><title>Late</title><script>${chain}</script>`), { wait: 'none' });
  await settle(tab);
  assert.equal(await tab.evaluate('window.isDone'), true);
});
