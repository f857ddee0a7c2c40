// @ts-check
import { bagCount, carryBag, onBagChange } from './bag-store.js';

/** Keeps the count in the header right, and the bag with the visitor. */
export function startBagLink() {
  const count = document.querySelector('[data-bag-count]');
  const show = () => {
    if (count) count.textContent = String(bagCount());
  };
  show();
  carryBag();
  onBagChange(show);
}
