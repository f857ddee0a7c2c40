import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type GuardedShop, openGuardedShop, pathsOf, visit } from '../support/guarded-page.js';
import { settle } from '../support/obstacle-page.js';
import { partOf, waitForPlaceholders } from './placeholder/embed-page.js';

/** Answers each address with an empty page, which no browser keeps. */
function serve(host: GuardedShop['vendor']): void {
  host.route('*', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end());
}

describe('autoBlock and addresses that only name a listed host', () => {
  const ways: Record<string, (own: string, listed: string) => string> = {
    'a comma in an image’s address': (own, listed) => `new Image().src = '${own}?n=1,${listed}'`,
    'a comma in markup': (own, listed) => `document.createElement('div').innerHTML = '<img alt="" src="${own}?u=a,${listed}">'`,
    'a comma in a set of images': (own, listed) => `document.createElement('img').srcset = '${own}?u=a,${listed} 1x, ${own}?2 2x'`,
    'a space in a script’s address': (own, listed) => `document.head.append(Object.assign(document.createElement('script'), { src: '${own}?q=see ${listed}' }))`,
    'a list of sizes that names none': (own) => `document.createElement('img').srcset = '\\n ${own} 1x,\\n ${own}?2 2x\\n'`,
  };
  for (const [name, code] of Object.entries(ways)) {
    it(`asks for them: ${name}`, async (t) => {
      const page = await openGuardedShop(t);
      page.shop.route('/own', (_request, response) => void response.writeHead(204).end());
      await visit(page, { body: `<script>${code('/own', page.vendor.url('/a'))}</script>` });
      await page.shop.waitForRequest('/own');
    });
  }

  it('shows frames of text', async (t) => {
    const page = await openGuardedShop(t);
    const code = `for (const name of ['iframe', 'img']) document.body.append(Object.assign(document.createElement(name), { src: 'data:text/html,<p>See ${page.vendor.url('/a')} <' + '/p>' }))`;
    await visit(page, { body: `<script>${code}</script>` });
    assert.deepEqual(await page.tab.evaluate('Array.from(document.querySelectorAll("iframe, img"), (each) => each.hasAttribute("src"))'), [true, true]);
  });

  it('but not what browsers read as a listed host: with a tab or a new line within', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    const address = (space: string) => page.vendor.url('/a').replace(/^http:\//, `/${space}`).replace('vend', `v${space}end`);
    const code = `for (const address of ${JSON.stringify([address('\t'), address('\n'), ` ${address('')} `])}) { new Image().src = address; document.createElement('div').innerHTML = '<img alt="" src="' + address + '">' }`;
    await visit(page, { body: `<script>${code}</script>` });
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/a');
  });

  it('nor any of a set of images', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    const listed = page.vendor.url('/a');
    const sets = [`/own 1x,${listed} 2x`, `/own, ${listed} 2x`, `\n ${listed} 1x`, `${listed},`, `/own?u=1,2 1x , ${listed}`];
    await visit(page, { body: `<script>window.kept = ${JSON.stringify(sets)}.map((srcset) => Object.assign(document.createElement('img'), { srcset }).hasAttribute('srcset'))</script>` });
    assert.deepEqual(await page.tab.evaluate('kept'), sets.map(() => false));
    assert.deepEqual(pathsOf(page.vendor), []);
  });
});

describe('autoBlock and addresses that the page takes back', () => {
  const ways = {
    removeAttribute: (name: string) => `removeAttribute('${name.toUpperCase()}')`,
    removeAttributeNS: (name: string) => `removeAttributeNS(null, '${name}')`,
  };
  for (const [way, call] of Object.entries(ways)) {
    it(`asks for none of them: ${way}`, async (t) => {
      const page = await openGuardedShop(t);
      serve(page.vendor);
      const code = `window.given = [...document.querySelectorAll('iframe, img'), new Audio(), new Image()]; for (const each of given) { each.setAttribute('src', '/favicon.ico'); each.src = '${page.vendor.url('/a')}'; setTimeout(() => each.${call('src')}, 50) }`;
      await visit(page, { body: `<iframe></iframe><img alt=""><script>${code}</script>` });
      await page.tab.waitFor('!document.querySelector("[data-src]")', { message: 'nothing to be kept' });
      await settle(page.tab);
      assert.deepEqual(await page.tab.evaluate('given.map(({ src }) => src)'), ['', '', '', '']);
      await page.tab.evaluate('consent.accept().then(() => 0)');
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      assert.deepEqual(await page.tab.evaluate('given.map((each) => each.hasAttribute("src"))'), [false, false, false, false]);
    });
  }

  it('asks for none of them: removeAttributeNode', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    const code = `window.image = new Image(); const node = document.createAttribute('src'); node.value = '${page.vendor.url('/a')}'; image.setAttributeNode(node); window.isSame = image.removeAttributeNode(node) === node`;
    await visit(page, { body: `<script>${code}</script>` });
    assert.deepEqual(await page.tab.evaluate('[isSame, image.src]'), [true, '']);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    assert.equal(await page.tab.evaluate('image.hasAttribute("src")'), false);
  });

  it('keeps the others of the element, and holds what comes later', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    const code = `window.image = document.createElement('img'); document.body.append(image); image.srcset = '${page.vendor.url('/set')} 1x'; image.src = '${page.vendor.url('/a')}'; image.removeAttribute('src')`;
    await visit(page, { body: `<script>${code}</script>` });
    await settle(page.tab);
    assert.deepEqual(await page.tab.evaluate('[image.src, image.hasAttribute("srcset")]'), ['', false]);
    await page.tab.evaluate(`void (image.removeAttribute('srcset'), image.src = '${page.vendor.url('/b')}')`);
    await settle(page.tab);
    assert.deepEqual(pathsOf(page.vendor), []);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/b');
    assert.deepEqual(pathsOf(page.vendor), ['/b']);
  });

  it('does not give them back after they were loaded once', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    await visit(page, { body: `<p id="place"></p><script>const film = document.createElement('iframe'); film.id = 'film'; film.src = '${page.vendor.url('/a')}'; place.append(film)</script>` });
    await waitForPlaceholders(page.tab, 1);
    await page.tab.click(partOf('film', 'load-once'));
    await page.vendor.waitForRequest('/a');
    page.vendor.clearRequests();
    await page.tab.evaluate('void film.removeAttribute("src")');
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await settle(page.tab);
    assert.deepEqual([await page.tab.evaluate('film.hasAttribute("src")'), ...pathsOf(page.vendor)], [false]);
  });

  it('leaves the mark of the author alone', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    await visit(page, { body: `<iframe data-consent="analytics" data-src="${page.vendor.url('/a')}"></iframe><script>document.querySelector('iframe').removeAttribute('src')</script>` });
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.vendor.waitForRequest('/a');
  });
});

describe('autoBlock and what other elements do with its own', () => {
  it('a subclass of Audio remains one, with an address and without', async (t) => {
    const page = await openGuardedShop(t);
    serve(page.vendor);
    await visit(page);
    for (const address of ['', "'/own.wav'", `'${page.vendor.url('/a')}'`]) {
      assert.deepEqual(await page.tab.evaluate(`(() => { class Player extends Audio { toggle() { return 'toggled' } } const player = new Player(${address}); return [player instanceof Player, player instanceof HTMLAudioElement, player.toggle(), player.localName] })()`), [true, true, 'toggled', 'audio'], address);
    }
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('a script that gets another address before it reaches the document runs, of its own type', async (t) => {
    const page = await openGuardedShop(t);
    const code = (type: string) => `{ const fragment = document.createDocumentFragment(), script = document.createElement('script'); ${type} script.src = '${page.vendor.url('/a')}'; fragment.append(script); script.src = '${page.other.script("ran.push('own')")}'; document.head.append(fragment); (window.types ??= []).push(script.type) }`;
    page.other.route('/module', (_request, response) => void response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end("ran.push('module')"));
    const asModule = code("script.type = 'module';").replace(page.other.script("ran.push('own')"), page.other.url('/module'));
    await visit(page, { body: `<script>${code('')} ${asModule}</script>` });
    await page.tab.waitFor('ran.length === 2');
    assert.deepEqual(await page.tab.evaluate('[types, document.querySelectorAll("script:is([data-consent],[data-type])").length]'), [['', 'module'], 0]);
    assert.deepEqual(pathsOf(page.vendor), []);
  });

  it('nothing that it tells the gate by stays on the page', async (t) => {
    const page = await openGuardedShop(t);
    await visit(page);
    await page.tab.evaluate('consent.accept().then(() => 0)');
    await page.tab.evaluate(`new Promise((resolve) => document.head.append(Object.assign(document.createElement('script'), { src: '${page.vendor.script('')}', onload: resolve })))`);
    assert.deepEqual(await page.tab.evaluate('Array.from(document.querySelectorAll("source, [data-consent-auto]"), ({ outerHTML }) => outerHTML)'), []);
  });

  for (const [name, code] of Object.entries({
    'by attributes': `image.setAttribute('data-src', real); image.setAttribute('src', small)`,
    'by properties': 'image.dataset.src = real; image.src = small',
    'before it is inserted': `image.outerHTML = ''; window.image = document.importNode(new DOMParser().parseFromString('<img data-src="' + real + '" src="' + small + '">', 'text/html').querySelector('img'), true)`,
    'in markup': `const place = document.createElement('p'); place.innerHTML = '<img src="' + small + '" data-src="' + real + '">'; window.image = place.firstChild`,
  })) {
    it(`the address that a lazy loader of the page keeps ${name} is the one that is asked for`, async (t) => {
      const page = await openGuardedShop(t);
      serve(page.vendor);
      await visit(page, { body: `<main>Shop</main><script>{ const real = '${page.vendor.url('/real')}', small = '${page.vendor.url('/small')}'; window.image = new Image(); ${code}; document.body.append(window.image) }</script>` });
      await settle(page.tab);
      assert.deepEqual(pathsOf(page.vendor), []);
      assert.equal(await page.tab.evaluate('image.dataset.src'), page.vendor.url('/real'));
      await page.tab.evaluate('consent.accept().then(() => 0)');
      await page.vendor.waitForRequest('/real');
      assert.equal(await page.tab.evaluate('image.src'), page.vendor.url('/real'));
      assert.deepEqual([...new Set(pathsOf(page.vendor))], ['/real']);
    });
  }
});
