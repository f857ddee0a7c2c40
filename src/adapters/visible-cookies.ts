import { attempt } from "../platform/attempt.js";
import { safeDocument } from "../platform/safe-document.js";

/** What `document.cookie` says, which Chromium asks another process for; empty where cookies are blocked. */
export function visibleCookies(): string {
  return attempt(() => safeDocument.cookie) ?? "";
}

/** Each domain that a cookie of the page may be of, from the host alone (empty) to the widest that it is in. */
export function cookieDomains(): string[] {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}
