import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { settle } from '../../support/obstacle-page.js';
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
  'a listener object': [{ code: "document.addEventListener('DOMContentLoaded', { handleEvent() { seen.push('object'); } });" }],
  'a listener that throws, and one after it': [{ code: "document.addEventListener('DOMContentLoaded', () => { throw new Error('listener'); });" + listen('document', 'DOMContentLoaded') }],
  'a listener that removes itself from the event to come': [{ code: "function go() { seen.push('go'); document.removeEventListener('DOMContentLoaded', go); removeEventListener('load', go); } document.addEventListener('DOMContentLoaded', go); addEventListener('load', go);" }],
  'a method borrowed for another target': [{ code: "const button = document.createElement('button'), press = () => seen.push('pressed'); button.addEventListener('click', press); document.addEventListener('DOMContentLoaded', () => { removeEventListener.call(button, 'click', press); button.click(); seen.push('done'); });" }],
  'addEventListener borrowed for another target': [{ code: "const button = document.createElement('button'); addEventListener.call(button, 'click', () => seen.push('pressed')); const frame = new EventTarget(); document.addEventListener.call(frame, 'load', () => seen.push('load')); button.click(); frame.dispatchEvent(new Event('load'));" }],
  'a method of the document that released code puts its own in place of': [{ code: "const inner = document.addEventListener; document.addEventListener = function (type, ...rest) { seen.push('mine ' + type); inner.call(this, type, ...rest); };" }, { code: "document.addEventListener('bag', () => {});", isExternal: true }],
  'a script that is for old browsers only, before one that waits': [{ code: "seen.push('old')", isExternal: true, attributes: 'async NOMODULE' }, { code: listen('document', 'DOMContentLoaded') }],
  'listeners removed, but for one that captures': [{ code: "const one = () => seen.push('one'), two = () => seen.push('two'); document.addEventListener('DOMContentLoaded', () => { removeEventListener('load', one); removeEventListener('load', two); }); addEventListener('load', one, { once: true }); addEventListener('load', two, true);" }],
  'a listener whose signal is aborted': [{ code: "const stop = new AbortController(); addEventListener('load', () => seen.push('stopped'), stop); document.addEventListener('DOMContentLoaded', () => { stop.abort(); seen.push('stop'); });" }],
  'a listener added twice': [{ code: "const twice = () => seen.push('twice'); for (const options of [false, { passive: true }, undefined, true]) document.addEventListener('DOMContentLoaded', twice, options);" }],
  'load waited for in DOMContentLoaded': [{ code: "document.addEventListener('DOMContentLoaded', () => window.addEventListener('load', () => seen.push('nested load')));" }],
  'the state asked for': [{ code: "if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => seen.push('ready')); else seen.push('ready');" }],
  'a module that waits': [{ code: listen('document', 'DOMContentLoaded') + listen('window', 'load'), isExternal: true, attributes: 'module' }],
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
  for (const [name, scripts] of Object.entries(pages)) {
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

describe('while released code is at work', () => {
  it('an external script that writes puts it where its tag stands', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', render(shop, [{ code: "document.write('<b>written</b>'); seen.push('wrote');", isExternal: true }], true));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('consent.accept("analytics").then(() => 0)');
    assert.deepEqual(await outcome(tab, 1), { seen: ['wrote'], text: ['before', 'written', 'after'], traces: [] });
  });

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
