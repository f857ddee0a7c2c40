import { isParsed } from "../platform/is-parsed.js";
import { safeDocument } from "../platform/safe-document.js";

/**
 * False for an element that the parser may still be at work on, as nothing follows it yet: a script would be prepared half-made, or twice, and
 * a player miss the sources that are still to come. What stands beside head and body says nothing: scripts put it there.
 */
export function isWhole(element: Element): boolean {
  if (isParsed()) return true;
  const { documentElement, body } = safeDocument;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.parentNode === documentElement) return node !== body && !!body;
    if (node.nextSibling) return true;
  }
  return false;
}
