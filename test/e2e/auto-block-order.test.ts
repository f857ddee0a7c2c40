import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';

const inline = `<script type="text/plain" data-consent="analytics">ran.push('inline')</script>`;

/** What code of the page does with a slow script before it inserts it, and what runs first when both are granted: it, or the inline one behind it. */
const snippets: [name: string, code: string, order: string[]][] = [
  ['made by code', '', ['inline', 'vendor']],
  ['made by code, and in order', 's.async = false;', ['vendor', 'inline']],
  ['a module made by code', "s.type = 'module';", ['inline', 'vendor']],
  ['a copy of one', 's = s.cloneNode();', ['inline', 'vendor']],
];

describe('autoBlock and an inline script behind a slow one that code has inserted', () => {
  for (const [name, code, order] of snippets) {
    it(`${order[0] === 'vendor' ? 'waits for it' : 'does not wait, as natively'}: ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      page.vendor.route('/slow', (_request, response) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end("ran.push('vendor')"), 600));
      await visit(page, { body: `<main>Shop</main><script>{ let s = document.createElement('script'); s.src = '${page.vendor.url('/slow')}'; ${code} document.body.append(s) }</script>${inline}` });
      assert.deepEqual(await page.tab.evaluate('ran'), []);
      await page.tab.evaluate('void consent.accept()');
      await page.tab.waitFor('ran.length === 2');
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), order);
    });
  }
});

/** Ways in which code of the page touches a script that has run, or never runs by itself. */
const spent: [name: string, code: string][] = [
  ['that something is inserted before', 'old.parentNode.insertBefore(own, old)'],
  ['that something takes the place of', 'old.parentNode.replaceChild(own, old); document.head.append(old)'],
  ['that is moved', 'own.append(old); document.body.append(own)'],
  ['that is given another address', `old.setAttribute('src', old.src + '&again')`],
];

describe('autoBlock leaves a script alone that has run, and keeps nobody waiting for it:', () => {
  for (const [name, code] of spent) {
    it(`one above assent.js ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      const before = `<script id="first" src="${page.vendor.script("ran.push('first')")}"></script>`;
      await visit(page, { before, body: `<main>Shop</main><script>{ const own = document.createElement('p'), old = first; ${code} }</script>${inline}` });
      assert.deepEqual(await page.tab.evaluate('[first.type, first.hasAttribute("data-consent"), ran]'), ['', false, ['first']]);
      await page.tab.evaluate('void consent.accept()');
      await page.tab.waitFor('ran.includes("inline")', { timeout: 2000, message: 'the inline script' });
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), ['first', 'inline']);
    });
  }
});

/** What jQuery does with markup: `buildFragment`, `domManip` and `DOMEval` of https://github.com/jquery/jquery/tree/main/src/manipulation. */
function appendMarkup(target: Element, markup: string): void {
  const wrapper = document.createDocumentFragment().appendChild(document.createElement('div'));
  wrapper.innerHTML = markup;
  const fragment = document.createDocumentFragment();
  for (const node of [...wrapper.childNodes]) fragment.appendChild(node);
  const scripts = [...fragment.querySelectorAll('script')];
  for (const script of scripts) script.type = `${script.getAttribute('type') !== null}/${script.type}`;
  target.appendChild(fragment);
  for (const script of scripts) {
    if (script.type.startsWith('true/')) script.type = script.type.slice(5);
    else script.removeAttribute('type');
    if (!/^$|^module$|\/(?:java|ecma)script/i.test(script.type)) continue;
    const live = document.createElement('script');
    if (script.src) live.src = script.src;
    else live.text = script.text;
    document.head.appendChild(live);
  }
}

describe('autoBlock and scripts in markup that a parser does not run', () => {
  const library = `<script>window.appendMarkup = ${appendMarkup.toString()}</script>`;

  it('jQuery runs those of a denied service once they are granted, and all others at once', async (t) => {
    const page = await openGuardedShop(t);
    const markup = (index: number) => `<p>Reviews</p><script src="${page.vendor.script(`ran.push('vendor ${index}')`)}"></script><script type="text/javascript">ran.push('own ${index}')</script>`;
    const append = (index: number) => `appendMarkup(document.querySelector('main'), ${JSON.stringify(markup(index)).replaceAll('</', '<\\/')})`;
    await visit(page, { head: library, body: `<main></main><script>${append(1)}</script>${inline}` });
    await page.tab.evaluate(`void ${append(2)}`);
    await settle(page.tab);
    assert.deepEqual(await page.tab.evaluate('ran'), ['own 1', 'own 2']);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('void consent.accept()');
    await page.tab.waitFor('ran.length >= 5', { timeout: 2000 });
    await settle(page.tab);
    assert.deepEqual((await page.tab.evaluate<string[]>('ran')).toSorted(), ['inline', 'own 1', 'own 2', 'vendor 1', 'vendor 2']);
  });

  for (const [name, code] of [
    ['innerHTML', 'place.innerHTML = markup'],
    ['outerHTML', 'place.outerHTML = markup'],
    ['insertAdjacentHTML', 'place.insertAdjacentHTML("afterend", markup)'],
    ['setHTMLUnsafe', 'place.setHTMLUnsafe ? place.setHTMLUnsafe(markup) : (place.innerHTML = markup)'],
    ['innerHTML, inserted afterwards', 'const p = document.createElement("p"); p.innerHTML = markup; place.append(p)'],
  ] as const) {
    it(`nobody waits for one of ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      const markup = `<script src="${page.vendor.script("ran.push('dead')")}"></script><img src="${page.vendor.url('/img')}">`;
      await visit(page, { body: `<main><p id="place"></p></main><script>{ const markup = ${JSON.stringify(markup).replaceAll('</', '<\\/')}; ${code} }</script>${inline}` });
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      await page.tab.evaluate('void consent.accept()');
      await page.tab.waitFor('ran.length', { timeout: 2000, message: 'the inline script' });
      await page.vendor.waitForRequest('/img');
      assert.deepEqual(await page.tab.evaluate('ran'), ['inline']);
      assert.deepEqual([...new Set(pathsOf(page.vendor))], ['/img']);
    });
  }

  it('but one that createContextualFragment has made, which runs, is held', async (t) => {
    const page = await openGuardedShop(t);
    const markup = `<script src="${page.vendor.script("ran.push('fragment')")}"></script>`;
    await visit(page, { body: `<main>Shop</main><script>document.body.append(document.createRange().createContextualFragment(${JSON.stringify(markup).replaceAll('</', '<\\/')}))</script>` });
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('void consent.accept()');
    await page.tab.waitFor('ran.length');
    assert.deepEqual(await page.tab.evaluate('ran'), ['fragment']);
  });

  it('nobody waits for one in a form with a field called parentNode', async (t) => {
    const page = await openGuardedShop(t);
    const markup = `<input name="parentNode"><script src="${page.vendor.script("ran.push('dead')")}"></script>`;
    const code = `const place = document.createElement('form'); document.body.append(place); place.innerHTML = '<input name="parentNode">'; place.innerHTML = ${JSON.stringify(markup).replaceAll('</', '<\\/')}`;
    await visit(page, { body: `<main></main><script>{ ${code} }</script>${inline}` });
    await page.tab.evaluate('void consent.accept()');
    await page.tab.waitFor('ran.length', { timeout: 2000, message: 'the inline script' });
    assert.deepEqual([await page.tab.evaluate('ran'), pathsOf(page.vendor)], [['inline'], []]);
  });
});
