import { s as safeDocument } from './safe-document.js';

function isWhole(element) {
  const { readyState, documentElement, body } = safeDocument;
  if (readyState !== "loading") return true;
  for (let node = element; node; node = node.parentNode) {
    if (node.parentNode === documentElement) return node !== body && !!body;
    if (node.nextSibling) return true;
  }
  return false;
}

export { isWhole as i };
