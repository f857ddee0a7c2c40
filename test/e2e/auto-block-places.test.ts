import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GuardedShop, openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';

/** Markup of a frame and an image, at addresses of their own. */
function media(vendor: GuardedShop['vendor'], name: string): string {
  return `<p><img alt="" src="${vendor.url(`/${name}-img`)}"><iframe src="${vendor.url(`/${name}-frame`)}"></iframe></p>`;
}

/** Answers each address with an empty page. */
function serve({ vendor }: GuardedShop): void {
  vendor.route('*', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end());
}

/** Ways in which markup gets where the document does not see it. `markup` is what is parsed. */
const roots: Record<string, string> = {
  open: "add().attachShadow({ mode: 'open' }).innerHTML = markup",
  closed: "add().attachShadow({ mode: 'closed' }).innerHTML = markup",
  around: "const root = add().attachShadow({ mode: 'open' }); root.append(document.createElement('p')); root.firstChild.insertAdjacentHTML('afterend', markup)",
  instead: "const root = add().attachShadow({ mode: 'open' }), outer = document.createElement('div'); outer.append(document.createElement('p')); root.append(outer); outer.firstChild.outerHTML = markup",
  declared: "const root = '<span><template shadowrootmode=\"open\">' + markup + '</template></span>'; const place = add(); place.setHTMLUnsafe ? place.setHTMLUnsafe(root) : (place.innerHTML = markup)",
  early: "const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = markup; setTimeout(() => document.body.append(host))",
};

const later = {
  imported: 'document.importNode(template.content, true)',
  copied: 'template.content.cloneNode(true)',
};

const add = 'const add = () => { const host = document.createElement("div"); document.body.append(host); return host };';

describe('autoBlock and markup in shadow roots', () => {
  it('releases what it held there, once', async (t) => {
    const page = await openGuardedShop(t);
    serve(page);
    const code = Object.entries(roots).map(([name, way]) => `{ const markup = ${JSON.stringify(media(page.vendor, name))}; ${way} }`);
    await visit(page, { body: `<main>Shop</main><script>${add} ${code.join('\n').replaceAll('</', '<\\/')}</script>` });
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    const expected = Object.keys(roots).flatMap((name) => [`/${name}-frame`, `/${name}-img`]).toSorted();
    for (const path of expected) await page.vendor.waitForRequest(path);
    await page.tab.evaluate('consent.set({ marketing: false }).then(() => 0)');
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), expected);
  });

  it('releases the source of a player there', async (t) => {
    const page = await openGuardedShop(t);
    const film = `<video preload="auto"><source src="${page.vendor.url('/42.webm')}"></video>`;
    await visit(page, { body: `<main>Shop</main><script>${add} add().attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(film).replaceAll('</', '<\\/')}</script>` });
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/42.webm');
  });

  for (const [name, copy] of Object.entries(later)) {
    it(`a component made after the grant of a template from before loads: ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      serve(page);
      const code = `const template = document.createElement('template'); template.innerHTML = ${JSON.stringify(media(page.vendor, 'part'))}; window.make = () => add().attachShadow({ mode: 'open' }).append(${copy})`;
      await visit(page, { body: `<main>Shop</main><script>${add} ${code.replaceAll('</', '<\\/')}; make()</script>` });
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      await page.tab.evaluate('consent.accept().then(() => 0)');
      await page.vendor.waitForRequest('/part-frame');
      await settle(page.tab);
      page.vendor.clearRequests();
      await page.tab.evaluate('make()');
      await page.vendor.waitForRequest('/part-frame');
      await page.tab.evaluate('consent.withdraw().then(() => 0)');
      page.vendor.clearRequests();
      await page.tab.evaluate('make()');
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
    });
  }
});

describe('autoBlock and what stands in no document', () => {
  it('releases images of markup there', async (t) => {
    const page = await openGuardedShop(t);
    serve(page);
    const image = (name: string) => `'<p><img alt="" src="${page.vendor.url(`/${name}`)}"><\\/p>'`;
    const code = `window.kept = document.createElement('div'); kept.innerHTML = ${image('div')};
      document.createElement('div').innerHTML = ${image('gone')};
      kept.insertAdjacentHTML('beforeend', ${image('adjacent')});
      window.fragment = document.createRange().createContextualFragment(${image('fragment')})`;
    await visit(page, { body: `<main>Shop</main><script>${code}</script>` });
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    for (const path of ['/div', '/gone', '/adjacent', '/fragment']) await page.vendor.waitForRequest(path);
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), ['/adjacent', '/div', '/fragment', '/gone']);
  });

  it('releases hundreds', async (t) => {
    const page = await openGuardedShop(t);
    serve(page);
    await visit(page, { body: `<main>Shop</main><script>window.kept = Array.from({ length: 900 }, (_, index) => { const image = new Image(); image.src = '${page.vendor.url('/many')}?' + index; return image })</script>` });
    await page.tab.evaluate('consent.accept().then(() => 0)');
    assert.equal(await page.tab.evaluate('kept.filter((image) => !image.hasAttribute("src")).length'), 0);
  });

  it('releases what the page has taken out of it again', async (t) => {
    const page = await openGuardedShop(t);
    serve(page);
    await visit(page, { body: `<main>Shop</main><script>window.kept = new Image(); kept.src = '${page.vendor.url('/removed')}'; document.body.append(kept)</script>` });
    await settle(page.tab);
    assert.equal(await page.tab.evaluate('consent.explain(kept).status'), 'held');
    await page.tab.evaluate('kept.remove()');
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/removed');
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), ['/removed']);
    assert.equal(await page.tab.evaluate('kept.outerHTML.replace(/"[^"]+"/, "")'), '<img src=>');
  });
});
