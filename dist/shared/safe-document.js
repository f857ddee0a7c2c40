const safeDocument = new Proxy({}, {
  get(_, name) {
    const value = Reflect.get(Document.prototype, name, document);
    return typeof value === "function" ? value.bind(document) : value;
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, document)
});

export { safeDocument as s };
