// @ts-check
import { addToBag, carryBag } from './bag-store.js';
import { findProduct } from './catalogue.js';

/** Adds to the bag without leaving the product page. Without this script the form goes to `/bag?add=…&size=…`. */
export function startOrder() {
  const form = document.querySelector('[data-order]');
  const said = document.querySelector('[data-order-said]');
  if (!(form instanceof HTMLFormElement) || !said) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const id = String(data.get('add'));
    const size = String(data.get('size'));
    if (!addToBag(id, size)) return;
    const link = document.createElement('a');
    link.href = '/bag';
    link.className = 'more';
    link.textContent = 'View bag';
    const named = size === 'One size' ? '' : ` in size ${size}`;
    said.replaceChildren(`${findProduct(id)?.name}${named} is in your bag. `, link);
    carryBag();
  });
}
