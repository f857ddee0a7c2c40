import { a as attempt } from './attempt.js';
import { s as safeDocument } from './safe-document.js';

function visibleCookies() {
  return attempt(() => safeDocument.cookie) ?? "";
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}

export { cookieDomains as c, visibleCookies as v };
