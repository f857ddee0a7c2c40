import { parentOf } from "../../platform/parent-of.js";
import { axesOf, wayBetween } from "./page-axes.js";
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
  if (box.width >= least.width && box.height >= least.height) {
    const isOnPage = box.right + scrollX > 0 && box.bottom + scrollY > 0;
    const part = isOnPage && visiblePart(target, box);
    return part ? { box, part, isFlow: false } : undefined;
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

/** The element, all that it is in, and what stands before and after each. Asked of the prototype, for a form's own properties may be its fields. */
function surroundings(target: Element): Element[] {
  const found: Element[] = [];
  for (let outer: Node | null = target; outer instanceof Element; outer = parentOf(outer)) {
    found.push(outer);
    for (const side of ["previousElementSibling", "nextElementSibling"] as const) found.push((Reflect.get(Element.prototype, side, outer) as Element | null) ?? outer);
  }
  return found;
}

/** Leaves a cover where it is, with nothing to be seen of it. */
export function fold(cover: HTMLElement): void {
  for (const side of ["width", "height"]) cover.style.setProperty(`--_part-${side}`, "0px");
}

/**
 * Lays a cover over what is to be seen of its target's border box, and its card over all of that. It stands where the flow would have put
 * it, so that it moves with the page by itself, and is shifted from there: https://drafts.csswg.org/css-position-3/#staticpos-rect. Being out
 * of flow, it moves nothing.
 *
 * Over a target that is turned by itself, or cut off where what it is in is turned by no right angle, it lies within the bounds of what is to
 * be seen, and not in its shape.
 */
export function placeOver(cover: HTMLElement, target: HTMLElement, { box, part, isFlow }: Space): void {
  const style = getComputedStyle(target);
  const set = (name: string, value: string | null) => cover.style.setProperty(`--_${name}`, value);
  cover.toggleAttribute("flow", isFlow);
  for (const name of ["margin", "border-radius", "vertical-align", "z-index"]) set(name, style.getPropertyValue(name));
  set("display", /^[bfg]/.test(style.display) ? "block" : "inline-block"); // Block, flex, flow-root and grid begin a line.
  const axes = axesOf(cover);
  const [a, b, c, d] = axes.map(Math.abs) as [number, number, number, number];
  const ratio = target.offsetHeight / target.offsetWidth; // The box around it alone does not tell how long the sides of one that is turned are.
  const width = box.width / (a + c * ratio);
  const height = box.height / (d + b / ratio);
  const shares = [(part.right - part.left) / box.width, (part.bottom - part.top) / box.height];
  if (a < b) shares.reverse(); // It lies on its side.
  const lay = (name: string, size: number, inFlow: string | null = null) => set(name, isFlow ? inFlow : `${size}px`);
  lay("width", width, "100%");
  lay("height", height, "100%");
  lay("part-width", width * shares[0]!, style.width);
  lay("part-height", height * shares[1]!, style.height);
  const inside = wayBetween(axes, part, box);
  const shift = wayBetween(axes, cover.getBoundingClientRect(), part);
  for (const axis of ["x", "y"] as const) {
    lay(`part-${axis}`, inside[axis]); // Of the card, from the middle of the part.
    lay(axis, (Number.parseFloat(cover.style.getPropertyValue(`--_${axis}`)) || 0) + shift[axis]);
  }
}
