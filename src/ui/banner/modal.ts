import { sheetOf } from "../css.js";
import { modalStyles } from "./modal.styles.js";

/**
 * Makes the first layer modal, because the shop has asked for it. Escape is no answer; where a content blocker hides the card, `giveUp` is
 * called, so that no unseen modal leaves a page that cannot be used. Answers a function that closes it.
 */
export function raise(card: HTMLDialogElement, giveUp: () => void): () => void {
  const root = card.getRootNode() as ShadowRoot;
  const sheet = sheetOf(modalStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const abort = new AbortController();
  const { signal } = abort;
  card.close();
  card.showModal();
  const lower = () => {
    abort.abort();
    card.close();
  };
  card.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  card.addEventListener("close", () => card.isConnected && card.showModal(), { signal });
  if (card.getClientRects().length === 0) {
    lower();
    giveUp();
  }
  return lower;
}
