import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle } from '../../support/obstacle-page.js';
import { itInOneEngine } from '../../support/share-out.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { listen, outcome, render, type Script, tag, testAsNative } from './late-page.js';

/** Pages as they were written for the time of parsing. */
const pages: Record<string, Script[]> = {
  'an inline script that waits for DOMContentLoaded on the document': [{ code: listen('document', 'DOMContentLoaded') }],
  'an inline script that waits for everything': [{ code: [listen('window', 'load'), listen('window', 'DOMContentLoaded'), listen('document', 'DOMContentLoaded')].join('') }],
  'an external script that waits for both events': [{ code: listen('document', 'DOMContentLoaded') + listen('window', 'load'), isExternal: true }],
  'window.onload': [{ code: "window.onload = () => seen.push('onload');" }],
  'each event on either target': [
    {
      code: `for (const type of ['DOMContentLoaded', 'readystatechange', 'load', 'pageshow']) for (const target of [document, window]) for (const capture of [true, false])
        target.addEventListener(type, (event) => event.target === document && (type[0] !== 'r' || document.readyState === 'complete') && seen.push(type + ' ' + (target === window) + ' ' + capture), capture);`,
    },
  ],
  'a script that waits for the page to be shown': [{ code: "addEventListener('pageshow', (event) => seen.push(event.type + ' ' + event.persisted + ' ' + (event.target === document)));", isExternal: true }],
  'a script that waits for the last state': [{ code: "document.addEventListener('readystatechange', () => document.readyState === 'complete' && seen.push('complete'));" }],
  'the state asked for': [{ code: "if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => seen.push('ready')); else seen.push('ready');" }],
  'jQuery’s way to ask for it, and what stands behind the call': [
    { code: "window.ready = (call) => document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', call) : setTimeout(call);", isExternal: true },
    { code: "ready(() => seen.push('ready ' + window.plugin));" },
    { code: "window.plugin = 1; seen.push('plugin');", isExternal: true, ms: 300 },
  ],
  'a deferred script that asks for the state': [{ code: "seen.push(document.readyState === 'loading')", isExternal: true, attributes: 'defer' }],
  'a module that waits': [{ code: listen('document', 'DOMContentLoaded') + listen('window', 'load'), isExternal: true, attributes: 'module' }],
  'an inline module that waits': [{ code: listen('document', 'DOMContentLoaded') + listen('window', 'load'), attributes: 'module' }],
  'a deferred script that waits': [{ code: listen('document', 'DOMContentLoaded'), isExternal: true, attributes: 'defer' }],
  'listeners after all scripts have run': [{ code: listen('document', 'DOMContentLoaded') }, { code: "seen.push('second')", isExternal: true }, { code: "seen.push('third')" }],
  'document.write of text, inline': [{ code: "document.write('<b>written</b>'); seen.push('wrote');" }],
  'document.write in pieces': [{ code: "document.write('<b>one '); document.writeln('two</b>'); document.write('<i>three</i>');" }, { code: "seen.push('next')" }],
  'document.write of an inline script': [{ code: "document.write('<script>seen.push(\"inner\")<\\/script><b>x</b>');" }, { code: "seen.push('next')" }],
  'document.write of an external script, and code that needs it': [
    { code: "document.write('<script src=\"/js?ms=80&run=window.lib%3D1%3Bseen.push(%22lib%22)\"><\\/script>');" },
    { code: "seen.push('needs ' + window.lib)" },
  ],
  'document.write by a written script': [{ code: "document.write('<script>document.write(\"<b>inner</b>\")<\\/script>'); seen.push('done')" }],
  'two scripts that write': [{ code: "document.write('<b>1</b>')" }, { code: "document.write('<b>2</b>'); seen.push('both')" }],
};

describe('released late, code meant for the time of parsing does what it would have done then', () => {
  testAsNative(Object.entries(pages));
});

describe('while released code is at work', () => {
  it('an external script that writes puts it where its tag stands', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.write('<b>written</b>'); seen.push('wrote');", isExternal: true }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics")');
    assert.deepEqual(await outcome(tab, 1), { seen: ['wrote'], text: ['before', 'written', 'after'], traces: [] });
  });

  for (const isExternal of [false, true]) {
    it(`${isExternal ? 'an external' : 'an inline'} script that writes and then removes its tag writes at the end of the page`, async (t) => {
      const shop = (await sharedSite()).host();
      const code = `document.write('<b>written</b><script>seen.push("inner")<\\/script>'); document.currentScript.remove(); seen.push('wrote');`;
      shop.page('/', render(shop, [{ code, isExternal }, { code: "seen.push('next')" }], true));
      const tab = await openTab(t);
      await tab.goto(shop.url());
      await tab.evaluate('consent.accept("analytics")');
      const expected = { seen: ['wrote', 'inner', 'next'], text: ['before', 'after', 'written'], traces: [] };
      assert.deepEqual(await outcome(tab, 3), expected);
      assert.deepEqual((await tab.console()).filter((message) => message.startsWith('error')), []);
      await tab.goto(shop.url());
      const { seen, text } = await outcome(tab, 3);
      assert.deepEqual([seen, text.toSorted()], [expected.seen, expected.text.toSorted()], 'on the next visit');
    });
  }

  it('scripts in the head that write what is to be seen have it at the start of the body, in their order', async (t) => {
    const shop = (await sharedSite()).host();
    const head = ['one', 'two', 'three'].map((text) => tag(shop, { code: `document.write('<b>${text}</b>'); seen.push('${text}')` }, true)).join('');
    const url = shop.page('/', render(shop, [], true).replace('</head>', () => `${head}</head>`));
    const tab = await openTab(t);
    await tab.goto(url);
    await tab.evaluate('consent.accept("analytics")');
    const expected = { seen: ['one', 'two', 'three'], text: ['one', 'two', 'three', 'before', 'after'], traces: [] };
    assert.deepEqual(await outcome(tab, 3), expected);
    await tab.goto(url);
    assert.deepEqual(await outcome(tab, 3), expected, 'on the next visit');
  });

  it('document.open and close do not erase the page either', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.open(); document.write('<b>w</b>'); document.close(); seen.push('done')" }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics")');
    assert.deepEqual(await outcome(tab, 1), { seen: ['done'], text: ['before', 'w', 'after'], traces: [] });
  });

  it('the page’s own late listeners are called no more than without it', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "seen.push('slow')", isExternal: true }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    const isShadowed = await tab.evaluate(`(async () => {
      void consent.accept('analytics');
      for (let turn = 0; turn < 1000 && !Object.hasOwn(document, 'addEventListener'); turn++) await new Promise((resolve) => setTimeout(resolve));
      const shadowed = Object.hasOwn(document, 'addEventListener');
      document.addEventListener('DOMContentLoaded', () => seen.push('page'));
      return shadowed;
    })()`);
    const { seen } = await outcome(tab, 1);
    assert.equal(isShadowed, true, 'the script is still at work');
    assert.deepEqual(seen, ['slow']);
  });

  itInOneEngine('what the page puts in place of the methods meanwhile stays', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "seen.push('slow')", isExternal: true }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate(`(() => {
      void consent.accept('analytics');
      const put = () => (Object.hasOwn(document, 'write') ? (document.write = function own() {}) : setTimeout(put));
      put();
    })()`);
    await outcome(tab, 1);
    assert.deepEqual(await tab.evaluate('[seen, document.write.name]'), [['slow'], 'own']);
  });

  it('what the page puts back meanwhile, as loaders do after each script of theirs, does not erase the page', async (t) => {
    const shop = (await sharedSite()).host();
    const scripts = [{ code: "seen.push('slow')", isExternal: true, ms: 300 }, { code: "document.write('<b>w</b>'); seen.push('wrote')" }];
    shop.page('/', render(shop, scripts, true).replace('window.seen = []', 'window.seen = []; window.native = document.write'));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate(`(() => {
      void consent.accept('analytics');
      const put = () => (Object.hasOwn(document, 'write') ? (document.write = native) : setTimeout(put));
      put();
    })()`);
    const { seen, text } = await outcome(tab, 2);
    assert.deepEqual([seen, text], [['slow', 'wrote'], ['before', 'w', 'after']]);
  });

  it('what the page had put in place of the methods is put back', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.write('<b>w</b>'); seen.push('done')" }], true).replace('window.seen = []', 'window.seen = []; document.write = function own() {}; Object.defineProperty(document, "readyState", { get: () => "own", configurable: true })'));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics")');
    await tab.waitFor('seen.length');
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[document.write.name, document.readyState]'), ['own', 'own']);
  });
});
