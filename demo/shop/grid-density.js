// @ts-check
import { isRemembered, likes, onLikes, prefer } from './memory.js';

/** The two buttons for large and small pictures, and the line that says whether the shop will remember. */
export function startDensity() {
  const grid = document.querySelector('[data-grid]');
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-density]'));
  const note = document.querySelector('[data-remember]');
  const text = document.querySelector('[data-remember-text]');
  if (!(grid instanceof HTMLElement) || !(note instanceof HTMLElement) || !text) return;
  const pressed = { once: false };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      pressed.once = true;
      prefer({ density: button.dataset.density === 'close' ? 'close' : 'roomy' });
    });
  }
  onLikes(() => {
    grid.dataset.grid = likes().density;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.density === likes().density));
    note.hidden = !pressed.once;
    text.textContent = isRemembered() ? 'We will remember this view.' : 'This view lasts until you leave the page. Allow functional cookies and we will remember it.';
  });
}
