import { i as isParsed } from './is-parsed.js';
import { a as runForeign } from './report.js';
import { s as safeDocument } from './safe-document.js';
import { d as isModule } from './script-type.js';

function shadowMethod(target, name, stand) {
  const native = Reflect.get(target, name);
  const value = function(...values) {
    const self = this ?? target;
    return stand(self, values, () => native.apply(self, values));
  };
  const lift = shadowProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  return () => Reflect.get(target, name) === value && lift();
}
function shadowProperty(target, name, shadow) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Reflect.defineProperty(target, name, shadow);
  return () => {
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
  let assigned, write;
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
      if (!shadows.length) assigned = readHandlers();
      else if (document.write === write) return;
      shadows.splice(0).forEach((lift) => lift());
      shadows.push(...[...listening, "write", "writeln", "open", "close"].map((name) => shadow(document, name)), ...listening.map((name) => shadow(window, name)), shadowState(atWork));
      write = document.write;
    },
    leave: (script) => atWork.delete(script) ? written.get(script) ?? "" : void 0,
    close() {
      if (atWork.size) return [];
      if (shadows.length) calls.push(...readHandlers().filter((each, index) => each[2][1] !== assigned[index][2][1] && hasPassed(each[2][0])));
      shadows.splice(0).forEach((lift) => lift());
      if (!isParsed()) return [];
      const ended = calls.splice(0);
      if (!ended.some((each) => hasPassed(each[2][0]))) for (const [target, method, values] of ended.splice(0)) runForeign(() => target[method](...values));
      return ended;
    }
  };
}
function shadowState(atWork) {
  const get = () => {
    const script = safeDocument.currentScript;
    return atWork.has(script) && !script.async && !script.defer ? "loading" : safeDocument.readyState;
  };
  return shadowProperty(document, "readyState", { get, configurable: true });
}
function readHandlers() {
  return [
    [window, "on", ["load", window.onload]],
    [document, "on", ["readystatechange", document.onreadystatechange]]
  ];
}

export { createStage as c, hasPassed as h, shadowMethod as s };
