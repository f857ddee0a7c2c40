import { safeDocument } from "../platform/safe-document.js";

/**
 * False for a script that the parser may still be at work on, as nothing of its own follows it yet: it would be prepared half-made, or twice. What stands
 * beside head and body says nothing: scripts put it there.
 */
export function isWhole(script: Element): boolean {
  const { readyState, documentElement, body } = safeDocument;
  if (readyState !== "loading") return true;
  for (let node: Node | null = script; node; node = node.parentNode) {
    if (node.parentNode === documentElement) return node !== body && !!body;
    if (node.nextSibling) return true;
  }
  return false;
}
