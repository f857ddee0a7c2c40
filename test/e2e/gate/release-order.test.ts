import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { logs, prelude, type ScriptSpec, tag } from './script-page.js';

const assent = '<script src="/dist/assent.js"></script>';

/**
 * A failed script says so in a task of its own, at a time that no order is promised for: Firefox does as soon as it knows. What counts
 * is that it says so, once, and stalls nothing.
 */
function settled(log: string[]): string[][] {
  return [log.filter((line) => !line.startsWith('error')), log.filter((line) => line.startsWith('error'))];
}

/** Waits until as much has been seen as on the native page, and then for what should not come. */
async function seen(tab: Tab, count: number): Promise<string[]> {
  await tab.waitFor(`window.seen?.length >= ${count} && document.readyState === 'complete'`, { timeout: 8000 }).catch(() => undefined);
  await settle(tab);
  return tab.evaluate<string[]>('window.seen');
}

const external = (shop: Host, id: string, ms: number, attributes = '', code = ''): ScriptSpec => ({ id, src: shop.script(logs(id, code), { ms }), attributes });

/** What must come after a module that fails. */
const around = (shop: Host, failing: ScriptSpec): ScriptSpec[] => [failing, { id: 'N', type: 'module' }, { ...external(shop, 'M', 0), type: 'module' }, external(shop, 'D', 0, 'defer')];

/** Code that writes a script, which logs itself. */
const writes = (id: string, attributes = ''): string => `document.write('<script id="${id}" ${attributes}>${attributes ? '' : `ran("${id}")`}<\\/script>');`;

/** Pages as authors write them. Scripts that no order is promised for (`async`) are in a page of their own. */
const pages: Record<string, (shop: Host) => ScriptSpec[]> = {
  'a slow external script, then a fast one': (shop) => [external(shop, 'A', 300), external(shop, 'B', 0)],
  'inline code after the library it needs': (shop) => [external(shop, 'A', 200, '', 'window.lib = 1;'), { id: 'I', code: "seen.push('lib ' + window.lib);" }, external(shop, 'B', 0), { id: 'J' }],
  'inline code only': () => [{ id: 'I' }, { id: 'J' }, { id: 'K' }],
  'a 404 among others': (shop) => [external(shop, 'A', 100), { id: 'X', src: shop.url('/missing.js') }, { id: 'I' }, external(shop, 'B', 0)],
  'a bad integrity among others': (shop) => [external(shop, 'A', 100), external(shop, 'X', 0, 'integrity="sha256-AAAA"'), { id: 'I' }, external(shop, 'B', 50)],
  'a connection that breaks': (shop) => [external(shop, 'A', 50), { id: 'X', src: shop.url('/reset') }, { id: 'I' }],
  'scripts that throw': (shop) => [external(shop, 'A', 50, '', "throw new Error('A');"), { id: 'I', code: "throw new Error('I');" }, { id: 'J' }, external(shop, 'B', 0)],
  'two deferred scripts around blocking ones': (shop) => [external(shop, 'D', 0, 'defer'), external(shop, 'A', 200), { id: 'I' }, external(shop, 'E', 100, 'defer'), { id: 'J' }],
  'modules, external and inline, after classic scripts': (shop) => [
    { ...external(shop, 'M', 0), type: 'module' },
    { id: 'N', type: 'module' },
    external(shop, 'A', 150),
    { id: 'I' },
    { ...external(shop, 'O', 50), type: 'module' },
  ],
  'two modules, the first of which is slower': (shop) => [{ ...external(shop, 'M', 300), type: 'module' }, { ...external(shop, 'N', 0), type: 'module' }],
  'modules in other letters, behind a slow one': (shop) => [{ ...external(shop, 'M', 200), type: 'module' }, { id: 'N', type: 'Module' }, { ...external(shop, 'O', 0), type: ' MODULE ' }, external(shop, 'A', 0)],
  'deferred scripts and modules in one order': (shop) => [external(shop, 'D', 200, 'defer'), { ...external(shop, 'M', 0), type: 'module' }, external(shop, 'E', 0, 'defer'), { id: 'I' }],
  'a module that is not there, good ones, and a deferred script': (shop) => around(shop, { id: 'X', type: 'module', src: shop.url('/missing.js') }),
  'a module that throws, good ones, and a deferred script': (shop) => around(shop, { ...external(shop, 'X', 60, '', "throw new Error('X');"), type: 'module' }),
  'an inline module whose import is not there, good ones, and a deferred script': (shop) => around(shop, { id: 'X', type: 'module', code: `import '${shop.url('/missing.js')}';` }),
  'a nomodule script, which stays dead': (shop) => [external(shop, 'X', 0, 'nomodule'), { id: 'I' }, { id: 'Y', attributes: 'nomodule' }, external(shop, 'B', 0)],
  'a nomodule script that is deferred, before a deferred one and a module': (shop) => [external(shop, 'X', 0, 'nomodule defer'), external(shop, 'D', 100, 'defer'), { id: 'N', type: 'module' }],
  'a script with an empty address, which nothing waits for': (shop) => [{ id: 'X', src: '' }, { id: 'I' }, external(shop, 'B', 100)],
  'inline code that writes text, between external scripts': (shop) => [external(shop, 'A', 80), { id: 'W', code: "document.write('<b>x</b>');" }, { id: 'I' }, external(shop, 'B', 0), external(shop, 'C', 0)],
  'inline code that writes a script, between external ones': (shop) => [external(shop, 'A', 150), { id: 'W', code: writes('written') }, external(shop, 'B', 0), { id: 'I' }],
  'inline code that writes an external script, between others': (shop) => [external(shop, 'A', 80), { id: 'W', code: writes('written', `src="${shop.script(logs('written'), { ms: 100 })}"`) }, external(shop, 'B', 0)],
  'inline code and the script that it is for, behind one that writes a script': (shop) => [external(shop, 'A', 20, '', writes('written', `src="${shop.script(logs('written'), { ms: 200 })}"`)), { id: 'I', code: 'window.conf = 1;' }, external(shop, 'B', 60, '', "seen.push('conf ' + window.conf);")],
  'inline code and the script that it is for, behind one that writes text': (shop) => [external(shop, 'A', 20, '', "document.write('<b>x</b>');"), { id: 'I', code: 'window.conf = 1;' }, external(shop, 'B', 22, '', "seen.push('conf ' + window.conf);")],
  'a deferred script behind inline code, and one that writes a script': (shop) => [external(shop, 'A', 20, '', writes('written', `src="${shop.script(logs('written'), { ms: 100 })}"`)), { id: 'I' }, external(shop, 'D', 0, 'defer')],
  'an async script behind the inline code that it calls, and a slow one': (shop) => [external(shop, 'A', 300), { id: 'I', code: 'window.callback = 1;' }, external(shop, 'B', 50, 'async defer', "seen.push('callback ' + window.callback);")],
  'blocks of data, left alone': () => [{ id: 'X', type: 'application/json', code: '' }, { id: 'I' }],
};

describe('released scripts run as the HTML Standard would have run them at parse time', () => {
  for (const [name, specs] of Object.entries(pages)) {
    it(name, async (t) => {
      const shop = (await sharedSite()).host();
      const scripts = specs(shop);
      const render = (gated: boolean) => `<!doctype html><head>${prelude}${gated ? assent : ''}</head><body>${scripts.map((spec) => tag(spec, gated)).join('\n')}<p>end</p></body>`;
      shop.page('/native', render(false));
      shop.page('/gated', render(true));
      const tab = await openTab(t);
      await tab.goto(shop.url('/native'), { wait: 'none' });
      const native = await seen(tab, 1);

      await tab.goto(shop.url('/gated'), { wait: 'none' });
      assert.deepEqual(await seen(tab, 0), [], 'before a grant nothing runs');
      await tab.evaluate("void consent.accept('analytics')");
      assert.deepEqual(settled(await seen(tab, native.length)), settled(native), 'released all at once');

      await tab.goto(shop.url('/gated'), { wait: 'none' });
      assert.deepEqual(settled(await seen(tab, native.length)), settled(native), 'on the next visit, as the parser meets them');
    });
  }
});

describe('on the next visit a script runs although the one before it puts something behind it, while the parser is still at it', () => {
  const loads = (shop: Host): string => `{ const s = document.createElement('script'); s.async = true; s.src = '${shop.script('', { ms: 100 })}'; document.head.append(s) }`;
  const styles = "document.head.append(document.createElement('style'));";
  const observed = "if (!self.count) new MutationObserver(() => document.scripts.length !== window.count && (window.count = document.scripts.length, document.head.append(document.createElement('style')))).observe(document, { childList: true, subtree: true });";
  const cases: Record<string, (shop: Host) => ScriptSpec[]> = {
    'inline ones behind a loader': (shop) => [{ id: 'A', code: loads(shop) }, { id: 'I' }, { id: 'J' }],
    'an external one behind a loader': (shop) => [{ id: 'A', code: loads(shop) }, external(shop, 'B', 10), { id: 'J' }],
    'an external one behind one that adds a style': (shop) => [{ id: 'A', code: styles }, external(shop, 'B', 10), { id: 'J' }],
    'inline ones behind one that adds a picture to the body': () => [{ id: 'A', code: 'document.body?.append(new Image());' }, { id: 'I' }, { id: 'J' }],
    'one that adds more itself, and one that writes': () => [{ id: 'A', code: styles }, { id: 'I', code: styles }, { id: 'W', code: `${styles}document.write('<meta name="written">');` }, { id: 'J' }],
    'an async one': (shop) => [{ id: 'A', code: styles }, external(shop, 'B', 50, 'async')],
    'deferred ones and modules': (shop) => [{ id: 'A', code: styles }, external(shop, 'D', 50, 'defer'), { id: 'A2', code: styles }, { ...external(shop, 'M', 0), type: 'module' }, external(shop, 'E', 0, 'defer')],
    'external ones on a page that answers each script with an element': (shop) => [{ id: 'A', code: observed }, external(shop, 'B', 200), external(shop, 'C', 0), { id: 'I' }, external(shop, 'D', 0)],
  };
  for (const [name, specs] of Object.entries(cases)) {
    it(name, async (t) => {
      const shop = (await sharedSite()).host();
      const scripts = specs(shop);
      const render = (gated: boolean) => `<!doctype html><head>${prelude}${gated ? assent : ''}${name.includes('body') ? '</head><body>' : ''}${scripts.map((spec) => tag(spec, gated)).join('\n')}<p>end</p></body>`;
      const tab = await openTab(t);
      await tab.goto(shop.page('/native', render(false)), { wait: 'none' });
      const native = await seen(tab, 2);
      await tab.goto(shop.page('/gated', render(true)));
      await tab.evaluate('consent.accept()');
      await tab.goto(shop.url('/gated'), { wait: 'none' });
      assert.deepEqual(await seen(tab, native.length), native);
      assert.equal(await tab.evaluate('document.querySelectorAll("script[data-consent]:not([type=\'text/plain\'])").length'), 0, 'the markup is what its author wrote');
    });
  }

  it('inline code of which the parser has seen the beginning only', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html><head>${prelude}${assent}</head><body><script>setTimeout(() => document.body.append(new Image()), 100)</script><script id="I" type="text/plain" data-consent="analytics">ran('I'); /*${' '.repeat(4000)}`);
      setTimeout(() => response.end("*/ seen.push('all of it')</script><p>end</p></body>"), 400);
    });
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.url(), { wait: 'none' });
    assert.deepEqual(await seen(tab, 2), ['I as I', 'all of it']);
  });
});

it('what an external script writes runs before what is behind it, once something has been written before', async (t) => {
  const shop = (await sharedSite()).host();
  const specs = [{ id: 'W', code: "document.write('<b>x</b>');" }, external(shop, 'A', 60, '', writes('written')), external(shop, 'B', 0), { id: 'I' }, external(shop, 'D', 0, 'defer')];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><head>${prelude}${assent}</head><body>${specs.map((spec) => tag(spec, true)).join('')}<p>end</p></body>`));
  await tab.evaluate('void consent.accept()');
  const log = await seen(tab, 8);
  assert.deepEqual(log.filter((line) => line.includes(' as ')).map((line) => line.split(' ')[0]), ['W', 'A', 'written', 'B', 'I', 'D']);
});

it('what is deferred comes last, also where an async module stands between', async (t) => {
  const shop = (await sharedSite()).host();
  const specs = [external(shop, 'D', 0, 'defer'), { ...external(shop, 'M', 30, 'async'), type: 'module' }, external(shop, 'A', 90), { id: 'I' }];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', `<!doctype html><head>${prelude}${assent}</head><body>${specs.map((spec) => tag(spec, true)).join('')}<p>end</p></body>`));
  await tab.evaluate('void consent.accept()');
  const log = await seen(tab, 7);
  assert.deepEqual(log.filter((line) => /^[ADI] as/.test(line)).map((line) => line[0]), ['A', 'I', 'D']);
});

it('what the parser brings last keeps its order, also where code of the page hears of the end of parsing first', async (t) => {
  const shop = (await sharedSite()).host();
  const scripts = [external(shop, 'A', 300), { id: 'I' }].map((spec) => tag(spec, true)).join('');
  shop.page('/', `<!doctype html><head>${prelude}<script>document.addEventListener('readystatechange', () => {})</script>${assent}</head><body><p>end</p>${scripts}`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await tab.evaluate('consent.accept()');
  await tab.goto(shop.url());
  await tab.waitFor('seen.length >= 3');
  assert.deepEqual(await tab.evaluate('seen'), ['A as A', 'load A', 'I as I']);
});

it('inline code that the parser brings hears of the end of parsing on the next visit', async (t) => {
  const shop = (await sharedSite()).host();
  const spec = { id: 'A', code: "for (const target of [document, window]) target.addEventListener('readystatechange', () => seen.push((target === document) + ' ' + document.readyState), true)" };
  const tab = await openTab(t);
  const log = async (gated: boolean, count: number) => {
    await tab.goto(shop.page('/', `<!doctype html><head>${prelude}${gated ? assent : ''}</head><body>${tag(spec, gated)}<p>end</p><script src="${shop.script('', { ms: 50 })}"></script>`));
    return seen(tab, count);
  };
  const native = await log(false, 5);
  assert.equal(native.length, 5);
  await log(true, 0);
  await tab.evaluate('consent.accept()');
  assert.deepEqual(await log(true, 5), native);
});

describe('external scripts that code inserts after parsing run in the order in which they would have run natively', () => {
  const made: Record<string, [code: string, order: string[]]> = {
    'as they arrive': ['', ['B', 'A']],
    'in order, where their author says so': ['s.async = false;', ['A', 'B']],
    'by what is written on each': ["s.async = id === 'B';", ['B', 'A']],
  };
  for (const [name, [code, order]] of Object.entries(made)) {
    it(name, async (t) => {
      const shop = (await sharedSite()).host();
      const insert = (gated: boolean) => `for (const [id, src] of ${JSON.stringify([['A', shop.script("ran('A')", { ms: 400 })], ['B', shop.script("ran('B')")]])}) {
        const s = document.createElement('script'); s.id = id; s.src = src; ${code} ${gated ? "s.type = 'text/plain'; s.dataset.consent = 'analytics';" : ''} document.body.append(s);
      }`;
      const tab = await openTab(t);
      for (const gated of [false, true]) {
        await tab.goto(shop.page('/', `<!doctype html><head>${prelude}${assent}</head><body><p>end</p></body>`));
        await tab.evaluate(`void (() => { ${insert(gated)} })()`);
        if (gated) await tab.evaluate('void consent.accept()');
        const log = await seen(tab, 4);
        assert.deepEqual(log.filter((line) => line.includes(' as ')).map((line) => line[0]), order, gated ? 'gated' : 'native');
      }
    });
  }

  it('and one that hangs keeps no other from running, released with it or later', async (t) => {
    const shop = (await sharedSite()).host();
    shop.route('/hangs', () => new Promise(() => {}));
    shop.page('/', `<!doctype html><head>${prelude}${assent}</head><body><p>end</p></body>`);
    const tab = await openTab(t);
    await tab.goto(shop.url());
    const insert = (src: string) => `{ const s = document.createElement('script'); s.src = '${src}'; s.type = 'text/plain'; s.dataset.consent = 'analytics'; document.body.append(s) }`;
    await tab.evaluate(`void consent.accept(), (() => { ${insert(shop.url('/hangs'))} ${insert(shop.script("seen.push('with it')"))} })()`);
    await tab.waitFor('seen.length', { timeout: 2000 });
    await tab.evaluate(`(() => { ${insert(shop.script("seen.push('later')"))} })()`);
    await tab.waitFor('seen.length === 2', { timeout: 2000 });
    assert.deepEqual(await tab.evaluate('seen'), ['with it', 'later']);
  });
});

it('a script of a long row costs as much as one of a short row', async (t) => {
  const shop = (await sharedSite()).host();
  const src = shop.script('window.count = (window.count ?? 0) + 1');
  const counting = '<script>window.reads = 0; { const get = Element.prototype.getAttribute; Element.prototype.getAttribute = function (name) { reads++; return get.call(this, name) } }</script>';
  const tab = await openTab(t);
  const costs: number[] = [];
  for (const length of [20, 120]) {
    const row = Array.from({ length }, (_, index) => tag({ id: `S${index}`, src }, true)).join('');
    await tab.goto(shop.page('/', `<!doctype html><head>${counting}${assent}</head><body>${row}</body>`));
    await tab.evaluate('(window.reads = 0, void consent.accept())');
    await tab.waitFor(`window.count === ${length}`, { timeout: 8000 });
    await settle(tab);
    costs.push((await tab.evaluate<number>('reads')) / length);
    await tab.clearCookies();
  }
  assert.ok(costs[1]! < costs[0]! * 1.5, `attributes read of each script: ${costs.join(' of 20, ')} of 120`);
});
