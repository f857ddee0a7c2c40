import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Consent } from '../../src/core/consent.js';
import { consoleCollector } from '../support/console-collector.js';
import type { Tab } from '../support/driver.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { cookieNamed, quiet } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

/** In the page. */
declare const consent: Consent;
declare const heard: unknown[];

const services = [{ id: 'ga' }, { id: 'dc' }];
const config = { categories: [{ id: 'essential', required: true, services: [{ id: 'bag' }] }, { id: 'functional' }, { id: 'analytics', services }] };
const held = (id: string, code: string): string => `<script type="text/plain" data-consent="${id}">${code}</script>`;

/** A page with the collector of console messages and `heard`, a list for notes. */
async function openShop(t: TestContext, head = '', attributes = ''): Promise<Tab> {
  return (await visitPage(t, { config, attributes, before: `<script>${consoleCollector}</script><script>window.heard = []</script>`, head })).tab;
}

const granted = (): string[] => {
  const { categories, services } = consent.getState();
  return Object.entries({ ...categories, ...services }).filter(([, decision]) => decision === 'granted').map(([id]) => id);
};

describe('window.consent: reading', () => {
  it('settles ready with itself once the gate has been applied', async (t) => {
    const tab = await openShop(t, '<script>heard.push("called"); consent.ready.then((api) => heard.push(api === consent))</script>');
    await tab.waitFor('heard.length === 2');
    assert.deepEqual(await tab.evaluate('heard'), ['called', true]);
  });

  it('gives a frozen state of all that the contract names, frozen inside too, and a new one after each decision', async (t) => {
    const tab = await openShop(t);
    const state = await tab.evaluate<Record<string, unknown>>('consent.getState()');
    const { region, policyVersion, ...rest } = state;
    assert.deepEqual([typeof region, typeof policyVersion], ['string', 'string']);
    assert.deepEqual(rest, {
      status: 'undecided',
      source: 'default',
      mode: 'opt-in',
      categories: { essential: 'granted', functional: 'denied', analytics: 'denied' },
      services: { bag: 'granted', ga: 'denied', dc: 'denied' },
      decidedAt: null,
      optedOut: false,
      gpc: false,
    });
    const frozen = await tab.evaluate(() => {
      const before = consent.getState();
      void consent.accept();
      const after = consent.getState();
      return { frozen: [before, before.categories, before.services, after, after.categories].map(Object.isFrozen), kept: before.categories['analytics'], now: after.categories['analytics'], fresh: Date.now() - Date.parse(after.decidedAt!) };
    });
    assert.deepEqual({ ...frozen, fresh: frozen.fresh < 60_000 }, { frozen: [true, true, true, true, true], kept: 'denied', now: 'granted', fresh: true });
  });

  it('answers has() for categories and services; what is unknown is not granted, and warned about by name', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('void consent.accept("ga")');
    const answers = await tab.evaluate(() => ['essential', 'bag', 'ga', 'dc', 'analytics', 'functional', 'analitics', 'toString', '__proto__'].map((id) => consent.has(id)));
    assert.deepEqual(answers, [true, true, true, false, false, false, false, false, false]);
    const warnings = (await tab.console()).filter((line) => line.startsWith('warn: ') && line.includes('analitics'));
    assert.equal(warnings.length, 1);
  });

  itInOneEngine('cannot be changed by the page: the API and the state keep their members', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(() => {
      try {
        (consent as { has: unknown }).has = () => true;
        (consent.getState() as { status: string }).status = 'decided';
        (consent.getState().categories as Record<string, string>)['analytics'] = 'granted';
      } catch {
        // In strict code a frozen object throws.
      }
    });
    assert.deepEqual(await tab.evaluate('[consent.has("analytics"), consent.getState().status]'), [false, 'undecided']);
  });
});

describe('window.consent: deciding', () => {
  for (const [call, expected] of shareOut([
    ['accept()', ['essential', 'functional', 'analytics', 'bag', 'ga', 'dc']],
    ['reject()', ['essential', 'bag']],
    ['accept(["functional"])', ['essential', 'functional', 'bag']],
    ['accept("functional")', ['essential', 'functional', 'bag']],
    ['accept(["analytics"])', ['essential', 'analytics', 'bag', 'ga', 'dc']],
    ['accept(["dc"])', ['essential', 'bag', 'dc']],
    ['set({ analytics: true, ga: false })', ['essential', 'analytics', 'bag', 'dc']],
    ['set({ functional: true, dc: true })', ['essential', 'functional', 'bag', 'dc']],
    ['reject(["essential", "bag"])', ['essential', 'bag']],
    ['set({ essential: false, bag: false, functional: true })', ['essential', 'functional', 'bag']],
    ['withdraw()', ['essential', 'bag']],
  ] as const)) {
    it(`${call} changes the state and the cookie at once, and stores a complete record`, async (t) => {
      const tab = await openShop(t);
      const { status, source, cookie } = await tab.evaluate<{ status: string; source: string; cookie: string }>(
        `(consent.${call}, { ...consent.getState(), cookie: document.cookie })`,
      );
      assert.deepEqual({ status, source }, { status: 'decided', source: 'api' });
      assert.deepEqual(await tab.evaluate(granted), expected);
      for (const id of ['functional', 'analytics', 'ga', 'dc']) {
        const isGranted = (expected as readonly string[]).includes(id);
        assert.match(cookie, new RegExp(`^consent=.*\\${isGranted ? '*' : '~'}${id}[*~!]`), `${id} in the cookie`);
      }
      assert.equal(`consent=${(await cookieNamed(tab, 'consent'))?.value}`, cookie);
      await tab.reload();
      assert.deepEqual(await tab.evaluate(granted), expected, 'the same after a reload');
      assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
    });
  }

  itInOneEngine('toggles services alone, and leaves what is not named as it stands', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate(async () => {
      await consent.accept();
      await consent.reject('ga');
      await consent.set({ functional: false });
    });
    assert.deepEqual(await tab.evaluate(granted), ['essential', 'analytics', 'bag', 'dc']);
    await tab.evaluate(async () => {
      await consent.accept(['ga']);
      await consent.reject(['dc']);
    });
    assert.deepEqual(await tab.evaluate(granted), ['essential', 'analytics', 'bag', 'ga']);
  });

  itInOneEngine('warns about ids it does not know, and decides nothing if it knows none of them', async (t) => {
    const tab = await openShop(t);
    await tab.evaluate('(consent.onChange(() => heard.push(1)), Promise.all([consent.accept(["analitics"]), consent.set({ marketing: true })]))');
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
    assert.deepEqual(await tab.cookies(), []);
    assert.deepEqual(await tab.evaluate('heard'), []);
    const warnings = (await tab.console()).filter((line) => line.startsWith('warn: ')).join('\n');
    assert.match(warnings, /analitics[^]*marketing/);
    await tab.evaluate('consent.accept(["nonsense", "functional"])');
    assert.deepEqual(await tab.evaluate(granted), ['essential', 'functional', 'bag']);
    assert.match((await tab.console()).join('\n'), /nonsense/);
  });

  it('gives promises of the state that hold when everything has been done', async (t) => {
    const tab = await openShop(t, held('analytics', 'heard.push("ran")'));
    const states = await tab.evaluate<{ ran: boolean; same: boolean }>(async () => {
      const state = await consent.accept();
      return { ran: heard.includes('ran'), same: state === consent.getState() };
    });
    assert.deepEqual(states, { ran: true, same: true });
  });

  it('settles whenGranted at once for what is granted, later for what will be, and not before', async (t) => {
    const tab = await openShop(t, '<script>for (const id of ["essential", "ga", "dc"]) consent.whenGranted(id).then(() => heard.push(id))</script>');
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), ['essential']);
    await tab.evaluate('consent.accept("ga")');
    await tab.waitFor('heard.length === 2');
    await tab.evaluate('consent.reject()');
    await quiet();
    assert.deepEqual(await tab.evaluate('heard'), ['essential', 'ga']);
    await tab.evaluate('consent.accept()');
    await tab.waitFor('heard.length === 3');
    assert.equal(await tab.evaluate('consent.whenGranted("dc").then((result) => consent.has("dc"))'), true);
  });

  itInOneEngine('shows and hides the banner and the preferences, deciding nothing', async (t) => {
    const tab = await openShop(t);
    const banner = 'document.querySelector("consent-banner")?.checkVisibility?.() ?? !!document.querySelector("consent-banner")?.getClientRects().length';
    const dialog = '!!document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog[open]")';
    await tab.waitFor(banner);
    await tab.evaluate('consent.hide()');
    await tab.waitFor(`!(${banner})`);
    await tab.evaluate('consent.show("preferences")');
    assert.deepEqual(await tab.evaluate(`[${banner}, ${dialog}]`), [false, true]);
    await tab.evaluate('consent.hide()');
    await tab.waitFor(`!${dialog}`);
    await tab.evaluate('consent.show()');
    assert.deepEqual(await tab.evaluate(`[${banner}, ${dialog}]`), [true, false]);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
    await tab.evaluate('consent.reject()');
    await tab.evaluate('consent.show("banner")');
    assert.equal(await tab.evaluate(banner), true, 'a decided visitor may ask for it again');
  });
});
