import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTab, sharedSite } from '../../support/shared.js';

describe('the end-to-end harness keeps cookies and storage', () => {
  it('shows a cookie in the page, through the driver and in the log of the server', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', '<script>document.cookie = "script=1"</script>', { 'set-cookie': 'server=2; HttpOnly; SameSite=Lax; Max-Age=1000' });
    const tab = await openTab(t);
    await tab.goto(shop.url());
    assert.equal(await tab.evaluate(() => document.cookie), 'script=1');
    const cookies = new Map((await tab.cookies()).map((cookie) => [cookie.name, cookie]));
    assert.deepEqual(cookies.get('script'), { name: 'script', value: '1', domain: shop.name, path: '/', httpOnly: false, secure: false });
    const { expires = 0, ...server } = cookies.get('server') ?? {};
    assert.deepEqual(server, { name: 'server', value: '2', domain: shop.name, path: '/', httpOnly: true, secure: false, sameSite: 'Lax' });
    assert.ok(Math.abs(expires - Date.now() / 1000 - 1000) < 60);
    await tab.reload();
    const sent = shop.requests('/').at(-1)?.headers.cookie?.split('; ').toSorted();
    assert.deepEqual(sent, ['script=1', 'server=2']);
  });

  it('sets and clears cookies through the driver', async (t) => {
    const shop = (await sharedSite()).host();
    const tab = await openTab(t);
    await tab.goto(shop.page('/', 'shop'));
    await tab.setCookie({ name: 'plain', value: 'a' });
    await tab.setCookie({ name: 'wide', value: 'b', domain: `.${shop.name}`, httpOnly: true, expires: Date.now() / 1000 + 500 });
    assert.equal(await tab.evaluate('document.cookie'), 'plain=a');
    const kept = (await tab.cookies()).map(({ name, domain, httpOnly }) => [name, domain, httpOnly]).toSorted();
    assert.deepEqual(kept, [['plain', shop.name, false], ['wide', `.${shop.name}`, true]]);
    await tab.clearCookies();
    assert.deepEqual(await tab.cookies(), []);
  });

  it('shares cookies, storage and messages between tabs', async (t) => {
    const shop = (await sharedSite()).host();
    shop.page('/', 'shop');
    const [one, two] = [await openTab(t), await openTab(t)];
    await one.goto(shop.url());
    await two.goto(shop.url());
    await one.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('storage', ({ key }) => heard.push(`storage ${key}`));
      new BroadcastChannel('c').addEventListener('message', ({ data }) => heard.push(`message ${data}`));
    });
    await two.evaluate(() => {
      document.cookie = 'two=1';
      localStorage.setItem('key', 'value');
      new BroadcastChannel('c').postMessage('hello');
    });
    assert.equal(await one.evaluate('document.cookie'), 'two=1');
    assert.equal(await one.evaluate('localStorage.getItem("key")'), 'value');
    await one.waitFor('heard.length === 2', { message: 'both messages' });
    assert.deepEqual((await one.evaluate<string[]>('heard')).toSorted(), ['message hello', 'storage key']);
  });

  it('keeps hosts apart, but for the domain that they share', async (t) => {
    const site = await sharedSite();
    const shop = site.host();
    const sub = site.sub(shop, 'www');
    const other = site.host('tag');
    const set = ['own=1', `wide=1; Domain=${shop.name}`, 'widest=1; Domain=localhost'];
    const tab = await openTab(t);
    await tab.goto(sub.page('/', 'sub', { 'set-cookie': set }));
    await tab.evaluate('localStorage.setItem("own", "1")');
    assert.deepEqual((await tab.cookies()).map(({ name, domain }) => [name, domain]).toSorted(), [['own', sub.name], ['wide', `.${shop.name}`]]);
    await tab.goto(shop.page('/', 'shop'));
    assert.equal(await tab.evaluate('document.cookie'), 'wide=1');
    await tab.goto(other.page('/', 'other'));
    assert.deepEqual(await tab.cookies(), []);
    assert.equal(await tab.evaluate('localStorage.getItem("own")'), null);
    assert.deepEqual(other.requests().map(({ headers }) => headers.cookie), [undefined]);
  });
});
