// @ts-check
/** The live panel: an instrument beside the shop, no part of it. It reads the page once a second while it is open. */
import { currentConsent, withConsent } from '../shop/consent.js';
import { grantItems, pairItems, requestItems, statusLine, tagItems } from './lists.js';
import { cookies, policyCategories, ranTags, requests, storedKeys } from './readings.js';

const EVERY = 1000;
const root = document.documentElement;
const panel = document.querySelector('#panel');
const tab = document.querySelector('#panel-tab');
const wide = matchMedia('(min-width: 75rem)');
/** @type {Map<string, string>} what each list shows, so that unchanged ones are left alone */
const shown = new Map();

/** Open on wide screens until it is closed; closed on narrow ones until it is opened. */
function isOpen() {
  return root.dataset.panel ? root.dataset.panel === 'open' : wide.matches;
}

/** @param {boolean} open */
function setOpen(open) {
  root.dataset.panel = open ? 'open' : 'closed';
  // The window's name stays with the tab and is no storage: closing the panel must leave no trace for it to show.
  window.name = open ? '' : 'panel-closed';
  tab?.setAttribute('aria-expanded', String(open));
  if (open) void read();
}

/** @param {string} name @param {unknown} value @param {() => Node[]} draw */
function write(name, value, draw) {
  const key = JSON.stringify(value) ?? '';
  if (shown.get(name) === key) return;
  shown.set(name, key);
  panel?.querySelector(`[data-panel="${name}"]`)?.replaceChildren(...draw());
}

/** @param {string} name @param {string | number} text */
function writeText(name, text) {
  const element = panel?.querySelector(`[data-panel="${name}"]`);
  if (element && element.textContent !== String(text)) element.textContent = String(text);
}

function state() {
  try {
    return currentConsent()?.getState();
  } catch {
    return undefined;
  }
}

const categories = policyCategories();
const mark = panel?.getAttribute('data-log-mark') ?? '0';

async function read() {
  const now = state();
  const known = await categories;
  write('grants', [known, now?.categories, now?.services], () => grantItems(known, now));
  writeText('status', statusLine(now));
  const tags = ranTags();
  write('tags', tags, () => tagItems(tags));
  writeText('tags-count', tags.length);
  writeText('tally', tags.length === 1 ? '1 tag ran' : `${tags.length} tags ran`);
  if (!isOpen()) return;
  const jar = cookies();
  const kept = storedKeys();
  write('cookies', jar, () => pairItems(jar));
  writeText('cookies-count', jar.length);
  write('storage', kept, () => pairItems(kept));
  writeText('storage-count', kept.length);
  const sent = await requests(mark);
  write('requests', sent.map(({ id }) => id), () => requestItems(sent));
  writeText('requests-count', sent.length);
}

/** As if the browser had never been here; without the consent script, as far as a page can. */
async function forget() {
  const consent = currentConsent();
  if (consent?.erase) {
    await consent.erase();
    await read();
    return;
  }
  for (const [name] of cookies()) document.cookie = `${name}=; path=/; max-age=0`;
  try {
    localStorage.clear();
  } catch {
    /* nothing was kept */
  }
  location.reload();
}

/** Where the page's own part begins: above it are the header's links, which the panel leaves free while the banner is open. */
function measureHeader() {
  const main = document.querySelector('main');
  if (main) root.style.setProperty('--panel-top', `${main.getBoundingClientRect().top + scrollY}px`);
}

const header = document.querySelector('header');
if (header) new ResizeObserver(measureHeader).observe(header);
tab?.setAttribute('aria-expanded', String(isOpen()));
tab?.addEventListener('click', () => setOpen(!isOpen()));
wide.addEventListener('change', () => tab?.setAttribute('aria-expanded', String(isOpen())));
panel?.querySelector('[data-panel-action="forget"]')?.addEventListener('click', () => void forget());
panel?.querySelector('[data-panel-action="reset"]')?.addEventListener('click', async () => {
  await fetch('/__log/reset', { method: 'POST' });
  await read();
});
panel?.addEventListener('keydown', (event) => {
  if (/** @type {KeyboardEvent} */ (event).key !== 'Escape' || !isOpen() || wide.matches) return;
  setOpen(false);
  if (tab instanceof HTMLElement) tab.focus();
});
document.addEventListener('demo:ran', () => void read());
withConsent((consent) => consent.onChange(() => void read()));
setInterval(() => {
  if (isOpen() && document.visibilityState === 'visible') void read();
}, EVERY);
void read();
