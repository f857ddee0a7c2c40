/* MiniLuxe's policy, row by row. The rows are those of docs/policies.md. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clickButton, cookieNamed, quiet } from '../../support/shop-page.js';
import { afterReload, cookieNames, openPreferences, preferencesText, visitShop } from '../../support/storefront.js';

describe('MiniLuxe', () => {
  it('cookies, and providers under contract: each service says who provides it', async (t) => {
    const { tab } = await visitShop(t, 'miniluxe');
    await openPreferences(tab);
    const text = await preferencesText(tab);
    for (const provider of ['MiniLuxe', 'Google, under contract', 'Text-message partner, under contract', 'Meta', 'Pinterest']) assert.ok(text.includes(`Provided by ${provider}`), provider);
  });

  it('a secondary use: counting runs until the visitor says no, marketing does not run until they say yes', async (t) => {
    const { tab, open, asked, forget, waitForHost, assertQuiet } = await visitShop(t, 'miniluxe', { path: 'product?id=sage' });
    await waitForHost('www.google-analytics.com');
    await tab.waitFor('localStorage.getItem("miniluxe-shades") === "sage"');
    await quiet();
    assert.deepEqual(asked(), ['www.google-analytics.com', 'www.googletagmanager.com'], 'of those who are embedded, one counts');
    assert.deepEqual(await tab.evaluate('consent.getState().categories'), { essential: 'granted', functional: 'granted', analytics: 'granted', 'third-party': 'denied' });
    forget();
    await afterReload(tab, () => tab.evaluate('void consent.reject()'));
    assert.deepEqual(await cookieNames(tab), ['miniluxe_consent']);
    assert.equal(await tab.evaluate('localStorage.getItem("miniluxe-shades")'), null);
    await assertQuiet('a no holds for what ran as well');
    await tab.evaluate('consent.accept("third-party")');
    await waitForHost('connect.facebook.net');
    await open();
    await quiet();
    assert.equal(asked().includes('www.google-analytics.com'), false, 'a yes to one is no yes to the other');
  });

  it('how do I withdraw: one click on any page, as agreeing took', async (t) => {
    const { tab, open, forget, waitForHost, assertQuiet } = await visitShop(t, 'miniluxe', { path: 'product?id=faneuil' });
    await tab.evaluate('consent.accept()');
    await waitForHost('events.textpartner.example');
    await tab.waitFor('/_reminder_id=/.test(document.cookie) && /_pin_unauth=/.test(document.cookie) && sessionStorage.getItem("_reminder_visit")');
    await quiet();
    forget();
    await afterReload(tab, () => tab.click('footer [data-consent-action="withdraw"]'));
    assert.deepEqual([await cookieNames(tab), await tab.evaluate('sessionStorage.length')], [['miniluxe_consent'], 0]);
    await open('product?id=clay');
    await assertQuiet('from now on');
    await tab.click('footer [data-consent-action="preferences"]');
    await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot?.querySelector("dialog[open]")', { message: 'the way back in' });
  });

  it('changes hold for what is collected after them: each yes carries its time and the version of the policy', async (t) => {
    const { tab } = await visitShop(t, 'miniluxe');
    const before = Date.now();
    await tab.evaluate('consent.accept("cart-reminders")');
    const { decidedAt, policyVersion } = await tab.evaluate<{ decidedAt: string; policyVersion: string }>('consent.getState()');
    assert.ok(Math.abs(Date.parse(decidedAt) - before) < 10_000);
    assert.equal(policyVersion, '1');
    const [, time, , , choices, version] = (await cookieNamed(tab, 'miniluxe_consent'))!.value.split('!');
    assert.deepEqual([Number.parseInt(time!, 36), version], [Date.parse(decidedAt), '1'], 'in the cookie as well');
    assert.match(choices!, /\*cart-reminders/);
  });

  it('bag reminders: what is put into the bag is told to nobody without a yes', async (t) => {
    const { tab, open, asked, addresses, waitForHost } = await visitShop(t, 'miniluxe', { path: 'product?id=harbor' });
    await clickButton(tab, 'Add to bag');
    await tab.waitFor('document.querySelector("[data-lines]")?.textContent.includes("Harbor")');
    await quiet();
    assert.equal(asked().some((host) => host.includes('textpartner')), false);
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /_reminder/);
    await tab.evaluate('consent.accept("cart-reminders")');
    await open('product?id=petal');
    await waitForHost('events.textpartner.example');
    await clickButton(tab, 'Add to bag');
    await tab.waitFor('document.querySelector("[data-lines]")?.textContent.includes("Petal")');
    await quiet();
    assert.ok(addresses().some((address) => /event=added&piece=petal/.test(address)), 'with a yes the partner learns of it');
    assert.equal(asked().some((host) => /facebook|pinterest/.test(host)), false);
  });
});
