import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { stateOf, undecided } from '../support/consent-state.js';
import { installFakeWindow } from '../support/fake-window.js';

const { window, thrown } = installFakeWindow();
const { startIntegrations } = await import('../../../src/integrations/start-integrations.js');

const page = globalThis as { Shopify?: object };
const categories = ['functional', 'analytics', 'marketing'];
const no = { analytics: false, marketing: false, preferences: false };
const calls: unknown[] = [];
const api = (known?: object): object => ({ setTrackingConsent: (consent: object) => calls.push(consent), ...(known && { currentVisitorConsent: () => known }) });
const start = (settings: unknown = true) => startIntegrations({ shopify: settings }, []);

describe('Shopify', () => {
  beforeEach(() => {
    page.Shopify = { customerPrivacy: api({}) };
    calls.length = thrown.length = 0;
  });

  it('is told each answer by the ids that the settings map to it', () => {
    const map = { shop: ['analytics'], 's-x': ['marketing'], functional: 'preferences' };
    for (const [granted, denied, answers] of [
      [['shop'], ['s-x', ...categories], { analytics: true, marketing: false, preferences: false }],
      [['s-x'], ['shop', ...categories], { analytics: false, marketing: true, preferences: false }],
      [['functional'], ['shop', 's-x'], { analytics: false, marketing: false, preferences: true }],
      [['analytics', 'marketing'], ['shop', 's-x', 'functional'], no],
    ] as const) {
      start({ map })(stateOf(granted, denied));
      assert.deepEqual(calls.pop(), answers);
    }
  });

  it('hears of the sale of data where somebody has opted out, whatever the mode', () => {
    start()(stateOf([], categories, { optedOut: true }));
    start()(stateOf(['marketing'], ['functional', 'analytics'], { mode: 'opt-out' }));
    start()(stateOf([], categories));
    assert.deepEqual(calls, [{ ...no, sale_of_data: false }, { ...no, marketing: true, sale_of_data: true }, no]);
  });

  it('hears nothing of what a mode grants, also where it knows a yes of earlier', () => {
    const known = { analytics: 'yes', marketing: 'yes', preferences: 'yes' };
    page.Shopify = { customerPrivacy: api(known) };
    start()(stateOf(categories, [], { ...undecided, mode: 'opt-out' }));
    assert.deepEqual(calls, []);
    start()(stateOf(['analytics'], ['functional', 'marketing'], { ...undecided, mode: 'opt-out' }));
    assert.deepEqual(calls, [{ marketing: false, preferences: false }], 'control: but what it does not grant any more');
  });

  it('is told by an API that does not say what it knows', () => {
    page.Shopify = { customerPrivacy: api() };
    start()(stateOf([], categories));
    assert.deepEqual([calls, thrown], [[no], []]);
  });

  it('is not missed where it is not there, and told once when it comes', () => {
    delete page.Shopify;
    const tell = start();
    tell(stateOf(['analytics'], ['functional', 'marketing']));
    tell(stateOf([], categories, { decidedAt: new Date(1).toISOString() }));
    for (const type of ['DOMContentLoaded', 'load']) window.dispatchEvent(new Event(type));
    assert.deepEqual([calls, thrown], [[], []]);
    page.Shopify = { customerPrivacy: api({}) };
    for (const type of ['DOMContentLoaded', 'load']) window.dispatchEvent(new Event(type));
    assert.deepEqual([calls, thrown], [[no], []]);
  });

  it('is asked for the feature by name and version, once, whatever comes of it', () => {
    for (const error of [undefined, new Error('theirs')]) {
      const asked: unknown[] = [];
      page.Shopify = {
        loadFeatures(features: unknown, done: (error?: unknown) => void) {
          asked.push(features);
          if (asked.length < 9) done(error);
        },
      };
      start()(stateOf([], categories));
      assert.deepEqual(asked, [[{ name: 'consent-tracking-api', version: '0.1' }]]);
    }
    assert.deepEqual([calls, thrown], [[], []]);
  });
});
