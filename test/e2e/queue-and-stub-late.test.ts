import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import type { Consent } from '../../src/core/consent.js';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, quiet, shopPage, waitForBanner, type ShopPage } from '../support/shop-page.js';

/** In the page. */
declare const heard: unknown[];

const dist = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const code = (text: string): string => `<script>${text}</script>`;
const notes = code(consoleCollector) + code('window.heard = []');
const stub = code(dist('assent-stub.js'));

/** Opens a page on which `assent.js` comes `ms` milliseconds late, or not at all. */
async function openLate(t: TestContext, page: ShopPage, { ms = 600, status = 200 } = {}): Promise<Tab> {
  const [tab, shop] = [await openTab(t), (await sharedSite()).host()];
  shop.route('/dist/assent.js', (_request, response) => {
    setTimeout(() => response.writeHead(status, { 'content-type': 'text/javascript' }).end(status === 200 ? dist('assent.js') : ''), ms);
  });
  await tab.goto(shop.page('/', shopPage({ attributes: 'async', ...page })), { wait: 'none' });
  return tab;
}

/** The console's complaints, apart from those about the script that did not come. */
async function complaints(tab: Tab): Promise<string[]> {
  return (await tab.console()).filter((line) => line.startsWith('error: ') && !/404|500|Failed to load resource/.test(line));
}

describe('a script that comes late', () => {
  for (const attributes of ['async', 'defer']) {
    it(`by ${attributes} answers the queue of the page, a decision in it too`, async (t) => {
      const head = code('(window.consentQueue ||= []).push((c) => c.accept(["analytics"]), (c) => heard.push(c.has("analytics"), c.has("functional")))');
      const tab = await openLate(t, { attributes, before: notes, head: `${head}<script type="text/plain" data-consent="analytics">heard.push("ran")</script>` });
      await tab.waitFor('heard.length === 3');
      assert.deepEqual(await tab.evaluate('heard'), ['ran', true, false]);
      assert.match(await tab.evaluate<string>('document.cookie'), /^consent=/);
    });
  }

  itInOneEngine('answers whoever has kept the stub', async (t) => {
    const tab = await openLate(t, { before: notes + stub + code('window.kept = consent; window.early = [kept.has("analytics"), [kept.getState(), kept.getState().services].every(Object.isFrozen)]') });
    await tab.waitFor('kept !== consent');
    await tab.evaluate('kept.accept("analytics")');
    assert.deepEqual(await tab.evaluate('[early, kept.has("analytics"), kept.has("functional"), kept.getState().status, kept.explain("analytics").rule]'), [[false, true], true, false, 'decided', 'record']);
  });

  it('throws what is of a wrong type at once; asked of the stub, rejects the promise with that, and goes on', async (t) => {
    const wrong = `for (const [verb, ...values] of [['set', null], ['set'], ['observe', null]]) consent[verb](...values).then(() => heard.push('answered'), (error) => heard.push([verb, error instanceof TypeError]));`;
    const tab = await openLate(t, { before: notes + stub, head: code(`${wrong} consent.set({ analytics: true }).then(() => heard.push(consent.has('analytics')))`) });
    const told = [['set', true], ['set', true], ['observe', true], true];
    await tab.waitFor('heard.length === 4');
    assert.deepEqual(await tab.evaluate('heard.toSorted((a, b) => (a === true) - (b === true))'), told);
    assert.deepEqual(await tab.evaluate('[() => consent.set(null), () => consent.set(), () => consent.observe(null)].map((call) => { try { return String(call()) } catch (error) { return error.name } })'), ['TypeError', 'TypeError', 'TypeError']);
    assert.deepEqual(await complaints(tab), []);
  });

  it('does what the stub was asked, in the order of the promises: tags run, then listeners are told', async (t) => {
    const head = code(`
      consent.onChange((state, { granted, source }) => heard.push('changed', granted, source));
      consent.whenGranted('twitter').then((state) => heard.push('when ' + state.services.twitter));
      consent.accept(['twitter']).then((state) => heard.push('accepted ' + state.services.twitter));
      window.early = [consent.has('twitter'), document.cookie];`);
    const held = '<script type="text/plain" data-consent="third-party" data-service="twitter">heard.push("ran")</script>';
    const tab = await openLate(t, { before: notes + stub, head: head + held });
    await tab.waitFor('heard.length >= 6');
    assert.deepEqual(await tab.evaluate('early'), [false, '']);
    const told = await tab.evaluate<unknown[]>('heard');
    assert.deepEqual(told.slice(0, 4), ['ran', 'changed', ['twitter'], 'api']);
    assert.deepEqual(told.slice(4).toSorted(), ['accepted granted', 'when granted']);
    assert.deepEqual(await complaints(tab), []);
  });

  itInOneEngine('lets the stub keep its word on unsubscribing, by function and by signal, before it comes and after', async (t) => {
    const head = code(`
      const early = consent.onChange(() => heard.push('early'));
      window.late = consent.onChange(() => heard.push('late'));
      window.controller = new AbortController();
      consent.onChange(() => heard.push('signal'), { signal: controller.signal });
      consent.onChange(() => heard.push('stays'));
      early();`);
    const tab = await openLate(t, { before: notes + stub, head });
    await waitForBanner(tab);
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate('heard'), ['late', 'signal', 'stays']);
    await tab.evaluate('(late(), controller.abort(), consent.reject())');
    assert.deepEqual(await tab.evaluate('heard.slice(3)'), ['stays']);
  });

  itInOneEngine('takes the stub’s place, asks the visitor, and leaves what the page has put in dataLayer', async (t) => {
    const tab = await openLate(t, { before: notes + code('window.dataLayer = [{ event: "own" }]') + stub });
    await clickButton(tab, 'Accept all');
    await tab.waitFor('consent.has("analytics")');
    assert.deepEqual(await tab.evaluate('[Object.isFrozen(consent), dataLayer[0].event, dataLayer[1][0]]'), [true, 'own', 'consent']);
    assert.deepEqual(await complaints(tab), []);
  });

  itInOneEngine('serves page code that has kept the stub: what it is asked later is done too', async (t) => {
    const tab = await openLate(t, { before: notes + stub + code('window.kept = window.consent') });
    await waitForBanner(tab);
    await tab.evaluate(() => {
      const { kept } = window as unknown as { kept: Consent };
      kept.onChange(() => heard.push('changed'));
      void kept.accept(['analytics']);
    });
    await tab.waitFor('consent.has("analytics") && heard.length', { timeout: 2000, message: 'the decision made through the stub' });
  });
});

describe('a script that never comes', () => {
  for (const status of [404, 500]) {
    it(`(${status}) leaves a page that throws nothing, whatever it calls, and grants nothing`, async (t) => {
      const head = code(`
        const stop = consent.onChange(() => heard.push('changed'), { immediate: true });
        const { optedOut, status, categories } = consent.getState();
        heard.push(consent.has('analytics'), status, optedOut, categories.analytics ?? 'nothing');
        for (const verb of ['accept', 'reject', 'withdraw', 'optOut', 'optIn', 'erase', 'show', 'hide']) consent[verb]();
        consent.set({ analytics: true }).then(() => heard.push('set'));
        consent.whenGranted('analytics').then(() => heard.push('granted'));
        consent.ready.then(() => heard.push('ready'));
        (window.consentQueue ||= []).push(() => heard.push('queued'));
        stop();
        heard.push('end');`);
      const tab = await openLate(t, { before: notes + stub, head: `${head}<script type="text/plain" data-consent="analytics">heard.push("ran")</script>` }, { ms: 0, status });
      await tab.waitFor('document.readyState === "complete"');
      await quiet();
      assert.deepEqual(await tab.evaluate('heard'), [false, 'undecided', false, 'nothing', 'end']);
      assert.deepEqual(await complaints(tab), []);
      assert.deepEqual(await tab.cookies(), []);
    });
  }
});

it('a stub behind the script changes nothing', async (t) => {
  const [tab, shop] = [await openTab(t), (await sharedSite()).host()];
  await tab.goto(shop.page('/', shopPage({ before: notes, head: code('window.first = window.consent') + stub })));
  assert.deepEqual(await tab.evaluate('[first === window.consent, window.dataLayer ?? null]'), [true, null]);
});
