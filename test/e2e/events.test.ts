import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { itInOneEngine } from '../support/share-out.js';
import { clickButton, milly, quiet, waitForBanner, type ShopPage } from '../support/shop-page.js';
import { visitPage } from '../support/visit-page.js';

/** Notes every event of the SDK, its detail as JSON would have it, and whether the state in it is the one that stands. */
const noting = `<script>
  window.noted = [];
  for (const type of ['ready', 'change', 'show', 'hide', 'error']) {
    document.addEventListener('consent:' + type, ({ detail }) => noted.push({ type, ...detail, ...(detail.state && { state: detail.state.status, current: window.consent ? detail.state === consent.getState() : null }) }));
  }
</script>`;

type Note = Record<string, unknown>;

async function openShop(t: TestContext, page: ShopPage = {}): Promise<Tab> {
  return (await visitPage(t, { before: noting, ...page })).tab;
}

const notes = (tab: Tab, type: string): Promise<Note[]> => tab.evaluate<Note[]>(`noted.filter(({ type }) => type === "${type}").map(({ type, ...note }) => note)`);

describe('events on document', () => {
  it('consent:ready comes once, with the state', async (t) => {
    const tab = await openShop(t);
    await waitForBanner(tab);
    assert.deepEqual(await notes(tab, 'ready'), [{ state: 'undecided', current: true }]);
  });

  itInOneEngine('consent:show and consent:hide name the view that comes and goes', async (t) => {
    const tab = await openShop(t);
    await waitForBanner(tab);
    await clickButton(tab, 'Preferences');
    await tab.waitFor('noted.filter(({ type }) => type === "show").length === 2');
    await clickButton(tab, 'Close', 'consent-preferences');
    await tab.waitFor('noted.some(({ type }) => type === "hide")');
    assert.deepEqual(await tab.evaluate('noted.filter(({ view }) => view).map(({ type, view }) => `${type} ${view}`)'), ['show banner', 'show preferences', 'hide preferences']);
    await clickButton(tab, 'Reject all');
    await tab.waitFor('noted.filter(({ type }) => type === "hide").length === 2');
    assert.deepEqual(await notes(tab, 'hide'), [{ view: 'preferences' }, { view: 'banner' }]);
  });

  it('consent:change follows each decision, and nothing else, with state, granted, revoked and source', async (t) => {
    const tab = await openShop(t, { config: { ...milly, reload: 'never' } });
    await waitForBanner(tab);
    await quiet();
    assert.deepEqual(await notes(tab, 'change'), []);
    await clickButton(tab, 'Accept all');
    await tab.waitFor('noted.some(({ type }) => type === "change")');
    await tab.evaluate('consent.reject(["analytics"])');
    const [first, second, ...more] = await notes(tab, 'change');
    const { granted, ...rest } = first!;
    assert.deepEqual(rest, { state: 'decided', current: true, revoked: [], source: 'banner' });
    assert.deepEqual(granted, ['functional', 'analytics', 'third-party', 'shop-memory', 'google-analytics', 'doubleclick', 'twitter', 'pinterest', 'facebook']);
    assert.deepEqual(second, { state: 'decided', current: true, granted: [], revoked: ['analytics', 'google-analytics', 'doubleclick'], source: 'api' });
    assert.deepEqual(more, []);
  });

  it('onChange comes when all has run that was granted, in however many slices, and when late listeners have been called', async (t) => {
    const script = (category: string, code: string): string => `<script type="text/plain" data-consent="${category}">${code}</script>`;
    const row = script('analytics', 'noted.push("script"); for (const end = performance.now() + 3; performance.now() < end; );').repeat(40);
    const tab = await openShop(t, { body: `<main>Shop</main>${row}${script('analytics', 'document.addEventListener("DOMContentLoaded", () => noted.push("late"))')}` });
    const heard = 'noted.filter((each) => /script|late/.test(each))';
    await tab.evaluate(`(consent.onChange(() => { window.before = ${heard} }), consent.accept("analytics"))`);
    assert.equal(await tab.evaluate('before.length'), 41);
    assert.equal(await tab.evaluate('before.at(-1)'), 'late');
  });

  itInOneEngine('consent:change comes after the listeners of onChange, with the cookie stored', async (t) => {
    const head = `<script>
      consent.onChange(() => noted.push({ type: 'listener' }));
      document.addEventListener('consent:change', () => noted.push({ type: 'cookie', stored: document.cookie.startsWith('consent=') }));
    </script>`;
    const tab = await openShop(t, { head });
    await clickButton(tab, 'Accept all');
    await tab.waitFor('noted.some(({ type }) => type === "cookie")');
    assert.deepEqual(await tab.evaluate('noted.map(({ type }) => type).filter((type) => /listener|change|cookie/.test(type))'), ['listener', 'change', 'cookie']);
    assert.deepEqual(await notes(tab, 'cookie'), [{ stored: true }]);
  });

  itInOneEngine('consent:error tells what is wrong with a config that cannot be read, which grants nothing', async (t) => {
    const before = `${noting}<script type="application/json" data-assent-config>{ "mode": "opt-out", }</script>`;
    const head = '<script type="text/plain" data-consent="analytics">noted.push({ type: "ran" })</script>';
    const tab = await openShop(t, { before, head, config: null });
    await tab.waitFor('noted.some(({ type }) => type === "error")');
    const [error] = await notes(tab, 'error');
    assert.match(String(error?.['message']), /JSON/);
    await tab.evaluate('consent.accept()');
    await quiet();
    assert.deepEqual(await notes(tab, 'ran'), []);
    assert.equal(await tab.evaluate('consent.has("analytics")'), false);
  });

  itInOneEngine('consent:error names the place of each mistake in a config', async (t) => {
    const tab = await openShop(t, { config: { ...milly, cookie: { days: 4000 } } });
    await tab.waitFor('noted.some(({ type }) => type === "error")');
    const messages = (await notes(tab, 'error')).map(({ message }) => String(message));
    assert.match(messages.join('\n'), /\$\.cookie\.days.*4000.*1 to 400/);
  });

  itInOneEngine('consent:error tells that the banner could not be loaded, and nothing is granted', async (t) => {
    const tab = await openShop(t, { attributes: 'data-ui="/nowhere.js"' });
    await tab.waitFor('noted.some(({ type }) => type === "error")');
    assert.match(String((await notes(tab, 'error'))[0]?.['message']), /nowhere\.js/);
    assert.equal(await tab.evaluate('consent.getState().status'), 'undecided');
    assert.equal(await tab.evaluate('document.documentElement.dataset.consent'), 'essential');
  });
});
