import { parentOf } from "../../platform/parent-of.js";
import { safeDocument } from "../../platform/safe-document.js";

/** For so many milliseconds after a page has loaded, code that it imports may still come and take over what the server has sent. */
const settling = 2000;

/**
 * True while a framework may still be about to take the markup around an element for its own. React throws away, and renders anew, a part
 * of the server's markup in which it finds an element that it does not know, and what scripts that part had never run:
 * https://react.dev/link/hydration-mismatch. Vue and Svelte do alike, and Solid's part is dead from then on. It is over when the page has
 * loaded, what it may import has had its time, and the framework, if one that tells is at work here, knows the element, or will not.
 */
export function isHydrating(target: Element): boolean {
  return safeDocument.readyState !== "complete" || target.closest("astro-island[ssr]") !== null || isDehydrated(target);
}

/** React notes on each node what it is to it, under a name of its own for each copy of React. */
const isKnown = (node: Node, as: string) => Object.keys(node).some((key) => key.startsWith(`__react${as}$`));

function isDehydrated(target: Node): boolean {
  for (let inner: Node | undefined, outer: Node | null = target; outer; inner = outer, outer = parentOf(outer)) {
    if (isKnown(outer, "Fiber")) return !!inner && isInBoundary(inner);
    if (isKnown(outer, "Container")) return true;
  }
  return isSettling();
}

/** What is known of scripts: it is asked ten times a second for each placeholder, and long ones are to be read once. */
const areImporting = new WeakMap<HTMLScriptElement, boolean>();

/** `import()` is the one usual way to have code run that Chromium's `load` does not wait for. */
function isImporting(script: HTMLScriptElement): boolean {
  const is = areImporting.get(script) ?? /^module|import\(/.test(script.type + script.text);
  areImporting.set(script, is);
  return is;
}

function isSettling(): boolean {
  return Date.now() < performance.timing.loadEventStart + settling && [...safeDocument.scripts].some(isImporting);
}

/** The server puts a boundary of `Suspense` between comments, `$…` and `/$`. What stands in no such pair React has been given as HTML. */
function isInBoundary(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Comment && /^\/?[$&]/.test(before.data)) return before.data[0] !== "/";
  }
  return false;
}
