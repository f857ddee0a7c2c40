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

/** Runs in the page: scrolls an element into view and gives its (first) box once it stands still, after two seconds anyway. */
async function settle(element: Element): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  let before = new DOMRect();
  for (let frame = 0; frame < 120; frame += 1) {
    const now = element.getClientRects()[0] ?? new DOMRect();
    if (frame > 1 && JSON.stringify(now) === JSON.stringify(before)) break;
    before = now;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  }
  return before;
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
  return tab.evaluate<Point>(`(${settle})((${find})(${name})).then((box) => (${centreOf})(box, ${name}))`);
}
