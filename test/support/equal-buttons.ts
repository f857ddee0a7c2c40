import assert from 'node:assert/strict';
import type { Tab } from './driver.js';

interface Looks {
  tag: string;
  type: string | null;
  slot: string | null;
  width: number;
  height: number;
  style: Record<string, string>;
}

/**
 * Runs in the page: how the two buttons look, every computed property included but those that only others are made of, and whether they stand together and can be seen.
 *
 * Lengths are rounded: Firefox lays out in sixtieths of a pixel, so that two thirds of a grid may differ by one.
 */
function compare(place: string | null): { looks: Looks[]; together: boolean; shown: boolean } {
  const root = place ? document.querySelector(place) : document;
  const scope = (root as Element | null)?.shadowRoot ?? root;
  const buttons = ['Accept all', 'Reject all'].map((text) => [...(scope?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.trim() === text));
  const [accept, reject] = buttons;
  if (!accept || !reject) throw new Error('a button is missing');
  const round = (text: string): string => text.replace(/\d+\.\d+(?=px)/g, (length) => Number(length).toFixed(1));
  const looksOf = (button: HTMLButtonElement): Looks => {
    const { width, height } = button.getBoundingClientRect();
    const computed = getComputedStyle(button);
    const style = Object.fromEntries([...computed].filter((name) => !name.startsWith('--')).map((name) => [name, round(computed.getPropertyValue(name))]));
    return { tag: button.localName, type: button.getAttribute('type'), slot: button.getAttribute('slot'), width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10, style };
  };
  const isHit = (button: HTMLButtonElement): boolean => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const hit = (button.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
    return hit === button;
  };
  return { looks: [accept, reject].map(looksOf), together: accept.parentNode === reject.parentNode, shown: isHit(accept) && isHit(reject) };
}

/**
 * Waits until nothing moves, then requires that the two cannot be told apart but by their texts.
 *
 * `place` is the selector of an element that holds them, in its shadow root where it has one; without it the first two of the page are meant.
 */
export async function assertEquals(tab: Tab, place: string | null = null): Promise<Looks> {
  await tab.waitFor('document.getAnimations().every(({ playState }) => playState === "finished")', { message: 'the entrance to end' });
  const { looks, together, shown } = await tab.evaluate(compare, place);
  assert.ok(together, 'one group');
  assert.ok(shown, 'nothing lies over them');
  const [accept, reject] = looks as [Looks, Looks];
  const { width, 'font-size': size, 'font-weight': weight, 'background-color': background, color, 'border-top-width': border, 'padding-left': padding } = accept.style;
  for (const value of [width, size, weight, background, color, border, padding]) assert.ok(value, 'the properties that matter are compared');
  assert.deepEqual(reject, accept);
  assert.ok(accept.width >= 100 && accept.height >= 44, `${accept.width} × ${accept.height}`);
  return accept;
}
