import { type Sides } from "./visible-part.js";
/** The space that a target takes up on the page; `undefined` if a visitor cannot see any. */
export interface Space {
    readonly box: DOMRect;
    /** What the scrolling boxes around it leave of that. */
    readonly part: Sides;
    /** True for an `embed` or `object` that the browser gives no box before it has an address: then the placeholder takes up the room. */
    readonly isFlow: boolean;
}
export declare function measure(target: HTMLElement): Space | undefined;
/**
 * Puts a cover beside its target, where that moves nothing, or else less: a sibling more may end what `:last-child` or `:first-child` did for
 * the target, `* + *` for its neighbour. A margin may collapse out of the boxes around it, and then moves only what follows those.
 */
export declare function insertBeside(cover: HTMLElement, target: HTMLElement): void;
/** Leaves a cover where it is, with nothing to be seen of it. */
export declare function fold(cover: HTMLElement): void;
/**
 * Lays a cover over what is to be seen of its target's border box, and its card over all of that. It stands where the flow would have put
 * it, so that it moves with the page by itself, and is shifted from there: https://drafts.csswg.org/css-position-3/#staticpos-rect. Being out
 * of flow, it moves nothing.
 *
 * Over a target that is turned by itself, or cut off where what it is in is turned by no right angle, it lies within the bounds of what is to
 * be seen, and not in its shape.
 */
export declare function placeOver(cover: HTMLElement, target: HTMLElement, { box, part, isFlow }: Space): void;
