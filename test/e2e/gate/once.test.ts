import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import { settle } from '../../support/obstacle-page.js';
import { openTab, sharedSite } from '../../support/shared.js';

const assent = '<script src="/dist/assent.js"></script>';
const held = 'type="text/plain" data-consent="analytics"';
const config = (value: object): string => `<script type="application/json" data-assent-config>${JSON.stringify(value)}</script>`;

/** A page with an external, an inline and a module script that wait, each noted as it runs. */
async function open(t: TestContext, head = assent, extra = ''): Promise<Tab> {
  const shop = (await sharedSite()).host();
  const ran = (name: string): string => `ran.push('${name}')`;
  const tags = `<script ${held} id="external" src="${shop.script(ran('external'), { ms: 150 })}"></script><script ${held} id="inline">${ran('inline')}</script>
    <script ${held} id="module" data-type="module" src="${shop.script(ran('module'))}"></script>`;
  shop.page('/', `<!doctype html><html><head><script>window.ran = []</script>${head}</head><body>${tags}${extra}<p id="end">end</p></body></html>`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  return tab;
}

async function ranOn(tab: Tab, count = 3): Promise<string[]> {
  await tab.waitFor(`ran.length >= ${count}`);
  await settle(tab);
  return tab.evaluate<string[]>('ran');
}

const accept = 'consent.accept("analytics")';
const each = ['external', 'inline', 'module'];

describe('each script runs exactly once', () => {
  it('accepted twice, and by two calls', async (t) => {
    const tab = await open(t);
    await tab.evaluate('Promise.all([consent.accept(), consent.accept("analytics"), consent.set({ analytics: true })])');
    await tab.evaluate(accept);
    assert.deepEqual(await ranOn(tab), each);
  });

  it('with the SDK twice on the page', async (t) => {
    const tab = await open(t, assent + assent);
    await tab.evaluate(accept);
    assert.deepEqual(await ranOn(tab), each);
    await tab.reload();
    assert.deepEqual(await ranOn(tab), each);
  });

  it('in a body that takes the place of another, in the turn in which a decision marks the root', async (t) => {
    const tab = await open(t, config({ reload: 'never' }) + assent);
    await tab.evaluate(accept);
    assert.deepEqual(await ranOn(tab), each);
    await tab.evaluate(`(() => {
      const body = document.createElement('body');
      const script = Object.assign(document.createElement('script'), { type: 'text/plain', textContent: "ran.push('next body')" });
      script.setAttribute('data-consent', 'analytics');
      body.append(script);
      void consent.set({ functional: true });
      document.documentElement.replaceChild(body, document.body);
    })()`);
    assert.deepEqual(await ranOn(tab, 4), [...each, 'next body']);
  });

  it('taken back and granted again on one page', async (t) => {
    const tab = await open(t, config({ reload: 'never' }) + assent);
    await tab.evaluate(accept);
    await ranOn(tab);
    await tab.evaluate('consent.reject().then(() => consent.accept())');
    assert.deepEqual(await ranOn(tab), each);
  });

  it('moved about after it has run', async (t) => {
    const tab = await open(t);
    await tab.evaluate(accept);
    await ranOn(tab);
    await tab.evaluate('document.body.append(...document.querySelectorAll("script[data-consent]"))');
    assert.deepEqual(await ranOn(tab), each);
  });

  it('copied after it has run, as natively', async (t) => {
    const tab = await open(t);
    await tab.evaluate(accept);
    await ranOn(tab);
    await tab.evaluate('document.body.append(...[...document.querySelectorAll("script[data-consent]")].map((script) => script.cloneNode(true)))');
    assert.deepEqual(await ranOn(tab), each);
  });

  it('taken out while held, and put back before or after the grant', async (t) => {
    const tab = await open(t);
    await tab.evaluate('(window.taken = ["external", "inline"].map((id) => document.getElementById(id))).forEach((script) => script.remove())');
    await tab.evaluate(accept);
    assert.deepEqual(await ranOn(tab, 1), ['module']);
    await tab.evaluate('document.body.append(...taken)');
    assert.deepEqual(await ranOn(tab), ['module', 'external', 'inline']);
  });

  it('after the page came back from the back-forward cache', async (t) => {
    const tab = await open(t);
    const url = await tab.url();
    await tab.evaluate(accept);
    await ranOn(tab);
    await tab.goto(`${url}elsewhere`).catch(() => undefined);
    await tab.back();
    assert.deepEqual((await ranOn(tab)).toSorted(), each);
  });

  it('and its markup is afterwards what its author wrote, so that frameworks know it again', async (t) => {
    const tab = await open(t);
    const markup = 'JSON.stringify([...document.querySelectorAll("script[data-consent]")].map((script) => script.outerHTML))';
    const before = await tab.evaluate(markup);
    await tab.evaluate(accept);
    await ranOn(tab);
    assert.equal(await tab.evaluate(markup), before);
  });
});

describe('the markup of a script that is released', () => {
  it('is what its author wrote while it waits for its turn and while it is fetched, as frameworks may compare it at any time', async (t) => {
    const tab = await open(t);
    const markup = 'JSON.stringify([...document.querySelectorAll("script[data-consent]")].map((script) => script.outerHTML))';
    const before = await tab.evaluate(markup);
    await tab.evaluate('(() => { window.fetched = new Promise((resolve) => document.getElementById("external").addEventListener("load", resolve)); void consent.accept("analytics") })()');
    const during = await tab.evaluate(`Promise.race([fetched.then(() => "too late"), new Promise((resolve) => setTimeout(() => resolve(${markup})))])`);
    assert.equal(during, before);
    assert.deepEqual(await ranOn(tab), each);
  });
});

describe('a long list of scripts', () => {
  it('lets the browser have its turn between slices, in document order all the same', async (t) => {
    const scripts = Array.from({ length: 300 }, (_, index) => `<script ${held}>{ const end = performance.now() + 1; while (performance.now() < end); ran.push(${index}); }</script>`).join('');
    const tab = await open(t, '<script src="/dist/assent.js"></script>', scripts);
    const turns = await tab.evaluate<number>(`(async () => {
      const seen = [];
      const note = () => { seen.push(ran.length); requestAnimationFrame(note); };
      requestAnimationFrame(note);
      await consent.accept('analytics');
      while (ran.length < 303) await new Promise((resolve) => setTimeout(resolve, 20));
      return new Set(seen).size;
    })()`);
    const ran = (await ranOn(tab, 303)).filter((id) => typeof id === 'number');
    assert.ok(turns > 3, `the browser painted ${turns} times in between`);
    assert.deepEqual(ran, Array.from({ length: 300 }, (_, index) => index));
  });
});
