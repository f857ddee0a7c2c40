import { safeDocument } from "../../platform/safe-document.js";
import { type Sides, visiblePart } from "./visible-part.js";

/** Less than this, in CSS pixels, is a pixel or a trick, and nothing that a visitor could read or press. */
const least = { width: 48, height: 16 };

/** The space that a target takes up on the page; `undefined` if a visitor cannot see any. */
export interface Space {
  readonly box: DOMRect;
  /** What the scrolling boxes around it leave of that. */
  readonly part: Sides;
  /** True for an `embed` or `object` that the browser gives no box before it has an address: then the placeholder takes up the room. */
  readonly isFlow: boolean;
}

export function measure(target: HTMLElement): Space | undefined {
  const box = target.getBoundingClientRect();
  const { display, visibility, width } = getComputedStyle(target);
  if (display === "none" || visibility !== "visible" || target.closest('[aria-hidden="true"]')) return undefined;
  const isOffPage = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  if (box.width >= least.width && box.height >= least.height) {
    const part = isOffPage ? undefined : visiblePart(target, box);
    return part && { box, part, isFlow: false };
  }
  const isBoxless = box.width === 0 && /^(?:embed|object)$/.test(target.localName) && (Number.parseFloat(width) >= least.width || width.endsWith("%"));
  return isBoxless ? { box, part: box, isFlow: true } : undefined;
}

/**
 * Puts a cover beside its target, where that moves nothing, or else less: a sibling more may end what `:last-child` or `:first-child` did for
 * the target, `* + *` for its neighbour. A margin may collapse out of the boxes around it, and then moves only what follows those.
 */
export function insertBeside(cover: HTMLElement, target: HTMLElement): void {
  fold(cover); // What it would take up where it stands now, it will not later.
  const near = surroundings(target);
  const layout = () =>
    near.flatMap((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return [left, top, right, bottom];
    });
  const before = layout();
  const shift = () => layout().reduce((sum, side, index) => sum + Math.abs(side - before[index]!), 0);
  target.after(cover);
  const shiftAfter = shift();
  if (!shiftAfter) return;
  target.before(cover);
  if (shift() >= shiftAfter) target.after(cover);
}

/** The element, all that it is in, and what stands before and after each. A walker finds them, for a form's own properties may be its fields. */
function surroundings(target: Element): Element[] {
  const found: Node[] = [];
  const walker = safeDocument.createTreeWalker(target.getRootNode(), NodeFilter.SHOW_ELEMENT);
  for (let outer: Node | null = target; outer; outer = walker.parentNode()) {
    for (const step of ["previousSibling", "nextSibling"] as const) {
      walker.currentNode = outer;
      found.push(walker[step]() ?? outer);
    }
    found.push(outer);
    walker.currentNode = outer;
  }
  return found as Element[];
}

/** Leaves a cover where it is, with nothing to be seen of it. */
export function fold(cover: HTMLElement): void {
  for (const side of ["width", "height"]) cover.style.setProperty(`--_part-${side}`, "0px");
}

/**
 * Lays a cover over what is to be seen of its target's border box, and its card over all of that. It stands where the flow would have put
 * it, so that it moves with the page by itself, and is shifted from there: https://drafts.csswg.org/css-position-3/#staticpos-rect. Being out
 * of flow, it moves nothing.
 */
export function placeOver(cover: HTMLElement, target: HTMLElement, { box, part, isFlow }: Space): void {
  const style = getComputedStyle(target);
  const set = (name: string, value: string) => cover.style.setProperty(`--_${name}`, value);
  cover.toggleAttribute("flow", isFlow);
  for (const name of ["margin", "border-radius", "vertical-align", "z-index"]) set(name, style.getPropertyValue(name));
  set("display", /^(?:block|flex|grid)$/.test(style.display) ? "block" : "inline-block");
  const ratio = box.width / target.offsetWidth;
  const scale = Math.abs(ratio - 1) > 0.01 ? ratio : 1; // Of an ancestor's transform; offsetWidth is rounded.
  const length = (size: number) => `${size / scale}px`;
  set("part-width", isFlow ? style.width : length(part.right - part.left));
  set("part-height", isFlow ? style.height : length(part.bottom - part.top));
  set("width", isFlow ? "100%" : length(box.width));
  set("height", isFlow ? "100%" : length(box.height));
  if (isFlow) return;
  set("card-x", length(box.left - part.left));
  set("card-y", length(box.top - part.top));
  const now = cover.getBoundingClientRect();
  const shift = (axis: "x" | "y", by: number) => set(axis, `${(Number.parseFloat(cover.style.getPropertyValue(`--_${axis}`)) || 0) + by / scale}px`);
  shift("x", part.left - now.left);
  shift("y", part.top - now.top);
}
