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

function emit(type, detail) {
  safeDocument.dispatchEvent(new CustomEvent(type, { detail }));
}
function report(message, detail) {
  console.error(`[assent] ${message}`);
  emit("consent:error", { message, ...detail });
}
function warn(message) {
  console.warn(`[assent] ${message}`);
}
function whenItStays() {
  return new Promise((resolve) => setTimeout(resolve, 99));
}
function guarded(run) {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

export { warn as a, emit as e, guarded as g, report as r, safeDocument as s, whenItStays as w };
