import { sheetOf } from "../css.js";
import { furnish } from "../dom.js";
import { modalStyles } from "./modal.styles.js";

/**
 * Makes the first layer modal, because the shop has asked for it. The card itself takes the focus, so that it is read from its start. Escape
 * is no answer; where a content blocker hides the card, `giveUp` is called, so that no unseen modal leaves a page that cannot be used.
 * Answers a function that closes it.
 */
export function raise(card: HTMLDialogElement, giveUp: () => void): () => void {
  const root = card.getRootNode() as ShadowRoot;
  const sheet = sheetOf(modalStyles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const abort = new AbortController();
  const { signal } = abort;
  const show = () => {
    card.showModal();
    card.focus();
  };
  const message = card.firstElementChild as HTMLElement;
  message.id = "message";
  furnish(card, { tabindex: "-1", "aria-describedby": "message" });
  /** Lets the keyboard reach a text that scrolls, and no other: not every browser does so by itself. */
  const fit = () => {
    message.tabIndex = message.scrollHeight > message.clientHeight + 1 ? 0 : -1;
  };
  card.close();
  show();
  const observer = new ResizeObserver(fit);
  observer.observe(message);
  const lower = () => {
    abort.abort();
    observer.disconnect();
    card.close();
  };
  card.addEventListener("cancel", (event) => event.preventDefault(), { signal });
  card.addEventListener("close", () => card.isConnected && show(), { signal });
  if (card.getClientRects().length === 0) {
    lower();
    giveUp();
  }
  return lower;
}
