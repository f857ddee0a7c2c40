import { r as readCookies, a as agreedRecord } from './shared/consent-record.js';
export { d as decodeRecord, e as encodeRecord } from './shared/consent-record.js';

function readConsent(cookieHeader, { cookie = "consent", optOut = "consent_optout" } = {}) {
  const header = cookieHeader ?? "";
  return { record: agreedRecord(readCookies(header, cookie)), optedOut: readCookies(header, optOut).length > 0 };
}

export { readConsent };
