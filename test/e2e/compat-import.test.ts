import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories, openCompatShop } from '../support/compat-page.js';
import type { Tab } from '../support/driver.js';
import { pathsOf } from '../support/host.js';
import { isAsking, settle } from '../support/obstacle-page.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { clickButton, cookieNamed, shopPage, waitForBanner, waitForNoBanner } from '../support/shop-page.js';
import { answered, type StoredChoice, storedChoices, undecided } from '../support/stored-choices.js';

const waiting = '<main><script type="text/plain" data-consent="analytics" src="VENDOR/js?run=ran.push(1)"></script></main>';

/** Leaves in the browser what the old manager stored. */
const leave = ({ cookies = {}, local = {} }: StoredChoice) => async (tab: Tab): Promise<void> => {
  for (const [name, value] of Object.entries(cookies)) await tab.evaluate((pair: string) => void (document.cookie = `${pair}; path=/; max-age=9000`), `${name}=${value}`);
  for (const [name, value] of Object.entries(local)) await tab.evaluate((key: string, text: string) => localStorage.setItem(key, text), name, value);
};

interface Visit {
  compat: object;
  stored: StoredChoice;
  config?: object;
  path?: string;
  before?: string;
  body?: string;
}

/** A visitor of a shop that has come from another manager. */
const visit = (t: Parameters<typeof openCompatShop>[0], { compat, stored, ...page }: Visit): ReturnType<typeof openCompatShop> =>
  openCompatShop(t, { compat: { import: true, ...compat }, body: waiting, prepare: leave(stored), ...page });

const waitForImport = (tab: Tab): Promise<void> => tab.waitFor('consent.getState().source === "import"', { message: 'the import' });

/** What is granted, but for the essential. */
const granted = (tab: Tab): Promise<Record<string, boolean>> =>
  tab.evaluate('Object.fromEntries(Object.entries(consent.getState().categories).filter(([id]) => id !== "essential").map(([id, decision]) => [id, decision === "granted"]))');

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

describe('a stored choice, where the mode grants before anybody is asked', () => {
  const { compat, yes, no } = storedChoices['Klaro']!;
  const places = { 'opt-out': { mode: 'opt-out' }, notice: { mode: 'notice' }, 'opt-out in a region': { regions: [{ in: ['US'], mode: 'opt-out' }], region: 'US-CA' }, 'opt-out, for a category': { categories: categories.map((category) => ({ mode: 'opt-out', ...category })) } };
  const tags = (mark: string): string => `<script type="text/plain" ${mark}>sessionStorage.ran = "ran"</script><script type="text/plain" ${mark} src="VENDOR/js"></script><img ${mark} data-src="VENDOR/img" alt="">`;
  const body = `<main>${tags('data-consent="analytics"')}${tags('data-name="stats"')}</main>`;
  const count = '<script>sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0)</script>';
  const seen = "[sessionStorage.ran ?? 'nothing', sessionStorage.loads, consent.getState().categories.analytics]";

  for (const [name, config] of shareOut(Object.entries(places))) {
    for (const autoBlock of [false, true]) {
      it(`${name}${autoBlock ? ', with the guard' : ''}: what was refused there does not run once, and no page is loaded anew`, async (t) => {
        const { tab, vendor } = await visit(t, { compat, stored: no, config: { ...config, autoBlock }, body, before: count });
        await waitForImport(tab);
        await settle(tab);
        assert.deepEqual([await tab.evaluate(seen), pathsOf(vendor)], [['nothing', '1', 'denied'], []]);
      });
    }

    it(`${name}: what was granted there runs, and so does all where nothing was answered`, async (t) => {
      for (const stored of [yes, {}]) {
        const { tab, vendor } = await visit(t, { compat, stored, config, body, before: count });
        for (const path of ['/img', '/js']) await vendor.waitForRequest(path);
        await tab.waitFor('sessionStorage.ran');
        assert.deepEqual(await tab.evaluate(seen), ['ran', '1', 'granted']);
      }
    });
  }

  itInOneEngine('what cannot be read may have been a no: nothing runs, and the visitor is asked', async (t) => {
    const { tab, shop, vendor } = await openCompatShop(t, { compat: { import: true, ...compat }, config: { mode: 'opt-out' }, body, path: '/blank' });
    shop.route('/dist/assent-compat-import.js', (_request, response) => void response.writeHead(404).end());
    await leave(no)(tab);
    await tab.goto(shop.url('/'));
    await waitForBanner(tab);
    await settle(tab);
    assert.deepEqual([await tab.evaluate('consent.has("analytics")'), pathsOf(vendor)], [false, []]);
    await clickButton(tab, 'Accept all');
    await vendor.waitForRequest('/img');
  });

  itInOneEngine('where everything has to be asked for, nobody is told of a decision that is none', async (t) => {
    const note = '<script>window.told = []; document.addEventListener("consent:change", ({ detail }) => told.push(detail.source))</script>';
    const { tab } = await visit(t, { compat, stored: {}, before: note });
    await waitForBanner(tab);
    assert.deepEqual(await tab.evaluate('told'), []);
  });

  itInOneEngine('the browser’s signal that stands meanwhile is remembered', async (t) => {
    const { tab } = await visit(t, { compat, stored: {}, config: { mode: 'opt-out' }, before: `<script>${privacyControl}</script>` });
    await settle(tab);
    assert.equal((await cookieNamed(tab, 'consent'))?.value, 'signal');
  });
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
