/* Milbas's policy, row by row. The rows are those of docs/policies.md. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clickButton, cookieNamed, quiet, waitForBanner, waitForNoBanner } from '../../support/shop-page.js';
import { afterReload, cookieNames, inPreferences, openPreferences, saveSwitches, visitShop } from '../../support/storefront.js';

const optional = ['functional', 'recommendations', 'preferences', 'analytics', 'google-analytics', 'mail-clicks', 'third-party', 'pixel-tags', 'youtube', 'twitter'];

describe('Milbas', () => {
  it('additional functions: each is switched on and off alone, with its time; off means from now on, and its cookies go', async (t) => {
    const { tab, open } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await saveSwitches(tab, 'recommendations');
    await tab.waitFor('/milbas_area=/.test(document.cookie)');
    const first = await tab.evaluate<string>('consent.getState().decidedAt');
    assert.ok(Math.abs(Date.parse(first) - Date.now()) < 60_000);
    assert.equal(await tab.evaluate('consent.has("preferences")'), false, 'one function, not its neighbour');
    await open();
    await tab.waitFor('document.querySelector("[data-near]")', { message: 'the function to work' });
    await afterReload(tab, () => saveSwitches(tab, 'recommendations'));
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /milbas_area/);
    assert.equal(await tab.evaluate('document.querySelector("[data-near]") !== null'), false);
    assert.ok((await tab.evaluate<string>('consent.getState().decidedAt')) > first, 'each change is stamped');
  });

  it('cookies hold the bag; beacons, pixels and clicks from letters wait until they are allowed', async (t) => {
    const { tab, open, assertQuiet, asked, addresses, waitForHost } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await open('mail');
    await tab.click('.letter-button');
    await tab.waitFor('document.querySelector("[data-piece=kasten]")');
    await assertQuiet('a click from a letter is not noted');
    await clickButton(tab, 'Add to bag');
    await tab.waitFor('document.querySelector("[data-lines]")?.textContent.includes("Kasten")');
    assert.deepEqual(await cookieNames(tab), ['milbas_bag', 'milbas_consent']);
    await tab.evaluate('consent.accept(["mail-clicks", "pixel-tags"])');
    await open('mail');
    await tab.click('.letter-button');
    await waitForHost('click.mailpartner.example');
    await waitForHost('beacon.adpartner.example');
    await quiet();
    assert.ok(addresses().includes('/mail/click?letter=thursday&url=%2Fmilbas%2Fproduct'));
    assert.deepEqual(asked().filter((host) => !/mailpartner|adpartner/.test(host)), [], 'and nothing else runs');
  });

  it('a purpose that is not covered: no box is ticked for the visitor', async (t) => {
    const { tab } = await visitShop(t, 'milbas');
    await openPreferences(tab);
    const boxes = '[...root.querySelectorAll("input[role=switch]")]';
    assert.deepEqual(await inPreferences<string[]>(tab, `${boxes}.map(({ id }) => id.replace("switch-", "")).sort()`), optional.toSorted());
    assert.deepEqual(await inPreferences<string[]>(tab, `${boxes}.filter(({ checked, indeterminate }) => checked || indeterminate).map(({ id }) => id)`), []);
  });

  it('a function added later starts denied and asks again; what was granted goes on', async (t) => {
    const { tab, open, waitForHost, forget } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie)');
    await quiet();
    forget();
    await open('?change=service');
    await tab.waitFor('document.querySelector("consent-banner")?.getClientRects().length', { message: 'the question' });
    assert.deepEqual(await tab.evaluate('[consent.has("photo-reviews"), consent.has("recommendations"), consent.has("google-analytics"), consent.getState().status]'), [false, true, true, 'undecided']);
    await waitForHost('www.google-analytics.com');
    await tab.evaluate('consent.reject("photo-reviews")');
    await open();
    assert.deepEqual(await tab.evaluate('[consent.has("photo-reviews"), consent.has("recommendations"), consent.getState().status]'), [false, true, 'decided']);
  });

  it('major changes: an acceptance counts for nothing until the visitor has answered again', async (t) => {
    const { tab, open, forget, assertQuiet } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie)');
    await quiet();
    await open('mail?change=major');
    forget();
    await open();
    await waitForBanner(tab);
    await assertQuiet('asked again');
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    assert.match((await cookieNamed(tab, 'milbas_consent'))!.value, /!4!$/, 'answered under the new version');
  });

  it('minor changes: choices stand', async (t) => {
    const { tab, open, forget, waitForHost } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await saveSwitches(tab, 'google-analytics');
    await waitForHost('www.google-analytics.com');
    forget();
    await open('?change=minor');
    await waitForHost('www.google-analytics.com');
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("google-analytics"), consent.has("youtube")]'), ['decided', true, false]);
  });

  it('major changes: the question says what changed', async (t) => {
    const { tab, open } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await clickButton(tab, 'Accept all');
    await waitForNoBanner(tab);
    await open('?change=major');
    await waitForBanner(tab);
    await tab.waitFor('/A new partner now counts who has seen our promotions/.test(document.querySelector("consent-banner").textContent)');
  });

  it('minor changes: a notice that can be closed, and then stays closed', async (t) => {
    const { tab, open } = await visitShop(t, 'milbas');
    await waitForBanner(tab);
    await saveSwitches(tab, 'recommendations');
    await open('?change=minor');
    await tab.waitFor('/Kanalstraat 8/.test(document.querySelector("consent-banner")?.textContent)', { message: 'the notice' });
    assert.equal(await tab.evaluate('[...document.querySelectorAll("consent-banner button")].some(({ textContent }) => /all/.test(textContent))'), false, 'nothing is asked');
    await clickButton(tab, 'Close');
    await tab.waitFor('!document.querySelector("consent-banner")?.getClientRects().length');
    await open();
    await quiet();
    assert.equal(await tab.evaluate('!!document.querySelector("consent-banner")?.getClientRects().length'), false);
    assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.has("recommendations"), consent.has("preferences")]'), ['decided', true, false]);
  });
});
