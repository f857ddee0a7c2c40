import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import type { Host } from '../../support/host.js';
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
  await tab.evaluate('consent.accept().then(() => 0)');
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
