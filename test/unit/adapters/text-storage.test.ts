import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTextStorage } from '../../../src/adapters/text-storage.js';
import { installFakePage } from '../support/fake-page.js';

const page = installFakePage();

describe('a text in localStorage', () => {
  beforeEach(() => {
    page.stored.clear();
    page.blocked = false;
  });

  it('is the one of all pages', () => {
    const [one, other] = [createTextStorage('x'), createTextStorage('x')];
    assert.equal(one.read(), null);
    one.write('a');
    assert.deepEqual([other.read(), one.isKept()], ['a', true]);
    other.remove();
    assert.equal(one.read(), null);
  });

  for (const blocked of [true, 'full'] as const) {
    it(`is the page's own where storage is ${blocked === true ? 'blocked' : 'full'}, until it is kept or removed`, () => {
      const storage = createTextStorage('x');
      if (blocked === 'full') page.stored.set('x', 'a');
      page.blocked = blocked;
      for (const text of ['b', 'c']) {
        storage.write(text);
        assert.deepEqual([storage.read(), storage.isKept()], [text, false]);
      }
      page.blocked = false;
      assert.equal(storage.read(), 'c');
      storage.write('d');
      assert.deepEqual([page.stored.get('x'), storage.read(), storage.isKept()], ['d', 'd', true]);
      page.blocked = blocked;
      storage.write('e');
      storage.remove();
      page.blocked = false;
      assert.deepEqual([storage.read(), storage.isKept()], [blocked === true ? 'd' : null, true]);
    });
  }

  it('is what another page has written, or removed, since one could not be kept', () => {
    const storage = createTextStorage('x');
    page.stored.set('x', 'a');
    page.blocked = 'full';
    storage.write('b');
    page.stored.set('x', 'c');
    assert.equal(storage.read(), 'c');
    storage.write('d');
    assert.equal(storage.read(), 'd');
    page.stored.delete('x');
    assert.equal(storage.read(), null);
  });
});
