import { i as isParsed } from './is-parsed.js';
import { s as safeDocument } from './safe-document.js';

function isWhole(element) {
  if (isParsed()) return true;
  const walker = safeDocument.createTreeWalker(safeDocument.body ?? safeDocument.head);
  walker.currentNode = element;
  while (walker.lastChild()) ;
  return !!walker.nextNode();
}

function isUnvisited() {
  return safeDocument.prerendering;
}
function whenVisited(begin) {
  if (isUnvisited()) safeDocument.addEventListener("prerenderingchange", begin, { once: true });
  else begin();
}

export { isUnvisited as a, isWhole as i, whenVisited as w };
