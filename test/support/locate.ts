import type { Tab } from './driver.js';

/** Where the pointer goes, in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** Runs in the page: finds an element, through open shadow roots where the selector says `>>>`; throws if there is none. */
function find(selector: string): Element {
  const parts = selector.split('>>>').map((part) => part.trim());
  return parts.reduce<Element | Document>((scope, part) => {
    const root = scope instanceof Document ? scope : scope.shadowRoot;
    if (!root) throw new Error(`no open shadow root before "${part}" in ${selector}`);
    const found = root.querySelector(part);
    if (!found) throw new Error(`no element for "${part}" of ${selector}`);
    return found;
  }, document) as Element;
}

/** Runs in the page: whether an animation or transition that has an end moves an element, or what it is in. */
function isMoving(element: Element): boolean {
  let node: Element | null | undefined = element;
  while (node) {
    const animations = node.getAnimations().filter(({ playState }) => playState === 'running');
    if (animations.some(({ effect }) => Number(effect?.getComputedTiming().endTime) < Infinity)) return true;
    const root = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

/** Runs in the page: scrolls an element into view and gives its (first) box once it stands still, after three seconds anyway. */
async function settle(element: Element, moves: (element: Element) => boolean): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const end = performance.now() + 3000;
  let box = new DOMRect();
  for (let still = 0; still < 2 && performance.now() < end; ) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 200);
    });
    const now = element.getClientRects()[0] ?? new DOMRect();
    still = JSON.stringify(now) === JSON.stringify(box) && !moves(element) ? still + 1 : 0;
    box = now;
  }
  return box;
}

/** Runs in the page: the centre of what the viewport shows of a box; throws if that is nothing. */
function centreOf({ left, top, right, bottom }: DOMRect, selector: string): Point {
  if (right <= left || bottom <= top) throw new Error(`${selector} has no box to click`);
  const shown = { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(innerWidth, right), bottom: Math.min(innerHeight, bottom) };
  if (shown.right <= shown.left || shown.bottom <= shown.top) throw new Error(`${selector} cannot be scrolled into view`);
  return { x: (shown.left + shown.right) / 2, y: (shown.top + shown.bottom) / 2 };
}

/** Scrolls an element into view and gives the point to click, once the element stands still. */
export function locate(tab: Pick<Tab, 'evaluate'>, selector: string): Promise<Point> {
  const name = JSON.stringify(selector);
  return tab.evaluate<Point>(`(${settle})((${find})(${name}), ${isMoving}).then((box) => (${centreOf})(box, ${name}))`);
}
