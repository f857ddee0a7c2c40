import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import type { Host } from '../support/host.js';
import { privacyControl } from '../support/privacy-control.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { quiet, shopPage, type ShopPage } from '../support/shop-page.js';

const categories = [{ id: 'essential', required: true, services: [{ id: 'bag' }] }, { id: 'functional' }, { id: 'analytics', services: [{ id: 'counter' }] }];
const config = { reload: 'never', categories };

async function openShop(t: TestContext, page: ShopPage = {}): Promise<{ tab: Tab; vendor: Host }> {
  const site = await sharedSite();
  const [shop, vendor] = [site.host(), site.host('vendor')];
  const tab = await openTab(t);
  await tab.goto(shop.page('/', shopPage({ config, ...page })));
  return { tab, vendor };
}

const explain = (...ids: string[]): string => `${JSON.stringify(ids)}.map((id) => consent.explain(id)).map(({ decision, rule }) => decision + ' by ' + rule)`;

describe('explain(id)', () => {
  itInOneEngine('names the rule that decided: required, mode, record, and what is unknown', async (t) => {
    const { tab } = await openShop(t);
    assert.deepEqual(await tab.evaluate(explain('bag', 'functional', 'counter', 'typo', 'toString')), ['granted by required', 'denied by mode', 'denied by mode', 'unknown by unknown', 'unknown by unknown']);
    await tab.evaluate('consent.set({ counter: true })');
    assert.deepEqual(await tab.evaluate(explain('functional', 'analytics', 'counter')), ['denied by record', 'denied by record', 'granted by record']);
    assert.deepEqual(await tab.evaluate('consent.explain("counter")'), { id: 'counter', decision: 'granted', rule: 'record' });
  });

  itInOneEngine('the opt-out before all that can be chosen', async (t) => {
    const { tab } = await openShop(t, { config: { ...config, optOut: { categories: ['analytics'] } } });
    await tab.evaluate('consent.accept().then(() => consent.optOut())');
    assert.deepEqual(await tab.evaluate(explain('essential', 'functional', 'analytics', 'counter')), ['granted by required', 'granted by record', 'denied by opt-out', 'denied by opt-out']);
  });

  itInOneEngine('a signal, until a decision answers it', async (t) => {
    const { tab } = await openShop(t, { config: { ...config, mode: 'opt-out' }, before: `<script>${privacyControl}</script>` });
    assert.deepEqual(await tab.evaluate(explain('bag', 'analytics')), ['granted by required', 'denied by signal']);
    await tab.evaluate('consent.accept()');
    assert.deepEqual(await tab.evaluate(explain('analytics')), ['granted by record']);
  });
});

describe('explain(element)', () => {
  const head = `<script id="script" type="text/plain" data-consent="analytics" data-service="counter">window.ran = 1</script>
<script id="both" type="text/plain" data-consent="essential !functional">window.without = 1</script>`;
  const body = '<h1>Shop</h1><img id="img" alt="" data-consent="typo" data-src="/img"><p id="plain">Text</p>';
  const read = (id: string): string => `(({ status, mark }) => [status, ...mark.map(({ id, decision, rule }) => [id, decision, rule].join(' '))])(consent.explain(document.querySelector('#${id}')))`;

  it('says whether the gate holds it, what its mark asks for, and what was decided about each', async (t) => {
    const { tab } = await openShop(t, { head, body });
    assert.deepEqual(await tab.evaluate(read('script')), ['held', 'analytics denied mode', 'counter denied mode']);
    assert.deepEqual(await tab.evaluate(read('both')), ['held', 'essential granted required', '!functional denied mode']);
    assert.deepEqual(await tab.evaluate(read('img')), ['held', 'typo unknown unknown']);
    assert.deepEqual(await tab.evaluate(read('plain')), ['unmarked']);
    await tab.evaluate('consent.accept("counter")');
    await tab.waitFor('window.ran');
    assert.deepEqual(await tab.evaluate(read('script')), ['released', 'analytics denied record', 'counter granted record']);
  });
});

describe('observe(shadowRoot)', () => {
  const build = (src: string): string => `(() => {
    const host = document.body.appendChild(document.createElement('div'));
    window.root = host.attachShadow({ mode: 'open' });
    const held = (text, src) => { const script = document.createElement('script'); script.type = 'text/plain'; script.dataset.consent = 'analytics'; if (src) script.src = src; else script.textContent = text; return script };
    window.add = (text) => root.append(held(text));
    window.order = [];
    root.append(held('', '${src}'), held('order.push("inline")'));
    const image = root.appendChild(document.createElement('img'));
    image.dataset.consent = 'analytics';
  })()`;

  it('gates what stands in it and what comes later, in its order; without it nothing there is released', async (t) => {
    const { tab, vendor } = await openShop(t);
    await tab.evaluate(build(vendor.script('order.push("external")', { ms: 150 })));
    await tab.evaluate('consent.accept()');
    await quiet();
    assert.deepEqual(await tab.evaluate('order'), [], 'control: the gate does not look into shadow roots by itself');
    await tab.evaluate('consent.reject().then(() => consent.observe(root))');
    await quiet();
    assert.deepEqual([await tab.evaluate('order'), vendor.requests('/js').length], [[], 0]);
    await tab.evaluate('consent.accept()');
    await tab.waitFor('order.length === 2');
    assert.deepEqual(await tab.evaluate('order'), ['external', 'inline']);
    await tab.evaluate('add("order.push(\'late\')")');
    await tab.waitFor('order.length === 3');
    assert.equal(await tab.evaluate('consent.explain(root.querySelector("script")).status'), 'released');
  });

  it('of what is granted already runs it at once; observing twice runs it once', async (t) => {
    const { tab, vendor } = await openShop(t);
    await tab.evaluate('consent.accept()');
    await tab.evaluate(build(vendor.script('order.push("external")')));
    await tab.evaluate('(consent.observe(root), consent.observe(root))');
    await tab.waitFor('order.length === 2');
    await quiet();
    assert.deepEqual(await tab.evaluate('order'), ['external', 'inline']);
  });
});
