/**
 * `document`, with no name that an element can take over.
 *
 * With `<img name="cookie">` on the page, `document.cookie` is an image (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem,
 * LegacyOverrideBuiltIns). What stands on the prototypes cannot be named away, so every access goes to them. Nothing here touches a
 * document before it is used: the module can be imported on a server.
 */
export const safeDocument = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(HTMLDocument.prototype, name, document);
    return typeof value === "function" ? value.bind(document) : value;
  },
  set: (_, name, value) => Reflect.set(HTMLDocument.prototype, name, value, document),
});
