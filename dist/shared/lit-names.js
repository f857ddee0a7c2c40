const isNoted = {
  reactiveElementVersions: Array.isArray,
  reactiveElementPolyfillSupport: (value) => typeof value === "function" && !(value instanceof Node),
  litPropertyMetadata: (value) => value instanceof WeakMap,
  ShadyCSS: (value) => !(value instanceof Node || value instanceof HTMLCollection || value instanceof Window)
};
for (const [name, fits] of Object.entries(isNoted)) {
  const value = Reflect.get(globalThis, name);
  if (value !== void 0 && !fits(value)) Reflect.defineProperty(globalThis, name, { value: void 0, writable: true, configurable: true, enumerable: true });
}
if (!("HTMLElement" in globalThis)) Reflect.set(globalThis, "HTMLElement", Object);
function removeStandIn() {
  if (Reflect.get(globalThis, "HTMLElement") === Object) Reflect.deleteProperty(globalThis, "HTMLElement");
}

export { removeStandIn as r };
