import { a as attempt } from './attempt.js';
import { v as visibleCookies } from './visible-cookies.js';

const marker = "assent-import";
function readOldStorage() {
  return { cookies: visibleCookies(), local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}
function isNoted() {
  return !!attempt(() => localStorage.getItem(marker));
}
function note() {
  attempt(() => localStorage.setItem(marker, "done"));
  return isNoted();
}

export { isNoted as i, marker as m, note as n, readOldStorage as r };
