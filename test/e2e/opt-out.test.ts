import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTab } from '../support/shared.js';
import { clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const days = (seconds: number | undefined): number => Math.round(((seconds ?? 0) - Date.now() / 1000) / 86_400);
const held = '<script type="text/plain" data-consent="analytics" data-service="google-analytics">window.ran = (window.ran || 0) + 1</script>';
const analytics = 'consent.getState().categories.analytics';

async function openShop(t: Parameters<typeof openTab>[0]) {
  const { tab, shop } = await visitPage(t, { body: `<h1>Milly</h1>${held}` });
  await waitForBanner(tab);
  return { shop, tab };
}

describe('the standing opt-out', () => {
  it('has a cookie of its own, with no identifier, for as long as browsers allow, renewed at each visit', async (t) => {
    const { shop, tab } = await openShop(t);
    await tab.evaluate('consent.optOut()');
    const cookie = await cookieNamed(tab, 'consent_optout');
    assert.equal(cookie?.value, '1');
    assert.ok(days(cookie?.expires) >= 399, `${days(cookie?.expires)} days`);
    shop.route('/near', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'consent_optout=1; Path=/; Max-Age=86400' }).end();
    });
    await tab.goto(shop.url('/near'));
    assert.equal(days((await cookieNamed(tab, 'consent_optout'))?.expires), 1);
    await tab.goto(shop.url());
    assert.ok(days((await cookieNamed(tab, 'consent_optout'))?.expires) >= 399, 'renewed');
  });

  it('beats a stored acceptance, and later ones', async (t) => {
    const { shop, tab } = await openShop(t);
    await tab.evaluate('consent.accept()');
    assert.equal(await tab.evaluate('ran'), 1, 'control: without it the tag runs');
    await tab.setCookie({ name: 'consent_optout', value: '1' });
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(`[window.ran ?? 0, ${analytics}, consent.getState().optedOut, consent.getState().status]`), [0, 'denied', true, 'decided']);
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate(`[window.ran ?? 0, ${analytics}]`), [0, 'denied']);
  });

  it('survives the end of the consent cookie', async (t) => {
    const { shop, tab } = await openShop(t);
    await tab.evaluate('consent.optOut()');
    await tab.evaluate('void (document.cookie = "consent=; path=/; max-age=0")');
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(`[${analytics}, consent.getState().optedOut, !!document.querySelector("consent-banner")]`), ['denied', true, false]);
  });

  it('is lifted only by opting back in, which grants nothing by itself', async (t) => {
    const { shop, tab } = await openShop(t);
    await tab.evaluate('consent.accept().then(() => consent.optOut())').catch(() => undefined);
    await tab.waitFor('window.consent?.getState().optedOut');
    await tab.goto(shop.url());
    await tab.evaluate('consent.optIn()');
    assert.deepEqual(await tab.evaluate(`[${analytics}, consent.getState().optedOut, window.ran ?? 0]`), ['denied', false, 0]);
    assert.equal(await cookieNamed(tab, 'consent_optout'), undefined);
    await tab.evaluate('consent.accept()');
    assert.equal(await tab.evaluate(analytics), 'granted');
  });

  it('leaves everything as it is where there is none to lift', async (t) => {
    for (const before of ['consent.accept()', '0']) {
      const { shop, tab } = await openShop(t);
      await tab.goto(shop.page('/', shopPage({ config: { ...milly, mode: 'opt-out' } })));
      await tab.evaluate(before);
      const stored = await tab.evaluate<string>('document.cookie');
      await tab.evaluate('consent.optIn()');
      assert.deepEqual(await tab.evaluate('[document.cookie, consent.has("analytics")]'), [stored, true]);
    }
  });

  it('is offered in the preferences, for this browser, and shown there', async (t) => {
    const { tab } = await openShop(t);
    await clickButton(tab, 'Preferences');
    await clickButton(tab, 'Opt out in this browser', 'consent-preferences');
    await tab.waitFor('consent.getState().optedOut');
    await tab.waitFor('document.querySelector("consent-preferences").shadowRoot.textContent.includes("You have opted out in this browser")');
    assert.ok(await tab.evaluate('[...document.querySelector("consent-preferences").shadowRoot.querySelectorAll("[role=switch]")].every((input) => input.disabled && !input.checked)'));
    await clickButton(tab, 'Opt back in', 'consent-preferences');
    await tab.waitFor('!consent.getState().optedOut');
  });
});
