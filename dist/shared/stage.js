import { i as isParsed } from './is-parsed.js';
import { a as runForeign } from './report.js';
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
const listening = ["addEventListener", "removeEventListener"];
function hasPassed(type) {
  return performance.timing[moments.get(type)] > 0;
}
function isWithheld(type) {
  return moments.has(type) && (type !== "readystatechange" || isParsed());
}
function createStage() {
  const atWork = /* @__PURE__ */ new Set();
  const written = /* @__PURE__ */ new WeakMap();
  const calls = [];
  const shadows = [];
  let assigned;
  const shadow = (target, name) => shadowMethod(target, name, (self, values, native) => {
    const current = safeDocument.currentScript;
    const script = [...atWork].find((each) => current ? each === current : isModule(each) && hasPassed("DOMContentLoaded"));
    const isListening = name.endsWith("r");
    const isRemoval = name[0] === "r";
    if (self !== target || !(isRemoval ? calls.some(([, , [, listener]]) => listener === values[1]) : script) || isListening && !isWithheld(values[0])) return native();
    if (isListening) calls.push([target, name, values]);
    else if (name[0] !== "w") return target;
    else written.set(script, (written.get(script) ?? "") + values.join("") + (name === "writeln" ? "\n" : ""));
    return isRemoval ? native() : void 0;
  });
  addEventListener("load", () => assigned = readHandlers());
  return {
    enter(script) {
      atWork.add(script);
      if (shadows.length) return;
      for (const name of ["write", "writeln", "open", "close", ...listening]) shadows.push(shadow(document, name));
      shadows.push(...listening.map((name) => shadow(window, name)), shadowState(atWork));
      assigned = readHandlers();
    },
    leave: (script) => atWork.delete(script) ? written.get(script) ?? "" : void 0,
    close() {
      if (atWork.size) return [];
      if (shadows.length) calls.push(...readHandlers().filter((each, index) => each[2][1] !== assigned[index][2][1] && hasPassed(each[2][0])));
      for (const lift of shadows.splice(0)) lift();
      if (!isParsed()) return [];
      const ended = calls.splice(0);
      if (ended.some((each) => hasPassed(each[2][0]))) return ended;
      for (const [target, method, values] of ended) runForeign(() => target[method](...values));
      return [];
    }
  };
}
function shadowState(atWork) {
  const get = () => {
    const script = safeDocument.currentScript;
    return atWork.has(script) && !script.async && !script.defer ? "loading" : safeDocument.readyState;
  };
  Reflect.defineProperty(document, "readyState", { get, configurable: true });
  return () => Reflect.deleteProperty(document, "readyState");
}
function readHandlers() {
  return [
    [window, "on", ["load", window.onload]],
    [document, "on", ["readystatechange", document.onreadystatechange]]
  ];
}

export { createStage as c, hasPassed as h, shadowMethod as s };
