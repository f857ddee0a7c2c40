import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine } from '../support/share-out.js';
import { clickButton, cookieNamed, milly, quiet, shopPage, waitForBanner } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

const held = '<script type="text/plain" data-consent="analytics">window.ran = true</script><script type="text/plain" data-consent="functional">window.served = true</script>';
const policy = (version: string): object => ({ ...milly, policy: { version, material: true } });

async function openShop(t: TestContext, config: object = milly): Promise<{ tab: Tab; shop: Host }> {
  return visitPage(t, { config, head: held });
}

const stands = '[consent.getState().optedOut, consent.has("analytics"), window.ran ?? false]';

describe('the standing opt-out', () => {
  it('is one cookie of this host for the whole site, SameSite=Lax, beside the consent cookie, with nothing in it that tells browsers apart', async (t) => {
    const values: string[] = [];
    for (let browser = 0; browser < 2; browser += 1) {
      const { tab, shop } = await openShop(t);
      await tab.evaluate('consent.optOut()');
      const { expires = 0, ...cookie } = (await cookieNamed(tab, 'consent_optout'))!;
      assert.deepEqual(cookie, { name: 'consent_optout', value: cookie.value, domain: shop.name, path: '/', httpOnly: false, secure: false, sameSite: 'Lax' });
      assert.ok(Math.abs(expires - Date.now() / 1000 - 400 * 86_400) < 86_400);
      values.push(cookie.value);
    }
    assert.equal(values[0], values[1], 'the same for every visitor');
    assert.ok(values[0]!.length <= 2, 'too short for an identifier');
  });

  itInOneEngine('is set at once: state and cookie change in the call', async (t) => {
    const { tab } = await openShop(t);
    assert.deepEqual(await tab.evaluate('(consent.optOut(), [consent.getState().optedOut, /consent_optout=/.test(document.cookie)])'), [true, true]);
    assert.deepEqual(await tab.evaluate('(consent.optIn(), [consent.getState().optedOut, /consent_optout=/.test(document.cookie)])'), [false, false]);
  });

  itInOneEngine('takes the question away, from this page and from the next visits', async (t) => {
    const { tab, shop } = await openShop(t);
    await waitForBanner(tab);
    await tab.evaluate('consent.optOut()');
    await tab.waitFor('!document.querySelector("consent-banner").getClientRects().length');
    shop.clearRequests();
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(shop.requests('/dist/').map(({ path }) => path), ['/dist/assent.js']);
    assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
  });

  itInOneEngine('outlasts a material change of the policy, which asks everybody else again', async (t) => {
    const { tab, shop } = await openShop(t, policy('1'));
    await tab.evaluate('consent.accept().then(() => consent.optOut())').catch(() => undefined);
    shop.page('/', shopPage({ config: policy('2'), head: held }));
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), [true, false, false]);
    const other = await openShop(t, policy('1'));
    await other.tab.evaluate('consent.accept()');
    other.shop.page('/', shopPage({ config: policy('2'), head: held }));
    await other.tab.goto(other.shop.url());
    await waitForBanner(other.tab);
    assert.equal(await other.tab.evaluate('consent.has("analytics")'), false);
  });

  itInOneEngine('beats what a mode or a config would grant', async (t) => {
    const { tab, shop } = await openShop(t, { ...milly, mode: 'opt-out' });
    assert.deepEqual(await tab.evaluate(stands), [false, true, true], 'control: granted until the opt-out');
    await tab.setCookie({ name: 'consent_optout', value: 'anything' });
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), [true, false, false]);
  });

  itInOneEngine('stays where it cannot be renewed: of any value, under settings that do not fit the page', async (t) => {
    for (const cookie of [{ path: '/elsewhere' }, { domain: 'other.test' }]) {
      const { tab, shop } = await openShop(t, { ...milly, mode: 'opt-out', cookie });
      await tab.setCookie({ name: 'consent_optout', value: 'yes' });
      for (let visit = 0; visit < 3; visit += 1) {
        await tab.goto(shop.url());
        await quiet();
        assert.deepEqual(await tab.evaluate(stands), [true, false, false], JSON.stringify(cookie));
      }
    }
  });

  itInOneEngine('covers the categories that the config names, and no others', async (t) => {
    const { tab, shop } = await openShop(t, { ...milly, optOut: { cookie: 'no_ads', categories: ['analytics'] } });
    await tab.evaluate('consent.optOut().then(() => consent.accept())');
    assert.ok(await cookieNamed(tab, 'no_ads'));
    await tab.goto(shop.url());
    await tab.waitFor('window.served');
    assert.deepEqual(await tab.evaluate(stands), [true, false, false]);
  });

  itInOneEngine('keeps what accept() says of it from counting, even after opting back in', async (t) => {
    const { tab, shop } = await openShop(t);
    await tab.evaluate('consent.optOut().then(() => consent.accept()).then(() => consent.optIn())');
    assert.deepEqual(await tab.evaluate(stands), [false, false, false]);
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate(stands), [false, false, false]);
  });

  itInOneEngine('is gone when the visitor opts back in in the dialog, where everything is off until it is chosen', async (t) => {
    const { tab } = await openShop(t);
    await tab.evaluate('consent.optOut().then(() => consent.show("preferences"))');
    await clickButton(tab, 'Opt back in', 'consent-preferences');
    await tab.waitFor('!consent.getState().optedOut');
    assert.equal(await cookieNamed(tab, 'consent_optout'), undefined);
    await tab.waitFor('[...document.querySelector("consent-preferences").shadowRoot.querySelectorAll("input")].every((input) => !input.disabled && !input.checked)');
    await tab.click('consent-preferences >>> #switch-analytics');
    await clickButton(tab, 'Save', 'consent-preferences');
    await tab.waitFor('window.ran');
    assert.equal(await tab.evaluate('window.served ?? false'), false);
  });

  itInOneEngine('is answered by no banner where a visitor need not be asked, though something is undecided', async (t) => {
    const config = { ...milly, mode: 'opt-out', optOut: { categories: ['analytics'] } };
    const { tab, shop } = await visitPage(t, { config, before: `<script>${privacyControl}</script>` });
    await tab.evaluate('consent.optOut()');
    await tab.goto(shop.url());
    await quiet();
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.getState().source, !!document.querySelector("consent-banner")]'), ['undecided', 'opt-out', false]);
  });
});
