import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertDenied, assertGranted, isAsking, obstaclePage, openShop, script, seenBy, settle, waitForQuestion } from '../support/obstacle-page.js';
import { shareOut } from '../support/share-out.js';

/** What libraries and pages put in the place of the browser's own, in a few lines each. */
const replaced: Record<string, string> = {
  'Element.prototype.remove, as Prototype does': 'Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; }',
  'window.Document, as MooTools does': 'window.Document = document.$constructor = function () {}',
  'Array.from, as Prototype does': 'Array.from = (list) => { let length = list.length || 0; const all = new Array(length); while (length--) all[length] = list[length]; return all; }',
  'map of arrays, as Prototype 1.7 does': 'Array.prototype.map = function (call, self) { const all = []; this.forEach((each, index) => all.push(call.call(self, each, index))); return all; }',
};

/** Presses the button; the driver's own way there needs a `Document`. */
const accept = '[...document.querySelectorAll("consent-banner button")].find(({ textContent }) => textContent === "Accept all").click()';

const listed = { cookies: [{ name: '_cc' }], storage: [{ area: 'localStorage', name: 'cc_*' }] };
const config = (url: string): object => ({ reload: 'never', record: { url }, categories: [{ id: 'essential', required: true }, { id: 'analytics', services: [{ id: 'counter', ...listed }] }] });

describe('where the page has replaced what is the browser’s, the visitor decides, and it is kept, proven and followed', () => {
  for (const [name, code] of shareOut(Object.entries(replaced))) {
    it(name, async (t) => {
      const { tab, shop, vendor } = await openShop(t, { before: script(code), sdk: `<script src="/dist/assent.js" data-config='${JSON.stringify(config('/records'))}'></script>` });
      shop.route('/records', (_request, response) => void response.writeHead(204).end());
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await assertDenied(tab, vendor);
      await tab.evaluate(accept);
      await assertGranted(tab, vendor);
      assert.equal(await isAsking(tab), false);
      await tab.goto(shop.url());
      await assertGranted(tab, vendor);
      await tab.evaluate('document.cookie = "_cc=1; path=/", localStorage.setItem("cc_1", "1"), localStorage.setItem("cart", "1")');
      await tab.evaluate('consent.reject()');
      assert.deepEqual(await tab.evaluate('[document.cookie.includes("_cc"), localStorage.getItem("cc_1"), localStorage.getItem("cart")]'), [false, null, '1']);
      const [id, length] = await tab.evaluate<[string, number]>('consent.exportRecord().then(({ id, history }) => [id, history.length])');
      assert.match(id, /^[\da-f]{32}$/);
      assert.equal(length, 2);
      const sent = JSON.parse((await shop.waitForRequest('/records')).body) as { id: string; choices: object };
      assert.deepEqual([sent.id, sent.choices], [id, { essential: true, analytics: true, counter: true }]);
      assert.deepEqual((await seenBy(tab)).uncaught, []);
    });
  }
});

it('what fails while the question is taken away does not cost the answer', async (t) => {
  const { tab, shop, vendor } = await openShop(t);
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await tab.evaluate('Element.prototype.remove = () => { throw new Error("no") }');
  await tab.evaluate(accept);
  await assertGranted(tab, vendor);
  assert.equal(await isAsking(tab), false);
  assert.deepEqual((await seenBy(tab)).uncaught, ['Error: no']);
});

it('the preferences open where Symbol is frozen, as the lockdown of SES does', async (t) => {
  const { tab, shop } = await openShop(t, { before: script('Object.freeze(Symbol)') });
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await tab.evaluate('consent.show("preferences")');
  await tab.waitFor('document.querySelector("consent-preferences")?.shadowRoot.querySelector("dialog").open');
  assert.deepEqual((await seenBy(tab)).uncaught, []);
});

describe('long rows of scripts are released to their end', () => {
  for (const [name, value] of Object.entries({ 'answers no promise': '() => 5', 'is an element': 'document.createElement("input")' })) {
    it(`where scheduler.yield ${name}`, async (t) => {
      const row = '<script type="text/plain" data-consent="analytics">for (const end = performance.now() + 2; performance.now() < end;); window.count = (window.count ?? 0) + 1</script>'.repeat(20);
      const { tab, shop, vendor } = await openShop(t, { before: script(`Object.defineProperty(window, 'scheduler', { value: { yield: ${value} } })`), after: row });
      await tab.goto(shop.url());
      await waitForQuestion(tab);
      await tab.evaluate(accept);
      await assertGranted(tab, vendor);
      await tab.waitFor('window.count === 20');
    });
  }
});

for (const name of ['nextSibling', 'parentNode', 'lastChild']) {
  it(`scripts in a form with a field named ${name} run on the next visit too`, async (t) => {
    const { tab, shop, vendor } = await openShop(t);
    const mark = 'type="text/plain" data-consent="analytics"';
    const after = `<form><input type="hidden" name="${name}"><script ${mark} src="${shop.script('window.inForm = [1]')}"></script><script ${mark}>window.inForm.push(2)</script></form>`;
    shop.page('/', obstaclePage({ vendor, after }));
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.url());
    await settle(tab);
    assert.deepEqual(await tab.evaluate('window.inForm'), [1, 2]);
  });
}

it('a page whose setTimeout hands on no further arguments has its modules in order, and its frames', async (t) => {
  const module = (count: number) => `<script type="text/plain" data-type="module" data-consent="analytics">(window.modules ??= []).push(${count})</script>`;
  const after = `${module(1)}${module(2)}<iframe data-consent="analytics" data-src="/framed" title="Film"></iframe>`;
  const { tab, shop } = await openShop(t, { before: script('{ const own = setTimeout; window.setTimeout = (call, time) => own(() => call(), time); }'), after });
  shop.page('/framed', 'film');
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await tab.evaluate(accept);
  await tab.waitFor('window.modules?.join() === "1,2"');
  shop.clearRequests();
  await tab.goto(shop.url());
  await shop.waitForRequest('/framed');
  await tab.waitFor('window.modules?.join() === "1,2"');
  assert.deepEqual((await seenBy(tab)).uncaught, []);
});

it('a page without performance.mark is told of the question', async (t) => {
  const { tab, shop } = await openShop(t, { before: script('Performance.prototype.mark = undefined; addEventListener("consent:show", () => (window.isShown = true), true)') });
  await tab.goto(shop.url());
  await waitForQuestion(tab);
  await tab.waitFor('window.isShown');
  assert.deepEqual((await seenBy(tab)).uncaught, []);
});
