import type { Sides } from "./visible-part.js";
/** Points of a cover, for `axesOf`. The style sheet puts them 100 px apart: the second to the right of the first, the third below the second. */
export declare const createPoints: () => HTMLElement[];
/**
 * How the page draws a cover: the transforms and the zoom of all that it is in, but not those of its target.
 *
 * Points tell of any way to scale, to turn or to slant, and to read them changes nothing. Rounded, or a page that scrolls by a fraction of a
 * pixel would change sizes.
 */
export declare function axesOf(cover: HTMLElement): number[];
/** The way from the middle of a box on the page to the middle of another, along own axes; `NaN` where the page draws nothing. */
export declare function wayBetween(axes: number[], from: Sides, to: Sides): DOMPoint;
