// @ts-check
import { carryBag } from './bag-store.js';
import { findProduct } from './catalogue.js';
import { likes, onLikes, prefer } from './memory.js';

/** Notes the piece on this page, and shows the others that were opened before. Across pages it needs `functional`. */
export function startRecent() {
  const section = document.querySelector('[data-recent]');
  const list = document.querySelector('[data-recent-list]');
  const piece = document.querySelector('[data-piece]');
  const here = piece instanceof HTMLElement ? piece.dataset.piece : undefined;
  if (here) prefer({ seen: [here, ...likes().seen.filter((id) => id !== here)].slice(0, 6) });
  if (!(section instanceof HTMLElement) || !list) return;
  onLikes(() => {
    const others = likes().seen.filter((id) => id !== here && findProduct(id));
    section.hidden = others.length === 0;
    list.replaceChildren(...others.map(thumbnail));
    carryBag();
  });
}

/** @param {string} id */
function thumbnail(id) {
  const product = findProduct(id);
  const link = Object.assign(document.createElement('a'), { href: `/product?id=${id}` });
  const picture = Object.assign(document.createElement('img'), { src: `/art/${id}.svg`, width: 600, height: 800, alt: '' });
  const name = Object.assign(document.createElement('span'), { textContent: product?.name ?? '' });
  link.append(picture, name);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
