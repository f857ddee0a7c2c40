import { safeDocument } from "../platform/safe-document.js";

/**
 * Keeps what is focused on the page out from under a fixed element at its end, by as much `scroll-padding` as the element is high
 * (WCAG 2.2, 2.4.11 Focus Not Obscured). Returns a function that puts the page's own value back.
 */
export function keepFocusVisible(covering: HTMLElement): () => void {
  const { style } = safeDocument.documentElement;
  const before = style.scrollPaddingBottom;
  const observer = new ResizeObserver(([entry]) => {
    style.scrollPaddingBottom = `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`;
  });
  observer.observe(covering);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = before;
  };
}
