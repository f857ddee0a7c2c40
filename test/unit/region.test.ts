import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { findRegion } from '../../src/region.js';

mock.method(console, 'warn', () => {});
const found = (answer: object | string): Promise<string> => findRegion(() => (typeof answer === 'string' ? answer : JSON.stringify(answer)));

describe('the place that an answer names', () => {
  for (const [answer, place] of [
    ['US', 'US'],
    ['us-ny', 'US-NY'],
    [' US\n', 'US'],
    ['\n{"country":"US"}\n', 'US'],
    [{ country: 'us' }, 'US'],
    [{ country: 'us', region: 'ca' }, 'US-CA'],
    [{ region: 'US-NY' }, 'US-NY'],
    [{ region: 'DE' }, 'DE'],
    [{ country: 'United States', region: 'US-NY' }, 'US-NY'],
    // ip-api.com, ipapi.co, and others that name the country twice
    [{ country: 'Germany', countryCode: 'DE', region: 'BE', regionName: 'Land Berlin' }, 'DE-BE'],
    [{ countryCode: 'DE', country: 'Germany', region: 'BE' }, 'DE-BE'],
    [{ region: 'California', region_code: 'CA', country: 'US', country_name: 'United States', country_code: 'US', country_code_iso3: 'USA' }, 'US-CA'],
    [{ country_code: 'CA', region: 'Ontario' }, 'CA'],
  ] as const) {
    it(`${JSON.stringify(answer)} is ${place}`, async () => assert.equal(await found(answer), place));
  }
});

describe('no place, so that the strictest rule holds', () => {
  for (const answer of [
    { country: 'United States', region: 'CA' },
    { country: 'Germany', region: 'BE' },
    { country_name: 'United States', region: 'CA' },
    { country: { names: { en: 'United States' } }, region: 'CA' },
    { country: null, region: 'CA' },
    { country: 'USA', region: 'CA' },
    { error: 'no country', region: 'CA' },
    { ok: 'US' },
    { asn: { asn: 1, country: 'us' }, location: { country: 'Germany', country_code: 'DE' } },
    { country: 'Germany', countryCode: 'DE', company: { country_code: 'US' } },
    { country: 'na' },
    'na',
    'ok',
    'OK',
    'none',
    'null',
    '["US"]',
    '[{"country":"US"}]',
    '<!doctype html><script>place = {"country":"US"}</script>',
  ]) {
    it(JSON.stringify(answer), async () => assert.equal(await found(answer), ''));
  }
});

it('what is neither an address nor a function is no place, and is not asked for', async (t) => {
  const asked = t.mock.method(globalThis, 'fetch');
  for (const source of [{}, [], 5, true, { url: '/geo' }]) assert.equal(await findRegion(source), '');
  assert.equal(asked.mock.callCount(), 0);
});

describe('a function that throws', () => {
  it('leaves nothing behind that nobody catches', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const loose: unknown[] = [];
    const note = (reason: unknown): void => void loose.push(reason);
    process.on('unhandledRejection', note);
    t.after(() => process.off('unhandledRejection', note));
    const fails = (): string => {
      throw new Error('no database');
    };
    assert.equal(await findRegion(fails), '');
    t.mock.timers.tick(10_000);
    await new Promise(setImmediate);
    assert.deepEqual(loose, []);
  });
});
