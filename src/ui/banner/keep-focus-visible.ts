import { safeDocument } from "../../platform/safe-document.js";
import { element } from "../dom.js";

/** Height of the page without the room below it. In quirks mode the body's is the viewport's (https://drafts.csswg.org/cssom-view/#dom-element-scrollheight). */
function contentHeight(): number {
  const { documentElement, body, compatMode } = safeDocument;
  const inBody = compatMode === "CSS1Compat" ? body.getBoundingClientRect().top + scrollY + body.scrollHeight : 0;
  return Math.max(documentElement.offsetHeight, inBody);
}

/** Pixels between what has the focus and the card. */
const gap = 16;

/** The edge that the card stands at, and how much it takes of the viewport there. */
function edgeOf(card: HTMLElement): { readonly isAtTop: boolean; readonly height: number } {
  const { top, bottom } = card.getBoundingClientRect();
  const isAtTop = top < innerHeight - bottom;
  return { isAtTop, height: (isAtTop ? bottom : innerHeight - top) + gap };
}

/** Gives the page's end some height, out of the flow: as much as a card at the bottom takes. A root that no visitor can scroll gets none. */
function placeBelow(room: HTMLElement, card: HTMLElement): void {
  const { isAtTop, height } = edgeOf(card);
  const { documentElement } = safeDocument;
  if (isAtTop || getComputedStyle(documentElement).overflowY === "hidden") return;
  const box = ["position:absolute", `top:${contentHeight()}px`, `height:${height}px`, "width:1px", "left:0", "display:var(--assent-room,block)", "visibility:hidden", ""];
  room.style.cssText = box.join("!important;");
  documentElement.append(room);
}

/** Pixels to scroll for what is under the card to stand clear of it; `false` if it does so, or is too tall to. */
function distanceFrom(card: HTMLElement, target: Element): number | false {
  const spot = target.getBoundingClientRect();
  const { top, right, bottom, left } = card.getBoundingClientRect();
  const { isAtTop, height } = edgeOf(card);
  const isUnder = spot.bottom > top && spot.top < bottom && spot.right > left && spot.left < right;
  return isUnder && spot.height < innerHeight - height && (isAtTop ? spot.top - height : spot.bottom + height - innerHeight);
}

/**
 * Keeps what is focused on the page out from under a card that is fixed in the viewport (WCAG 2.2, 2.4.11 Focus Not Obscured), and lets the
 * page's end be scrolled clear of it.
 *
 * `scroll-padding` serves most of the page. At its end there is nothing left to scroll, so an empty element is put below it, out of the
 * flow: nothing that stands in the page moves by that, however its height is made. Only where the page fits the viewport, and a scroll bar
 * would come, does the room wait until somebody scrolls or the focus goes under the card; on paper there is none. What no scrolling of the
 * page moves clear, for it is fixed or scrolls in a box of its own, has the banner move to the other edge. Answers a function that puts
 * everything back.
 */
export function keepFocusVisible(card: HTMLElement): () => void {
  /** Holds the card in its shadow, and the buttons that are slotted into it: they stand on the card, not under it. */
  const { host } = card.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  const room = element("div", { "data-assent-room": true });
  const abort = new AbortController();
  const options = { signal: abort.signal };
  const giveRoom = () => placeBelow(room, card);
  const measure = () => {
    const { isAtTop, height } = edgeOf(card);
    sheet.replaceSync(`:root{scroll-padding-${isAtTop ? "top" : "bottom"}:${height}px!important}@media print{:root{--assent-room:none}}`);
    if (contentHeight() > innerHeight) giveRoom();
  };
  const uncover = (target: Element) => {
    const distance = distanceFrom(card, target);
    if (!distance) return;
    giveRoom();
    const top = scrollY;
    scrollBy({ top: distance, behavior: "instant" });
    if (!distanceFrom(card, target)) return;
    scrollTo({ top, behavior: "instant" });
    host.setAttribute("position", host.getAttribute("position")!.replace(/^\w+/, edgeOf(card).isAtTop ? "bottom" : "top"));
    measure();
  };
  safeDocument.adoptedStyleSheets.push(sheet);
  const observer = new ResizeObserver(measure);
  observer.observe(card);
  observer.observe(safeDocument.body);
  addEventListener("resize", measure, options);
  for (const type of ["wheel", "touchmove"]) addEventListener(type, giveRoom, options);
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => card.isConnected && !host.contains(target as Node) && uncover(target as Element)), options);
  return () => {
    observer.disconnect();
    abort.abort();
    room.replaceWith(); // Prototype has its own `remove`, which throws for what stands nowhere.
    safeDocument.adoptedStyleSheets = safeDocument.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
