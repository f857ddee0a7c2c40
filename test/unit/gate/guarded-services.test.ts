import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listServices } from '../../../src/core/listed-services.js';
import { fitsHost, fitsPattern } from '../../../src/core/name-pattern.js';
import { holdMarkup } from '../../../src/gate/hold-markup.js';

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
    for (const [pattern, text, fits] of [['*.x.com', 'a.b.x.com', true], ['*.x.com', 'x.com', false], ['x.com', 'xacom', false], ['_ga_*', '_ga_1', true], ['_ga', '_ga_1', false], ['a(b', 'a(b', true], ['cart*', 'cart\n1', true]] as const) {
      assert.equal(fitsPattern(pattern)(text), fits, `${pattern} ${text}`);
    }
    for (const character of '.+?^${}()|[]\\/-') {
      const fits = fitsPattern(`a${character}b${character}c`);
      assert.deepEqual([`a${character}b${character}c`, 'abc', 'a', 'b', `a${character}b`, 'aab', ''].map(fits), [true, false, false, false, false, false, false], character);
    }
  });

  it('of hosts may have around them what does not matter; with a dot at the start they take subdomains too, as of cookies', () => {
    for (const [pattern, host, fits] of [['.x.com', 'a.x.com', true], ['.x.com', 'x.com', true], ['.x.com', 'ax.com', false], [' X.com.', 'x.com', true], ['http://x.com:80/y', 'x.com', true], ['x.com/y', 'x.com', true], ['x.com:80', 'x.com', true], ['//x.com', 'x.com', true], ['svn+ssh.1-2://x.com', 'x.com', true], ['x.com', 'x.community', false], ['x.com', 'a.x.com', false], ['*.x.com', 'x.com', false], ['', 'x.com', false]] as const) {
      assert.equal(fitsHost(pattern)(host), fits, `${pattern} ${host}`);
    }
  });
});

describe('markup that is about to be parsed', () => {
  const [service] = listServices({ categories: [{ id: 'ads', services: [{ id: 's' }] }] });
  const held = (markup: string) => holdMarkup(markup, true, (address) => (/^(?:https:)?\/\/x\.com/.test(address) ? [service!] : []));
  const marks = 'data-consent="ads" data-service="s" data-consent-auto=""';

  it('gets the marks of the gate on what asks a listed host', () => {
    assert.equal(held('<img src="https://x.com/a" alt="">'), `<img ${marks} data-src="https://x.com/a" alt="">`);
    assert.equal(held("<b>x</b><iframe width=1 SRC='//x.com/a'></iframe>"), `<b>x</b><iframe ${marks} width=1 data-SRC='//x.com/a'></iframe>`);
    assert.equal(held('<script async src=//x.com/a></script>'), `<script ${marks} type="text/plain" async src=//x.com/a></script>`);
    assert.equal(held('<script type="module" src=//x.com/a></script>'), `<script ${marks} type="text/plain" data-type="module" src=//x.com/a></script>`);
  });

  it('keeps scripts as they are where the parser does not run them, and holds what stands beside them', () => {
    const script = '<script src=//x.com/a>"<img src=//x.com/b>"</script>';
    assert.equal(holdMarkup(`${script}<img src=//x.com/a>`, false, () => [service!]), `${script}<img ${marks} data-src=//x.com/a>`);
  });

  it('is read as a parser reads it', () => {
    assert.equal(held('<img alt=""src="https://x.com/a">'), `<img ${marks} alt=""data-src="https://x.com/a">`);
    assert.equal(held('<img srcset="/a 1x,https://x.com/a 2x">'), `<img ${marks} data-srcset="/a 1x,https://x.com/a 2x">`);
    assert.equal(held('<img alt="x"= src="https://x.com/a">'), `<img ${marks} alt="x"= data-src="https://x.com/a">`);
    assert.equal(held('<img = src==//x.com/a src=//x.com/a>').includes(' data-src='), true);
    assert.equal(held('<img/src=https://x.com/a>'), `<img ${marks}/data-src=https://x.com/a>`);
    assert.equal(held('<img alt=5" title="a""\nsrc = "https://x.com/a" alt=>'), `<img ${marks} alt=5" title="a""\ndata-src = "https://x.com/a" alt=>`);
    assert.equal(held('<image src=//x.com/a>'), `<image ${marks} data-src=//x.com/a>`);
    assert.equal(held('<img src="https:&#x2F;&#47;x.com/a">'), `<img ${marks} data-src="https:&#x2F;&#47;x.com/a">`);
    assert.equal(held('<img src="https&colon;&sol;&sol;x&period;com/a">'), `<img ${marks} data-src="https&colon;&sol;&sol;x&period;com/a">`);
    assert.equal(held('<img data-consent-action="accept" src=//x.com/a>'), `<img ${marks} data-consent-action="accept" data-src=//x.com/a>`);
    assert.equal(held('<IMG SRCSET="/own 1x, //x.com/a 2x">'), `<IMG ${marks} data-SRCSET="/own 1x, //x.com/a 2x">`);
    assert.equal(held('<script src="//x.com/a"type=module></script>'), `<script ${marks} type="text/plain" src="//x.com/a"data-type=module></script>`);
  });

  it('is held behind text that looks like a script', () => {
    const image = '<img src=//x.com/a>';
    for (const before of [
      '<p title="<script>">', "<p title='<img src=//x.com/b>'>", '</p title="<script>">', '<my-box title="<script>"></my-box>',
      '<!-- <script> -->', '<!-- <img src="a -->', '<!-->', '<!--->', '<!--a--!>', '<!doctype <script>', '<? <script>', '<![CDATA[ <script> ]]>',
      '<style>a{content:"<script>"}</style>', '<STYLE media=all>/* <script> */</style >', '<textarea><script></textarea>', '<title><script></title>',
      '<xmp><script></xmp>', '<noscript><script></noscript>', '<iframe><script></iframe>', '<iframe src="/own"><!--</iframe>',
      '<svg><path d="M0"/></svg><textarea><img src=//x.com/b></textarea>',
      '<script>"<!-- <style>"</script>', '1 < 2 <', '<3 ',
    ]) {
      assert.equal(held(before + image), `${before}<img ${marks} data-src=//x.com/a>`, before);
    }
  });

  it('is no text in a drawing’s title, and none behind a frame that it names', () => {
    const image = '<img src=//x.com/a>';
    const after = `<img ${marks} data-src=//x.com/a>`;
    assert.equal(held(`<svg><title>${image}</title></svg>`), `<svg><title>${after}</title></svg>`);
    assert.equal(held(`<iframe src=//x.com/a>${image}</iframe>${image}`), `<iframe ${marks} data-src=//x.com/a>${image}</iframe>${after}`);
  });

  it('is held for the addresses that the browser asks for, and for no other', () => {
    for (const markup of ['<img src="/a.svg" onclick="open(\'//x.com\')">', '<img src="/a.jpg" data-pin-url="https://x.com">', '<img src="/proxy?u=https://x.com/a">', '<img src="/proxy?u=a,https://x.com/a">', '<img src="/a //x.com/a">', '<img srcset="/proxy?u=a,//x.com/a 1x, /b 2x">', '<iframe src="data:text/html,see //x.com/a"></iframe>', '<img alt="src=//x.com" src="/a">', '<iframe data="//x.com/a" src="/a"></iframe>', '<script data-src="https://x.com/a">1</script>']) {
      assert.equal(held(markup), markup);
    }
  });

  it('is left alone where only the beginning of a name is that of a kind', () => {
    for (const markup of ['<video-player src="https://x.com/a"></video-player>', '<link-list href="https://x.com/a"></link-list>', '<script-editor src=//x.com/a></script-editor>', '<imgs src=//x.com/a>']) {
      assert.equal(held(markup), markup);
    }
  });

  it('is left as it is where nothing speaks against it', () => {
    for (const markup of ['<!-- <img src=//x.com/a> -->', '<!-- <img src=//x.com/a>', '<textarea><img src=//x.com/a></textarea>', '<style><img src=//x.com/a></style>', '<p title="<img src=//x.com/a>">', '<iframe><img src=//x.com/a></iframe>', '', '<p>https://x.com', '<img src="https://y.com/a">', '<a href="https://x.com">x</a>', '<img data-consent="other" src="https://x.com/a">', '<script>const s = "<img src=//x.com/a>"</script>']) {
      assert.equal(held(markup), markup);
    }
  });

  it('costs time in proportion to its length', () => {
    /** Microseconds of this process, however busy the machine is; the least of some, as memory is tidied up now and then. */
    const costOf = (make: (count: number) => string, count: number) => {
      const markup = make(count);
      return Math.min(...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        held(markup);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      }));
    };
    const repeated = ['<img alt="', '<script ', '<!-- ', '<style> ', '<style ', '<iframe src=a> ', '<title></title ', '<svg><title>', '<b title="', '</', '<!', '<?', '<svg></', '<?a ', '<'];
    const within = ['a ', 'a="b" ', 'a=b=', 'ab', ' ', '=', "a='", '<b '];
    for (const make of [...repeated.map((text) => (count: number) => text.repeat(count)), ...within.map((text) => (count: number) => `<img ${text.repeat(count)}`), (count: number) => `<img ${'ab'.repeat(count)}${' '.repeat(count)}`]) {
      const [few, many] = [costOf(make, 5000), costOf(make, 20_000)];
      assert.ok(many < 5000 || many < 10 * few, `${make(2)}: ${few} µs, and ${many} µs for four times as much`);
    }
  });
});
