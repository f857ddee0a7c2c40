// @ts-check
/**
 * The shop's only way to the consent script. Where it is late the call waits for it; where it never comes, nothing is granted.
 *
 * @typedef {object} ConsentState
 * @property {'undecided' | 'decided'} status
 * @property {string | null} [source]
 * @property {Record<string, 'granted' | 'denied'>} categories
 * @property {Record<string, 'granted' | 'denied'>} services
 * @property {string | null} [decidedAt]
 * @property {boolean} [optedOut]
 * @property {boolean} [gpc]
 *
 * @typedef {object} Consent
 * @property {() => ConsentState} getState
 * @property {(id: string) => boolean} has
 * @property {(listener: (state: ConsentState) => void, options?: { immediate?: boolean }) => () => void} onChange
 * @property {() => unknown} [erase]
 * @property {() => Promise<unknown>} [exportRecord]
 */

/** @returns {Consent | undefined} */
export function currentConsent() {
  return /** @type {{ consent?: Consent }} */ (/** @type {unknown} */ (window)).consent;
}

/** @param {(consent: Consent) => void} use */
export function withConsent(use) {
  const consent = currentConsent();
  if (consent) {
    use(consent);
    return;
  }
  const page = /** @type {{ consentQueue?: Array<(consent: Consent) => void> }} */ (/** @type {unknown} */ (window));
  (page.consentQueue ||= []).push(use);
}
