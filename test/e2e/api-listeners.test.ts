import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Consent } from '../../src/core/consent.js';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { clickButton, milly, quiet, shopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

/** In the page. */
declare const consent: Consent;
declare const heard: unknown[];

/** A page with the collector of console messages and `heard`, a list for notes. */
async function openShop(t: TestContext, head = '', config: unknown = milly): Promise<Tab> {
  return (await visitPage(t, { config, before: `<script>${consoleCollector}</script><script>window.heard = []</script>`, head })).tab;
}

describe('onChange', () => {
  it('calls the listener when the cookie is stored and the gated inline script has run', async (t) => {
    const tab = await openShop(t, `<script type="text/plain" data-consent="analytics">heard.push('script')</script>
      <script>consent.onChange(() => heard.push('listener', /^consent=/.test(document.cookie), document.documentElement.dataset.consent))</script>`);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('heard.length >= 4');
    assert.deepEqual(await tab.evaluate('heard'), ['script', 'listener', true, 'essential functional analytics third-party']);
  });

  itInOneEngine('hands over the state, what was granted, what was revoked and who decided', async (t) => {
    const tab = await openShop(t, '', { ...milly, reload: 'never' });
    const calls = await tab.evaluate(async () => {
      consent.onChange((state, { granted, revoked, source }) => heard.push([state === consent.getState(), granted, revoked, source]));
      await consent.accept(['analytics']);
      await consent.set({ doubleclick: false, twitter: true });
      await consent.reject();
      return heard;
    });
    assert.deepEqual(calls, [
      [true, ['analytics', 'google-analytics', 'doubleclick'], [], 'api'],
      [true, ['twitter'], ['doubleclick'], 'api'],
      [true, [], ['analytics', 'google-analytics', 'twitter'], 'api'],
    ]);
  });

  itInOneEngine('says which layer a decision came from', async (t) => {
    const tab = await openShop(t, '<script>consent.onChange((state, { source }) => heard.push(source, state.source))</script>');
    await clickButton(tab, 'Reject all');
    await tab.waitFor('heard.length === 2');
    await tab.evaluate('consent.show("preferences")');
    await clickButton(tab, 'Save', 'consent-preferences');
    await tab.waitFor('heard.length === 4');
    assert.deepEqual(await tab.evaluate('heard'), ['banner', 'banner', 'dialog', 'dialog']);
  });

  itInOneEngine('with immediate calls now too, with all that is granted; without it does not', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('consent.accept(["functional"])');
    await tab.evaluate(() => {
      consent.onChange(() => heard.push('plain'));
      consent.onChange((state, { granted, revoked }) => heard.push([state.status, granted, revoked]), { immediate: true });
    });
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), [['decided', ['essential', 'functional', 'bag', 'account', 'choices', 'shop-memory'], []]]);
    await tab.evaluate('consent.accept(["twitter"])');
    assert.deepEqual(await tab.evaluate('heard.slice(1)'), ['plain', ['decided', ['twitter'], []]]);
  });

  itInOneEngine('stops by the function it returns and by the signal; an aborted signal never starts', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(async () => {
      const stop = new AbortController();
      const unsubscribe = consent.onChange(() => heard.push('function'));
      consent.onChange(() => heard.push('signal'), { signal: stop.signal });
      consent.onChange(() => heard.push('dead'), { signal: AbortSignal.abort(), immediate: true });
      await consent.accept();
      unsubscribe();
      stop.abort();
      await consent.reject();
    });
    assert.deepEqual(await tab.evaluate('heard'), ['function', 'signal']);
  });

  itInOneEngine('does not call an immediate listener that has been unsubscribed before the config was there', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/consent.json', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), 200));
    const subscribe = `<script>
      window.heard = [];
      const stop = new AbortController();
      consent.onChange(() => heard.push('function'), { immediate: true })();
      consent.onChange(() => heard.push('signal'), { immediate: true, signal: stop.signal });
      consent.onChange(() => heard.push('stays'), { immediate: true });
      stop.abort();
    </script>`;
    const tab = await openTab(t);
    await tab.goto(shop.page('/', shopPage({ config: null, attributes: 'data-config="/consent.json"', head: subscribe })));
    await tab.waitFor('heard.length');
    assert.deepEqual(await tab.evaluate('heard'), ['stays']);
  });

  itInOneEngine('does not call a listener that another one has just unsubscribed', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(async () => {
      const stops: (() => void)[] = [];
      consent.onChange(() => stops.forEach((stop) => stop()));
      stops.push(consent.onChange(() => heard.push('gone')));
      consent.onChange(() => heard.push('stays'));
      await consent.accept();
    });
    assert.deepEqual(await tab.evaluate('heard'), ['stays']);
  });

  it('keeps a throwing listener from nobody’s turn, and takes what it throws to window.onerror', async (t) => {
    const tab = await openShop(t, '<script>window.onerror = (message) => { heard.push(String(message)) }</script>');
    await tab.evaluate(async () => {
      consent.onChange(() => {
        throw new TypeError('broken listener');
      }, { immediate: true });
      consent.onChange(() => heard.push('next'));
      document.addEventListener('consent:change', () => heard.push('event'));
      await consent.accept();
    });
    const notes = await tab.evaluate<string[]>('heard');
    assert.deepEqual(notes.filter((note) => !note.includes('broken')), ['next', 'event']);
    assert.equal(notes.filter((note) => note.includes('broken listener')).length, 2, 'once immediately, once for the change');
    assert.equal(await tab.evaluate('consent.has("analytics")'), true);
  });

  itInOneEngine('does not call a listener for the change during which it was added', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(async () => {
      const unsubscribe = consent.onChange(() => {
        unsubscribe();
        consent.onChange(() => heard.push('inner'));
        heard.push('outer');
      });
      await consent.accept();
    });
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), ['outer']);
    await tab.evaluate('consent.reject()');
    assert.deepEqual(await tab.evaluate('heard'), ['outer', 'inner']);
  });

  itInOneEngine('subscribes the same function as often as it is given, each with its own end', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(async () => {
      const listener = (): void => void heard.push('called');
      const [first] = [consent.onChange(listener), consent.onChange(listener)];
      await consent.accept();
      first!();
      await consent.reject();
    });
    assert.deepEqual(await tab.evaluate('heard'), ['called', 'called', 'called']);
  });

  for (const [first, then, expected] of [['accept', 'reject', 'denied'], ['reject', 'accept', 'granted']] as const) {
    itInOneEngine(`lets a listener ${then} in answer to ${first}: nobody hears of an older state after a newer one`, async (t) => {
      const tab = await openShop(t);
      await tab.evaluate(async (first: 'accept' | 'reject', then: 'accept' | 'reject') => {
        const unsubscribe = consent.onChange(() => {
          unsubscribe();
          void consent[then](['twitter']);
        });
        consent.onChange((state) => heard.push(state.services['twitter']));
        await consent[first]();
      }, first, then);
      await quiet();
      assert.equal(await tab.evaluate('consent.getState().services.twitter'), expected);
      assert.equal(await tab.evaluate('heard.at(-1)'), expected);
    });
  }
});
