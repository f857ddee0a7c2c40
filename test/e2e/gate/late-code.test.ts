import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
import { shareOut } from '../../support/share-out.js';
import { openTab, sharedSite } from '../../support/shared.js';

interface Script {
  code: string;
  isExternal?: boolean;
  attributes?: string;
}

const assent = '<script src="/dist/assent.js"></script>';

/** Writes each script natively, or held back. */
function tag(shop: Host, { code, isExternal = false, attributes = '' }: Script, isGated: boolean): string {
  const type = /module/.test(attributes) ? 'module' : '';
  const rest = attributes.replace('module', '');
  const mark = isGated ? `type="text/plain" data-consent="analytics" ${type && `data-type="${type}"`}` : type && `type="${type}"`;
  return isExternal ? `<script ${mark} ${rest} src="${shop.script(code, { ms: 60 })}"></script>` : `<script ${mark} ${rest}>${code}</script>`;
}

function render(shop: Host, scripts: readonly Script[], isGated: boolean): string {
  return `<!doctype html><html><head><script>window.seen = []</script>${isGated ? assent : ''}</head><body><main id="before">before</main>${scripts
    .map((script) => tag(shop, script, isGated))
    .join('')}<p id="after">after</p></body></html>`;
}

/** What the scripts noted, what stands in the body, and whether anything of ours is left on `document` and `window`. */
interface Outcome {
  seen: string[];
  text: string[];
  traces: string[];
}

async function outcome(tab: Tab, count: number): Promise<Outcome> {
  await tab.waitFor(`window.seen?.length >= ${count} && document.readyState === 'complete'`, { timeout: 6000 }).catch(() => undefined);
  await settle(tab);
  return tab.evaluate<Outcome>(`({
    seen,
    text: [...document.body.querySelectorAll('main, p:not([slot]), b, i')].map((element) => element.textContent),
    traces: ['write', 'writeln', 'open', 'close', 'addEventListener', 'removeEventListener'].filter((name) => Object.hasOwn(document, name)).concat(['addEventListener', 'removeEventListener'].filter((name) => Object.hasOwn(window, name) && window[name] !== EventTarget.prototype[name])),
  })`);
}

const listen = (target: string, type: string): string => `${target}.addEventListener('${type}', (event) => seen.push('${target} ' + event.type + ' ' + (event.target === document) + ' ' + (event.currentTarget === ${target})));`;

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

/** What our own code makes of calls, the same in each engine. */
const details: Record<string, Script[]> = {
  'document.onreadystatechange': [{ code: "document.onreadystatechange = (event) => document.readyState === 'complete' && seen.push(event.type)" }],
  'a listener that is removed before its event, as one of two that wait for whichever comes first': [
    { code: "const init = () => { document.removeEventListener('DOMContentLoaded', init); removeEventListener('load', init); seen.push('init'); }; document.addEventListener('DOMContentLoaded', init); addEventListener('load', init);" },
    { code: "const never = () => seen.push('never'); addEventListener('load', never); removeEventListener('load', never, true); removeEventListener('load', never); addEventListener('load', () => seen.push('load'));" },
  ],
  'what is assigned to onload, beside listeners that are removed, and one that is the same': [{ code: "function init() { seen.push('init'); } window.onload = init; addEventListener('load', init); document.addEventListener('DOMContentLoaded', () => { removeEventListener('load', init); seen.push('ready'); });" }],
  'a wrong removal, and a listener after it': [{ code: "addEventListener('load', () => seen.push('first')); try { removeEventListener('load') } catch { seen.push('wrong') }" }, { code: listen('window', 'load') }],
  'an inline module that waits, before a deferred script': [{ code: listen('document', 'DOMContentLoaded'), attributes: 'module' }, { code: "seen.push('deferred')", isExternal: true, attributes: 'defer' }],
  'a listener that the next script removes, and adds anew': [
    { code: "var late = () => seen.push('late'); document.addEventListener('DOMContentLoaded', late); addEventListener('load', late, true); addEventListener('load', () => seen.push('load'));" },
    { code: "document.removeEventListener('DOMContentLoaded', late); removeEventListener('load', late, true); addEventListener('load', late);", isExternal: true },
  ],
  'a listener object': [{ code: "document.addEventListener('DOMContentLoaded', { handleEvent() { seen.push('object'); } });" }],
  'a listener that throws, and one after it': [{ code: "document.addEventListener('DOMContentLoaded', () => { throw new Error('listener'); });" + listen('document', 'DOMContentLoaded') }],
  'a listener that removes itself from the event to come': [{ code: "function go() { seen.push('go'); document.removeEventListener('DOMContentLoaded', go); removeEventListener('load', go); } document.addEventListener('DOMContentLoaded', go); addEventListener('load', go);" }],
  'a method borrowed for another target': [{ code: "const button = document.createElement('button'), press = () => seen.push('pressed'); button.addEventListener('click', press); document.addEventListener('DOMContentLoaded', () => { removeEventListener.call(button, 'click', press); button.click(); seen.push('done'); });" }],
  'addEventListener borrowed for another target': [{ code: "const button = document.createElement('button'); addEventListener.call(button, 'click', () => seen.push('pressed')); const frame = new EventTarget(); document.addEventListener.call(frame, 'load', () => seen.push('load')); button.click(); frame.dispatchEvent(new Event('load'));" }],
  'a method of the document that released code puts its own in place of': [{ code: "const inner = document.addEventListener; document.addEventListener = function (type, ...rest) { seen.push('mine ' + type); inner.call(this, type, ...rest); };" }, { code: "document.addEventListener('bag', () => {});", isExternal: true }],
  'a script that is for old browsers only, before one that waits': [{ code: "seen.push('old')", isExternal: true, attributes: 'async NOMODULE' }, { code: listen('document', 'DOMContentLoaded') }],
  'a wrong call, and a listener after it': [{ code: "seen.push('wrong'); addEventListener('load', true);" }, { code: listen('window', 'load') }],
  'listeners removed, but for one that captures': [{ code: "const one = () => seen.push('one'), two = () => seen.push('two'); document.addEventListener('DOMContentLoaded', () => { removeEventListener('load', one); removeEventListener('load', two); }); addEventListener('load', one, { once: true }); addEventListener('load', two, true);" }],
  'a listener whose signal is aborted': [{ code: "const stop = new AbortController(); addEventListener('load', () => seen.push('stopped'), stop); document.addEventListener('DOMContentLoaded', () => { stop.abort(); seen.push('stop'); });" }],
  'a listener added twice': [{ code: "const twice = () => seen.push('twice'); for (const options of [false, { passive: true }, undefined, true]) document.addEventListener('DOMContentLoaded', twice, options);" }],
  'load waited for in DOMContentLoaded': [{ code: "document.addEventListener('DOMContentLoaded', () => window.addEventListener('load', () => seen.push('nested load')));" }],
  'a listener that adds itself again, as what it needs has not come': [{ code: "const init = () => { seen.push('init'); if (seen.length < 9) addEventListener('load', init); }; init();" }],
  'a listener that adds another of its kind, as what it needs has not come': [{ code: "const init = () => { seen.push('init'); if (seen.length < 9) addEventListener('load', () => init()); }; init();" }],
  'the last state waited for in DOMContentLoaded': [{ code: "document.addEventListener('DOMContentLoaded', () => document.addEventListener('readystatechange', () => seen.push(document.readyState)));" }],
};

describe('released late, code meant for the time of parsing does what it would have done then', () => {
  for (const [name, scripts] of [...Object.entries(pages), ...shareOut(Object.entries(details))]) {
    it(name, async (t) => {
      const shop = (await sharedSite()).host();
      shop.page('/native', render(shop, scripts, false));
      shop.page('/gated', render(shop, scripts, true));
      const tab = await openTab(t);
      await tab.goto(shop.url('/native'));
      const native = await outcome(tab, 1);
      assert.ok(native.seen.length > 0, 'the native page says something');

      await tab.goto(shop.url('/gated'));
      await tab.evaluate('consent.accept("analytics").then(() => 0)');
      assert.deepEqual(await outcome(tab, native.seen.length), native, 'released after the page had loaded');

      await tab.goto(shop.url('/gated'));
      assert.deepEqual(await outcome(tab, native.seen.length), native, 'on the next visit, as the parser meets them');
    });
  }
});

/** Listeners of every kind for events that come again; the last note comes with `pageshow`. */
const listeners = `
  addEventListener('load', () => seen.push('load'));
  window.onload = () => seen.push('onload');
  document.addEventListener('load', ({ target }) => target.localName === 'img' && seen.push('img'), true);
  const leave = () => { seen.push('leaves'); removeEventListener('pageshow', leave); };
  addEventListener('pageshow', leave);
  const stop = new AbortController();
  addEventListener('pageshow', () => { seen.push('stops'); stop.abort(); }, stop);
  addEventListener('pageshow', () => { seen.push('once'); addEventListener('pageshow', () => seen.push('added')); }, { once: true });
  addEventListener('pageshow', ({ persisted }) => seen.push('shown ' + !!persisted));`;

/** What a page may bring after it has loaded: a picture, a `load` of a script's own, its return from the back-forward cache. */
async function repeat(): Promise<void> {
  const picture = new Image();
  document.body.append(picture);
  await new Promise((resolve) => {
    picture.onload = resolve;
    picture.src = '/img';
  });
  dispatchEvent(new Event('load'));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

describe('released late, listeners stay for events that come again', () => {
  it('each hears of them what it would have heard', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    const heard = async (isGated: boolean): Promise<string[]> => {
      await tab.goto(shop.page(isGated ? '/gated' : '/native', render(shop, [{ code: listeners }], isGated)));
      if (isGated) await tab.evaluate('consent.accept("analytics").then(() => 0)');
      await outcome(tab, 6);
      await tab.evaluate(repeat);
      return (await outcome(tab, 11)).seen.toSorted();
    };
    const native = await heard(false);
    assert.deepEqual(native, ['added', 'img', 'leaves', 'load', 'load', 'once', 'onload', 'onload', 'shown false', 'shown true', 'stops']);
    assert.deepEqual(await heard(true), native);
  });

  it('none is called twice for an event that is on its way from one target to the next', async (t) => {
    const shop = (await sharedSite()).host();
    const grant = "document.addEventListener('DOMContentLoaded', () => void consent.accept('analytics'))";
    const page = render(shop, [{ code: listen('document', 'DOMContentLoaded') + listen('window', 'DOMContentLoaded') }], true);
    // The late part is there before the event: what writes runs when the page has been parsed, and another script holds the event up.
    const early = `<script type="text/plain" data-consent="functional" defer src="${shop.script("document.write('<b>written</b>')")}"></script><script defer src="${shop.script('0', { ms: 500 })}"></script>`;
    shop.page('/', page.replace('<main', () => `${early}<main`).replace('window.seen', () => `${grant}; window.seen`));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.set({ analytics: false, functional: true }).then(() => 0)');
    await tab.goto(shop.url());
    const { seen } = await outcome(tab, 2);
    assert.deepEqual(seen, ['document DOMContentLoaded true true', 'window DOMContentLoaded true true']);
  });
});

describe('while released code is at work', () => {
  it('an external script that writes puts it where its tag stands', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.write('<b>written</b>'); seen.push('wrote');", isExternal: true }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    assert.deepEqual(await outcome(tab, 1), { seen: ['wrote'], text: ['before', 'written', 'after'], traces: [] });
  });

  for (const isExternal of [false, true]) {
    it(`${isExternal ? 'an external' : 'an inline'} script that writes and then removes its tag writes at the end of the page`, async (t) => {
      const shop = (await sharedSite()).host();
      const code = `document.write('<b>written</b><script>seen.push("inner")<\\/script>'); document.currentScript.remove(); seen.push('wrote');`;
      shop.page('/', render(shop, [{ code, isExternal }, { code: "seen.push('next')" }], true));
      const tab = await openTab(t);
      await tab.goto(shop.url());
      await tab.evaluate('consent.accept("analytics").then(() => 0)');
      const expected = { seen: ['wrote', 'inner', 'next'], text: ['before', 'after', 'written'], traces: [] };
      assert.deepEqual(await outcome(tab, 3), expected);
      assert.deepEqual((await tab.console()).filter((message) => message.startsWith('error')), []);
      await tab.goto(shop.url());
      const { seen, text } = await outcome(tab, 3);
      assert.deepEqual([seen, text.toSorted()], [expected.seen, expected.text.toSorted()], 'on the next visit');
    });
  }

  it('document.open and close do not erase the page either', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.open(); document.write('<b>w</b>'); document.close(); seen.push('done')" }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
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

  it('what the page had put in place of the methods is put back', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.write('<b>w</b>'); seen.push('done')" }], true).replace('window.seen = []', 'window.seen = []; document.write = function own() {}'));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    await outcome(tab, 1);
    assert.equal(await tab.evaluate('document.write.name'), 'own');
  });
});
