import { guarded } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { hasPassed, type LateListener, moments, type Stage } from "./stage.js";

const order = [...moments.keys()];

/**
 * Calls listeners of events that have passed, in the order in which the events came; those of events still to come are left to the browser.
 * What a callback waits for in its turn is called too: while they run, code without a current script counts as released. As natively, none
 * is called twice, and none that a callback before it has removed: until the last one has run, own properties tell what is removed.
 */
export function callLate(listeners: readonly LateListener[], stage: Stage): void {
  const rank = ({ target, values: [type] }: LateListener) => order.indexOf(type) + (target === document ? 0 : 0.5);
  const actor = safeDocument.createElement("script");
  actor.setAttribute("data-type", "module");
  let waiting: LateListener[] = [];
  const wait = (more: readonly LateListener[]) => more.forEach((each) => waiting.some((other) => isSame(each, other)) || waiting.push(each));
  const lifts = [document, window].map((target) => watchRemovals(target, (gone) => (waiting = waiting.filter((each) => !isSame(each, gone)))));
  for (wait(listeners); waiting.length; ) {
    const [next, ...rest] = waiting.sort((a, b) => rank(a) - rank(b)) as [LateListener, ...LateListener[]];
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

function deliver({ target, values: [type, listener] }: LateListener): void {
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === "function") listener.call(target, event);
  else listener?.handleEvent(event); // `null` is allowed, and is nobody.
}

/** What counts as one listener: https://dom.spec.whatwg.org/#add-an-event-listener. Of the options only `capture` does, which stands alone as a boolean. */
function isSame(a: LateListener, b: LateListener): boolean {
  const [first, second] = [a, b].map(({ values: [, , options] }) => !!(typeof options === "object" ? options?.capture : options));
  return a.target === b.target && a.values[0] === b.values[0] && a.values[1] === b.values[1] && first === second;
}

/** Answers what puts back what was there. */
function watchRemovals(target: Document | Window, tell: (gone: LateListener) => void): () => void {
  const name = "removeEventListener";
  const before = Object.getOwnPropertyDescriptor(target, name);
  const native = Reflect.get(target, name) as (...values: unknown[]) => unknown;
  const value = function (this: unknown, ...values: unknown[]) {
    const self = this ?? target;
    if (self === target) tell({ target, values: values as unknown as LateListener["values"] });
    return native.apply(self, values);
  };
  Reflect.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
  return () => (before ? Reflect.defineProperty(target, name, before) : Reflect.deleteProperty(target, name));
}
