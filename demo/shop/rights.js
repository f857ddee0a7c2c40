// @ts-check
import { withConsent } from './consent.js';

/** The two buttons of the privacy page that act on the visitor's own data: download and erase. */
export function startRights() {
  withConsent((consent) => {
    document.querySelector('[data-erase]')?.addEventListener('click', () => void consent.erase?.());
    document.querySelector('[data-download]')?.addEventListener('click', () => void download(consent));
  });
}

/** @param {import('./consent.js').Consent} consent */
async function download(consent) {
  const record = await consent.exportRecord?.();
  if (!record) return;
  const address = URL.createObjectURL(new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'consent-record.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
