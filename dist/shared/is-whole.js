import { i as isParsed } from './is-parsed.js';
import { s as safeDocument } from './safe-document.js';

function isWhole(element) {
  if (isParsed()) return true;
  const walker = safeDocument.createTreeWalker(safeDocument.body ?? safeDocument.head);
  walker.currentNode = element;
  while (walker.lastChild()) ;
  return !!walker.nextNode();
}

export { isWhole as i };
