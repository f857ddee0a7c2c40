/**
 * `document`, with no name that an element can take over.
 *
 * With `<img name="cookie">` on the page, `document.cookie` is an image (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem,
 * LegacyOverrideBuiltIns). What stands on the prototypes cannot be named away, so every access goes to them. Nothing here touches a
 * document before it is used: the module can be imported on a server.
 */
export const safeDocument = typeof document === "undefined" ? (undefined as never) : protect(document);

function protect(target: Document): Document {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (_, name, value) => Reflect.set(Document.prototype, name, value, target),
  });
}
