/**
 * Makes the first layer modal, because the shop has asked for it. The card itself takes the focus, so that it is read from its start. Escape
 * is no answer; where a content blocker hides the card, `giveUp` is called, so that no unseen modal leaves a page that cannot be used.
 * Answers a function that closes it.
 */
export declare function raise(card: HTMLDialogElement, giveUp: () => void): () => void;
