import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listServices } from '../../../src/core/listed-services.js';
import type { ConsentState } from '../../../src/core/types.js';
import { createAsk } from '../../../src/integrations/integration.js';
import { startIntegrations } from '../../../src/integrations/start-integrations.js';
import { stateOf, undecided } from '../support/consent-state.js';

const page = globalThis as unknown as Record<string, unknown[]>;

interface Vendor {
  readonly name: string;
  /** The category that counts by default. */
  readonly category: string;
  /** What of a service is the vendor's own: its id, or one of its domains. */
  readonly ids: readonly string[];
  readonly domains: readonly string[];
  readonly global: string;
  readonly queue?: () => unknown;
  /** What stands in the queue once it is granted. */
  readonly yes: RegExp;
}

/** A stand-in for Meta's stub, which keeps what it is told. */
const pixel = (): unknown => {
  const queue: unknown[] = [];
  return Object.assign((...command: unknown[]) => queue.push(command), { queue, toJSON: () => queue });
};

const vendors: readonly Vendor[] = [
  { name: 'microsoftUet', category: 'marketing', ids: ['s-bing', 's-MicrosoftAds', 's-microsoft-ads'], domains: ['bat.bing.com'], global: 'uetq', yes: /granted/ },
  { name: 'metaPixel', category: 'marketing', ids: ['s-meta-pixel', 's-MetaPixel', 's-facebook'], domains: ['connect.Facebook.net'], global: 'fbq', queue: pixel, yes: /grant/ },
  { name: 'tiktok', category: 'marketing', ids: ['s-TikTok'], domains: ['analytics.tiktok.com'], global: 'ttq', yes: /grantConsent/ },
  { name: 'matomo', category: 'analytics', ids: ['s-Matomo', 's-piwik'], domains: ['shop.matomo.cloud'], global: '_paq', yes: /setConsentGiven/ },
  { name: 'clarity', category: 'analytics', ids: ['s-Clarity'], domains: ['www.clarity.ms'], global: 'clarity', queue: pixel, yes: /"analytics_Storage":"granted"/ },
];

/** True if the vendor has heard a yes on a page of its own. */
function isTold({ name, global, queue = () => [], yes }: Vendor, settings: unknown, services: readonly object[], granted: readonly string[], denied: readonly string[] = []): boolean {
  Reflect.deleteProperty(globalThis, global);
  Object.assign(page, { [global]: queue() });
  startIntegrations({ [name]: settings }, listServices({ categories: [{ id: 'all', services }] }))(stateOf(granted, denied));
  return yes.test(JSON.stringify(page[global]));
}

describe('a vendor is told a yes', () => {
  for (const vendor of vendors) {
    const { name, category, ids, domains } = vendor;
    const other = { id: 's-other', domains: ['other.example'] };

    it(`${name}: if its category is granted, and so are the services that are known for its own, by id or domain`, () => {
      assert.deepEqual([isTold(vendor, true, [other], [category], [other.id]), isTold(vendor, true, [other], ['essential', other.id], [category])], [true, false]);
      for (const service of [...ids.map((id) => ({ id, domains: [] })), ...domains.map((domain) => ({ id: 's-own', domains: ['cdn.example', domain] }))]) {
        assert.equal(isTold(vendor, true, [other, service], [category, service.id], [other.id]), true, JSON.stringify(service));
        assert.equal(isTold(vendor, true, [other, service], [category, other.id], [service.id]), false, JSON.stringify(service));
      }
    });

    // Clarity has two signals, and so a map.
    const listed = (...own: unknown[]): object => (name === 'clarity' ? { map: Object.fromEntries(own.filter((id) => typeof id === 'string').map((id) => [id, ['analytics_Storage']])) } : { ids: own });
    it(`${name}: by the ids that its settings list in place of that, each of which is needed`, () => {
      assert.equal(isTold(vendor, listed('shop', 's-x'), [{ id: 's-x' }], ['shop', 's-x'], [category]), true);
      assert.equal(isTold(vendor, listed('shop', 's-x'), [{ id: 's-x' }], ['shop', category], ['s-x']), false);
      // What is no id is none, also where it would pass for one as a key.
      for (const none of [[], [5], ['toString'], [[category]], [JSON.parse('{"toString":null}')]]) assert.equal(isTold(vendor, listed(...none), [], [category, 'shop']), false, JSON.stringify(none));
    });
  }

  it('Clarity: on each of its two signals by itself', () => {
    const clarity = vendors.find(({ name }) => name === 'clarity')!;
    const ads = { ...clarity, yes: /"ad_Storage":"granted"/ };
    for (const settings of [true, { map: { analytics: ['analytics_Storage'], marketing: ['ad_Storage'] } }]) {
      assert.deepEqual([clarity, ads].map((each) => isTold(each, settings, [], ['marketing'], ['analytics'])), [false, true]);
      assert.deepEqual([clarity, ads].map((each) => isTold(each, settings, [], ['analytics'], ['marketing'])), [true, false]);
    }
    const service = { id: 's-Clarity' };
    assert.deepEqual([clarity, ads].map((each) => isTold(each, true, [service], ['marketing', 'analytics'], [service.id])), [false, false]);
  });
});

describe('a vendor with a queue of its own', () => {
  const categories = ['functional', 'analytics', 'marketing'];
  const at = (time: number): Partial<ConsentState> => ({ decidedAt: new Date(time).toISOString() });
  /** Starts it on a page where its global is this. */
  const start = (name: string, global: string, value?: unknown) => {
    Reflect.deleteProperty(globalThis, global);
    if (value) Object.assign(page, { [global]: value });
    return startIntegrations({ [name]: true }, []);
  };

  it('microsoftUet: by a denied default and an update where a decision stands, by the default alone where none does', () => {
    const [denied, granted] = ['denied', 'granted'].map((ad_storage) => ({ ad_storage }));
    const late: unknown[] = [];
    const tag = { push: (...values: unknown[]) => late.push(...values) };
    start('microsoftUet', 'uetq')(stateOf(categories));
    assert.deepEqual(page['uetq'], ['consent', 'default', denied, 'consent', 'update', granted]);
    for (const [mode, beforehand, value] of [['opt-in', [], denied], ['opt-out', categories, granted]] as const) {
      const tell = start('microsoftUet', 'uetq');
      const denials = categories.filter((id) => !beforehand.some((each) => each === id));
      tell(stateOf(beforehand, denials, { ...undecided, mode }));
      assert.deepEqual(page['uetq'], ['consent', 'default', value], mode);
      Object.assign(page, { uetq: tag });
      assert.deepEqual(late.splice(0), ['consent', 'default', value], mode);
      Object.assign(page, { uetq: page['uetq'] });
      assert.deepEqual(late, [], 'it has heard it');
      tell(stateOf([], categories, at(1)));
      assert.deepEqual(late.splice(0), ['consent', 'update', denied], mode);
    }
  });

  it('tiktok: a grant that is no more is revoked, by whatever it went', () => {
    const tell = start('tiktok', 'ttq');
    tell(stateOf(categories));
    tell(stateOf([], categories, undecided));
    tell(stateOf([], ['analytics', 'marketing'], undecided));
    tell(stateOf([], categories, { decidedAt: null, optedOut: true }));
    assert.deepEqual(page['ttq'], [['grantConsent'], ['revokeConsent'], ['holdConsent'], ['revokeConsent']], 'an opt-out is a decision');
  });

  it('metaPixel: is not missed where it is not there, and told at once when it comes, with a queue, without, or before its queue', (t) => {
    const failed = t.mock.fn();
    Object.assign(globalThis, { reportError: failed }); // Node has none.
    const tell = start('metaPixel', 'fbq');
    tell(stateOf(categories));
    const heard: string[] = [];
    const pixelWith = (more: { queue?: unknown; callMethod?: unknown }): typeof more => Object.assign((...command: unknown[]) => heard.push(command.join(' ')), more);
    for (const more of [{ queue: [] }, { callMethod: () => undefined }]) {
      Object.assign(page, { fbq: pixelWith(more) });
      assert.deepEqual(heard.splice(0), ['consent grant']);
    }
    const bare = pixelWith({});
    Object.assign(page, { fbq: bare });
    assert.deepEqual(heard, [], 'it could not take it yet');
    bare.queue = [];
    assert.deepEqual(heard, ['consent grant']);
    assert.deepEqual(Object.getOwnPropertyDescriptor(bare, 'queue'), { value: [], writable: true, enumerable: true, configurable: true }, 'and its queue is its own again');
    Object.assign(page, { fbq: 'theirs' });
    assert.equal(failed.mock.callCount(), 0);
  });
});

describe('what a vendor asks about is known by the usual name of its category', () => {
  const ask = createAsk({}, []);
  for (const [purpose, names] of [
    ['analytics', ['analytics', 'statistics', 'performance']],
    ['ads', ['marketing', 'advertising', 'third-party']],
    ['preferences', ['functional', 'preferences']],
  ] as const) {
    it(`${purpose}: the first of ${names.join(', ')} that the config has`, () => {
      for (const [index, name] of names.entries()) {
        const later = names.slice(index + 1);
        assert.equal(ask(stateOf([name], later), purpose), true);
        assert.equal(ask(stateOf(later, [name]), purpose), false);
      }
      assert.equal(ask(stateOf(['other']), purpose), false);
    });
  }
});
