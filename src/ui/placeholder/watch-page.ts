/** Who follows the page. It is one, and so is what observes it, whichever placeholder came first: `watch` tells that it does. */
const followers = new Set<() => void>();
const watch = { isOn: false };

/** What may show, hide or move an element without a change of its size. */
const attributes = ["class", "style", "aria-hidden"];
const events = ["resize", "scroll", "click", "focusout", "transitionend"];

/**
 * Calls `follow`, from now on or no more, when something on the page may have been shown, hidden or moved: once in a frame, however much has
 * happened, and before that frame is painted, so that reading the layout costs no more than the browser's own. While nobody follows, nothing
 * is read.
 */
export function watchPage(follow: () => void, isWanted: boolean): void {
  if (isWanted) followers.add(follow);
  else followers.delete(follow);
  if (!isWanted || watch.isOn) return;
  watch.isOn = true;
  let frame = 0;
  const look = () => {
    frame ||= followers.size && requestAnimationFrame(() => {
      frame = 0;
      followers.forEach((each) => each());
    });
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => (target as Element).localName !== "consent-placeholder")) look();
  });
  observer.observe(document, { subtree: true, attributeFilter: attributes });
  for (const type of events) addEventListener(type, look, true);
}
