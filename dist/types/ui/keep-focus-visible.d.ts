/**
 * Keeps what is focused on the page out from under a fixed element at its end, by as much `scroll-padding` as the element is high
 * (WCAG 2.2, 2.4.11 Focus Not Obscured). Returns a function that puts the page's own value back.
 */
export declare function keepFocusVisible(covering: HTMLElement): () => void;
