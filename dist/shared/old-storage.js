import { a as attempt } from './attempt.js';
import { v as visibleCookies } from './visible-cookies.js';

const marker = "assent-import";
function readOldStorage() {
  return { cookies: visibleCookies(), local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}
function noteOnce(choices) {
  const text = [...choices].join();
  const isNoted = () => attempt(() => localStorage.getItem(marker)) === text;
  if (isNoted()) return false;
  attempt(() => localStorage.setItem(marker, text));
  return isNoted();
}

export { marker as m, noteOnce as n, readOldStorage as r };
