import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCompatShop } from '../support/compat-page.js';
import type { Tab } from '../support/driver.js';
import { pathsOf } from '../support/host.js';
import { isAsking, settle } from '../support/obstacle-page.js';
import { granted, leave, visit, waitForImport, waiting } from '../support/old-visitor.js';
import { privacyControl } from '../support/privacy-control.js';
import { shareOut } from '../support/share-out.js';
import { clickButton, cookieNamed, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { answered, type StoredChoice, storedChoices, undecided } from '../support/stored-choices.js';

describe('a choice stored by another consent manager is taken over', () => {
  for (const [name, { compat, yes, no }] of shareOut(Object.entries(storedChoices))) {
    it(`${name}: yes`, async (t) => {
      const { tab, shop, vendor } = await visit(t, { compat, stored: yes });
      await tab.waitFor('ran.length === 1', { message: 'the gated script' });
      assert.deepEqual(await granted(tab), answered(true));
      assert.deepEqual(await tab.evaluate('[consent.getState().status, consent.getState().source]'), ['decided', 'import']);
      await settle(tab);
      assert.equal(await isAsking(tab), false);
      assert.match((await cookieNamed(tab, 'consent'))!.value, /^1!.*!import!!/);

      await tab.evaluate('consent.reject()');
      await tab.goto(shop.url('/'));
      await settle(tab);
      assert.deepEqual([await tab.evaluate('ran'), await granted(tab), await isAsking(tab)], [[], answered(false), false], 'a later choice stands');
      assert.deepEqual(pathsOf(vendor), ['/js']);
    });

    it(`${name}: no`, async (t) => {
      const { tab, vendor } = await visit(t, { compat, stored: no });
      await waitForImport(tab);
      await settle(tab);
      assert.deepEqual([await granted(tab), await isAsking(tab), await tab.evaluate('ran'), pathsOf(vendor)], [answered(false), false, [], []]);
      assert.equal(await tab.evaluate('consent.getState().status'), 'decided');
    });
  }
});

describe('a stored choice that counts for none leaves the question open', () => {
  const cookies = (pairs: Record<string, string>): StoredChoice => ({ cookies: pairs });
  for (const [name, [compat, stored]] of shareOut(Object.entries({
    ...undecided,
    'vanilla-cookieconsent, corrupt': [storedChoices['vanilla-cookieconsent 3']!.compat, cookies({ cc_cookie: '%7B%22categories%22%3A%5B%22stats%22' })],
    'Klaro, corrupt': [storedChoices['Klaro']!.compat, cookies({ klaro: '%7B%22stats%22%3Atrue' })],
    'Cookiebot, corrupt': [storedChoices['Cookiebot']!.compat, cookies({ CookieConsent: "{stamp:'x==',necessary:true,statistics:true" })],
    'OneTrust, corrupt': [storedChoices['OneTrust']!.compat, cookies({ OptanonConsent: '%E0%A4', OptanonAlertBoxClosed: '2025-11-01T10:00:00.814Z' })],
  } as Record<string, [object, StoredChoice]>))) {
    it(name, async (t) => {
      const { tab, vendor } = await visit(t, { compat, stored });
      await waitForBanner(tab);
      await settle(tab);
      assert.deepEqual([await granted(tab), await tab.evaluate('ran'), pathsOf(vendor)], [answered(false), [], []]);
      assert.equal(await cookieNamed(tab, 'consent'), undefined);
    });
  }
});

describe('the import', () => {
  const { compat, yes } = storedChoices['Cookiebot']!;

  it('is off by default, and for managers that are not named', async (t) => {
    for (const setting of [{ ...compat, import: false }, { ...compat, import: 'yes' }, { klaro: {} }]) {
      const { tab } = await visit(t, { compat: setting, stored: yes });
      await waitForBanner(tab);
      assert.deepEqual(await granted(tab), answered(false));
    }
  });

  it('asks for the rest if it covers a part, and for that alone until it is answered', async (t) => {
    const { tab, shop } = await visit(t, { compat: { cookiebot: { statistics: 'analytics' } }, stored: yes });
    await waitForBanner(tab);
    assert.deepEqual(await granted(tab), { ...answered(false), analytics: true });
    assert.deepEqual(await tab.evaluate('[consent.getState().status, ran]'), ['undecided', [1]]);
    await tab.goto(shop.url('/'));
    await waitForBanner(tab);
    await tab.evaluate("consent.set({ functional: true, 'third-party': false })");
    await waitForNoBanner(tab);
    assert.deepEqual(await granted(tab), { functional: true, analytics: true, 'third-party': false });
  });

  it('keeps denied what Global Privacy Control denies', async (t) => {
    const { tab, vendor } = await visit(t, { compat, stored: yes, before: `<script>${privacyControl}</script>` });
    await waitForBanner(tab);
    await settle(tab);
    assert.deepEqual([await granted(tab), pathsOf(vendor)], [answered(false), []]);
  });

  it('gives way to an opt-out', async (t) => {
    const { tab, shop, vendor } = await visit(t, { compat, stored: yes, path: '/?consent=opt-out' });
    await tab.waitFor('consent.getState().optedOut');
    await tab.goto(shop.url('/'));
    await settle(tab);
    assert.deepEqual([await granted(tab), pathsOf(vendor)], [answered(false), []]);
  });

  it('gives way to a consent cookie that may have been a refusal', async (t) => {
    const { compat, yes } = Object.values(storedChoices)[0]!;
    const { tab } = await visit(t, { compat, stored: { ...yes, cookies: { ...yes.cookies, consent: '1!cut' } } });
    await waitForBanner(tab);
    await settle(tab);
    assert.notEqual(await tab.evaluate('consent.getState().source'), 'import');
  });

  it('brings nothing back that was erased', async (t) => {
    const { tab, shop } = await visit(t, { compat, stored: yes });
    await waitForImport(tab);
    await tab.evaluate('void consent.erase()');
    await tab.waitFor('!consent.getState().decidedAt');
    await tab.goto(shop.url('/'));
    await waitForBanner(tab);
    assert.deepEqual([await granted(tab), await tab.evaluate('ran')], [answered(false), []]);
  });

  it('brings nothing back that was erased, though the config has changed since', async (t) => {
    const { tab, shop } = await visit(t, { compat, stored: yes });
    await waitForImport(tab);
    await tab.evaluate('void consent.erase()');
    await tab.waitFor('!consent.getState().decidedAt');
    const changed = { categories: [{ id: 'essential', required: true }, { id: 'analytics' }], compat: { import: true, cookiebot: { statistics: 'analytics' } } };
    await tab.goto(shop.page('/changed', shopPage({ config: changed })));
    await waitForBanner(tab);
    await settle(tab);
    assert.deepEqual(await granted(tab), { analytics: false });
  });

  it('lets a no in localStorage stand beside the older yes in a cookie', async (t) => {
    const [cookie, item] = [storedChoices['Klaro']!, storedChoices['Klaro in localStorage']!];
    const { tab, vendor } = await visit(t, { compat: cookie.compat, stored: { ...cookie.yes, ...item.no } });
    await waitForImport(tab);
    await settle(tab);
    assert.deepEqual([await granted(tab), pathsOf(vendor)], [answered(false), []]);
  });

  const fill = (): void => {
    let text = 'x'.repeat(1 << 20);
    for (let index = 0; text; index++) {
      try {
        localStorage.setItem(`full${index}`, text);
      } catch {
        text = text.slice(0, text.length >> 1);
      }
    }
  };
  const blocking = '<script>Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError") } })</script>';
  for (const [name, before, prepare] of [['full', '', (tab: Tab) => tab.evaluate(fill)], ['blocked', blocking, () => undefined]] as const) {
    it(`takes nothing over where localStorage is ${name}: it could not note that, and would bring back what was erased`, async (t) => {
      const { tab, vendor } = await openCompatShop(t, {
        compat: { import: true, ...compat },
        body: waiting,
        before,
        async prepare(tab) {
          await leave(yes)(tab);
          await prepare(tab);
        },
      });
      await waitForBanner(tab);
      await settle(tab);
      assert.deepEqual([await granted(tab), await tab.evaluate('ran'), pathsOf(vendor)], [answered(false), [], []]);
      await clickButton(tab, 'Accept all');
      await tab.waitFor('ran.length === 1', { message: 'the gated script' });
      await tab.evaluate('void consent.erase()').catch(() => undefined);
      await tab.waitFor('window.consent && !consent.getState().decidedAt');
      await settle(tab);
      assert.deepEqual(await granted(tab), answered(false));
    });
  }

  it('asks again, with a reason on the console, if the part that reads the old choice does not load', async (t) => {
    const { tab, shop } = await openCompatShop(t, { compat: { import: true, ...compat }, body: waiting, path: '/blank' });
    shop.route('/dist/assent-compat-import.js', (_request, response) => void response.writeHead(404).end());
    await leave(yes)(tab);
    await tab.goto(shop.url('/'));
    await waitForBanner(tab);
    assert.match((await tab.console()).join('\n'), /assent-compat-import\.js did not load/);
    assert.deepEqual(await granted(tab), answered(false));
  });
});
