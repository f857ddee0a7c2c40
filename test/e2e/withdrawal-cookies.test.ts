import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Tab } from '../support/driver.js';
import { currentEngine } from '../support/launch.js';
import { itInOneEngine } from '../support/share-out.js';
import { openTab, sharedSite } from '../support/shared.js';
import { shopPage } from '../support/shop-page.js';

interface Listed {
  name: string;
  path?: string;
}

const secure = [{ name: '*id' }, { name: 'plain' }, { name: '*parted' }];
const skip = currentEngine() === 'webkit' && 'it takes such cookies over https alone';

const configOf = (cookies: readonly Listed[], required: readonly Listed[] = []): object => ({
  reload: 'never',
  categories: [{ id: 'essential', required: true, services: [{ id: 'bag', cookies: required }] }, { id: 'analytics', services: [{ id: 'counter', cookies }] }],
});

/** A shop that has granted analytics, whose one service lists these cookies. */
async function openShop(t: TestContext, cookies: readonly Listed[], required?: readonly Listed[]): Promise<{ tab: Tab; deep: string; top: string }> {
  const shop = (await sharedSite()).host();
  const [deep, top] = ['/checkout/page', '/'].map((path) => shop.page(path, shopPage({ config: configOf(cookies, required) })));
  const tab = await openTab(t);
  await tab.goto(top!);
  await tab.evaluate('consent.accept().then(() => { window.left = []; document.addEventListener("consent:error", ({ detail }) => left.push(...(detail.left ?? []))) })');
  return { tab, deep: deep!, top: top! };
}

/** Names that the page can see, but for ours. */
const visible = 'document.cookie.split("; ").map((pair) => pair.split("=")[0]).filter((name) => name && name !== "consent").sort()';

/** Sets a cookie; false if the browser does not take it. */
const write = (tab: Tab, cookie: string): Promise<boolean> => tab.evaluate((text: string) => {
  document.cookie = text;
  return document.cookie.includes(text.split('=')[0]!);
}, cookie);

describe('a cookie is cleared', () => {
  for (const name of ['AMCV_123%40AdobeOrg', 'AMCV_123@AdobeOrg', 'cart[items]', 'a:b', 'a/b', '{x}', 'percent%', '(a)', '__proto__']) {
    it(`whatever its name has in it: ${name}`, async (t) => {
      const { tab } = await openShop(t, [{ name: name.startsWith('AMCV') ? 'AMCV_*' : name }]);
      assert.ok(await write(tab, `${name}=1; path=/; max-age=600`), 'control: it is there');
      await tab.evaluate('consent.reject()');
      assert.deepEqual(await tab.evaluate(`[${visible}, left]`), [[], []]);
    });
  }

  for (const cookie of ['__Secure-id=1; secure', '__Host-id=1; secure', 'parted=1; secure; samesite=none; partitioned', '__Host-parted=1; secure; samesite=none; partitioned']) {
    it(`that the browser takes from secure pages alone: ${cookie}`, { skip }, async (t) => {
      const { tab } = await openShop(t, secure);
      assert.ok(await write(tab, `${cookie}; path=/; max-age=600`), 'control: it is there');
      await tab.evaluate('consent.reject()');
      assert.deepEqual(await tab.evaluate(`[${visible}, left]`), [[], []]);
    });
  }

  it('in a frame of another site', { skip }, async (t) => {
    const site = await sharedSite();
    const act = `<script>
      const names = () => ${visible};
      document.cookie = "parted=1; path=/; secure; samesite=none; partitioned";
      consent.accept().then(() => { const before = names(); return consent.reject().then(() => parent.postMessage([before, names()], "*")) });
    </script>`;
    const framed = site.host('framed').page('/', shopPage({ config: configOf(secure), head: act }));
    const tab = await openTab(t);
    await tab.goto(site.host().page('/', `<!doctype html><script>onmessage = ({ data }) => { window.told = data }</script><iframe src="${framed}"></iframe>`));
    await tab.waitFor('window.told');
    assert.deepEqual(await tab.evaluate('told'), [['parted'], []]);
  });
});

describe('a cookie that the page cannot see', () => {
  for (const path of ['/checkout', '/checkout/']) {
    it(`is cleared if the config lists its name and path: ${path}`, async (t) => {
      const { tab, deep, top } = await openShop(t, [{ name: 'chk', path }, { name: 'cart[1]', path }]);
      await tab.goto(deep);
      for (const name of ['chk', 'cart[1]', 'other']) assert.ok(await write(tab, `${name}=1; path=${path}; max-age=600`));
      await tab.goto(top);
      assert.deepEqual(await tab.evaluate(visible), [], 'control: it is out of sight');
      await tab.evaluate('consent.reject()');
      await tab.goto(deep);
      assert.deepEqual(await tab.evaluate(visible), ['other']);
    });
  }

  itInOneEngine('is cleared on a page whose path only begins with the same letters', async (t) => {
    const { tab, deep } = await openShop(t, [{ name: 'chk', path: '/check' }]);
    await tab.evaluate('void (document.cookie = "chk=1; path=/check; max-age=600")');
    await tab.goto(new URL('/check/page', deep).href);
    assert.match(await tab.evaluate<string>('document.cookie'), /chk=1/, 'control: it is there');
    await tab.goto(deep);
    await tab.evaluate('consent.reject()');
    await tab.goto(new URL('/check/page', deep).href);
    assert.doesNotMatch(await tab.evaluate<string>('document.cookie'), /chk=1/);
  });

  it('is tried only where it would be out of sight: long lists of what is not there cost nothing', async (t) => {
    const { tab } = await openShop(t, [{ name: 'a', path: '/' }, { name: 'b' }, { name: 'c', path: '/checkout' }]);
    await tab.evaluate(() => {
      const written = ((window as unknown as { written: string[] }).written = []) as string[];
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get, set(text: string) { written.push(text.split('=')[0]!); set!.call(this, text); } });
    });
    await tab.evaluate('consent.reject()');
    assert.deepEqual(await tab.evaluate('[...new Set(written)].filter((name) => name !== "consent")'), ['c']);
  });

  it('stays if a required service lists its name too', async (t) => {
    const { tab, deep, top } = await openShop(t, [{ name: 'chk', path: '/checkout' }], [{ name: 'ch*' }]);
    await tab.goto(deep);
    await write(tab, 'chk=1; path=/checkout; max-age=600');
    await tab.goto(top);
    await tab.evaluate('consent.reject()');
    await tab.goto(deep);
    assert.deepEqual(await tab.evaluate(visible), ['chk']);
  });
});
