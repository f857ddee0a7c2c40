/**
 * True while a framework may still be about to take the markup around an element for its own. React throws away, and renders anew, a part
 * of the server's markup in which it finds an element that it does not know, and what scripts that part had never run:
 * https://react.dev/link/hydration-mismatch. Others do alike. It is over when the page has loaded and React, if it is at work here, knows
 * the element, or will not.
 */
export declare function isHydrating(target: Element): boolean;
