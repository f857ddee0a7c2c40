import { a as attempt } from './attempt.js';
import { s as safeDocument } from './safe-document.js';

const marker = "assent-import";
function readOldStorage() {
  return { cookies: attempt(() => safeDocument.cookie) ?? "", local: (name) => attempt(() => localStorage.getItem(name)) ?? null, now: Date.now() };
}
function isNew(choices) {
  const text = [...choices].join();
  if (attempt(() => localStorage.getItem(marker)) === text) return false;
  attempt(() => localStorage.setItem(marker, text));
  return true;
}

export { isNew as i, marker as m, readOldStorage as r };
