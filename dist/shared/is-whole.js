import { i as isParsed } from './is-parsed.js';
import { s as safeDocument } from './safe-document.js';

function isWhole(element) {
  if (isParsed()) return true;
  const { documentElement, body } = safeDocument;
  for (let node = element; node; node = node.parentNode) {
    if (node.parentNode === documentElement) return node !== body && !!body;
    if (node.nextSibling) return true;
  }
  return false;
}

export { isWhole as i };
