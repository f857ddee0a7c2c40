/* A page in TypeScript that has Assent from a tag, and JSX of no framework. Compiled by test/unit/types.test.ts, not run. */
import type { ConsentEventMap } from 'assent';

document.addEventListener('consent:ready', ({ detail }) => detail.state.status satisfies 'undecided' | 'decided');
document.addEventListener('consent:change', (event) => event.detail.granted.includes('analytics') && event.detail.source satisfies string);
document.addEventListener('consent:show', ({ detail: { view } }) => view === 'banner' && window.consent?.hide());
document.addEventListener('consent:hide', ({ detail: { view } }) => view satisfies 'banner' | 'preferences');
document.addEventListener('consent:error', ({ detail }) => `${detail.message} ${detail.path ?? ''} ${detail.element?.id ?? ''} ${detail.left?.join() ?? ''}`);
export const listener = ({ detail }: ConsentEventMap['consent:change']): boolean => detail.revoked.length > 0;
// @ts-expect-error no such detail
document.addEventListener('consent:change', ({ detail }) => detail.accepted);
// @ts-expect-error no such event
document.addEventListener('consent:changed', ({ detail }) => detail);

(window.consentQueue ||= []).push((consent) => void consent.show('preferences'));
void window.consent?.whenGranted('analytics').then(({ categories }) => categories);
// @ts-expect-error it may not be there yet
void window.consent.show();
// @ts-expect-error no such view
void window.consent?.show('dialog');

void window.consent?.explain(document.body).mark.map(({ rule }) => rule);
// @ts-expect-error no element
void window.consent?.explain({});
// @ts-expect-error several elements
void window.consent?.explain([document.body]);
window.consent?.observe(document.body.attachShadow({ mode: 'closed' }));
// @ts-expect-error no shadow root
window.consent?.observe({});
// @ts-expect-error no shadow root, but what may have one
window.consent?.observe(document.body);

document.querySelector('consent-declaration')?.updateComplete satisfies Promise<boolean> | undefined;
document.createElement('consent-banner').hidden = true;
// @ts-expect-error the banner is no Lit element
void document.createElement('consent-banner').updateComplete;

export const written = (
  <consent-banner hidden class="own" aria-label="Cookies">
    <consent-declaration id="cookies" class="wide" style="margin: 0" slot="text" part="table" lang="de" theme="dark" data-turbo="false" />
    <consent-preferences dir="rtl" title="Preferences" tabindex={-1} onclick={() => {}} classList={{ wide: true }} />
  </consent-banner>
);
// @ts-expect-error no such direction
export const wrongDirection = <consent-banner dir="up" />;
// @ts-expect-error no such theme
export const wrongTheme = <consent-declaration theme="pink" />;
// @ts-expect-error no such element
export const wrongName = <consent-table />;
