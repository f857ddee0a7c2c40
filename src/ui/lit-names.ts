/*
 * Lit keeps its notes under names of `window`. An element with one of them as its id or name stands in their place
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object), and importing Lit throws. So this file,
 * imported first, gives them back: a real Lit on the page keeps what it has noted.
 */
const isNoted: { readonly [name: string]: (value: unknown) => boolean } = {
  reactiveElementVersions: Array.isArray,
  reactiveElementPolyfillSupport: (value) => typeof value === "function" && !(value instanceof Node),
  litPropertyMetadata: (value) => value instanceof WeakMap,
  ShadyCSS: (value) => !(value instanceof Node || value instanceof HTMLCollection || value instanceof Window),
};

for (const [name, fits] of Object.entries(isNoted)) {
  const value: unknown = Reflect.get(globalThis, name);
  if (value !== undefined && !fits(value)) Reflect.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true, enumerable: true });
}

/*
 * Lit extends HTMLElement as soon as it is there. For Node it brings a stand-in; bundles for workers and edges take its browser file, and a
 * server that only imports `assent` would not start. Nobody makes an element there: `Object` will do, and until Lit has come only, as others
 * tell by that name whether there is a DOM.
 */
if (!("HTMLElement" in globalThis)) Reflect.set(globalThis, "HTMLElement", Object);

export function removeStandIn(): void {
  if (Reflect.get(globalThis, "HTMLElement") === (Object as unknown)) Reflect.deleteProperty(globalThis, "HTMLElement");
}
