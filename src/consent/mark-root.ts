import { isGranted } from "../core/is-granted.js";
import type { ConsentState } from "../core/types.js";
import { safeDocument } from "../platform/safe-document.js";

/**
 * Names the granted categories on the root, for CSS. Again when they are lost: Astro gives the root the attributes of the next page, React
 * those that it was written with, or another root.
 */
export function markRoot(state: ConsentState): void {
  const { documentElement: root } = safeDocument;
  const granted = Object.keys(state.categories).filter((id) => isGranted(state, id)).join(" ");
  if (root && root.getAttribute("data-consent") !== granted) root.setAttribute("data-consent", granted);
}
