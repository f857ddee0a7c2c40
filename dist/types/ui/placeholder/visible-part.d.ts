/** In CSS pixels of the viewport. */
export type Sides = Pick<DOMRect, "left" | "top" | "right" | "bottom">;
/**
 * What the boxes around a target that scroll, or cut off, leave of its box; `undefined` if nothing. The viewport is not one of them.
 *
 * A cover has to ask: being out of flow it is cut off by boxes only that are positioned, and would lie beside the others, or widen the page.
 */
export declare function visiblePart(target: Element, { left, top, right, bottom }: Sides): Sides | undefined;
