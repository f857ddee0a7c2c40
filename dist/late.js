import { s as safeDocument, g as guarded } from './shared/report.js';
import { m as moments, h as hasPassed } from './shared/stage.js';

const codeOf = (script) => script.getAttribute("src") ?? script.getAttribute("data-src") ?? script.text;
function followAstro(hasRun, pass) {
  const ran = /* @__PURE__ */ new Set();
  const heldOf = (page) => Document.prototype.querySelectorAll.call(page, "script[data-consent]");
  safeDocument.addEventListener("astro:before-swap", (event) => {
    for (const script of heldOf(document)) if (hasRun(script)) ran.add(codeOf(script));
    for (const script of heldOf(event.newDocument)) {
      if (ran.has(codeOf(script)) && !script.hasAttribute("data-astro-rerun")) pass(script);
      else script.replaceWith(safeDocument.createRange().createContextualFragment(script.outerHTML));
    }
  });
}

const order = [...moments.keys()];
function callLate(listeners, stage) {
  const rank = ({ target, values: [type] }) => order.indexOf(type) + (target === document ? 0 : 0.5);
  const actor = safeDocument.createElement("script");
  actor.setAttribute("data-type", "module");
  let waiting = [];
  const wait = (more) => more.forEach((each) => waiting.some((other) => isSame(each, other)) || waiting.push(each));
  const lifts = [document, window].map((target) => watchRemovals(target, (gone) => waiting = waiting.filter((each) => !isSame(each, gone))));
  for (wait(listeners); waiting.length; ) {
    const [next, ...rest] = waiting.sort((a, b) => rank(a) - rank(b));
    waiting = rest;
    if (next.values[2]?.signal?.aborted) continue;
    if (!hasPassed(next)) {
      guarded(() => next.target.addEventListener(...next.values));
      continue;
    }
    stage.enter(actor);
    guarded(() => deliver(next));
    stage.leave(actor);
    wait(stage.close());
  }
  for (const lift of lifts) lift();
}
function deliver({ target, values: [type, listener] }) {
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === "function") listener.call(target, event);
  else listener?.handleEvent(event);
}
function isSame(a, b) {
  const [first, second] = [a, b].map(({ values: [, , options] }) => !!(typeof options === "object" ? options?.capture : options));
  return a.target === b.target && a.values[0] === b.values[0] && a.values[1] === b.values[1] && first === second;
}
function watchRemovals(target, tell) {
  const name = "removeEventListener";
  const before = Object.getOwnPropertyDescriptor(target, name);
  const native = Reflect.get(target, name);
  const value = function(...values) {
    const self = this ?? target;
    if (self === target) tell({ target, values });
    return native.apply(self, values);
  };
  Reflect.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  return () => before ? Reflect.defineProperty(target, name, before) : Reflect.deleteProperty(target, name);
}

function place(script, markup) {
  let scripts = [];
  guarded(() => {
    const range = safeDocument.createRange();
    range.selectNode(script);
    const fragment = range.createContextualFragment(markup);
    scripts = [...fragment.querySelectorAll("script:not([data-consent])")];
    for (const each of scripts) {
      each.dataset["type"] = each.type;
      each.type = "text/plain";
    }
    const isInHead = script.parentElement?.localName === "head";
    const visible = isInHead ? [...fragment.children].filter((element) => !/^(?:script|style|link|meta|base|title)$/.test(element.localName)) : [];
    safeDocument.body?.prepend(...visible);
    script.after(fragment);
  });
  return scripts;
}

export { callLate, followAstro, place };
