// @ts-check
import { addToBag, bagIsKept, bagLines, carryBag, onBagChange, setQuantity } from './bag-store.js';
import { findProduct, money } from './catalogue.js';

const FREE_FROM = 250;
const SHIPPING = 12;

/** @typedef {import('./bag-store.js').Line} Line @typedef {import('./catalogue.js').Product} Product */

/** Shows the bag on its own page. */
export function startBagPage() {
  const bag = document.querySelector('[data-bag]');
  if (!bag) return;
  takeFromAddress();
  const show = () => showBag(bag);
  show();
  onBagChange(show);
  bag.querySelector('[data-checkout]')?.addEventListener('click', () => {
    say(bag, '[data-checkout-said]', 'This is a demonstration, so the till is closed. Your bag is safe.');
  });
  const note = bagIsKept ? 'Your bag stays in this browser.' : 'Your browser keeps nothing for us, so the bag travels in the address of this page. It is gone when you close it.';
  say(bag, '[data-bag-note]', note);
}

/** What a product page without script sent along: `?add=rosalie&size=4`. */
function takeFromAddress() {
  const { searchParams } = new URL(location.href);
  const id = searchParams.get('add');
  if (!id) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  addToBag(id, searchParams.get('size') ?? '');
}

/** @param {Element} bag */
function showBag(bag) {
  const lines = bagLines();
  const list = bag.querySelector('[data-bag-lines]');
  toggle(bag, '[data-bag-empty]', lines.length === 0);
  toggle(bag, '[data-bag-full]', lines.length > 0);
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  list?.replaceChildren(...lines.map((line) => lineItem(bag, line)));
  if (held) focusAgain(bag, held);
  const subtotal = lines.reduce((sum, { id, quantity }) => sum + (findProduct(id)?.price ?? 0) * quantity, 0);
  const shipping = subtotal >= FREE_FROM ? 0 : SHIPPING;
  say(bag, '[data-sum=subtotal]', money(subtotal));
  say(bag, '[data-sum=shipping]', shipping ? money(shipping) : 'Free');
  say(bag, '[data-sum=total]', money(subtotal + shipping));
  carryBag();
}

/** @param {Element} bag @param {Line} line */
function lineItem(bag, line) {
  const product = /** @type {Product} */ (findProduct(line.id));
  const item = make('li', 'bag-line');
  const link = Object.assign(make('a', 'bag-name'), { href: `/product?id=${product.id}`, textContent: product.name });
  const picture = Object.assign(document.createElement('img'), { src: `/art/${product.id}.svg`, width: 600, height: 800, alt: '' });
  const about = make('p', 'bag-about', `${product.kind}, ${product.colour.toLowerCase()}`);
  const size = make('p', 'bag-about', line.size === 'One size' ? 'One size' : `Size ${line.size}`);
  const change = (/** @type {number} */ by) => {
    setQuantity(line.id, line.size, line.quantity + by);
    const now = bagLines().find(({ id, size: each }) => id === line.id && each === line.size)?.quantity ?? 0;
    say(bag, '[data-bag-said]', now ? `${product.name}: ${now} in your bag` : `${product.name} is out of your bag`);
  };
  const stepper = make('div', 'stepper');
  stepper.append(step('−', `One ${product.name} fewer`, `${line.id}.${line.size}.less`, () => change(-1)), make('span', 'stepper-count', String(line.quantity)), step('+', `One ${product.name} more`, `${line.id}.${line.size}.more`, () => change(1)));
  const remove = step('Remove', `Remove ${product.name}`, `${line.id}.${line.size}.none`, () => change(-line.quantity));
  remove.className = 'more';
  const words = make('div', 'bag-words');
  words.append(link, about, size);
  const controls = make('div', 'bag-controls');
  controls.append(stepper, remove);
  item.append(picture, words, make('p', 'bag-price', money(product.price * line.quantity)), controls);
  return item;
}

/** @param {string} text @param {string} label @param {string} key names the button across redraws @param {() => void} act */
function step(text, label, key, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text, ariaLabel: label });
  button.dataset.key = key;
  button.addEventListener('click', act);
  return button;
}

/** The list was drawn anew: gives focus back to the button that was pressed, or to the page when its line is gone. @param {Element} bag @param {string} key */
function focusAgain(bag, key) {
  const again = [...bag.querySelectorAll('button[data-key]')].find((button) => /** @type {HTMLElement} */ (button).dataset.key === key);
  const target = again ?? document.querySelector('main');
  if (target instanceof HTMLElement) target.focus();
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} name @param {string} [text] */
function make(tag, name, text = '') {
  return Object.assign(document.createElement(tag), { className: name, textContent: text });
}

/** @param {Element} root @param {string} selector @param {string} text */
function say(root, selector, text) {
  const element = root.querySelector(selector);
  if (element) element.textContent = text;
}

/** @param {Element} root @param {string} selector @param {boolean} visible */
function toggle(root, selector, visible) {
  const element = root.querySelector(selector);
  if (element instanceof HTMLElement) element.hidden = !visible;
}
