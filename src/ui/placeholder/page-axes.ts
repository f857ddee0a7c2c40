import { element } from "../dom.js";
import type { Sides } from "./visible-part.js";

/** Points of a cover, for `axesOf`. The style sheet puts them 100 px apart: the second to the right of the first, the third below the second. */
export const createPoints = (): HTMLElement[] => [element("i", {}), element("i", {}), element("i", {})];

/**
 * How the page draws a cover: the transforms and the zoom of all that it is in, but not those of its target.
 *
 * Points tell of any way to scale, to turn or to slant, and to read them changes nothing. Rounded, or a page that scrolls by a fraction of a
 * pixel would change sizes.
 */
export function axesOf(cover: HTMLElement): number[] {
  const [first, second, third] = [...cover.shadowRoot!.querySelectorAll("i")].map((point) => point.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
  return [second.x - first.x, second.y - first.y, third.x - second.x, third.y - second.y].map((by) => Math.round(by * 100) / 1e4);
}

/** The way from the middle of a box on the page to the middle of another, along own axes; `NaN` where the page draws nothing. */
export function wayBetween(axes: number[], from: Sides, to: Sides): DOMPoint {
  return new DOMMatrix([...axes, 0, 0]).inverse().transformPoint({ x: (to.left + to.right - from.left - from.right) / 2, y: (to.top + to.bottom - from.top - from.bottom) / 2 });
}
