import { parentOf } from "../../platform/parent-of.js";
import { safeDocument } from "../../platform/safe-document.js";

/**
 * True while a framework may still be about to take the markup around an element for its own. React throws away, and renders anew, a part
 * of the server's markup in which it finds an element that it does not know, and what scripts that part had never run:
 * https://react.dev/link/hydration-mismatch. Others do alike. It is over when the page has loaded and React, if it is at work here, knows
 * the element, or will not.
 */
export function isHydrating(target: Element): boolean {
  return safeDocument.readyState !== "complete" || isDehydrated(target);
}

/** React notes on each node what it is to it, under a name of its own for each copy of React. */
const isKnown = (node: Node, as: string) => Object.keys(node).some((key) => key.startsWith(`__react${as}$`));

function isDehydrated(target: Node): boolean {
  if (isKnown(target, "Fiber")) return false;
  for (let inner = target, outer = parentOf(target); outer; inner = outer, outer = parentOf(outer)) {
    if (isKnown(outer, "Fiber")) return isInBoundary(inner);
    if (isKnown(outer, "Container")) return true;
  }
  return false;
}

/** The server puts a boundary of `Suspense` between comments, `$…` and `/$`. What stands in no such pair React has been given as HTML. */
function isInBoundary(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Comment && /^\/?[$&]/.test(before.data)) return before.data[0] !== "/";
  }
  return false;
}
