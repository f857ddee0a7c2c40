import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from '../../support/driver.js';
import { type Host, pathsOf } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

const assent = '<script src="/dist/assent.js"></script>';
const mark = 'data-consent="analytics"';
const held = `type="text/plain" ${mark}`;

/** One element of each kind that fetches something as soon as it may; `of` gives it an address of its own. */
const kinds: Record<string, (of: (path: string) => string) => string> = {
  'an external script': (of) => `<script ${held} src="${of('/js')}"></script>`,
  'an external script, data-src': (of) => `<script ${held} data-src="${of('/js')}"></script>`,
  'an async script': (of) => `<script ${held} async src="${of('/js')}"></script>`,
  'a deferred script': (of) => `<script ${held} defer src="${of('/js')}"></script>`,
  'a module': (of) => `<script ${held} data-type="module" src="${of('/js')}"></script>`,
  'an inline module that imports': (of) => `<script ${held} data-type="module">import '${of('/js')}'</script>`,
  'an iframe': (of) => `<iframe ${mark} data-src="${of('/html')}" width="200" height="150" title="frame"></iframe>`,
  'an image': (of) => `<img ${mark} data-src="${of('/img')}" alt="">`,
  'an image with srcset': (of) => `<img ${mark} data-srcset="${of('/img')} 1x" alt="">`,
  'a stylesheet': (of) => `<link ${mark} rel="stylesheet" data-href="${of('/css')}">`,
  'a preload': (of) => `<link ${mark} rel="preload" as="image" data-href="${of('/img')}">`,
  'a modulepreload': (of) => `<link ${mark} rel="modulepreload" data-href="${of('/js')}">`,
  'a video': (of) => `<video ${mark} data-src="${of('/img')}" preload="auto" muted></video>`,
  'the poster of a video': (of) => `<video ${mark} data-poster="${of('/img')}" preload="none" width="20" height="20"></video>`,
  'an audio': (of) => `<audio ${mark} data-src="${of('/img')}" preload="auto" controls></audio>`,
  'the source of a video': (of) => `<video preload="auto" muted><source ${mark} data-src="${of('/img')}"></video>`,
  'an embed': (of) => `<embed ${mark} type="text/html" data-src="${of('/html')}" width="20" height="20">`,
  'an object': (of) => `<object ${mark} type="text/html" data-data="${of('/html')}" width="20" height="20"></object>`,
};

const isScript = (kind: string): boolean => /script|module$|module that/.test(kind);

/** How it comes onto the page. Code that finds `markup`, and puts it there. */
const ways: Record<string, string> = {
  'built by hand': `const box = document.createElement("template"); box.innerHTML = markup;
    const build = (node) => { if (node.nodeType !== 1) return node.cloneNode(); const made = document.createElement(node.localName); for (const { name, value } of node.attributes) made.setAttribute(name, value); made.append(...[...node.childNodes].map(build)); return made; };
    document.body.append(build(box.content.firstElementChild));`,
  'as a contextual fragment': 'document.body.append(document.createRange().createContextualFragment(markup));',
  'by innerHTML': 'const box = document.createElement("div"); document.body.append(box); box.innerHTML = markup;',
  'deep in a tree that is appended': 'const box = document.createElement("div"); box.innerHTML = `<div><section>${markup}</section></div>`; document.body.append(box);',
  'cloned': 'const box = document.createRange().createContextualFragment(markup); document.body.append(box.firstElementChild.cloneNode(true));',
  'into a shadow root that the page asks to watch': 'const box = document.createElement("div"); document.body.append(box); const root = box.attachShadow({ mode: "open" }); root.append(document.createRange().createContextualFragment(markup)); consent.observe(root);',
  'into a shadow root that is watched already': 'const box = document.createElement("div"); document.body.append(box); const root = box.attachShadow({ mode: "open" }); consent.observe(root); root.append(document.createRange().createContextualFragment(`<p>${markup}</p>`));',
  'marked after it was inserted': 'const box = document.createElement("div"); box.append(document.createRange().createContextualFragment(markup.replace(\'data-consent="analytics"\', ""))); document.body.append(box); for (const each of box.querySelectorAll("[type=\\"text/plain\\"],[data-src],[data-srcset],[data-href],[data-data],[data-poster]")) each.setAttribute("data-consent", "analytics");',
};

async function open(t: TestContext, body = ''): Promise<{ tab: Tab; shop: Host; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  shop.page('/', `<!doctype html><html lang="en"><head>${assent}</head><body><h1>Shop</h1>${body}</body></html>`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  return { tab, shop, vendor };
}

/** Addresses on a host, each told apart by its number. */
function addresses(vendor: Host): (path: string) => string {
  const next = (function* () {
    for (let number = 0; ; number++) yield number;
  })();
  return (path) => vendor.url(`${path}?n=${next.next().value}`);
}

const numbers = (vendor: Host): number[] => [...new Set(vendor.requests().map(({ path }) => Number(/n=(\d+)/.exec(path)?.[1])))].sort((a, b) => a - b);

/** Waits until the elements of all numbers have been fetched. */
async function waitForAll(vendor: Host, count: number): Promise<void> {
  const wanted = Array.from({ length: count }, (_, number) => number);
  const end = Date.now() + 8000;
  while (numbers(vendor).length < count && Date.now() < end) await delay(50);
  assert.deepEqual(numbers(vendor), wanted, 'each is fetched once it is granted');
}

describe('elements of every kind', () => {
  it('parsed with the page: nothing leaves before the grant, all of it after, and again on the next visit', async (t) => {
    const site = await sharedSite();
    const vendor = site.host('vendor');
    const of = addresses(vendor);
    const body = (): string => Object.values(kinds).map((write) => write(of)).join('\n');
    const { tab, shop } = await open(t, body());
    await settle(tab);
    assert.deepEqual(vendor.requests(), [], 'nothing leaves');
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    await waitForAll(vendor, Object.keys(kinds).length);
    shop.page('/next', `<!doctype html><html lang="en"><head>${assent}</head><body>${body()}</body></html>`);
    await tab.goto(shop.url('/next'));
    await waitForAll(vendor, 2 * Object.keys(kinds).length);
  });

  /** Scripts that `innerHTML` creates never run: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead */
  const runnable = (way: string): ((of: (path: string) => string) => string)[] => Object.entries(kinds).flatMap(([kind, write]) => (/innerHTML|tree/.test(way) && isScript(kind) ? [] : [write]));

  for (const [way, code] of Object.entries(ways)) {
    it(`${way}: held, released by a grant, and free at once after it`, async (t) => {
      const { tab, vendor } = await open(t);
      const of = addresses(vendor);
      const insert = async (): Promise<void> => {
        for (const write of runnable(way)) await tab.evaluate(`(() => { const markup = ${JSON.stringify(write(of))}; ${code} })()`);
      };
      await insert();
      await settle(tab);
      assert.deepEqual(vendor.requests(), [], 'nothing leaves');
      await tab.evaluate('consent.accept("analytics").then(() => 0)');
      const count = runnable(way).length;
      await waitForAll(vendor, count);
      await insert();
      await waitForAll(vendor, 2 * count);
    });
  }
});

it('captions that are to be shown come with their player, and where they alone are held, where the engine fetches those of a player with no film', async (t) => {
  const vendor = (await sharedSite()).host('vendor');
  for (const path of ['/native', '/with', '/alone']) vendor.route(path, (_request, response) => void response.writeHead(200, { 'content-type': 'text/vtt', 'access-control-allow-origin': '*' }).end('WEBVTT\n'));
  const player = (attributes: string, path: string): string => `<video crossorigin muted ${attributes} data-src="${vendor.url('/img')}"><track default kind="subtitles" srclang="en" ${path}></video>`;
  const { tab } = await open(t, player('', `src="${vendor.url('/native')}"`) + player(mark, `data-src="${vendor.url('/with')}"`) + player('', `${mark} data-src="${vendor.url('/alone')}"`));
  await settle(tab);
  const native = pathsOf(vendor);
  assert.deepEqual(native.filter((path) => path !== '/native'), [], 'nothing leaves');
  await tab.evaluate('consent.accept("analytics").then(() => 0)');
  await vendor.waitForRequest('/img');
  if (native.length) for (const path of ['/with', '/alone']) await vendor.waitForRequest(path);
});

it('of an image with addresses of both kinds the one that fits is fetched, and no other', async (t) => {
  const vendor = (await sharedSite()).host('vendor');
  const { tab } = await open(t, `<img ${mark} data-src="${vendor.url('/img?plain')}" data-srcset="${vendor.url('/img?fits')} 1x" alt="">`);
  await settle(tab);
  await tab.evaluate('consent.accept("analytics").then(() => 0)');
  await vendor.waitForRequest('/img?fits');
  await settle(tab);
  assert.deepEqual(vendor.requests().map(({ path }) => path), ['/img?fits']);
});

it('a frame is asked for once, with the referrer that its author wants, and keeps its place', async (t) => {
  const vendor = (await sharedSite()).host('vendor');
  const frames = ['no-referrer', 'origin', 'unsafe-url'].map((policy) => `<iframe ${mark} referrerpolicy="${policy}" data-src="${vendor.url(`/html?${policy}`)}"></iframe>`).join('<p></p>');
  const { tab, shop } = await open(t, `<div>${frames}</div>`);
  const look = async (visit: string): Promise<void> => {
    await vendor.waitForRequest('/html?unsafe-url');
    await settle(tab);
    const [none, origin, all] = [undefined, shop.url('/'), shop.url('/')];
    const asked = vendor.requests().map(({ path, headers }) => [path.split('?')[1], headers.referer]).toSorted();
    assert.deepEqual(asked, [['no-referrer', none], ['origin', origin], ['unsafe-url', all]], visit);
    assert.equal(await tab.evaluate(`[...document.querySelector('div').childNodes].map(({ nodeName }) => nodeName).join()`), 'IFRAME,P,IFRAME,P,IFRAME');
    vendor.clearRequests();
  };
  await settle(tab);
  await tab.evaluate('consent.accept("analytics").then(() => 0)');
  await look('late');
  await tab.reload();
  await look('on the next visit');
});

describe('import maps', () => {
  it('the page’s own works beside a module that is held, whatever the SDK loads', async (t) => {
    const site = await sharedSite();
    const shop = site.host();
    const map = { imports: { lib: shop.script('export const answer = 42;') } };
    shop.page('/', `<!doctype html><html><head>${assent}<script type="importmap">${JSON.stringify(map)}</script>
      <script ${held} data-type="module">import { answer } from 'lib'; window.gated = answer;</script>
      <script type="module">import { answer } from 'lib'; window.own = answer;</script></head><body></body></html>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.waitFor('window.own === 42');
    assert.equal(await tab.evaluate('window.gated'), undefined);
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    await tab.waitFor('window.gated === 42');
    await tab.goto(shop.url());
    await tab.waitFor('window.own === 42 && window.gated === 42');
  });

  /**
   * Inserts what is held in the page as its author would without consent, after the page has loaded a module of its own. From then on Firefox
   * takes no map, and a module that needs it fails; Chromium and WebKit take it: https://html.spec.whatwg.org/multipage/webappapis.html#import-maps
   */
  const insertLate = `import('/js').then(() => {
    for (const held of document.querySelectorAll('[data-consent]')) {
      const script = document.createElement('script');
      Object.assign(script, { type: held.dataset.type, async: false, textContent: held.textContent });
      document.head.append(script);
    }
  })`;

  it('one that is held serves the module that is held behind it: late where the engine takes a map that comes late, and on the next visit', async (t) => {
    const shop = (await sharedSite()).host();
    const map = JSON.stringify({ imports: { lib: shop.script('export const answer = 42;') } });
    const scripts = `<script ${held} data-type="importmap">${map}</script><script ${held} data-type="module">import { answer } from 'lib'; seen.push(answer);</script>`;
    const render = (sdk: string): string => `<!doctype html><html><head><script>window.seen = []; addEventListener('error', ({ message }) => seen.push(message))</script>${sdk}${scripts}</head><body></body></html>`;
    const tab = await openTab(t);
    await tab.goto(shop.page('/native', render('')));
    await tab.evaluate(`${insertLate}.then(() => 0)`);
    await settle(tab);
    const native = await tab.evaluate<unknown[]>('seen');

    await tab.goto(shop.page('/gated', render(assent)));
    await tab.evaluate('import("/js").then(() => consent.accept("analytics")).then(() => 0)');
    await settle(tab);
    assert.deepEqual(await tab.evaluate('seen'), native, 'late');
    await tab.goto(shop.url('/gated'));
    await tab.waitFor('seen.length');
    assert.deepEqual(await tab.evaluate('seen'), [42], 'on the next visit');
  });
});

describe('speculation rules', () => {
  it('that are held have nothing fetched before the grant, and then what they name, where the engine has such rules', async (t) => {
    const rules = JSON.stringify({ prefetch: [{ source: 'list', urls: ['/next'] }] });
    const { tab, shop } = await open(t, `<script ${held} data-type="speculationrules">${rules}</script>`);
    shop.page('/next', '<!doctype html><title>Next</title>');
    await settle(tab);
    assert.deepEqual(shop.requests('/next'), []);
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    const hasRules = await tab.evaluate('HTMLScriptElement.supports?.("speculationrules") ?? false');
    if (hasRules) await shop.waitForRequest('/next');
    await settle(tab);
    assert.equal(shop.requests('/next').length, hasRules ? 1 : 0);
  });
});

describe('what is not for the gate', () => {
  it('blocks of data with a mark are left alone, and nobody complains', async (t) => {
    const { tab } = await open(t, `<script type="application/json" ${mark} id="data">{"a":1}</script><script type="application/ld+json" ${mark}>{}</script>`);
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    assert.equal(await tab.evaluate('document.getElementById("data").type'), 'application/json');
    assert.deepEqual((await tab.console()).filter((line) => line.includes('[assent]')), []);
  });

  it('whereas the inert type may be written in other letters, and with spaces around', async (t) => {
    const types = ['TEXT/PLAIN', ' text/plain ', 'Text/Plain'];
    const { tab } = await open(t, `<script>window.ran = []</script>${types.map((type) => `<script type="${type}" ${mark}>ran.push("${type}")</script>`).join('')}`);
    assert.deepEqual(await tab.evaluate('ran'), []);
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    assert.deepEqual(await tab.evaluate('ran'), types);
  });

  it('a script with a mark that the browser runs is named on the console', async (t) => {
    const { tab } = await open(t, `<script ${mark} id="loose">window.ran = true</script>`);
    assert.equal(await tab.evaluate('window.ran'), true);
    const explained = await tab.evaluate('consent.explain(document.getElementById("loose"))');
    assert.equal((explained as { status: string }).status, 'unmarked');
  });
});
