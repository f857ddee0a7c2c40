import { attempt } from "../core/attempt.js";
import { safeDocument } from "../platform/safe-document.js";

/** What `document.cookie` says, which Chromium asks another process for; empty where cookies are blocked. */
export function visibleCookies(): string {
  return attempt(() => safeDocument.cookie) ?? "";
}

/** Each path that a cookie which the page sees may be of (https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4). */
export function cookiePaths(): string[] {
  const parts = location.pathname.match(/\/|[^/]+/g)!;
  return parts.map((_, index) => parts.slice(0, index + 1).join(""));
}

/** Each domain that a cookie of the page may be of, from the host alone (empty) to the widest that it is in. */
export function cookieDomains(): string[] {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}
