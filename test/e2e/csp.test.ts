import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, obstaclePage, seenBy, settle, waitForQuestion } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton } from '../support/shop-page.js';

const services = [{ id: 'counter', cookies: [{ name: '_count' }] }];
const json = JSON.stringify({ reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics', services }] });

/** Policies under which the SDK has to work, and, where the browser knows it, nothing may be reported. */
const policies: Record<string, string> = {
  'a nonce and strict-dynamic': "script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
  'a nonce and the own origin': "script-src 'nonce-n1' 'self'; style-src 'self'; object-src 'none'; base-uri 'none'",
  "Trusted Types 'none'": "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'",
  'Trusted Types of another name': "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types shop",
  'Trusted Types whose lit-html name is taken': "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html",
};

describe('the whole trip reports no violation under', () => {
  for (const [name, policy] of Object.entries(policies)) {
    it(name, async (t) => {
      const site = await sharedSite();
      const [shop, vendor] = [site.host(), site.host('vendor')];
      const taken = policy.endsWith('lit-html') ? '<script nonce="n1">window.trustedTypes?.createPolicy("lit-html", { createHTML: (html) => html })</script>' : '';
      const sdk = `${taken}<script type="application/json" data-assent-config nonce="n1">${json}</script><script src="/dist/assent.js" nonce="n1"></script>`;
      const control = '<script>window.unwanted = 1</script>';
      shop.page('/', obstaclePage({ vendor, sdk, nonce: 'n1' }), { 'content-security-policy': policy });
      shop.page('/control', obstaclePage({ vendor, sdk, nonce: 'n1', after: control }), { 'content-security-policy': policy });
      const tab = await openTab(t);

      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await clickButton(tab, 'Preferences');
      await clickButton(tab, 'Accept all', 'consent-preferences');
      await assertGranted(tab, vendor);
      assert.equal(await tab.evaluate('getComputedStyle(document.querySelector("consent-banner")).position'), 'fixed', 'styles apply');
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });

      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
      await tab.evaluate('document.cookie = "_count=1; path=/"');
      await tab.evaluate('consent.withdraw()');
      assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /_count/);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });

      await tab.goto(shop.url('/control'));
      await settle(tab);
      assert.equal((await seenBy(tab)).violations.length, 1, 'what has no nonce is reported: the policy is in force');
    });
  }
});
