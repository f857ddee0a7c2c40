import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { stateOf, undecided } from '../support/consent-state.js';
import { installFakeWindow } from '../support/fake-window.js';

const { window, document, thrown } = installFakeWindow();
const { startIntegrations } = await import('../../../src/integrations/start-integrations.js');

const page = globalThis as { wp_consent_type?: string; wp_set_consent?: (name: string, answer: string) => void };
const categories = ['functional', 'analytics', 'marketing'];
const calls: string[] = [];
const start = (settings: unknown = true) => startIntegrations({ wordpress: settings }, []);

describe('WordPress', () => {
  beforeEach(() => {
    page.wp_set_consent = (name, answer) => calls.push(`${name} ${answer}`);
    delete page.wp_consent_type;
    calls.length = thrown.length = 0;
  });

  it('is told each answer by the ids that the settings map to it', () => {
    const map = { shop: 'preferences', 's-x': ['statistics', 'statistics-anonymous'], other: ['statistics'], ads: ['marketing'] };
    start({ map })(stateOf(['shop', 's-x'], ['other', 'ads', ...categories]));
    assert.deepEqual(calls, ['functional allow', 'preferences allow', 'statistics deny', 'statistics-anonymous allow', 'marketing deny']);
    calls.length = 0;
    start({ map })(stateOf(['ads', 'other', ...categories], ['shop', 's-x']));
    assert.deepEqual(calls, ['functional allow', 'preferences deny', 'statistics deny', 'statistics-anonymous deny', 'marketing allow']);
  });

  for (const [mode, granted, type] of [
    ['opt-in', categories, 'optin'],
    ['opt-in', [], 'optin'],
    ['opt-out', categories, 'optout'],
    ['notice', categories, 'optout'],
    ['opt-out', ['functional', 'analytics'], 'optin'],
  ] as const) {
    it(`takes the kind of consent for ${type} in mode ${mode} with ${granted.join(', ') || 'nothing'} granted, and hears of that once`, () => {
      const types: (string | undefined)[] = [];
      const note = (): unknown => types.push(page.wp_consent_type);
      document.addEventListener('wp_consent_type_defined', note);
      const tell = start();
      for (const further of [{ ...undecided, mode }, { mode }]) tell(stateOf(granted, categories.filter((id) => !granted.some((each) => each === id)), further));
      document.removeEventListener('wp_consent_type_defined', note);
      assert.deepEqual(types, [type]);
    });
  }

  for (const moment of ['DOMContentLoaded', 'load']) {
    it(`is told once of a decision, when its function has come (${moment}), and is not missed without it`, () => {
      const { wp_set_consent: set } = page;
      delete page.wp_set_consent;
      start()(stateOf([], categories));
      window.dispatchEvent(new Event(moment));
      assert.deepEqual([calls.length, thrown], [0, []]);
      page.wp_set_consent = set!;
      for (const type of [moment, 'DOMContentLoaded', 'load']) {
        window.dispatchEvent(new Event(type));
        assert.deepEqual([calls.length, thrown], [5, []]);
      }
    });
  }

  it('is told of what a mode grants, and no more, by a plugin that has no function to ask', () => {
    start()(stateOf(['analytics'], ['functional', 'marketing'], { ...undecided, mode: 'opt-out' }));
    assert.deepEqual([calls, thrown], [['statistics allow', 'statistics-anonymous allow'], []]);
  });
});
