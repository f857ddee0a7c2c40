import { a as attempt } from './attempt.js';
import { s as safeDocument } from './safe-document.js';

function visibleCookies() {
  return attempt(() => safeDocument.cookie) ?? "";
}
function cookiePaths() {
  const parts = location.pathname.match(/\/|[^/]+/g);
  return parts.map((_, index) => parts.slice(0, index + 1).join(""));
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}

export { cookiePaths as a, cookieDomains as c, visibleCookies as v };
