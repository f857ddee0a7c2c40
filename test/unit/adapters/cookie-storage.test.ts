import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { CookieSettings } from '../../../src/core/decision-config.js';
import { installFakeJar } from '../support/fake-jar.js';

const jar = installFakeJar();
const { createCookieStorage } = await import('../../../src/adapters/cookie-storage.js');

const plain: CookieSettings = { name: 'consent', days: 182, path: '/', sameSite: 'Lax' };
const day = 86_400_000;

/** The attributes of the last cookie that was written, by their names in small letters; what needs no value has none. */
function attributes(): Record<string, string> {
  const [, ...pairs] = jar.written.at(-1)!.split('; ');
  return Object.fromEntries(pairs.map((pair) => pair.split('=')).map(([name, value = '']) => [name!.toLowerCase(), value]));
}

/** Takes the page to another address. */
function goTo(address: string): void {
  Object.defineProperty(globalThis, 'location', { value: new URL(address), configurable: true });
}

describe('the cookie that the page writes', () => {
  beforeEach(() => {
    goTo('http://www.shop.example/');
    jar.clear();
    jar.written.length = 0;
  });

  for (const [name, differences, expected] of [
    ['by default', {}, { path: '/', samesite: 'Lax' }],
    ['with another SameSite', { sameSite: 'Strict' }, { path: '/', samesite: 'Strict' }],
    ['marked as secure', { secure: true, sameSite: 'None' }, { path: '/', samesite: 'None', secure: '' }],
    ['for a path', { path: '/shop' }, { path: '/shop', samesite: 'Lax' }],
    ['for a domain', { domain: 'shop.example' }, { path: '/', samesite: 'Lax', domain: 'shop.example' }],
  ] as [string, Partial<CookieSettings>, object][]) {
    it(`has the attributes of its settings: ${name}`, () => {
      assert.equal(createCookieStorage({ ...plain, ...differences }).write('yes'), true);
      const { expires, ...others } = attributes();
      assert.deepEqual(others, expected);
      assert.ok(Math.abs(Date.parse(expires!) - Date.now() - 182 * day) < day / 24, expires);
    });
  }

  it('is marked as secure on a page over https, unless the settings say otherwise', () => {
    goTo('https://www.shop.example/');
    createCookieStorage(plain).write('yes');
    assert.equal(attributes()['secure'], '');
    createCookieStorage({ ...plain, secure: false }).write('yes');
    assert.equal(attributes()['secure'], undefined);
  });

  it('is kept if it can be read back, and by itself', () => {
    const storage = createCookieStorage(plain);
    assert.deepEqual([storage.write('yes'), storage.read()], [true, ['yes']]);
    assert.deepEqual(storage.read('consent=a; other=1; consent=b'), ['a', 'b']);
    const { set } = jar;
    jar.set = () => undefined;
    try {
      assert.equal(storage.write('no'), false, 'the older one stays');
      jar.clear();
      assert.deepEqual([storage.write('no'), storage.probe()], [false, false], 'none is kept');
    } finally {
      jar.set = set;
    }
  });

  it('is asked for by one that is removed at once', () => {
    assert.equal(createCookieStorage({ ...plain, name: 'kept' }).probe(), true);
    assert.equal(jar.written.length, 2);
    assert.ok(Date.parse(attributes()['expires']!) < Date.now());
  });
});
