/** What a placeholder reads of the element that it stands for, beside its addresses once it is released. */
const attributes = ["src", "data", "data-consent", "data-service", "data-src", "data-data", "data-thumbnail", "title", "aria-label"];

/** Calls `follow` when the size of an element, or of what it is in, may have changed, or it has loaded; `readAnew` when it may be something else. */
export function watchTarget(target: Element, follow: () => void, readAnew: () => void): void {
  const sizes = new ResizeObserver(() => requestAnimationFrame(follow)); // At once it would change what is observed, of which Firefox complains.
  sizes.observe(target);
  if (target.parentElement) sizes.observe(target.parentElement);
  new MutationObserver(readAnew).observe(target, { attributeFilter: attributes, subtree: true });
  target.addEventListener("load", follow); // A frame that is moved loads anew.
}
