import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../../support/driver.js';
import { settle } from '../../support/obstacle-page.js';
import { itInOneEngine } from '../../support/share-out.js';
import { openTab, sharedSite } from '../../support/shared.js';
import { quiet, shopPage } from '../../support/shop-page.js';
import { visitPage } from '../../support/visit-page.js';

const config = { reload: 'never', categories: [{ id: 'essential', required: true }, { id: 'analytics' }] };
const gated = (code: string, attributes = ''): string => `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`;

async function openShop(t: TestContext, body: string): Promise<Tab> {
  return (await visitPage(t, { config, head: '<script>window.ran = []</script>', body: `<main>Shop</main>${body}` })).tab;
}

describe('a no that comes before a granted script had its turn', () => {
  it('holds what is left of a long row, which runs on, each script once, when it is granted again', async (t) => {
    const row = Array.from({ length: 200 }, (_, index) => {
      const refuse = index === 20 ? 'if (!window.refusal) window.refusal = consent.reject();' : '';
      return gated(`${refuse} ran.push(${index}); for (const end = performance.now() + 2; performance.now() < end; );`);
    });
    const tab = await openShop(t, row.join('') + '<i id="end"></i>');
    await tab.evaluate('consent.accept().then(() => window.refusal)');
    await settle(tab);
    const count = await tab.evaluate<number>('ran.length');
    assert.ok(count > 20 && count < 30, `${count} scripts have run`);
    assert.equal(await tab.evaluate('consent.explain(document.getElementById("end").previousElementSibling).status'), 'held');
    await tab.evaluate('consent.accept()');
    await tab.waitFor('ran.length >= 200');
    assert.deepEqual(await tab.evaluate('ran'), row.map((_, index) => index));
  });

  it('holds inline code that waits for a slow script, and a script behind it, and neither holds up the rest', async (t) => {
    const vendor = (await sharedSite()).host('vendor');
    const slow = vendor.script('ran.push("slow")', { ms: 600 });
    const next = `<script type="text/plain" data-consent="analytics" src="${vendor.script('ran.push("next")')}"></script>`;
    const tab = await openShop(t, `<script type="text/plain" data-consent="analytics" src="${slow}"></script>${gated('ran.push("inline")')}${gated('ran.push("module")', 'data-type="module"')}${next}`);
    await tab.evaluate('void consent.accept()');
    await vendor.waitForRequest('/js');
    await tab.evaluate('consent.reject()');
    await tab.waitFor('ran.includes("slow")');
    await settle(tab);
    assert.deepEqual((await tab.evaluate<string[]>('ran')).filter((name) => name !== 'next'), ['slow'], 'what has been asked for already cannot be stopped');
    await tab.evaluate('consent.accept()');
    await tab.waitFor('ran.length >= 4');
    assert.deepEqual((await tab.evaluate<string[]>('ran')).toSorted(), ['inline', 'module', 'next', 'slow']);
  });

  itInOneEngine('holds an external script of what was refused, behind inline code that may write: it is not asked for either', async (t) => {
    const vendor = (await sharedSite()).host('vendor');
    const external = (name: string, category: string): string => `<script type="text/plain" data-consent="${category}" src="${vendor.url(`/${name}`)}"></script>`;
    const answers: (() => void)[] = [];
    for (const name of ['slow', 'next', 'refused', 'far']) {
      vendor.route(`/${name}`, (_request, response) => {
        const answer = (): void => void response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(`ran.push("${name}")`);
        if (name === 'slow') answers.push(answer);
        else answer();
      });
    }
    const { tab } = await visitPage(t, {
      config: { ...config, categories: [...config.categories, { id: 'functional' }] },
      head: '<script>window.ran = []</script>',
      body: `<main>Shop</main>${external('slow', 'analytics')}${gated('ran.push("inline"); ({ write() {} }).write()')}${external('next', 'analytics')}${external('refused', 'functional')}${gated('').repeat(20)}${external('far', 'functional')}`,
    });
    await tab.evaluate('void consent.accept()');
    await vendor.waitForRequest('/slow');
    await quiet(); // What is fetched ahead is asked for while it is granted.
    await tab.evaluate('consent.set({ functional: false })');
    const before = vendor.requests('/refused').length;
    answers[0]!();
    await tab.waitFor('ran.includes("next")');
    await settle(tab);
    assert.deepEqual(await tab.evaluate('ran'), ['slow', 'inline', 'next']);
    assert.deepEqual([vendor.requests('/refused').length, vendor.requests('/far')], [before, []]);
  });

  it('holds what waits for the end of parsing: nothing is asked for', async (t) => {
    const site = await sharedSite();
    const [shop, vendor] = [site.host(), site.host('vendor')];
    const last = `<script type="text/plain" data-consent="analytics" defer src="${vendor.script('ran.push("deferred")')}"></script>${gated('ran.push("module")', 'data-type="module"')}`;
    const page = shopPage({ config: { ...config, reload: 'auto' }, head: '<script>window.ran = []</script>', body: `<main>Shop</main>${last}<p id="there">there</p><!--rest-->` });
    const [start, end] = page.split('<!--rest-->') as [string, string];
    const finish: (() => void)[] = [];
    shop.route('/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).write(start + '<!--'.padEnd(5000) + '-->');
      if (finish.push(() => response.end(end)) > 1) response.end(end);
    });
    shop.page('/accept', shopPage({ config }));
    const tab = await openTab(t);
    await tab.goto(shop.url('/accept'));
    await tab.evaluate('consent.accept()');
    await tab.goto(shop.url('/'), { wait: 'none' });
    await tab.waitFor('document.getElementById("there")');
    assert.deepEqual(await tab.evaluate('[document.readyState, consent.has("analytics")]'), ['loading', true]);
    await tab.evaluate('void (window.before = true, consent.reject())');
    finish[0]!();
    await settle(tab);
    assert.deepEqual(await tab.evaluate('[ran, consent.has("analytics"), window.before]'), [[], false, true], 'nothing has run, so there is nothing that a reload had to stop');
    assert.deepEqual(vendor.requests(), []);
  });
});
