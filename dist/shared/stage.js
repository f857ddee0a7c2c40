import { i as isParsed } from './is-parsed.js';
import { g as guarded } from './report.js';
import { s as safeDocument } from './safe-document.js';
import { d as isModule } from './script-type.js';

function shadowMethod(target, name, stand) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  const native = Reflect.get(target, name);
  const value = function(...values) {
    const self = this ?? target;
    return stand(self, values, () => native.apply(self, values));
  };
  Reflect.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  return () => {
    if (Reflect.get(target, name) !== value) return;
    if (before) Reflect.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}

const moments = /* @__PURE__ */ new Map([
  ["readystatechange", "domComplete"],
  ["DOMContentLoaded", "domContentLoadedEventStart"],
  ["load", "loadEventStart"],
  ["pageshow", "loadEventEnd"]
]);
function hasPassed({ values: [type] }) {
  return performance.timing[moments.get(type)] > 0;
}
function createStage() {
  const atWork = /* @__PURE__ */ new Set();
  const written = /* @__PURE__ */ new WeakMap();
  const added = [];
  const shadows = [];
  let onload;
  const shadow = (target, name) => {
    const lift = shadowMethod(target, name, (self, values, native) => {
      const current = safeDocument.currentScript;
      const script = [...atWork].find((each) => current ? each === current : isModule(each));
      const isListener = name === "addEventListener";
      if (!script || self !== target || isListener && !moments.has(values[0])) return native();
      if (isListener) added.push({ target, values });
      else if (name[0] === "w") written.set(script, (written.get(script) ?? "") + values.join("") + (name === "writeln" ? "\n" : ""));
      else return target;
    });
    shadows.push(lift);
  };
  return {
    enter(script) {
      atWork.add(script);
      if (shadows.length) return;
      for (const name of ["write", "writeln", "open", "close", "addEventListener"]) shadow(document, name);
      shadow(window, "addEventListener");
      onload = window.onload;
    },
    leave: (script) => atWork.delete(script) ? written.get(script) ?? "" : void 0,
    close() {
      if (atWork.size) return [];
      const assigned = { target: window, values: ["load", window.onload] };
      if (shadows.length && window.onload !== onload && hasPassed(assigned)) added.push(assigned);
      for (const lift of shadows.splice(0)) lift();
      if (!isParsed()) return [];
      const listeners = added.splice(0);
      if (listeners.some(hasPassed)) return listeners;
      for (const { target, values } of listeners) guarded(() => target.addEventListener(...values));
      return [];
    }
  };
}

export { createStage as c, hasPassed as h, shadowMethod as s };
