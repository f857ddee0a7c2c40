import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { openTab } from '../support/shared.js';
import { clickButton, quiet, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { afterReload, serveDemo } from '../support/storefront.js';

type Demo = Awaited<ReturnType<typeof serveDemo>>;

/** A first visit to the demonstration shop. */
async function openDemo(t: TestContext): Promise<{ demo: Demo; tab: Tab }> {
  const demo = await serveDemo(t);
  const tab = await openTab(t);
  await tab.goto(demo.url);
  await waitForBanner(tab);
  return { demo, tab };
}

const ran = '(window.__ran ?? [])';

describe('the demonstration shop', () => {
  it('keeps the bag of a visitor who rejected everything, from page to page', async (t) => {
    const { demo, tab } = await openDemo(t);
    await clickButton(tab, 'Reject all');
    await waitForNoBanner(tab);
    await tab.goto(`${demo.url}/product?id=margaux`);
    await clickButton(tab, 'Add to bag');
    await tab.waitFor('document.querySelector("[data-bag-count]").textContent === "1"');
    await tab.goto(`${demo.url}/bag`);
    await tab.waitFor('document.querySelector("[data-bag-lines]").textContent.includes("Margaux")');
    assert.match(await tab.evaluate<string>('document.querySelector("[data-sum=total]").textContent'), /365/);
    assert.deepEqual([demo.log.length, await tab.evaluate(ran)], [0, []], 'and nothing left for anybody');
    assert.deepEqual((await tab.cookies()).map(({ name }) => name).toSorted(), ['consent', 'milly_bag']);
  });

  it('runs every tag and shows every embed after Accept all, on the next pages too, with no second question', async (t) => {
    const { demo, tab } = await openDemo(t);
    assert.equal(demo.log.length, 0);
    await clickButton(tab, 'Accept all');
    const all = ['google-analytics', 'doubleclick', 'facebook', 'twitter', 'pinterest'];
    await tab.waitFor((names: string[]) => names.every((name) => (window as unknown as { __ran?: string[] }).__ran?.includes(name)), { message: 'all tags', args: [all] });
    await tab.waitFor('[...document.querySelectorAll("iframe[data-consent]")].every((frame) => frame.src)');
    await tab.goto(`${demo.url}/product?id=rosalie`);
    await tab.waitFor((names: string[]) => names.every((name) => (window as unknown as { __ran?: string[] }).__ran?.includes(name)), { message: 'all tags again', args: [all] });
    assert.equal(await tab.evaluate('document.querySelector("consent-banner")'), null);
    assert.deepEqual((await tab.evaluate<string[]>(ran)).toSorted(), all.toSorted(), 'once each');
  });

  it('changes its mind with the visitor: what was accepted goes from cookies and storage when it is withdrawn', async (t) => {
    const { demo, tab } = await openDemo(t);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('/_ga=/.test(document.cookie) && /_gcl_au=/.test(document.cookie) && /_fbp=/.test(document.cookie) && localStorage._gcl_ls');
    await tab.goto(`${demo.url}/privacy`);
    await tab.waitFor('/You allowed/.test(document.querySelector("[data-choices-now]").textContent)');
    await afterReload(tab, () => tab.click('.choices [data-consent-action="reject"]'));
    await tab.waitFor('/You refused/.test(document.querySelector("[data-choices-now]")?.textContent) && window.consent?.getState().status === "decided"');
    await tab.waitFor('!/_ga|_gcl|_fbp|_pin/.test(document.cookie) && !localStorage._gcl_ls', { message: 'the traces to be gone' });
    const before = demo.log.length;
    await tab.goto(demo.url);
    await quiet();
    assert.deepEqual([demo.log.length - before, await tab.evaluate(ran)], [0, []]);
  });

  it('opts out from the footer of any page, and says so', async (t) => {
    const { demo, tab } = await openDemo(t);
    await tab.click('footer a[href="/?consent=opt-out"]');
    await tab.waitFor('window.consent?.getState().optedOut');
    assert.equal(await tab.url(), `${demo.url}/`);
    await tab.goto(`${demo.url}/privacy`);
    await tab.waitFor('/opted out in this browser/.test(document.querySelector("[data-choices-now]").textContent)');
    await tab.click('.choices [data-consent-action="opt-in"]');
    await tab.waitFor('!consent.getState().optedOut');
    await quiet();
    assert.deepEqual([demo.log.length, await tab.evaluate(ran)], [0, []]);
  });
});
