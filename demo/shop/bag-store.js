// @ts-check
/**
 * The bag. It lives in localStorage; where the browser allows none it lives in the page, and each link of the shop carries it onward in its
 * fragment, which no server sees.
 *
 * @typedef {{ id: string, size: string, quantity: number }} Line
 */
import { findProduct } from './catalogue.js';

const KEY = 'milly-bag';
const FRAGMENT = '#bag=';
const MOST = 9;

const storage = openStorage();
/** @type {{ lines: Line[] }} */
const page = { lines: decode(storage ? storage.getItem(KEY) : fromFragment()) };
/** @type {Set<() => void>} */
const listeners = new Set();

/** localStorage, if it really keeps what it is given. */
function openStorage() {
  try {
    const probe = `${KEY}-probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}

function fromFragment() {
  return location.hash.startsWith(FRAGMENT) ? decodeURIComponent(location.hash.slice(FRAGMENT.length)) : '';
}

/** Anything the catalogue does not know is dropped. @param {string | null} text @returns {Line[]} */
function decode(text) {
  return (text ?? '').split('~').flatMap((part) => {
    const [id, size, count] = part.split('.');
    const quantity = Math.min(MOST, Math.trunc(Number(count)));
    return findProduct(id)?.sizes.includes(size) && quantity > 0 ? [{ id, size, quantity }] : [];
  });
}

function encode() {
  return page.lines.map(({ id, size, quantity }) => `${id}.${size}.${quantity}`).join('~');
}

/** Whether the bag outlives the page by itself. */
export const bagIsKept = storage !== undefined;

/** @returns {readonly Line[]} */
export function bagLines() {
  return page.lines;
}

export function bagCount() {
  return page.lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Sets how many of a piece are in the bag; 0 takes it out. @param {string} id @param {string} size @param {number} quantity */
export function setQuantity(id, size, quantity) {
  const wanted = Math.max(0, Math.min(MOST, quantity));
  const known = page.lines.some((line) => line.id === id && line.size === size);
  const lines = known ? page.lines : [...page.lines, { id, size, quantity: 0 }];
  page.lines = lines.map((line) => (line.id === id && line.size === size ? { ...line, quantity: wanted } : line)).filter((line) => line.quantity > 0);
  keep();
  for (const listener of listeners) listener();
}

/** One more of a piece. @param {string} id @param {string} size @returns {boolean} false when there is no such piece */
export function addToBag(id, size) {
  if (!findProduct(id)?.sizes.includes(size)) return false;
  const line = page.lines.find((each) => each.id === id && each.size === size);
  setQuantity(id, size, (line?.quantity ?? 0) + 1);
  return true;
}

/** @param {() => void} listener */
export function onBagChange(listener) {
  listeners.add(listener);
}

/** The count also goes into an essential cookie, for the server to draw the header with. */
function keep() {
  try {
    storage?.setItem(KEY, encode());
    document.cookie = `milly_bag=${bagCount()}; path=/; samesite=lax`;
  } catch {
    /* full, or switched off since: the page still has it */
  }
  if (!storage) history.replaceState(history.state, '', encode() ? FRAGMENT + encode() : location.pathname + location.search);
  carryBag();
}

/** Lets the shop's links carry a bag that the browser will not keep. */
export function carryBag() {
  if (storage) return;
  const text = encode();
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const target = /** @type {HTMLAnchorElement} */ (link);
    if (text) target.hash = FRAGMENT + text;
    else if (target.hash.startsWith(FRAGMENT)) target.hash = '';
  }
}

/** A bag changed in another tab is the same bag. */
if (storage) {
  addEventListener('storage', (event) => {
    if (event.key !== KEY && event.key !== null) return;
    page.lines = decode(storage.getItem(KEY));
    for (const listener of listeners) listener();
  });
}
