import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listServices } from '../../../src/core/listed-services.js';
import { startIntegrations } from '../../../src/integrations/start-integrations.js';
import { stateOf } from '../support/consent-state.js';

describe('Google Consent Mode, where several services are Google\'s', () => {
  const hosts = { analytics: ['www.google-analytics.com', 'www.googletagmanager.com', 'stats.g.doubleclick.net'], ads: ['www.googleadservices.com', 'www.googletagmanager.com', 'googleads.g.doubleclick.net'] };
  const ga = { id: 's-google-analytics', domains: hosts.analytics };
  const gads = { id: 's-google-ads', domains: hosts.ads };
  const [onlyAnalytics, onlyAds, nothing] = ['update analytics_storage', 'update ad_storage ad_user_data ad_personalization', 'update -'];
  /** What is told of a shop with these services, after an answer that refuses those, and grants all else. */
  const toldOf = (services: { analytics?: object[]; marketing?: object[] }, refused: readonly string[], settings: unknown = true) => {
    const listed = listServices({ categories: Object.entries(services).map(([id, each]) => ({ id, services: each })) });
    const granted = ['analytics', 'marketing', ...listed.map(({ id }) => id)].filter((id) => !refused.includes(id));
    const layer: { 1: string; 2: Record<string, string> }[] = [];
    Object.assign(globalThis, { dataLayer: layer });
    startIntegrations({ googleConsentMode: settings }, listed)(stateOf(granted, refused));
    const { 1: command, 2: values } = layer.at(-1)!;
    return `${command} ${Object.keys(values).filter((type) => type !== 'security_storage' && values[type] === 'granted').join(' ') || '-'}`;
  };

  it('asks one product of Google\'s about nothing for the hosts that it shares with another', () => {
    const map = { [ga.id]: ['analytics_storage'], [gads.id]: ['ad_storage', 'ad_user_data', 'ad_personalization'] };
    for (const settings of [true, { map }]) {
      const services = { analytics: [ga], marketing: [gads] };
      for (const categories of [true, false]) {
        assert.equal(toldOf(services, [...(categories ? ['marketing'] : []), gads.id], settings), onlyAnalytics);
        assert.equal(toldOf(services, [...(categories ? ['analytics'] : []), ga.id], settings), onlyAds);
      }
      assert.equal(toldOf(services, [ga.id, gads.id], settings), nothing);
    }
    assert.equal(toldOf({ analytics: [{ ...ga, id: 's-ga' }], marketing: [gads] }, ['marketing', gads.id]), onlyAnalytics);
    assert.equal(toldOf({ analytics: [ga], marketing: [{ ...gads, id: 's-conversions' }] }, ['analytics', ga.id]), onlyAds);
  });

  it('grants nothing for it that a refused service may stand for', () => {
    const [doubleclick, tags, both] = [{ id: 's-doubleclick' }, { id: 's-tags', domains: hosts.analytics }, { id: 's-google-ads-google-analytics' }];
    const manager = { id: 's-googletagmanager', domains: hosts.ads };
    assert.equal(toldOf({ analytics: [ga, doubleclick], marketing: [gads] }, [doubleclick.id]), onlyAnalytics, 'advertising that stands under analytics, as in the first policy');
    assert.equal(toldOf({ analytics: [ga, doubleclick], marketing: [] }, ['analytics', ga.id, doubleclick.id]), nothing);
    assert.equal(toldOf({ analytics: [ga], marketing: [] }, ['analytics', ga.id]), nothing, 'nothing else of Google\'s is granted');
    assert.equal(toldOf({ analytics: [], marketing: [gads] }, ['marketing', gads.id]), nothing);
    assert.equal(toldOf({ analytics: [], marketing: [ga, gads] }, [ga.id]), nothing, 'the shop counts it as marketing');
    assert.equal(toldOf({ analytics: [tags], marketing: [gads] }, ['analytics', tags.id]), nothing, 'its id does not say what it is');
    assert.equal(toldOf({ analytics: [manager], marketing: [gads] }, ['analytics', manager.id]), nothing, 'it loads whatever is in it');
    assert.equal(toldOf({ analytics: [{ id: 's_google_analytics' }, { id: 's-other' }], marketing: [{ id: 's_google_ads' }] }, ['s_google_analytics']), onlyAds, 'ids may be written with an underscore');
    assert.equal(toldOf({ analytics: [ga, both], marketing: [gads] }, [both.id]), nothing, 'its id says that it is both');
  });
});
