/**
 * True while a framework may still be about to take the markup around an element for its own. React throws away, and renders anew, a part
 * of the server's markup in which it finds an element that it does not know, and what scripts that part had never run:
 * https://react.dev/link/hydration-mismatch. Vue and Svelte do alike, and Solid's part is dead from then on. It is over when the page has
 * loaded, what it may import has had its time, and the framework, if one that tells is at work here, knows the element, or will not.
 */
export declare function isHydrating(target: Element): boolean;
