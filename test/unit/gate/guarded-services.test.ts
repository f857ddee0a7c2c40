import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listServices } from '../../../src/core/listed-services.js';
import { fitsPattern } from '../../../src/core/name-pattern.js';
import { holdMarkup } from '../../../src/gate/guarded-element.js';

describe('services as the guard lists them', () => {
  it('come from anything, without a throw, and only with valid ids', () => {
    for (const input of [null, 7, 'text', [], { categories: 7 }, { categories: [null, 7, { id: 'a', services: 7 }, { id: 'a', services: [null, { id: '" onload="' }, { id: 7 }] }] }]) {
      assert.deepEqual(listServices(input), []);
    }
  });

  it('keep a single text as a list, and drop what is none', () => {
    const [service] = listServices({ categories: [{ id: 'a', required: 'yes', services: [{ id: 's', domains: 'x.com', cookies: [{ name: '_a' }, 7] }] }] });
    assert.deepEqual(service, { id: 's', category: 'a', isRequired: false, domains: ['x.com'], cookies: [{ name: '_a', domain: '' }, { name: '', domain: '' }] });
  });
});

describe('patterns', () => {
  it('take * for any characters, and every other character for itself', () => {
    for (const [pattern, text, fits] of [['*.x.com', 'a.b.x.com', true], ['*.x.com', 'x.com', false], ['x.com', 'xacom', false], ['_ga_*', '_ga_1', true], ['_ga', '_ga_1', false], ['a(b', 'a(b', true]] as const) {
      assert.equal(fitsPattern(pattern)(text), fits, `${pattern} ${text}`);
    }
  });
});

describe('markup that is about to be parsed', () => {
  const [service] = listServices({ categories: [{ id: 'ads', services: [{ id: 's' }] }] });
  const held = (markup: string) => holdMarkup(markup, (address) => (address.startsWith('https://x.com') ? [service!] : []));
  const marks = 'data-consent="ads" data-service="s" data-consent-auto=""';

  it('gets the marks of the gate on what asks a listed host', () => {
    assert.equal(held('<img src="https://x.com/a" alt="">'), `<img ${marks} data-src="https://x.com/a" alt="">`);
    assert.equal(held("<b>x</b><iframe width=1 SRC='//x.com/a'></iframe>"), `<b>x</b><iframe ${marks} width=1 data-SRC='//x.com/a'></iframe>`);
    assert.equal(held('<script async src=//x.com/a></script>'), `<script ${marks} type="text/plain" async src=//x.com/a></script>`);
    assert.equal(held('<script type="module" src=//x.com/a></script>'), `<script ${marks} type="text/plain" data-type="module" src=//x.com/a></script>`);
  });

  it('is left as it is where nothing speaks against it', () => {
    for (const markup of ['', '<p>https://x.com', '<img src="https://y.com/a">', '<a href="https://x.com">x</a>', '<img data-consent="other" src="https://x.com/a">', '<script>const s = "<img src=//x.com/a>"</script>']) {
      assert.equal(held(markup), markup);
    }
  });

  it('costs time in proportion to its length', () => {
    const start = performance.now();
    held(`${'<img alt="'.repeat(20_000)}`);
    held(`${'<script '.repeat(20_000)}`);
    assert.ok(performance.now() - start < 2000);
  });
});
