const safeDocument = new Proxy({}, {
  get(_, name) {
    const value = Reflect.get(HTMLDocument.prototype, name, document);
    return typeof value === "function" ? value.bind(document) : value;
  },
  set: (_, name, value) => Reflect.set(HTMLDocument.prototype, name, value, document)
});

export { safeDocument as s };
