import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { consoleCollector } from '../../support/console-collector.js';
import type { Tab } from '../../support/driver.js';
import { waitForMessage } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

const assent = '<script src="/dist/assent.js"></script>';
const held = 'type="text/plain" data-consent="analytics"';
const accept = 'consent.accept("analytics")';

/** `type` attributes as found in the wild, and some that no browser runs. */
const types = [
  'text/javascript', ' text/javascript ', 'TEXT/JavaScript', 'application/javascript', 'application/x-javascript', 'text/ecmascript', 'application/ecmascript', 'application/x-ecmascript',
  'text/x-javascript', 'text/x-ecmascript', 'text/jscript', 'text/livescript', 'text/javascript1.0', 'text/javascript1.5', 'text/javascript1.6', 'text/javascript;charset=utf-8',
  'text/vbscript', 'application/json', 'application/ld+json', 'text/template', 'module', 'MODULE', ' module', 'javascript', 'application/javascript; charset=utf-8', 'speculationrules',
];
const languages = ['javascript', 'JavaScript1.3', 'javascript1.6', 'jscript', 'vbscript', ''];

async function openPage(t: TestContext, html: string): Promise<Tab> {
  const shop = (await sharedSite()).host();
  shop.page('/', html);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  return tab;
}

const page = (head: string, body: string): string => `<!doctype html><html><head><script>window.seen = []</script>${head}</head><body>${body}<p>end</p></body></html>`;

describe('what runs natively runs when it is released, and nothing else', () => {
  const code = (index: number): string => `try { seen.push(${index}) } catch {}`;
  const list = (isGated: boolean): string =>
    types.map((type, index) => `<script ${isGated ? `${held} data-type="${type}"` : `type="${type}"`}>${code(index)}</script>`).join('') +
    languages.map((language, index) => `<script ${isGated ? held : ''} language="${language}">${code(types.length + index)}</script>`).join('');

  it('for every type and language', async (t) => {
    const numbers = async (tab: Tab): Promise<number[]> => {
      await delay(400);
      return (await tab.evaluate<number[]>('seen')).toSorted((a, b) => a - b);
    };
    const native = await numbers(await openPage(t, page('', list(false))));
    assert.ok(native.length > 15 && native.length < types.length + languages.length);
    const tab = await openPage(t, page(assent, list(true)));
    assert.deepEqual(await numbers(tab), []);
    await tab.evaluate(accept);
    assert.deepEqual(await numbers(tab), native);
    await tab.reload();
    assert.deepEqual(await numbers(tab), native);
  });
});

describe('the element that the page holds', () => {
  it('gets its events: by attribute, by property, and by listeners added while it was held', async (t) => {
    const shop = (await sharedSite()).host();
    const script = (id: string, src: string): string => `<script ${held} id="${id}" src="${src}" onload="seen.push('${id} attribute load')" onerror="seen.push('${id} attribute error')"></script>`;
    shop.page('/', page(assent, `${script('good', shop.script("seen.push('good ran')"))}${script('bad', shop.url('/missing.js'))}`));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate(`['good', 'bad'].forEach((id) => ['load', 'error'].forEach((type) => document.getElementById(id).addEventListener(type, ({ target }) => seen.push(id + ' listener ' + type + ' ' + (target.id === id)))))`);
    await tab.evaluate(accept);
    await tab.waitFor('seen.length >= 5');
    await delay(200);
    assert.deepEqual((await tab.evaluate<string[]>('seen')).toSorted(), ['bad attribute error', 'bad listener error true', 'good attribute load', 'good listener load true', 'good ran']);
  });

  it('is currentScript while it runs, with everything its author wrote', async (t) => {
    const shop = (await sharedSite()).host();
    const note = 'const me = document.currentScript; seen.push([me.id, me.className, me.dataset.extra, me.crossOrigin, me.referrerPolicy, me.getAttribute("fetchpriority"), me.charset, me === window.kept, me.type, me.src !== ""].join())';
    shop.page('/', page(assent, `<script ${held} id="a" class="b c" data-extra="d" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" charset="windows-1252" data-src="${shop.script(note)}"></script>`));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate('window.kept = document.getElementById("a")');
    await tab.evaluate(accept);
    await tab.waitFor('seen.length > 0');
    assert.deepEqual(await tab.evaluate('seen'), ['a,b c,d,anonymous,no-referrer,low,windows-1252,true,,true']);
    const request = shop.requests('/js').at(-1)!;
    assert.equal(request.headers.referer, undefined, 'the referrer policy is kept');
  });

  it('has the markup that its author wrote when it has run, with either address and with both', async (t) => {
    const shop = (await sharedSite()).host();
    const src = shop.script('seen.push("ran")');
    const addresses = [`src="${src}"`, `data-src="${src}"`, `src="${src}" data-src="${shop.url('/lazy.js')}"`, `src="${src}" data-src="${src}"`];
    const markup = addresses.map((address) => `<script ${held} ${address}></script>`);
    shop.page('/', page(assent, markup.join('')));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    const present = () => tab.evaluate<string[]>('[...document.body.querySelectorAll("script")].map(({ outerHTML }) => outerHTML)');
    const written = await present();
    await tab.evaluate(accept);
    await tab.waitFor('seen.length === 4');
    await delay(100);
    assert.deepEqual([written, await present()], [markup, markup]);
    assert.deepEqual(shop.requests('/lazy.js'), []);
    await tab.reload();
    await tab.waitFor('seen.length === 4');
    await delay(100);
    assert.deepEqual(await present(), markup, 'on the next visit too');
  });

  it('is not run with a bad integrity, is with a good one', async (t) => {
    const shop = (await sharedSite()).host();
    const { createHash } = await import('node:crypto');
    const code = "seen.push('good')";
    const hash = createHash('sha256').update(code).digest('base64');
    shop.page('/', page(assent, `<script ${held} integrity="sha256-AAAA" src="${shop.script("seen.push('bad')")}"></script><script ${held} integrity="sha256-${hash}" src="${shop.script(code)}"></script>`));
    const tab = await openTab(t);
    await tab.goto(shop.url());
    await tab.evaluate(accept);
    await tab.waitFor('seen.length > 0');
    await delay(200);
    assert.deepEqual(await tab.evaluate('seen'), ['good']);
  });
});

describe('conditions', () => {
  const config = `<script type="application/json" data-assent-config>${JSON.stringify({
    categories: [{ id: 'essential', required: true }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'counter' }, { id: 'heatmap' }] }],
  })}</script>`;
  const tags = Object.entries({
    both: 'data-consent="functional analytics"',
    service: 'data-consent="analytics" data-service="heatmap"',
    'service alone': 'data-consent="counter"',
    refused: 'data-consent="!analytics"',
    'one refused': 'data-consent="functional !analytics"',
    typo: 'data-consent="analytcs"',
    empty: 'data-consent=""',
    required: 'data-consent="essential"',
  }).map(([name, attribute]) => `<script type="text/plain" ${attribute}>seen.push('${name}')</script>`).join('');

  const cases: Record<string, string[]> = {
    'void 0': ['required'],
    'consent.accept("functional")': ['refused', 'one refused', 'required'],
    'consent.accept()': ['both', 'service', 'service alone', 'required'],
    'consent.set({ analytics: true, heatmap: false })': ['service alone', 'required'],
    'consent.reject()': ['refused', 'required'],
  };
  for (const [decision, ran] of Object.entries(cases)) {
    it(`after ${decision}`, async (t) => {
      const tab = await openPage(t, page(config + assent, tags));
      await tab.evaluate(decision);
      await delay(200);
      assert.deepEqual((await tab.evaluate<string[]>('seen')).toSorted(), ran.toSorted());
    });
  }

  it('that can never be met are named on the console, and no others', async (t) => {
    const tab = await openPage(t, page(`<script>${consoleCollector}</script>${config}${assent}`, tags));
    await waitForMessage(tab, /the config has no category or service "analytcs"$/);
    const named = await waitForMessage(tab, /data-consent="".* its data-consent names no category or service$/);
    assert.equal(named.length, 2, named.join('\n'));
  });
});
