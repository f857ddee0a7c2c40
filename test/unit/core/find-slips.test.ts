import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSlips } from '../../../src/core/find-slips.js';
import { parseConfig } from '../../../src/core/parse-config.js';
import { schemaErrors } from '../support/schema.js';
import { whilePolluted } from '../support/while-polluted.js';

const categories = [{ id: 'core', required: true }, { id: 'ads', services: [{ id: 'pixel' }] }];

/** Where, and what. */
const slipsOf = (config: object): string[] => findSlips(parseConfig(config).config).map(({ path, found }) => `${path} ${found}`);

describe('what fits its shape and does not do what was meant is found', () => {
  it('ids by which a vendor would hear of no grant', () => {
    const integrations = { googleConsentMode: { services: ['pixle'], map: { core: [], adds: [] } }, metaPixel: { ids: ['ads', 'marketing'] }, clarity: { map: { Ads: [] } }, gtm: true, matomo: {} };
    assert.deepEqual(slipsOf({ categories, integrations }), ['$.integrations.googleConsentMode "pixle"', '$.integrations.googleConsentMode "adds"', '$.integrations.metaPixel "marketing"', '$.integrations.clarity "Ads"']);
    assert.deepEqual(slipsOf({ categories, integrations: { metaPixel: { ids: ['core', 'ads', 'pixel'] } } }), []);
    assert.deepEqual(slipsOf({ integrations: { metaPixel: { ids: ['third-party', 'ads'] } } }), ['$.integrations.metaPixel "ads"'], 'against those that are there by default');
    assert.deepEqual(slipsOf({ categories: [], integrations: { tiktok: { ids: ['third-party'] } } }).length, 1);
  });

  it('a place and a date that are none; the schema says so too', () => {
    for (const region of ['USA', 'California', 'UK', 'eu', 'US-', 'US-California', ' DE']) assert.deepEqual([slipsOf({ region }), schemaErrors({ region }).length], [[`$.region "${region}"`], 1]);
    for (const region of ['', 'DE', 'us-ca', 'GB', 'XX']) assert.deepEqual([slipsOf({ region }), schemaErrors({ region })], [[], []]);
    for (const updated of ['15.1.2026', '01/15/2026', '2026', 'January 2026', '2026-13-01', '2026-01-32', '2026-1-5']) assert.deepEqual([slipsOf({ policy: { updated } }), schemaErrors({ policy: { updated } }).length], [[`$.policy.updated "${updated}"`], 1]);
    for (const updated of ['', '2026-01', '2026-01-15', '2026-01-15T08:00:00Z']) assert.deepEqual([slipsOf({ policy: { updated } }), schemaErrors({ policy: { updated } })], [[], []]);
  });

  it('one name for both cookies, by which each decision would be an opt-out', () => {
    for (const names of [{ cookie: { name: 'c' }, optOut: { cookie: 'c' } }, { cookie: { name: 'consent_optout' } }, { optOut: { cookie: 'consent' } }]) assert.match(slipsOf(names).join(), /^\$\.optOut\.cookie "\w+"$/);
    assert.deepEqual(slipsOf({ cookie: { name: 'a' }, optOut: { cookie: 'b' } }), []);
  });

  it('and nothing in what a page has put on Object.prototype', () => {
    whilePolluted({ region: 'USA', updated: 'x', ids: ['x'], map: { x: [] }, services: [{ id: 'x' }], integrations: { gtm: { ids: ['x'] } } }, () => {
      assert.deepEqual(slipsOf({ policy: {}, integrations: { gtm: true } }), []);
    });
  });
});
