import { s as safeDocument } from './shared/safe-document.js';
import { a as runForeign } from './shared/report.js';
import { s as shadowMethod, h as hasPassed } from './shared/stage.js';

const codeOf = (script) => script.getAttribute("src") ?? script.getAttribute("data-src") ?? script.text;
const following = /* @__PURE__ */ new WeakSet();
function followAstro(hasRun, pass) {
  if (following.has(hasRun)) return;
  following.add(hasRun);
  const ran = /* @__PURE__ */ new Set();
  const heldOf = (page) => HTMLDocument.prototype.querySelectorAll.call(page, "script[data-consent]");
  safeDocument.addEventListener("astro:before-swap", (event) => {
    for (const script of heldOf(document)) if (hasRun(script)) ran.add(codeOf(script));
    for (const script of heldOf(event.newDocument)) {
      if (ran.has(codeOf(script)) && !script.hasAttribute("data-astro-rerun")) pass(script);
      else script.replaceWith(safeDocument.createRange().createContextualFragment(script.outerHTML));
    }
  });
}

const order = ["DOMContentLoaded", "readystatechange", "load", "pageshow"];
function callLate(calls, stage) {
  const stand = safeDocument.createElement("script");
  stand.setAttribute("data-type", "module");
  let waiting = [];
  const ends = /* @__PURE__ */ new Map();
  const remove = (gone) => waiting = waiting.filter((each) => !isSame(each, gone));
  const wait = (more, now = -1) => {
    for (const each of more) {
      const [target, method, values] = each;
      if (method === "removeEventListener") {
        remove(each);
        runForeign(() => target[method](...values));
        continue;
      }
      const isDue = hasPassed(each[2][0]) && isToldOf(each);
      if (!isDue || mayStay(each)) runForeign(() => target[method](...values));
      if (isDue && rank(each) > now && !waiting.some((other) => isSame(each, other))) waiting.push(each);
    }
  };
  const lifts = [document, window].map(
    (target) => shadowMethod(target, "removeEventListener", (self, values, native) => {
      if (self === target) remove([target, "removeEventListener", values]);
      return native();
    })
  );
  for (wait(calls); waiting.length; ) {
    const [next, ...rest] = waiting.sort((a, b) => rank(a) - rank(b));
    waiting = rest;
    const [type, , options] = next[2];
    if (options?.signal?.aborted || rank(next) > (ends.get(type) ?? order.length)) continue;
    stage.enter(stand);
    deliver(next, (isAtOnce) => ends.set(type, isAtOnce ? -1 : rank(next)));
    stage.leave(stand);
    wait(stage.close(), rank(next));
  }
  for (const lift of lifts) lift();
}
function rank([target, , [type, , options]]) {
  const index = order.indexOf(type);
  if (index > 1) return index;
  const isEarly = captures(options);
  return index + (target === document ? isEarly ? 0.4 : 0.6 : isEarly ? 0.2 : 0.8);
}
function isToldOf([target, , [type, , options]]) {
  return target === document ? order.indexOf(type) < 2 : type !== "readystatechange" || captures(options);
}
function mayStay([, method, [type, , options]]) {
  return method !== "on" && !(typeof options === "object" && options?.once) && window.event?.type !== type;
}
function deliver([target, , [type, listener]], stop) {
  const event = type === "pageshow" ? new PageTransitionEvent(type) : new Event(type);
  let isAtOnce = false;
  const stopImmediatePropagation = () => {
    isAtOnce = true;
    event.stopPropagation();
  };
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target }, stopImmediatePropagation: { value: stopImmediatePropagation } });
  runForeign(() => {
    if (typeof listener === "function") listener.call(target, event);
    else listener?.handleEvent(event);
  });
  if (event.cancelBubble) stop(isAtOnce);
}
function isSame([target, method, [type, listener, options]], [itsTarget, itsMethod, [itsType, itsListener, itsOptions]]) {
  if (method === "on" || itsMethod === "on") return false;
  return target === itsTarget && type === itsType && listener === itsListener && captures(options) === captures(itsOptions);
}
function captures(options) {
  return !!(typeof options === "object" ? options?.capture : options);
}

const leading = /* @__PURE__ */ new WeakSet();
function place(script, markup) {
  let scripts = [];
  runForeign(() => {
    const range = safeDocument.createRange();
    if (script.isConnected) range.selectNode(script);
    else range.selectNodeContents(safeDocument.body);
    range.collapse(false);
    const fragment = range.createContextualFragment(markup);
    scripts = [...fragment.querySelectorAll("script:not([data-consent])")];
    for (const each of scripts) {
      each.dataset["type"] = each.type;
      each.type = "text/plain";
    }
    const isInHead = script.parentElement?.localName === "head";
    const visible = isInHead ? [...fragment.children].filter((element) => !/^(?:script|style|link|meta|base|title)$/.test(element.localName)) : [];
    const { body } = safeDocument;
    const next = body && ([...body.childNodes].find((node) => !leading.has(node)) ?? null);
    for (const element of visible) {
      leading.add(element);
      body?.insertBefore(element, next);
    }
    range.insertNode(fragment);
  });
  return scripts;
}

export { callLate, followAstro, place };
