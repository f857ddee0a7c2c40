import type { View } from '../../../src/core/consent.js';
import type { Host } from '../../../src/core/host.js';
import type { ConsentBanner, ConsentPreferences } from '../../../src/ui.js';
import { assertEqual } from '../assert.js';

const state = { status: 'undecided', source: 'default', region: '', mode: 'opt-in', categories: {}, services: {}, policyVersion: '', decidedAt: null, optedOut: false, gpc: false } as const;

/** A host that notes what the elements ask of it. */
function createHost(input: object = {}): { host: Host; events: unknown[] } {
  const events: unknown[] = [];
  const host: Host = {
    input,
    lang: '',
    ready: Promise.resolve(),
    getState: () => state,
    ruleFor: () => undefined,
    getMemory: () => ({ record: null, optedOut: false }),
    getVerdict: () => ({ isSignalled: false, isNoticeDue: false }),
    isHeld: () => false,
    release() {},
    listen: () => () => {},
    perform: async (event) => {
      events.push({ ...event, ...(event.choices && { choices: [...event.choices] }) });
      return state;
    },
    decideAnew: async () => undefined,
    noteUi: async () => undefined,
    show: async (view) => void events.push(view),
    hide() {},
    erase: async () => state,
    exportRecord: async () => undefined,
  };
  return { host, events };
}

const load = async () => {
  const { show, hide } = (await import('../../../dist/ui.js' as string)) as typeof import('../../../src/ui.js');
  return { show: (host: Host, view: View) => show(host, view, () => true), hide };
};
const banner = (): ConsentBanner => document.querySelector('consent-banner')!;
const buttons = (root: ParentNode): HTMLButtonElement[] => [...root.querySelectorAll('button')];

describe('<consent-banner> of assent/ui', () => {
  afterEach(() => document.querySelectorAll('consent-banner, consent-preferences').forEach((element) => element.remove()));

  it('stands first in the body, with text and buttons of its own in the light DOM', async () => {
    const { show } = await load();
    await show(createHost().host, 'banner');
    assertEqual(document.body.firstElementChild === banner(), true);
    assertEqual(buttons(banner()).map((button) => button.textContent), ['Reject all', 'Accept all', 'Preferences']);
    assertEqual(banner().getAttribute('role'), 'region');
    assertEqual(banner().getAttribute('aria-label'), banner().querySelector('h2')!.textContent);
  });

  it('keeps children that the page has written', async () => {
    const { show } = await load();
    document.body.insertAdjacentHTML('beforeend', '<consent-banner><p>Ours</p><button data-consent-action="reject">No</button></consent-banner>');
    await show(createHost().host, 'banner');
    assertEqual(document.querySelectorAll('consent-banner').length, 1);
    assertEqual(buttons(banner()).map((button) => button.textContent), ['No']);
  });

  it('takes white space, and a comment, for no children', async () => {
    const { show } = await load();
    document.body.insertAdjacentHTML('beforeend', '<consent-banner>\n  <!-- ours --></consent-banner>');
    await show(createHost().host, 'banner');
    assertEqual(buttons(banner()).length, 3);
  });

  it('asks for nothing but what the buttons say, and leaves when the host says that a decision was made', async () => {
    const { show, hide } = await load();
    const { host, events } = createHost();
    await show(host, 'banner');
    const answer = (others: boolean): object => ({ type: 'save', choices: [], others, source: 'banner' });
    for (const button of buttons(banner()).toReversed()) button.click();
    assertEqual(events, ['preferences', answer(true)], 'one answer, whatever is clicked after it');
    await show(host, 'banner');
    buttons(banner())[0]!.click();
    assertEqual(events.slice(2), [answer(false)]);
    await show(host, 'banner');
    assertEqual(banner().hidden, false);
    hide(['consent-banner']);
    assertEqual(getComputedStyle(banner()).display, 'none');
  });

  it('takes texts from the config, its own keys only, and colours from custom properties', async () => {
    const { show } = await load();
    document.documentElement.style.setProperty('--assent-surface', 'rgb(1, 2, 3)');
    await show(createHost({ ui: { texts: { acceptAll: 'Yes to all' } } }).host, 'banner');
    assertEqual(buttons(banner())[1]?.textContent, 'Yes to all');
    assertEqual(getComputedStyle(banner().shadowRoot!.querySelector('[part=card]')!).backgroundColor, 'rgb(1, 2, 3)');
    document.documentElement.style.removeProperty('--assent-surface');
  });

  it('gives the page its scroll padding back, and its own style sheets alone', async () => {
    const { show, hide } = await load();
    const padding = () => getComputedStyle(document.documentElement).scrollPaddingBottom;
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    document.documentElement.style.scrollPaddingBottom = '7px';
    await show(createHost().host, 'banner');
    while (padding() === '7px') await new Promise(requestAnimationFrame);
    assertEqual(Number.parseFloat(padding()) >= 100, true, padding());
    hide();
    assertEqual(padding(), '7px');
    assertEqual(document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === own, true);
    document.documentElement.style.scrollPaddingBottom = '';
  });
});

describe('<consent-preferences> of assent/ui', () => {
  afterEach(() => document.querySelectorAll('consent-banner, consent-preferences').forEach((element) => element.remove()));

  it('closes at once where something hides it, so that no unseen modal locks the page', async () => {
    const { show } = await load();
    const style = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: 'consent-preferences::part(dialog) { display: none !important }' }));
    await show(createHost().host, 'preferences');
    const element: ConsentPreferences = document.querySelector('consent-preferences')!;
    assertEqual(element.shadowRoot!.querySelector('dialog')!.open, false);
    style.remove();
    await show(createHost().host, 'preferences');
    assertEqual(element.shadowRoot!.querySelector('dialog')!.open, true, 'control');
    element.close();
  });

  it('refuses links of other protocols', async () => {
    const { show } = await load();
    const links = [{ label: 'bad', url: 'java\nscript:alert(1)' }, { label: 'worse', url: ' JaVaScRiPt:alert(1)' }, { label: 'good', url: 'https://example.org/' }];
    await show(createHost({ ui: { links }, policy: { url: '\u0001javascript:alert(1)' } }).host, 'preferences');
    const element: ConsentPreferences = document.querySelector('consent-preferences')!;
    assertEqual([...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href), ['https://example.org/']);
    element.close();
  });
});
