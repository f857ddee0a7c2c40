import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, waitForMessage } from '../support/obstacle-page.js';
import { type GuardedShop, openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { itInOneEngine, shareOut } from '../support/share-out.js';
import { quiet } from '../support/shop-page.js';

/** Ways in which a script lets the page ask a host for something. `own` is the path that the server sees. */
const ways: Record<string, (own: (path: string) => string) => string> = {
  'a script, appended': (own) => `const s = document.createElement('script'); s.src = '${own('/a')}'; document.head.append(s)`,
  'a script, by the usual snippet': (own) => `const s = document.createElement('script'), first = document.getElementsByTagName('script')[0]; s.async = true; s.src = '${own('/a')}'; s.type = 'text/javascript'; first.parentNode.insertBefore(s, first)`,
  'a script with a late address': (own) => `const s = document.createElement('script'); document.head.appendChild(s); s.setAttribute('src', '${own('/a')}')`,
  'a script in a fragment': (own) => `const f = document.createDocumentFragment(), s = document.createElement('script'); f.append(s); s.src = '${own('/a')}'; document.body.append(f)`,
  'a script around what stands there': (own) => `const s = document.createElement('script'), r = document.createRange(), p = document.createElement('p'); s.src = '${own('/a')}'; document.body.append(p); r.selectNode(p); r.surroundContents(s)`,
  'a module': (own) => `const s = document.createElement('script'); s.type = 'module'; s.src = '${own('/a')}'; document.head.append(s)`,
  'a written script': (own) => `document.write('<script src="${own('/a')}"></scr' + 'ipt>')`,
  'a written script, its tag in pieces': (own) => `document.write('<script src="', '${own('/a')}', '"></scr' + 'ipt>')`,
  'a template': (own) => `const t = document.createElement('template'); t.innerHTML = '<p><img src="${own('/a')}"></p>'; document.body.append(t.content.cloneNode(true))`,
  'a template, imported': (own) => `const d = new DOMParser().parseFromString('<template><p><img src="${own('/a')}"></p></template>', 'text/html'); const c = document.importNode(d.querySelector('template').content, true); setTimeout(() => document.body.append(c), 50)`,
  'a parsed document’s image, imported': (own) => `const d = new DOMParser().parseFromString('<p><img src="${own('/a')}"></p>', 'text/html'); const c = document.importNode(d.body.firstChild, true); setTimeout(() => document.body.append(c), 50)`,
  'a parsed document’s image, adopted': (own) => `const d = new DOMParser().parseFromString('<p><img src="${own('/a')}"></p>', 'text/html'); const c = document.adoptNode(d.body.firstChild); setTimeout(() => document.body.append(c), 50)`,
  'an image in memory': (own) => `new Image().src = '${own('/a')}'`,
  'an image by attribute': (own) => `document.createElement('img').setAttribute('src', '${own('/a')}')`,
  'an image by attribute node': (own) => `const i = new Image(), a = document.createAttribute('src'); a.value = '${own('/a')}'; i.setAttributeNodeNS(a)`,
  'an image by the value of its attribute': (own) => `const i = new Image(); i.setAttribute('src', ''); i.getAttributeNode('src').value = '${own('/a')}'`,
  'an image without white space': (own) => `const d = document.createElement('div'); d.innerHTML = '<img alt=""src="${own('/a')}">'; document.body.append(d)`,
  'a set of images': (own) => `const i = document.createElement('img'); i.srcset = '${own('/a')} 1x, ${own('/b')} 2x'; document.body.append(i)`,
  'an image by innerHTML': (own) => `const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<b>x</b><img alt="" src="${own('/a')}">'`,
  'an image behind words that look like a tag': (own) => `const s = '<scr' + 'ipt>', d = document.createElement('div'); document.body.append(d); d.innerHTML = '<p title="' + s + '"></p><!' + '-- ' + s + ' --><textarea>' + s + '</textarea><img alt="" src="${own('/a')}">'`,
  'an image by insertAdjacentHTML': (own) => `document.body.insertAdjacentHTML('beforeend', "<img src='${own('/a')}'>")`,
  'an image behind the tag that inserts it': (own) => `document.currentScript.insertAdjacentHTML('AfterEnd', '<img src="${own('/a')}">')`,
  'a frame before a style sheet in the page': (own) => `const s = document.createElement('style'); document.body.append(s); s.insertAdjacentHTML('beforebegin', '<iframe src="${own('/a')}"></iframe>')`,
  'an image in the place of a text area': (own) => `const s = document.createElement('textarea'); document.body.append(s); s.outerHTML = '<img src="${own('/a')}">'`,
  'a frame': (own) => `const f = document.createElement('iframe'); f.src = '${own('/a')}'; document.body.append(f)`,
  'a frame by innerHTML': (own) => `const d = document.createElement('div'); d.innerHTML = '<iframe src=${own('/a')}></iframe>'; document.body.append(d)`,
  'a frame in a shadow root': (own) => `const d = document.createElement('div'), f = document.createElement('iframe'); document.body.append(d); f.src = '${own('/a')}'; d.attachShadow({ mode: 'open' }).append(f)`,
  'a style sheet': (own) => `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '${own('/a')}'; document.head.append(l)`,
  'a player in memory': (own) => `window.kept = new Audio('${own('/a')}')`,
  'a player': (own) => `const v = document.createElement('video'); v.preload = 'auto'; v.src = '${own('/a')}'; document.body.append(v)`,
};

/** Gives the vendor a script at each path, whatever is asked for; it notes that it ran. */
function serve({ vendor }: GuardedShop): void {
  vendor.route('*', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end("window.ran && ran.push('vendor')");
  });
}

describe('autoBlock holds back, with no request, and releases when granted', () => {
  for (const [name, code] of shareOut(Object.entries(ways))) {
    it(name, async (t) => {
      const page = await openGuardedShop(t);
      serve(page);
      await visit(page, { body: `<main>Shop</main><script>{ ${code((path) => page.vendor.url(path))} }</script>` });
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), [], 'before the decision');
      await page.tab.evaluate('consent.reject().then(() => 0)');
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), [], 'after a refusal');

      await page.tab.evaluate('consent.accept().then(() => 0)');
      await page.vendor.waitForRequest('/');
      const isScript = /script|module/.test(name);
      if (isScript) await page.tab.waitFor('ran.length', { message: 'it to run' });
      await settle(page.tab);
      assert.deepEqual([...new Set(pathsOf(page.vendor))], ['/a'], 'it is asked for, and no other address');
      if (isScript) assert.deepEqual(await page.tab.evaluate('ran'), ['vendor'], 'it runs, once');
    });
  }

  it('but leaves text alone: of scripts, of style sheets, of text areas', async (t) => {
    const page = await openGuardedShop(t);
    const text = `<img src="${page.vendor.url('/a')}">`;
    const code = `window.texts = ['script', 'style', 'textarea'].map((name) => { const e = document.createElement(name); if (name === 'script') e.type = 'text/template'; document.body.append(e); e.innerHTML = text; e.insertAdjacentHTML('beforeEnd', text); return e.textContent })`;
    await visit(page, { body: `<main>Shop</main><script>const text = ${JSON.stringify(text)}; ${code}</script>` });
    for (const found of await page.tab.evaluate<string[]>('texts')) assert.equal(found, text.repeat(2));
  });

  it('and what is held is read as the browser would read it, in a template too', async (t) => {
    const page = await openGuardedShop(t);
    const address = (host: typeof page.vendor) => host.url('/a').replace(/^http:/, '');
    const code = `window.read = (address) => { const t = document.createElement('template'); t.innerHTML = '<img src="' + address + '">'; const { firstChild } = t.content; return [firstChild.src, document.importNode(firstChild).src].join() }`;
    await visit(page, { head: `<script>${code}</script>` });
    const expected = await page.tab.evaluate<string>(`read('${address(page.other)}')`); // Chromium and WebKit know no base there: what is written.
    assert.equal(await page.tab.evaluate(`read('${address(page.vendor)}')`), expected.replaceAll(page.other.name, page.vendor.name));
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('but passes hosts that no service lists, and those of required ones', async (t) => {
    const page = await openGuardedShop(t);
    const code = `const s = document.createElement('script'); s.src = '${page.other.script("ran.push('other')")}'; document.head.append(s);
      new Image().src = '${page.other.url('/img')}'; navigator.sendBeacon('${page.other.url('/collect')}', 'x'); fetch('${page.shop.url('/json')}').then(() => ran.push('own'))`;
    await visit(page, { body: `<script>${code}</script>` });
    await page.tab.waitFor('ran.length === 2');
    await page.other.waitForRequest('/collect');
    assert.deepEqual(pathsOf(page.other), ['/collect', '/img', '/js']);
  });
});

describe('autoBlock and what stands unmarked in the HTML', () => {
  for (const kind of ['', 'async', 'defer', 'type="module"']) {
    it(`a script ${kind || 'without attributes'} does not run before the grant, runs once after it, and the console says what to do`, async (t) => {
      const page = await openGuardedShop(t);
      await visit(page, { head: `<script ${kind} src="${page.vendor.script("ran.push('static')")}"></script>`, body: '<main>Shop</main><script>ran.push("page")</script>' });
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), ['page']);
      const messages = await waitForMessage(page.tab, /stands unmarked in the page: it is held/);
      assert.match(messages.join('\n'), /may have been fetched/);
      await page.tab.evaluate('consent.accept().then(() => 0)');
      await page.tab.waitFor('ran.length > 1');
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('ran'), ['page', 'static']);
    });
  }

  it('frames and images give up their address until the grant', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page, { body: `<iframe src="${page.vendor.url('/html')}"></iframe><img alt="" src="${page.vendor.url('/img')}">` });
    await settle(page.tab);
    const addresses = 'document.querySelectorAll(":is(iframe,img)[src*=vendor]").length';
    assert.equal(await page.tab.evaluate(addresses), 0);
    page.vendor.clearRequests();
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/html');
    await page.tab.waitFor('document.querySelector("img").naturalWidth === 1'); // Perhaps from what the browser fetched before.
  });

  it('naming a player does not ask for its film', async (t) => {
    const page = await openGuardedShop(t);
    page.vendor.route('/film', (_request, response) => void response.writeHead(200, { 'content-type': 'video/mp4', 'cache-control': 'no-store' }).end());
    await visit(page, { body: `<video preload="auto" src="${page.vendor.url('/film')}"></video>` });
    await waitForMessage(page.tab, /<video .* stands unmarked in the page: it is held/);
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('what it has released is held anew for another address, until that is granted too', async (t) => {
    const page = await openGuardedShop(t);
    const of = (id: string, { name }: typeof page.vendor) => ({ id, services: [{ id: `${id}-service`, domains: [name] }] });
    const body = '<iframe id="frame"></iframe><img id="image" alt="">';
    const give = (host: typeof page.vendor) => page.tab.evaluate(`void (frame.src = '${host.url('/html')}', image.src = '${host.url('/img')}', new Promise(requestAnimationFrame))`);
    await visit({ ...page, config: { ...page.config, categories: [{ id: 'essential', required: true }, of('analytics', page.vendor), of('marketing', page.other)] } }, { body });
    await give(page.vendor);
    await page.tab.evaluate('consent.accept(["analytics"]).then(() => 0)');
    await page.vendor.waitForRequest('/html');
    await page.vendor.waitForRequest('/img');
    for (let press = 0; press < 3; press += 1) {
      await give(page.other);
      await settle(page.tab);
    }
    assert.deepEqual(pathsOf(page.other), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.other.waitForRequest('/html');
    await page.other.waitForRequest('/img');
    assert.equal(await page.tab.evaluate('[frame, image].filter((each) => each.hasAttribute("src")).length'), 2);
  });

  itInOneEngine('an image that gets an address that nobody denies loads, and is no longer held', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page, { body: '<img id="image" alt="">' });
    const give = (host: typeof page.vendor) => page.tab.evaluate(`(image.src = '${host.url('/img')}', new Promise(requestAnimationFrame).then(() => consent.explain(image).status))`);
    assert.equal(await give(page.vendor), 'held');
    assert.notEqual(await give(page.other), 'held');
    await page.other.waitForRequest('/img');
    await page.tab.waitFor('image.naturalWidth === 1');
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('everything runs as it stands when it is granted from before', async (t) => {
    const page = await openGuardedShop(t);
    const head = `<script src="${page.vendor.script("ran.push('static')", { ms: 100 })}"></script><script>ran.push('after')</script>`;
    await visit(page, { head });
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.tab.reload();
    assert.deepEqual(await page.tab.evaluate('ran'), ['static', 'after']);
  });
});

describe('autoBlock after a revocation', () => {
  it('holds back again', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.tab.evaluate(`fetch('${page.vendor.url('/json')}').then(() => 0)`);
    await page.tab.evaluate('consent.withdraw().then(() => 0)');
    page.vendor.clearRequests();
    await page.tab.evaluate(`void (new Image().src = '${page.vendor.url('/img')}')`);
    assert.equal(await page.tab.evaluate(`fetch('${page.vendor.url('/json')}').catch((error) => error.name)`), 'TypeError');
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('holds what code has inserted while it was granted, and asks for none of it again', async (t) => {
    const page = await openGuardedShop(t);
    page.vendor.route('/pixel', (_request, response) => void response.writeHead(204, { 'cache-control': 'no-store' }).end());
    await visit(page);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.tab.evaluate(`void document.body.append(Object.assign(document.createElement('img'), { id: 'pixel', alt: '', src: '${page.vendor.url('/pixel')}' }))`);
    await page.vendor.waitForRequest('/pixel');
    await settle(page.tab);
    page.vendor.clearRequests();
    await page.tab.evaluate('consent.reject().then(() => 0)');
    await page.tab.waitFor('!document.querySelector("#pixel").hasAttribute("src")');
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    assert.doesNotMatch((await page.tab.console()).join('\n'), /stands unmarked/, 'nobody could mark it in the HTML');
  });

  it('reloads the page if something unmarked ran, so that it stops', async (t) => {
    const page = await openGuardedShop(t, { reload: 'auto' });
    await visit(page, { head: `<script src="${page.vendor.script("ran.push('static')")}"></script>` });
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.tab.reload();
    await page.tab.waitFor('ran.length === 1');
    await page.tab.evaluate('void (window.isOld = true, consent.withdraw())');
    await page.tab.waitFor('!window.isOld && document.readyState === "complete"');
    assert.deepEqual(await page.tab.evaluate('ran'), []);
  });

  itInOneEngine('does not reload it for unmarked images and links: they run nothing', async (t) => {
    const page = await openGuardedShop(t, { reload: 'auto' });
    await visit(page);
    await page.tab.evaluate('consent.accept()');
    await page.tab.evaluate(`void document.body.append(Object.assign(document.createElement('img'), { alt: '', src: '${page.vendor.url('/img')}' }), Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${page.vendor.url('/css')}' }))`);
    for (const path of ['/img', '/css']) await page.vendor.waitForRequest(path);
    await page.tab.evaluate('void (window.isOld = true, consent.reject())');
    await page.tab.waitFor('!consent.has("analytics")');
    await quiet();
    assert.equal(await page.tab.evaluate('window.isOld'), true);
  });
});
