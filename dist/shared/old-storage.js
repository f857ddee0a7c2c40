import { a as attempt } from './attempt.js';
import { v as visibleCookies } from './visible-cookies.js';

const marker = "assent-import";
function readOldStorage() {
  return { cookies: visibleCookies(), local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}
function isNew(choices) {
  const text = [...choices].join();
  if (attempt(() => localStorage.getItem(marker)) === text) return false;
  attempt(() => localStorage.setItem(marker, text));
  return true;
}

export { isNew as i, marker as m, readOldStorage as r };
