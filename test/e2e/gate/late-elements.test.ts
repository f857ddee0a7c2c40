import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
import { itInOneEngine } from '../../support/share-out.js';
import { openTab, sharedSite } from '../../support/shared.js';

/** A page on which all is granted, with a function that builds a held script as apps do. */
async function open(t: TestContext): Promise<{ tab: Tab; shop: Host }> {
  const shop = (await sharedSite()).host();
  shop.page('/', `<!doctype html><script src="/dist/assent.js"></script><script>
    window.seen = [];
    window.held = (code, src) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.text = code ?? '';
      if (src) script.src = src;
      return script;
    };
  </script><p>end</p>`);
  const tab = await openTab(t);
  await tab.goto(shop.url());
  await tab.evaluate('consent.accept()');
  return { tab, shop };
}

/** Scripts from `innerHTML` never run (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead), and no event tells that. */
const dead = (shop: Host, rest = ''): string => `document.body.insertAdjacentHTML("beforeend", '<script type="text/plain" data-consent="analytics" ${rest} src="${shop.script("seen.push(\\'dead\\')")}"></' + 'script>')`;

describe('a script that innerHTML has made after parsing', () => {
  for (const rest of ['', 'defer', 'async', 'data-type="module"']) {
    it(`holds up none that is inserted after it${rest && `: ${rest}`}`, async (t) => {
      const { tab, shop } = await open(t);
      await tab.evaluate(`void (${dead(shop, rest)}, document.body.append(held("seen.push('inline')"), held(null, ${JSON.stringify(shop.script("seen.push('external')"))})))`);
      await tab.waitFor('seen.length >= 2', { timeout: 2000 });
      assert.deepEqual(await tab.evaluate('seen'), ['inline', 'external']);
    });
  }

  it('keeps nobody for ever from hearing that the page has loaded', async (t) => {
    const { tab, shop } = await open(t);
    await tab.evaluate(`void (${dead(shop)}, document.body.append(held("addEventListener('load', () => seen.push('load'))")))`);
    await tab.waitFor('seen.length', { message: 'load' });
    assert.deepEqual(await tab.evaluate('[seen, Object.hasOwn(document, "write")]'), [['load'], false], 'and leaves document as it was');
  });
});

it('what is inserted together with a change of its root\'s own mark is seen', async (t) => {
  const { tab } = await open(t);
  await tab.evaluate(`(() => {
    document.body.dataset.consent = 'x';
    document.body.append(held("seen.push('with it')"));
  })()`);
  await tab.waitFor('seen.length');
});

describe('more insertions at once than are looked at one by one', () => {
  const many = `const crowd = (root) => { for (let i = 0; i < 600; i++) root.append(document.createElement('i')) };`;

  it('are all seen, each once, in document order, and in a watched shadow root', async (t) => {
    const { tab } = await open(t);
    await tab.evaluate(`(() => { ${many}
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      consent.observe(root);
      document.body.append(held("seen.push('first')"));
      crowd(document.body);
      const inner = document.createElement('p');
      inner.append(held("seen.push('within')"));
      document.body.append(inner, held("seen.push('last')"));
      crowd(root);
      root.append(held("seen.push('in the root')"));
    })()`);
    await tab.waitFor('seen.length >= 4', { message: 'all' });
    await tab.evaluate(`(() => { ${many} crowd(document.body); document.body.append(held("seen.push('later')")) })()`);
    await tab.waitFor('seen.length >= 5', { message: 'the later one' });
    assert.deepEqual(await tab.evaluate('seen'), ['first', 'within', 'last', 'in the root', 'later']);
  });

  it('keep strict order where the page marks what was there before', async (t) => {
    const { tab, shop } = await open(t);
    await tab.evaluate(`(() => { ${many}
      crowd(document.body);
      for (const script of [held(null, ${JSON.stringify(shop.script("seen.push('external')", { ms: 150 }))}), held("seen.push('inline')")]) {
        script.removeAttribute('data-consent');
        document.body.append(script);
      }
    })()`);
    await tab.evaluate(`document.querySelectorAll('i, script[type="text/plain"]').forEach((element) => element.setAttribute('data-consent', 'analytics'))`);
    await tab.waitFor('seen.length >= 2');
    assert.deepEqual(await tab.evaluate('seen'), ['external', 'inline']);
  });
});

describe('what leaves the page', () => {
  it('before it was its turn holds up nothing, and runs if it comes back', async (t) => {
    const { tab, shop } = await open(t);
    const held = (attributes: string): string => `<script type="text/plain" data-consent="analytics" ${attributes}></script>`;
    shop.page('/two', `<!doctype html><script>window.seen = []</script><script src="/dist/assent.js"></script><main>${held(`src="${shop.script("seen.push('slow')", { ms: 600 })}"`)}${held(`data-type="module" src="${shop.script("seen.push('module')")}"`)}</main><p>end</p>`);
    await tab.goto(shop.url('/two'), { wait: 'none' });
    await tab.waitFor('document.readyState !== "loading" && document.querySelector("p")');
    await tab.evaluate(`void (window.left = document.querySelector('main'), left.remove())`);
    await tab.waitFor('seen.includes("slow")');
    await tab.evaluate(`void (() => {
      const next = document.createElement('script');
      next.type = 'text/plain';
      next.dataset.consent = 'analytics';
      next.text = "seen.push('next page')";
      document.body.append(next);
    })()`);
    await tab.waitFor('seen.includes("next page")', { timeout: 2000 });
    await tab.evaluate('void document.body.append(left)');
    await tab.waitFor('seen.includes("module")', { message: 'the module to run once it is back' });
    assert.deepEqual(await tab.evaluate('seen'), ['slow', 'next page', 'module']);
  });

  it('is let go with the next that comes: an app may leave many pages', async (t) => {
    const { tab } = await open(t);
    await tab.evaluate('consent.reject()');
    await tab.evaluate(`void (window.gone = held('seen.push("gone")'), document.body.append(gone))`);
    assert.equal(await tab.evaluate('consent.explain(gone).status'), 'held');
    await tab.evaluate(`void (gone.remove(), document.body.append(held('seen.push("next")')))`);
    assert.equal(await tab.evaluate('consent.explain(gone).status'), 'unmarked');
  });
});

it('a mark on what the browser runs itself is told once, however much comes after it', async (t) => {
  const { tab } = await open(t);
  const told = await tab.evaluate(`(async () => {
    let told = 0;
    document.addEventListener('consent:error', () => told++);
    const loose = document.createElement('script');
    loose.dataset.consent = 'analytics';
    document.body.append(loose);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 600; i++) document.body.append(document.createElement('i'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return told;
  })()`);
  assert.equal(told, 1);
});

it('runs where a form has a field by the name of what inserts', async (t) => {
  const { tab } = await open(t);
  await tab.evaluate(`void (() => {
    const form = document.createElement('form');
    for (const name of ['insertBefore', 'after', 'append']) form.insertAdjacentHTML('beforeend', '<input name="' + name + '">');
    Element.prototype.append.call(form, held("seen.push('in the form')"));
    document.body.append(form);
  })()`);
  await tab.waitFor('seen.length');
});

itInOneEngine('what stands in a form runs, and what comes after it, though a field has the name of what looks for them', async (t) => {
  const { tab } = await open(t);
  await tab.evaluate(`void (() => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="matches"><input name="querySelectorAll">';
    form.append(held("seen.push('in the form')"));
    document.body.append(form, held("seen.push('after it')"));
  })()`);
  await tab.waitFor('seen.length >= 2');
  assert.deepEqual(await tab.evaluate('seen'), ['in the form', 'after it']);
});

it('a script that writes, and comes between two slices of a long row, ends neither the row nor the page', async (t) => {
  const { tab, shop } = await open(t);
  shop.route('/writer.js', (_request, response, { path }) => void setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end("document.write('<i>written</i>')"), Number(path.split('?')[1])));
  await tab.evaluate(`void document.body.append(held("document.write('<b>first</b>')"))`);
  await tab.waitFor('document.querySelector("b")', { message: 'the part that places what is written' });
  await tab.evaluate(`void (() => {
    for (const ms of [5, 40, 80, 120, 160]) {
      const writer = held(null, ${JSON.stringify(shop.url('/writer.js?'))} + ms);
      writer.async = true;
      document.body.append(writer);
    }
    for (let i = 0; i < 40; i++) document.body.append(held('for (const end = performance.now() + 10; performance.now() < end; );'));
    document.body.append(held("seen.push('last')"));
  })()`);
  await tab.waitFor('seen.includes("last")', { timeout: 8000 });
  await tab.waitFor('document.querySelectorAll("i").length === 5', { message: 'all that was written' });
});

describe('a shadow root that is watched', () => {
  const picture = (shop: Host, name: string): string => `<img alt="" data-consent="analytics" data-src="${shop.url(`/img?${name}`)}">`;

  it('before its host is on the page, as the constructor of a custom element has it: what is granted is released once the host has come', async (t) => {
    const { tab, shop } = await open(t);
    await tab.evaluate(`customElements.define('x-shelf', class extends HTMLElement {
      constructor() {
        super();
        this.root = this.attachShadow({ mode: 'closed' });
        this.root.innerHTML = ${JSON.stringify(picture(shop, 'shelf'))};
        consent.observe(this.root);
      }
    })`);
    await tab.evaluate(`document.body.append(document.createElement('x-shelf'))`);
    await shop.waitForRequest('/img?shelf');
    await tab.evaluate(`void (window.later = document.createElement('x-shelf'))`);
    await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
    assert.equal(shop.requests('/img').length, 1);
    await tab.evaluate('document.body.append(later)');
    await tab.waitFor('later.root.querySelector("img").src', { message: 'the one that came later' });
  });

  it('and is granted while its host is not there', async (t) => {
    const { tab, shop } = await open(t);
    await tab.evaluate('consent.reject()');
    await tab.evaluate(`(() => {
      window.shelf = document.createElement('div');
      const root = shelf.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(picture(shop, 'granted'))};
      consent.observe(root);
    })()`);
    await tab.evaluate('consent.accept()');
    assert.deepEqual(shop.requests('/img'), []);
    await tab.evaluate('document.body.append(shelf)');
    await shop.waitForRequest('/img?granted');
  });
});

it('what gets another mark while it is held is released at once if that is granted', async (t) => {
  const { tab, shop } = await open(t);
  await tab.evaluate('consent.reject()');
  await tab.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img alt="" data-consent="analytics" data-src="${shop.url('/img')}">')`);
  await tab.evaluate(`document.body.append(Object.assign(held("seen.push('script')"), { id: 'script' }))`);
  await tab.evaluate(`document.querySelectorAll('img, #script').forEach((element) => element.setAttribute('data-consent', 'marketing'))`);
  await tab.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
  assert.deepEqual([shop.requests('/img'), await tab.evaluate('seen')], [[], []]);
  await tab.evaluate(`document.querySelectorAll('img, #script').forEach((element) => element.setAttribute('data-consent', 'essential'))`);
  await shop.waitForRequest('/img');
  await tab.waitFor('seen.length', { message: 'the script' });
  assert.equal(shop.requests('/img').length, 1);
});

it('what is moved in from another document is seen, in a form with a field by any name', async (t) => {
  const { tab, shop } = await open(t);
  await tab.evaluate(`(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.innerHTML = '<form><input name="matches"><input name="nodeType"><img alt="" data-consent="analytics" data-src="${shop.url('/img?1')}"></form><img alt="" data-consent="analytics" data-src="${shop.url('/img?2')}">';
    document.body.append(...frame.contentDocument.body.childNodes);
  })()`);
  await shop.waitForRequest('/img?1');
  await shop.waitForRequest('/img?2');
});
