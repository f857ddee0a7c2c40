import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareOut } from '../../support/share-out.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { listen, outcome, render, type Script, testAsNative } from './late-page.js';

/** What our own code makes of calls, the same in each engine. */
const details: Record<string, Script[]> = {
  'document.onreadystatechange': [{ code: "document.onreadystatechange = (event) => document.readyState === 'complete' && seen.push(event.type)" }],
  'a listener that is removed before its event, as one of two that wait for whichever comes first': [
    { code: "const init = () => { document.removeEventListener('DOMContentLoaded', init); removeEventListener('load', init); seen.push('init'); }; document.addEventListener('DOMContentLoaded', init); addEventListener('load', init);" },
    { code: "const never = () => seen.push('never'); addEventListener('load', never); removeEventListener('load', never, true); removeEventListener('load', never); addEventListener('load', () => seen.push('load'));" },
  ],
  'what is assigned to onload, beside listeners that are removed, and one that is the same': [{ code: "function init() { seen.push('init'); } window.onload = init; addEventListener('load', init); document.addEventListener('DOMContentLoaded', () => { removeEventListener('load', init); seen.push('ready'); });" }],
  'a wrong removal, and a listener after it': [{ code: "addEventListener('load', () => seen.push('first')); try { removeEventListener('load') } catch { seen.push('wrong') }" }, { code: listen('window', 'load') }],
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
  'a listener that stops its event at once, and what hears of the next': [
    { code: "document.addEventListener('DOMContentLoaded', (event) => { seen.push('first'); event.stopImmediatePropagation(); seen.push(event.cancelBubble); });" + listen('document', 'DOMContentLoaded') + listen('window', 'DOMContentLoaded') + listen('window', 'load') },
    { code: "addEventListener('load', (event) => event.stopImmediatePropagation()); addEventListener('load', () => seen.push('never'));", isExternal: true },
  ],
  'a listener that stops its event on its way': [{ code: "document.addEventListener('DOMContentLoaded', (event) => event.stopPropagation());" + listen('window', 'DOMContentLoaded') + listen('document', 'DOMContentLoaded') + listen('window', 'load') }],
  'a listener that captures, and stops its event': [{ code: "addEventListener('DOMContentLoaded', (event) => { seen.push('window'); event.stopPropagation(); }, true); addEventListener('load', (event) => { seen.push('load'); event.cancelBubble = true; });" + listen('document', 'DOMContentLoaded') + listen('window', 'load') }],
  'the last state waited for in DOMContentLoaded': [{ code: "document.addEventListener('DOMContentLoaded', () => document.addEventListener('readystatechange', () => seen.push(document.readyState)));" }],
};

describe('released late, listeners are told what they would have been told then', () => {
  testAsNative(shareOut(Object.entries(details)));
  // On the next visit the parser, which waits for no held script, may come to the end first.
  testAsNative([['an inline module that waits, before a deferred script', [{ code: listen('document', 'DOMContentLoaded'), attributes: 'module' }, { code: "seen.push('deferred')", isExternal: true, attributes: 'defer' }]]], { once: true });
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
      if (isGated) await tab.evaluate('consent.accept("analytics")');
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
    await tab.evaluate('consent.set({ analytics: false, functional: true })');
    await tab.goto(shop.url());
    const { seen } = await outcome(tab, 2);
    assert.deepEqual(seen, ['document DOMContentLoaded true true', 'window DOMContentLoaded true true']);
  });
});

it('what a module has assigned to onload and onreadystatechange by the time of loading is called once on the next visit', async (t) => {
  const shop = (await sharedSite()).host();
  const code = "window.onload = () => seen.push('onload'); document.onreadystatechange = () => seen.push('state ' + document.readyState);";
  const url = shop.page('/', render(shop, [{ code, attributes: 'module' }], true));
  const tab = await openTab(t);
  await tab.goto(url);
  await tab.evaluate('consent.accept()');
  await tab.goto(url);
  assert.deepEqual((await outcome(tab, 2)).seen, ['state complete', 'onload']);
});
