import { safeDocument } from "./safe-document.js";

/** True on a page that is rendered before anybody has asked for it: https://wicg.github.io/nav-speculation/prerendering.html. */
export function isUnvisited(): boolean | undefined {
  return (safeDocument as { prerendering?: boolean }).prerendering;
}

/** Begins now, or, on a page that nobody has come to yet, once somebody does. */
export function whenVisited(begin: () => void): void {
  if (isUnvisited()) safeDocument.addEventListener("prerenderingchange", begin, { once: true });
  else begin();
}
