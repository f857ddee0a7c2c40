const safeDocument = typeof document === "undefined" ? void 0 : protect(document);
function protect(target) {
  return new Proxy(target, {
    get(_, name) {
      const value = Reflect.get(Document.prototype, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (_, name, value) => Reflect.set(Document.prototype, name, value, target)
  });
}

export { safeDocument as s };
