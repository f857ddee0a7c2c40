import { safeDocument } from "../../platform/safe-document.js";
import { element } from "../dom.js";

/** Height of the page without the room below it. In quirks mode the body's is the viewport's (https://drafts.csswg.org/cssom-view/#dom-element-scrollheight). */
function contentHeight(): number {
  const { documentElement, body, compatMode } = safeDocument;
  const inBody = compatMode === "CSS1Compat" ? body.getBoundingClientRect().top + scrollY + body.scrollHeight : 0;
  return Math.ceil(Math.max(documentElement.offsetHeight, inBody));
}

/** Pixels between what has the focus and the card. */
const gap = 16;

/**
 * Keeps what is focused on the page out from under a card that is fixed in the viewport (WCAG 2.2, 2.4.11 Focus Not Obscured), and lets the
 * page's end be scrolled clear of it.
 *
 * `scroll-padding` serves most of the page. At its end there is nothing left to scroll, so an empty element is put below it, out of the
 * flow: nothing that stands in the page moves by that, however its height is made. Only where the page fits the viewport, and a scroll bar
 * would come, does the room wait until somebody scrolls or the focus goes under the card. A card at the top, which no scrolling leaves behind, is moved by `flip`. Answers a function that puts
 * everything back.
 */
export function keepFocusVisible(card: HTMLElement, flip: () => void): () => void {
  const root = safeDocument.documentElement;
  const { style } = root;
  const before = new Map<string, readonly [string, string]>();
  const room = element("div", { "data-assent-room": true, "aria-hidden": "true" });
  const abort = new AbortController();
  const { signal } = abort;

  const set = (name: string, value: string) => {
    if (!before.has(name)) before.set(name, [style.getPropertyValue(name), style.getPropertyPriority(name)]);
    style.setProperty(name, value, "important");
  };
  const isAtTop = () => {
    const { top, bottom } = card.getBoundingClientRect();
    return top < innerHeight - bottom;
  };
  const coverHeight = () => Math.ceil(innerHeight - card.getBoundingClientRect().top + gap);
  const giveRoom = () => {
    if (isAtTop()) return;
    const box = { position: "absolute", top: `${contentHeight()}px`, height: `${coverHeight()}px`, width: "1px", left: "0", display: "block", visibility: "hidden" };
    for (const [name, value] of Object.entries(box)) room.style.setProperty(name, value, "important");
    root.append(room);
  };
  const measure = () => {
    if (isAtTop()) set("scroll-padding-top", `${Math.ceil(card.getBoundingClientRect().bottom + gap)}px`);
    else set("scroll-padding-bottom", `${coverHeight()}px`);
    if (contentHeight() > innerHeight) giveRoom();
  };
  const uncover = (target: Element) => {
    const spot = target.getBoundingClientRect();
    const { top, right, bottom, left, height } = card.getBoundingClientRect();
    const isUnder = spot.bottom > top && spot.top < bottom && spot.right > left && spot.left < right;
    if (!isUnder || spot.height > innerHeight - height) return;
    giveRoom();
    const distance = isAtTop() ? spot.top - bottom - gap : spot.bottom - top + gap;
    if (scrollY + distance < 0) flip();
    else scrollBy({ top: distance, behavior: "instant" });
  };

  const observer = new ResizeObserver(measure);
  observer.observe(card);
  observer.observe(safeDocument.body);
  addEventListener("resize", measure, { signal });
  addEventListener("wheel", giveRoom, { signal, passive: true });
  addEventListener("touchmove", giveRoom, { signal, passive: true });
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => card.isConnected && !card.getRootNode().contains(target as Node) && uncover(target as Element)), { signal });
  return () => {
    observer.disconnect();
    abort.abort();
    room.remove();
    for (const [name, [value, priority]] of before) style.setProperty(name, value, priority);
  };
}
