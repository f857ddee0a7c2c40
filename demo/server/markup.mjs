// @ts-check
import { money } from '../shop/catalogue.js';
import { stories } from './stories.mjs';

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/**
 * Puts values where a template says `%NAME%`. What is put in is not read again; an unknown name stays.
 *
 * @param {string} template
 * @param {Record<string, string>} values
 */
export function fill(template, values) {
  return template.replace(/%([A-Z_]+)%/g, (mark, name) => values[name] ?? mark);
}

/**
 * A product in a grid.
 *
 * @param {import('../shop/catalogue.js').Product} product
 */
export function productCard(product) {
  const { alt } = stories[product.id];
  return `<li class="card" data-product="${product.id}"><a class="card-link" href="/product?id=${product.id}">
  <span class="card-picture"><img src="/art/${product.id}.svg" width="600" height="800" alt="${escapeHtml(alt)}"><img class="card-other" src="/art/${product.id}-noon.svg" width="600" height="800" alt="" loading="lazy"></span>
  <span class="card-name">${product.name}</span><span class="card-price">${money(product.price)}</span>
  <span class="card-kind">${product.kind}<span class="card-colour">, ${product.colour.toLowerCase()}</span></span>
</a></li>`;
}

/** The four pictures on a product page. @param {import('../shop/catalogue.js').Product} product */
export function gallery(product) {
  const { alt } = stories[product.id];
  const views = [['', alt], ['-noon', `${product.name}, in noon light`], ['-close', `${product.name}, seen close`], ['-cloth', `The cloth of ${product.name}, draped`]];
  return views.map(([view, text]) => `<li><img src="/art/${product.id}${view}.svg" width="600" height="800" alt="${escapeHtml(text)}"></li>`).join('\n');
}

/** @param {string[]} sizes */
export function sizeChoice(sizes) {
  const only = sizes.length === 1;
  return sizes.map((size) => `<label class="size"><input type="radio" name="size" value="${size}"${only ? ' checked' : ''} required><span>${size}</span></label>`).join('');
}

/** @param {string[]} items */
export function list(items) {
  return items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
}
