// @ts-check
/**
 * How the visitor likes to use the shop. Good for the page it is made on; kept in localStorage only while `functional` is granted, and taken
 * out again the moment it is not.
 *
 * @typedef {{ density: 'roomy' | 'close', seen: string[] }} Likes
 */
import { withConsent } from './consent.js';

const KEY = 'milly-prefs';
/** @type {{ likes: Likes, kept: boolean }} */
const page = { likes: { density: 'roomy', seen: [] }, kept: false };
/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {Likes} */
export function likes() {
  return page.likes;
}

/** Whether the shop may remember. */
export function isRemembered() {
  return page.kept;
}

/** @param {Partial<Likes>} change */
export function prefer(change) {
  page.likes = { ...page.likes, ...change };
  write();
  tell();
}

/** @param {() => void} listener called now, and on each change */
export function onLikes(listener) {
  listeners.add(listener);
  listener();
}

function tell() {
  for (const listener of listeners) listener();
}

function write() {
  if (!page.kept) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(page.likes));
  } catch {
    /* storage is off: the page still knows */
  }
}

/** @returns {Partial<Likes>} */
function read() {
  try {
    const { density, seen } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      ...(density === 'close' || density === 'roomy' ? { density } : {}),
      ...(Array.isArray(seen) ? { seen: seen.filter((id) => typeof id === 'string').slice(0, 6) } : {}),
    };
  } catch {
    return {};
  }
}

/** @param {boolean} granted */
function follow(granted) {
  if (granted === page.kept) return;
  page.kept = granted;
  if (granted) {
    const known = read();
    const seen = [...new Set([...page.likes.seen, ...(known.seen ?? [])])].slice(0, 6);
    page.likes = { density: known.density ?? page.likes.density, seen };
    write();
  } else {
    try {
      localStorage.removeItem(KEY);
    } catch {
      /* nothing was kept */
    }
  }
  tell();
}

withConsent((consent) => {
  consent.onChange(() => follow(consent.has('functional')), { immediate: true });
});
