import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';

/** The page's elements by name, each with its language; `html` is the document's. */
const page: { langs: Record<string, string | null> } = { langs: {} };

class FakeDocument {
  getElementsByTagName(name: string): unknown[] {
    const { [name]: lang } = page.langs;
    return lang === undefined ? [] : [{ getAttribute: (attribute: string) => (attribute === 'lang' ? lang : null) }];
  }
}
// As in a browser, what belongs to the document is found on the prototype.
Object.defineProperty(FakeDocument.prototype, 'documentElement', { get: () => ({ lang: page.langs['html'] ?? '' }) });
Object.assign(globalThis, { HTMLDocument: FakeDocument, document: new FakeDocument() });
const { describeTexts } = await import('../../../src/adapters/shown-texts.js');

describe('the texts that the visitor saw', () => {
  for (const [langs, lang, own, expected, why] of [
    [{ 'consent-preferences': 'de', 'consent-banner': 'fr', html: 'it' }, 'es', 'pl', 'de', 'the dialog’s, if it is there'],
    [{ 'consent-banner': 'fr', html: 'it' }, 'es', 'pl', 'fr', 'else the first layer’s'],
    [{ 'consent-preferences': null, 'consent-banner': '', html: 'it' }, 'es', 'pl', 'es', 'else what the tag asks for'],
    [{ html: 'it' }, '', 'pl', 'pl', 'else the config'],
    [{ html: 'it' }, '', 5, 'it', 'else the page’s'],
    [{}, '', { toString: null }, 'en', 'else English'],
  ] as const) {
    it(`are in the language ${expected}: ${why}`, async () => {
      page.langs = langs;
      assert.equal((await describeTexts({ ui: { lang: own } }, lang)).locale, expected);
    });
  }

  it('are named by the same hash where the page gives lists a toJSON, as Prototype does, or settings to Object.prototype', async (t) => {
    page.langs = {};
    const config = { categories: [{ id: 'a' }] };
    const expected = await describeTexts(config, 'de');
    const taint: [object, string, unknown][] = [[Array.prototype, 'toJSON', () => 'list'], [Object.prototype, 'policy', { version: '9' }], [Object.prototype, 'texts', {}]];
    t.after(() => taint.forEach(([owner, key]) => Reflect.deleteProperty(owner, key)));
    for (const [owner, key, value] of taint) Object.defineProperty(owner, key, { value, configurable: true, writable: true });
    assert.deepEqual(await describeTexts(config, 'de'), expected);
  });

  it('are named by a hash of all that makes them up', async () => {
    page.langs = {};
    const config = { policy: { version: '1' }, categories: [{ id: 'a' }], ui: { texts: { acceptAll: 'Yes' }, links: [{ label: 'Imprint', url: '/' }], theme: 'dark' }, mode: 'opt-out' };
    const hashOf = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    const { texts, textsHash } = await describeTexts(config, 'de');
    assert.equal(textsHash, hashOf(texts, 'de', config.policy, config.categories, config.ui.texts, config.ui.links));
    for (const none of [undefined, null, 'text', [], {}, { ui: null }]) assert.equal((await describeTexts(none, '')).textsHash, hashOf(texts, 'en', null, null, null, null));
  });
});
