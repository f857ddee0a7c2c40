import { parentOf } from "../../platform/parent-of.js";
import { safeDocument } from "../../platform/safe-document.js";

/** In CSS pixels of the viewport. */
export type Sides = Pick<DOMRect, "left" | "top" | "right" | "bottom">;

/**
 * What the boxes around a target that scroll, or cut off, leave of its box; `undefined` if nothing. The viewport is not one of them.
 *
 * A cover has to ask: being out of flow it is cut off by boxes only that are positioned, and would lie beside the others, or widen the page.
 */
export function visiblePart(target: Element, { left, top, right, bottom }: Sides): Sides | undefined {
  let { position } = getComputedStyle(target);
  for (let outer = parentOf(target); outer instanceof Element && outer !== safeDocument.body; outer = parentOf(outer)) {
    const style = getComputedStyle(outer);
    // What is out of flow, only a box around it in the layout cuts off: https://drafts.csswg.org/css-position-3/#def-cb
    const isOut = position === "fixed" || (position === "absolute" && style.position === "static");
    if (isOut && style.transform === "none") continue;
    position = style.position;
    if (/^(?:inline|contents)$/.test(style.display)) continue;
    const box = outer.getBoundingClientRect();
    const border = outer.clientTop; // Taken for as wide on every side.
    if (style.overflowX !== "visible") [left, right] = [Math.max(left, box.left + border), Math.min(right, box.right - border)];
    if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, box.top + border), Math.min(bottom, box.bottom - border)];
  }
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}
