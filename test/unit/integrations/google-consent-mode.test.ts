import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { listServices } from '../../../src/core/listed-services.js';
import { findAdvanced } from '../../../src/integrations/advanced-services.js';
import { startIntegrations } from '../../../src/integrations/start-integrations.js';
import { stateOf, undecided } from '../support/consent-state.js';

const page = globalThis as { dataLayer?: unknown[] };
const categories = ['functional', 'analytics', 'third-party'];
const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage'];

function start(settings: unknown, services: unknown[] = []) {
  return startIntegrations({ googleConsentMode: settings }, listServices({ categories: [{ id: 'analytics', services }] }));
}

/** What the page has as its data layer when the part starts. Another one later is assigned. */
function lay(layer: unknown): void {
  Object.defineProperty(page, 'dataLayer', { value: layer, writable: true, enumerable: true, configurable: true });
}

/** The commands so far: `default -`, `update analytics_storage`. */
function commands(): string[] {
  return page.dataLayer!.map((entry) => {
    const [command, what, values] = entry as [string, string, Record<string, string>];
    if (command !== 'consent') return `${command} ${what}`;
    assert.equal(values['security_storage'], 'granted');
    assert.deepEqual(types.filter((type) => !/^(?:granted|denied)$/.test(values[type]!)), [], 'all seven types');
    return `${what} ${types.filter((type) => values[type] === 'granted').join(' ') || '-'}`;
  });
}

describe('Google Consent Mode', () => {
  beforeEach(() => lay([]));

  it('is told a denied default where nobody has decided, and one update for each decision, a refusal too', () => {
    const tell = start(true);
    tell(stateOf([], categories, undecided));
    tell(stateOf([], categories, { ...undecided, region: 'DE' }));
    assert.deepEqual(commands(), ['default -']);
    tell(stateOf([], categories));
    tell(stateOf(['analytics'], ['functional', 'third-party'], { decidedAt: new Date(1).toISOString() }));
    tell(stateOf([], categories, { decidedAt: null, optedOut: true }));
    assert.deepEqual(commands(), ['default -', 'update -', 'update analytics_storage', 'update -']);
    assert.equal(Object.prototype.toString.call(page.dataLayer![0]), '[object Arguments]');
    assert.equal((page.dataLayer![0] as { 2: Record<string, unknown> })[2]['wait_for_update'], 500);
  });

  it('is told of an opt-out by a link once, before its record stands and when it does, and of what is decided then', () => {
    const tell = start(true);
    const at = (time: number) => ({ decidedAt: new Date(time).toISOString(), optedOut: true });
    tell(stateOf([], categories, { decidedAt: null, optedOut: true }));
    tell(stateOf([], categories, at(1)));
    assert.deepEqual(commands(), ['default -', 'update -']);
    tell(stateOf([], categories, at(2)));
    assert.deepEqual(commands(), ['default -', 'update -', 'update -']);
  });

  it('is told of a stored decision at once, after the default', () => {
    start(true)(stateOf(categories));
    assert.deepEqual(commands(), ['default -', `update ${types.join(' ')}`]);
  });

  it('is told once where it is we who make the layer', () => {
    lay(undefined);
    start(true)(stateOf(['analytics'], ['third-party']));
    assert.equal(commands().length, 2);
  });

  it('is told by the default alone what a mode grants beforehand', () => {
    start(true)(stateOf(categories, [], { ...undecided, mode: 'opt-out' }));
    assert.deepEqual(commands(), [`default ${types.join(' ')}`]);
  });

  it('keeps a default that stands, and sets it right where it says something else', () => {
    const standing = (value: string) => ['consent', 'default', Object.fromEntries([...types, 'security_storage'].map((type) => [type, type === 'security_storage' ? 'granted' : value]))];
    lay([standing('denied')]);
    start(true)(stateOf([], categories, undecided));
    assert.deepEqual(commands(), ['default -']);
    lay([standing('granted')]);
    start(true)(stateOf([], categories, undecided));
    assert.deepEqual(commands(), [`default ${types.join(' ')}`, 'update -']);
  });

  it('sets what the settings ask for before the default', () => {
    start({ ads_data_redaction: true, url_passthrough: true, wait_for_update: 2000 })(stateOf([], categories, undecided));
    assert.deepEqual(commands(), ['set ads_data_redaction', 'set url_passthrough', 'default -']);
    assert.equal((page.dataLayer![2] as { 2: Record<string, unknown> })[2]['wait_for_update'], 2000);
  });

  it('warns of a default that comes after a config or an event, and of Tag Manager', (t) => {
    const said = t.mock.method(console, 'warn', () => undefined);
    for (const [early, isLate] of [[['config', 'G-1'], true], [['event', 'purchase'], true], [{ event: 'gtm.js' }, true], [['js', new Date()], false], [{ page: 'home' }, false]] as const) {
      lay([early]);
      start(true)(stateOf([], categories, undecided));
      assert.equal(said.mock.callCount() > 0, isLate, JSON.stringify(early));
      said.mock.resetCalls();
    }
    lay([['consent', 'default', {}], ['config', 'G-1']]);
    start(true)(stateOf([], categories, undecided));
    assert.equal(said.mock.callCount(), 0);
  });

  it('maps ids as the settings say, each type waiting for all of its ids', () => {
    const map = { analytics: ['analytics_storage'], 's-ads': ['ad_storage', 'ad_user_data'], 'third-party': ['ad_storage'] };
    start({ map })(stateOf(['analytics', 's-ads'], ['third-party', 'functional']));
    assert.equal(commands().at(-1), 'update ad_user_data analytics_storage');
  });

  it('sets a default whatever is wrong with the map, and denies what it does not say', () => {
    for (const map of [{ analytics: null }, { analytics: 5 }, { analytics: {} }, { analytics: { toString: null } }, 5, 'analytics_storage', [null], { analytics: ['ads'], 'third-party': null }]) {
      lay([]);
      assert.deepEqual([...start({ map })(stateOf(categories))], ['googleConsentMode'], JSON.stringify(map));
      assert.deepEqual(commands(), ['default -', 'update -'], JSON.stringify(map));
    }
    lay([]);
    start({ map: { analytics: 'analytics_storage', functional: null } })(stateOf(categories));
    assert.deepEqual(commands(), ['default -', 'update analytics_storage'], 'a single text is a list of one');
  });

  it('finds the data layer where the name of it is none, as the config is read: for the default, for Tag Manager, for advanced mode', () => {
    const services = listServices({ categories: [{ id: 'analytics', services: [{ id: 's-ga', domains: ['www.google-analytics.com'] }] }] });
    for (const dataLayer of ['window.dataLayer', '', 5, null, ['layer'], { toString: null }]) {
      lay([]);
      const settings = { googleConsentMode: { dataLayer, mode: 'advanced' }, gtm: { dataLayer } };
      startIntegrations(settings, services)(stateOf([], categories, undecided));
      assert.deepEqual(page.dataLayer!.map((entry) => (entry as { event?: string }).event ?? (entry as string[])[1]), ['default', 'assent_update'], JSON.stringify(dataLayer));
      assert.deepEqual(findAdvanced(settings, services), ['s-ga']);
      Object.assign(page, { dataLayer: {} });
      assert.deepEqual(findAdvanced(settings, services), [], 'no default can be set there');
    }
    const { layer } = Object.assign(globalThis, { layer: [] as unknown[] });
    startIntegrations({ googleConsentMode: { dataLayer: 'layer' }, gtm: { dataLayer: 'layer' } }, services)(stateOf([], categories, undecided));
    assert.equal(layer.length, 2);
  });

  it('says that it was not told, and tells it all as soon as it can be', (t) => {
    const failed = t.mock.fn();
    Object.assign(globalThis, { reportError: failed }); // Node has none.
    for (const broken of [{}, Object.freeze([])]) {
      lay(broken);
      const tell = startIntegrations({ googleConsentMode: true, gtm: true }, []);
      const state = stateOf([], categories, undecided);
      assert.deepEqual([[...tell(state)], failed.mock.callCount()], [[], 2]);
      page.dataLayer = [['config', 'G-1']];
      assert.deepEqual(page.dataLayer.map((entry) => (entry as { event?: string }).event ?? (entry as string[])[1]), ['default', 'G-1', 'assent_update']);
      assert.ok(tell(state).has('googleConsentMode'), 'it has heard it by now');
      assert.equal(page.dataLayer.length, 3);
      failed.mock.resetCalls();
    }
  });

  it('tells a layer that is assigned later all that holds, ahead of what stands in it', () => {
    const tell = start({ ads_data_redaction: true });
    page.dataLayer = [['early', 'one']];
    assert.deepEqual(commands(), ['early one'], 'nothing is known yet');
    tell(stateOf([], categories, undecided));
    for (const layer of [[], [['page', 'one'], ['config', 'G-1']]]) {
      page.dataLayer = layer;
      assert.deepEqual(commands().slice(0, 2), ['set ads_data_redaction', 'default -']);
      assert.equal(page.dataLayer.length, layer.length);
      Object.assign(page, { dataLayer: page.dataLayer });
      assert.equal(commands().filter((command) => command.startsWith('default')).length, 1, 'the same one hears it once');
    }
    tell(stateOf(['analytics'], ['functional', 'third-party']));
    page.dataLayer = [['page', 'one']];
    assert.deepEqual(commands(), ['set ads_data_redaction', 'default -', 'update analytics_storage', 'page one']);
    tell(stateOf([], categories, { decidedAt: new Date(1).toISOString() }));
    assert.deepEqual(commands().at(-1), 'update -');
  });

  it('keeps the default of a layer that is assigned later, and sets it right', (t) => {
    const said = t.mock.method(console, 'warn', () => undefined);
    start(true)(stateOf([], categories, undecided));
    page.dataLayer = [...page.dataLayer!, ['page', 'one']];
    assert.deepEqual(commands(), ['default -', 'page one']);
    page.dataLayer = [['consent', 'default', { ...Object.fromEntries(types.map((type) => [type, 'granted'])), security_storage: 'granted' }]];
    assert.deepEqual(commands(), [`default ${types.join(' ')}`, 'update -']);
    Object.assign(page, { dataLayer: {} });
    page.dataLayer = [['config', 'G-1']];
    assert.deepEqual(commands(), ['default -', 'config G-1']);
    assert.equal(said.mock.callCount(), 0, 'it comes first there');
  });

  it('leaves the layer to whoever hears of it being assigned already', () => {
    const heard: unknown[] = [];
    const hear = (layer: unknown) => void heard.push(layer);
    Object.defineProperty(page, 'dataLayer', { configurable: true, get: () => heard.at(-1), set: hear });
    startIntegrations({ googleConsentMode: true, gtm: true }, [])(stateOf([], categories, undecided));
    page.dataLayer = [['page', 'one']];
    assert.equal(heard.at(-1), page.dataLayer);
    assert.deepEqual(page.dataLayer.map((entry) => (entry as { event?: string }).event ?? (entry as string[])[1]), ['default', 'one', 'assent_update']);
  });

  it('takes several defaults, and one for a region, for none that is known: an update always follows', () => {
    const standing = (value: string, more: object = {}) => ['consent', 'default', { ...Object.fromEntries([...types, 'security_storage'].map((type) => [type, type === 'security_storage' ? 'granted' : value])), ...more }];
    for (const layer of [[standing('denied', { region: ['DE'] }), standing('granted')], [standing('denied', { region: ['DE'] })], [standing('denied'), standing('granted')]]) {
      lay([...layer]);
      start(true)(stateOf([], categories, undecided));
      assert.deepEqual(commands().slice(layer.length), ['update -']);
    }
    lay([['consent', 'default']]);
    start(true)(stateOf([], categories, undecided));
    assert.equal(page.dataLayer!.length, 2, 'one that says nothing');
  });

  it('takes the category for marketing rather than third-party, where there is one', () => {
    start(true)(stateOf(['third-party'], ['marketing']));
    start(true)(stateOf(['marketing'], ['third-party']));
    assert.deepEqual(commands().filter((command) => command.startsWith('update')), ['update -', 'update ad_storage ad_user_data ad_personalization']);
  });

  it('denies what a visitor switched off for the service that is Google\'s own', () => {
    const services = [{ id: 's-ga', domains: ['www.google-analytics.com'] }, { id: 's-doubleclick', domains: ['doubleclick.net'] }];
    start(true, services)(stateOf(['analytics', 'third-party', 's-doubleclick'], ['s-ga']));
    start(true, services)(stateOf(['analytics', 'third-party', 's-ga'], ['s-doubleclick']));
    assert.deepEqual(commands().filter((command) => command.startsWith('update')), ['update ad_storage ad_user_data ad_personalization', 'update analytics_storage']);
  });

  it('tells nothing without settings, and denies everything where nothing is known', () => {
    start(undefined)(stateOf(categories));
    start(false)(stateOf(categories));
    assert.deepEqual(commands(), []);
    start(true)(stateOf(['shopping']));
    assert.deepEqual(commands(), ['default -', 'update -']);
  });
});
