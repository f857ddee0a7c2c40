/* Components of a React app. Compiled by test/unit/types.test.ts, not run. */
import { type ConfigInput, createConsent } from 'assent';
import type { ConsentDeclaration } from 'assent/ui';
import { useRef, useSyncExternalStore } from 'react';

const config = { mode: 'opt-out', categories: [{ id: 'essential', required: true }] } satisfies ConfigInput;
// @ts-expect-error no such mode
export const misspelt = { mode: 'optout' } satisfies ConfigInput;

const consent = createConsent(config);

export const useConsent = () => useSyncExternalStore(consent.onChange, consent.getState);

export function PrivacyPage() {
  const declaration = useRef<ConsentDeclaration>(null);
  return (
    <div className="page">
      <consent-declaration ref={declaration} key="cookies" className="wide" style={{ margin: 0 }} theme="auto" />
      <consent-declaration ref={(element) => void element?.updateComplete} />
      <consent-banner hidden suppressHydrationWarning title="Cookies" tabIndex={0} onClick={() => void consent.ready}>
        <h2 slot="title">Cookies?</h2>
      </consent-banner>
    </div>
  );
}

// @ts-expect-error no such theme
export const WrongTheme = () => <consent-declaration theme="pink" />;
// @ts-expect-error another element
export const WrongReference = () => <consent-preferences ref={useRef<HTMLAnchorElement>(null)} />;
