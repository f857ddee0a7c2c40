import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, obstaclePage, seenBy, settle, waitForMessage } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';

const nonce = 'n1';

async function openStrictShop(t: Parameters<typeof openTab>[0], policy: string) {
  const site = await sharedSite();
  const [shop, vendor, hidden] = [site.host(), site.host('vendor'), site.host('hidden')];
  const services = [{ id: 'counter', domains: [hidden.name] }];
  const json = JSON.stringify({ autoBlock: true, integrations: { googleConsentMode: true }, reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });
  const sdk = `<script type="application/json" data-assent-config nonce="n1">${json}</script><script src="/dist/assent.js" nonce="${nonce}"></script>`;
  const unmarked = `const s = document.createElement('script'); s.src = '${hidden.script("window.hidden = 1 + (window.hidden ?? 0)")}'; s.nonce = '${nonce}'; document.head.append(s); new Image().src = '${hidden.url('/img')}'; fetch('${hidden.url('/json')}').catch(() => {})`;
  shop.page('/', obstaclePage({ vendor, sdk, nonce, after: `<script nonce="${nonce}">{ ${unmarked} }</script>` }), { 'content-security-policy': policy });
  return { tab: await openTab(t), shop, vendor, hidden };
}

describe('autoBlock and integrations', () => {
  it('work under a nonce and strict-dynamic, and report no violation', async (t) => {
    const { tab, shop, vendor, hidden } = await openStrictShop(t, `script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'`);
    await tab.goto(shop.url());
    await assertDenied(tab, vendor);
    assert.deepEqual(hidden.requests().map(({ path }) => path), []);
    await tab.evaluate('consent.accept().then(() => 0)');
    await assertGranted(tab, vendor);
    await tab.waitFor('window.hidden === 1');
    await hidden.waitForRequest('/img');
    assert.equal(await tab.evaluate('dataLayer.filter(([, command]) => command === "update").length'), 1);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
  });

  it('are reported missing where Trusted Types keep the part from loading; nothing of them stands, and marked elements stay held, as no vendor could be told', async (t) => {
    const { tab, shop, vendor, hidden } = await openStrictShop(t, `script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'`);
    await tab.goto(shop.url());
    await assertDenied(tab, vendor);
    const isEnforced = await tab.evaluate('(() => { try { document.createElement("script").src = "x"; return false } catch { return true } })()');
    if (isEnforced) {
      assert.ok((await waitForMessage(tab, /assent-guard\.js did not load/)).length > 0);
      assert.equal(await tab.evaluate('typeof dataLayer'), 'undefined');
      assert.match(await tab.evaluate<string>(`fetch('${hidden.url('/json')}').then(({ status }) => String(status))`), /200/);
    }
    await tab.evaluate('consent.accept().then(() => 0)');
    if (!isEnforced) return assertGranted(tab, vendor);
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), ran]'), [true, []]);
  });

  it('stand only where they are asked for: without the part nothing is released, and the console says what is missing', async (t) => {
    const { tab, shop, vendor } = await openStrictShop(t, `script-src 'nonce-n1'`);
    shop.route('/dist/assent-guard.js', (_request, response) => void response.writeHead(404).end());
    await tab.goto(shop.url());
    await assertDenied(tab, vendor);
    await waitForMessage(tab, /assent-guard\.js did not load/);
    await tab.evaluate('consent.accept().then(() => 0)');
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), ran]'), [true, []]);
  });
});
