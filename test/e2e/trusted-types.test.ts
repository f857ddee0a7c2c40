import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { assertDenied, assertGranted, obstaclePage, seenBy, settle, waitForQuestion } from '../support/obstacle-page.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, waitForNoBanner } from '../support/shop-page.js';

const block = '<script type="application/json" data-assent-config>{"reload":"never"}</script>';
const sdk = `${block}<script src="/dist/assent.js"></script>`;
const policyOf = (name: string): string => `<script>trustedTypes.createPolicy("${name}", { createHTML: String, createScriptURL: String })</script>`;

/** What the page allows, and the policies that it has already made. */
const pages: Record<string, [directives: string, before: string]> = {
  "no policy ('none')": ["trusted-types 'none'", ''],
  'policies of another name': ['trusted-types other-name', policyOf('other-name')],
  'one policy of the name lit-html, which is taken': ['trusted-types lit-html', policyOf('lit-html')],
  'any policy of any name': ["trusted-types * 'allow-duplicates'", policyOf('lit-html') + policyOf('lit-html')],
  'a default policy that refuses everything': ['trusted-types default', '<script>trustedTypes.createPolicy("default", { createHTML: () => null, createScript: () => null, createScriptURL: () => null })</script>'],
};

async function openShop(t: TestContext, directives: string, before: string, after = ''): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const headers = { 'content-security-policy': `require-trusted-types-for 'script'; ${directives}` };
  shop.page('/', obstaclePage({ vendor, sdk: before + sdk, after: after.replaceAll('%V', vendor.origin) }), headers);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  return { tab, shop, vendor };
}

/** The policy is in force: a plain text as a script is refused. */
const refusesText = '(() => { try { document.createElement("script").text = "1"; return false } catch (error) { return error instanceof TypeError } })()';

describe('where the page allows', () => {
  for (const [name, [directives, before]] of Object.entries(pages)) {
    it(`${name}: banner, dialog and tags work, and nothing is reported`, async (t) => {
      const { tab, shop, vendor } = await openShop(t, directives, before);
      assert.equal(await tab.evaluate('typeof trustedTypes'), 'object', 'the engine knows Trusted Types');
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await clickButton(tab, 'Preferences');
      await clickButton(tab, 'Save', 'consent-preferences');
      await waitForNoBanner(tab);
      await assertDenied(tab, vendor);
      await tab.evaluate('void consent.show("preferences")');
      await clickButton(tab, 'Accept all', 'consent-preferences');
      await assertGranted(tab, vendor);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
      await tab.evaluate('consent.withdraw().then(() => consent.erase())');
      await waitForQuestion(tab);
      assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
      assert.equal(await tab.evaluate(refusesText), true);
      await tab.waitFor('seen.violations.length === 1', { message: 'the control to be reported' });
    });
  }

  it("no policy ('none'): modules, frames and tags that come late work too", async (t) => {
    const after = `<script type="text/plain" data-consent="functional" data-type="module" src="%V/js?run=ran.push('module')"></script>
      <script type="text/plain" data-consent="functional" data-type="module">ran.push('inline module')</script>
      <iframe data-consent="functional" data-src="%V/html?body=frame"></iframe>
      <template id="late"><script type="text/plain" data-consent="functional" src="%V/js?run=ran.push('late')"></script></template>
      <script>addEventListener('load', () => document.body.append(document.querySelector('#late').content.cloneNode(true)))</script>`;
    const { tab, vendor } = await openShop(t, "trusted-types 'none'", '', after);
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await vendor.waitForRequest('/html');
    await tab.waitFor('ran.length === 5', { message: 'all to run' });
    assert.deepEqual(await tab.evaluate('ran.toSorted()'), ['external', 'inline', 'inline module', 'late', 'module']);
    await settle(tab);
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
  });
});

describe('a script whose address is in data-src', () => {
  const held = '<script type="text/plain" data-consent="functional" data-src="%V/js?run=ran.push(\'data-src\')"></script>';

  it('cannot be released where the page allows no policy, which is said; the others are', async (t) => {
    const { tab, vendor } = await openShop(t, "trusted-types 'none'", held);
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await assertGranted(tab, vendor);
    const { uncaught, told } = await seenBy(tab);
    assert.ok([...uncaught, ...told].length > 0, 'it is said');
  });

  it('is released where the page’s own default policy allows it', async (t) => {
    const { tab, vendor } = await openShop(t, 'trusted-types default', policyOf('default'), held);
    await waitForQuestion(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('ran.length === 3', { message: 'all to run' });
    assert.deepEqual(await tab.evaluate('ran'), ['external', 'inline', 'data-src']);
    await vendor.waitForRequest('/img');
    assert.deepEqual(await seenBy(tab), { uncaught: [], told: [], violations: [] });
  });
});
