import type { ConsentBanner } from "../consent-banner.js";
import { announce } from "./announce.js";
import { keepFocusVisible } from "./keep-focus-visible.js";
import { raise } from "./modal.js";

/**
 * What the banner does for those around it, once it is there: it is announced, and leaves what has the focus on the page to be seen; or
 * it is modal. Answers a function that undoes all of it.
 */
export function begin(banner: ConsentBanner, card: HTMLElement, text: string): () => void {
  if (card instanceof HTMLDialogElement) return raise(card, () => banner.close());
  const steps = [announce(card.getRootNode() as ShadowRoot, text), keepFocusVisible(card, () => banner.setAttribute("position", "bottom"))];
  return () => {
    for (const undo of steps) undo();
  };
}
