import { a as attempt } from './attempt.js';
import { s as safeDocument } from './safe-document.js';

function visibleCookies() {
  return attempt(() => safeDocument.cookie) ?? "";
}
function cookiePaths() {
  return location.pathname.split(/(\/)/).map((_, index, parts) => parts.slice(0, index + 1).join(""));
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}

export { cookiePaths as a, cookieDomains as c, visibleCookies as v };
