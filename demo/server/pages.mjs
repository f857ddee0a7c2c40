// @ts-check
import { readFile } from 'node:fs/promises';
import { findProduct, money, products } from '../shop/catalogue.js';
import { escapeHtml, fill, gallery, list, productCard, sizeChoice } from './markup.mjs';
import { switcher } from '../storefront/switcher.mjs';
import { typeOf } from './send.mjs';
import { stories } from './stories.mjs';

const demo = new URL('../', import.meta.url);
const read = (/** @type {string} */ path) => readFile(new URL(path, demo), 'utf8');

/** @type {Record<string, string>} */
const EDITS = { dresses: 'Dresses', tailoring: 'Tailoring', separates: 'Separates', accessories: 'Accessories' };

/** @typedef {{ template: string, status?: number, title: string, description: string, style: string, values?: Record<string, string> }} Page */

/**
 * The page a URL asks for; the 404 page when there is none.
 *
 * @param {URL} url
 * @param {{ standIn: string, cookie: string, name: string, mark: number }} visit `standIn` is its origin, for the embeds; of `cookie` the bag's count is all
 *   that is read; `mark` is the newest request in the log
 */
export async function pageFor(url, { standIn, cookie, name, mark }) {
  if (url.pathname === '/playground') return playground();
  const page = choose(url);
  const count = /(?:^|;\s*)milly_bag=(\d{1,3})(?:;|$)/.exec(cookie)?.[1] ?? '0';
  const policy = '/policies/milly.json';
  const config = JSON.stringify(JSON.parse(await read(policy.slice(1)))).replaceAll('<', '\\u003c');
  const inline = `<script type="application/json" data-assent-config>${config}</script>\n  <script src="/dist/assent.js"></script>`;
  const linked = `<script src="/dist/assent.js" data-config="${policy}"></script>`;
  const values = {
    ...page.values,
    STANDIN: standIn,
    LOG_MARK: String(mark),
    BAG_COUNT: count,
    NAME_OF_VISITOR: escapeHtml(name),
    ACCOUNT: name ? escapeHtml(name) : 'Sign in',
    SWITCHER: switcher(''),
    TITLE: escapeHtml(page.title),
    DESCRIPTION: escapeHtml(page.description),
    STYLE: page.style,
    CONSENT: page.template === 'privacy' ? linked : inline,
  };
  const parts = ['tags-head', 'tags-body', 'header', 'footer', 'panel'];
  const filled = await Promise.all(parts.map(async (part) => fill(await read(`pages/parts/${part}.html`), values)));
  const named = Object.fromEntries(parts.map((part, index) => [part.toUpperCase().replace('-', '_'), filled[index]]));
  const main = fill(await read(`pages/${page.template}.html`), values);
  const body = fill(await read('pages/parts/layout.html'), { ...values, ...named, MAIN: main });
  return { status: page.status, type: typeOf('.html'), body };
}

/** The page where shops try out a config: the SDK runs only in its frame. */
async function playground() {
  const values = { TITLE: 'Playground', DESCRIPTION: 'Shape a consent banner, see it live, copy its two tags.', CONFIG: escapeHtml((await read('policies/playground.json')).trim()) };
  return { type: typeOf('.html'), body: fill(await read('pages/playground.html'), values) };
}

/** @param {URL} url @returns {Page} */
function choose({ pathname, searchParams }) {
  if (pathname === '/') return home(searchParams.get('edit') ?? '');
  if (pathname === '/product') return product(searchParams.get('id'));
  if (pathname === '/bag') return { template: 'bag', style: 'bag', title: 'Your bag', description: 'What you have put aside at Milly.' };
  if (pathname === '/login') return { template: 'login', style: 'login', title: 'Sign in', description: 'Your account at Milly.' };
  if (pathname === '/privacy') return { template: 'privacy', style: 'privacy', title: 'Privacy and cookies', description: 'What the shop keeps in your browser, why, and how to say no.' };
  return { template: 'not-found', status: 404, style: 'home', title: 'Not here', description: 'There is no such page.', values: { CARDS: cards(products.slice(0, 4)) } };
}

/** @param {string} edit @returns {Page} */
function home(edit) {
  const known = Object.hasOwn(EDITS, edit);
  const shown = known ? products.filter((product) => product.edit === edit) : products;
  const heading = known ? EDITS[edit] : 'New in';
  return {
    template: 'home',
    style: 'home',
    title: known ? EDITS[edit] : 'New in',
    description: 'Milly: colour, print and clean lines, made in New York.',
    values: { HEADING: heading, COUNT: `${shown.length} pieces`, CARDS: cards(shown) },
  };
}

/** @param {string | null} id @returns {Page} */
function product(id) {
  const found = findProduct(id);
  if (!found) return choose(new URL('http://shop/not-found'));
  const story = stories[found.id];
  const others = products.filter(({ id: other }) => other !== found.id).sort((a, b) => Number(b.edit === found.edit) - Number(a.edit === found.edit));
  return {
    template: 'product',
    style: 'product',
    title: `${found.name}, ${found.kind.toLowerCase()}`,
    description: story.blurb,
    values: {
      ID: found.id,
      NAME: found.name,
      KIND: found.kind,
      PRICE: money(found.price),
      COLOUR: found.colour,
      EDIT: found.edit,
      EDIT_NAME: EDITS[found.edit],
      BLURB: escapeHtml(story.blurb),
      CLOTH: escapeHtml(story.cloth),
      DETAILS: list(story.details),
      SIZES: sizeChoice(found.sizes),
      GALLERY: gallery(found),
      SHARE: encodeURIComponent(`https://www.milly.example/product?id=${found.id}`),
      CARDS: cards(others.slice(0, 4)),
    },
  };
}

/** @param {import('../shop/catalogue.js').Product[]} shown */
function cards(shown) {
  return shown.map(productCard).join('\n');
}
