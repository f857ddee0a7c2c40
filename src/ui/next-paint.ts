import { safeDocument } from "../platform/safe-document.js";

/** Settles after the next frame has been painted; at once in a page that is not painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (safeDocument.visibilityState === "hidden") resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200); // A page that is hidden before its frame comes gets no frame.
  });
}
