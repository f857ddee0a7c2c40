import { runForeign } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { shadowMethod } from "./shadow-method.js";
import { hasPassed, type LateCall, type Stage } from "./stage.js";

/** By the last time that each comes, as `readyState` says `complete` by then. */
const order = ["DOMContentLoaded", "readystatechange", "load", "pageshow"];

/**
 * Calls listeners of events that have passed, in the order in which the events came. They stay for those that come again, as `pageshow` does
 * from the back-forward cache; of events still to come, and of those that do not come to them, the browser tells them.
 *
 * A callback that stops its event stops what would have heard of it after that one: with `stopImmediatePropagation` all others, else those of
 * the targets and phases behind it.
 *
 * What a callback waits for in its turn is called too, if it came later: while they run, code without a current script counts as released. As
 * natively, none is called twice, and none that a callback before it has removed: until the last one has run, own properties tell what is
 * removed.
 */
export function callLate(calls: readonly LateCall[], stage: Stage): void {
  const stand = safeDocument.createElement("script");
  stand.setAttribute("data-type", "module");
  let waiting: LateCall[] = [];
  /** The last rank that hears of an event which has been stopped. */
  const ends = new Map<string, number>();
  const remove = (gone: LateCall) => (waiting = waiting.filter((each) => !isSame(each, gone)));
  const wait = (more: readonly LateCall[], now = -1) => {
    for (const each of more) {
      const [target, method, values] = each;
      if (method === "removeEventListener") {
        remove(each);
        runForeign(() => target[method](...values));
        continue;
      }
      const isDue = hasPassed(each[2][0]) && isToldOf(each);
      if (!isDue || mayStay(each)) runForeign(() => target[method as "addEventListener"](...values));
      if (isDue && rank(each) > now && !waiting.some((other) => isSame(each, other))) waiting.push(each);
    }
  };
  const lifts = [document, window].map((target) =>
    shadowMethod(target, "removeEventListener", (self, values, native) => {
      if (self === target) remove([target, "removeEventListener", values as unknown as LateCall[2]]);
      return native();
    }),
  );
  for (wait(calls); waiting.length; ) {
    const [next, ...rest] = waiting.sort((a, b) => rank(a) - rank(b)) as [LateCall, ...LateCall[]];
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

/** Where its turn is among the events and, of one that passes the window on its way to the document and back, on this way. */
function rank([target, , [type, , options]]: LateCall): number {
  const index = order.indexOf(type);
  if (index > 1) return index;
  const isEarly = captures(options);
  return index + (target === document ? (isEarly ? 0.4 : 0.6) : isEarly ? 0.2 : 0.8);
}

/** `load` and `pageshow` come to the window alone; a document hears of the `load` of its elements. `readystatechange` does not bubble. */
function isToldOf([target, , [type, , options]]: LateCall): boolean {
  return target === document ? order.indexOf(type) < 2 : type !== "readystatechange" || captures(options);
}

/** Not what hears of one event only; nor what is assigned (`onload`); nor while that very event is on its way from one target to the next. */
function mayStay([, method, [type, , options]]: LateCall): boolean {
  return method !== "on" && !(typeof options === "object" && options?.once) && window.event?.type !== type;
}

function deliver([target, , [type, listener]]: LateCall, stop: (isAtOnce: boolean) => void): void {
  const event = type === "pageshow" ? new PageTransitionEvent(type) : new Event(type);
  let isAtOnce = false;
  const stopImmediatePropagation = () => {
    isAtOnce = true;
    event.stopPropagation();
  };
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target }, stopImmediatePropagation: { value: stopImmediatePropagation } });
  runForeign(() => {
    if (typeof listener === "function") listener.call(target, event);
    else listener?.handleEvent(event); // `null` is allowed, and is nobody.
  });
  if (event.cancelBubble) stop(isAtOnce);
}

/** What counts as one listener: https://dom.spec.whatwg.org/#add-an-event-listener. Of the options only `capture` does, which stands alone as a boolean. */
function isSame([target, method, [type, listener, options]]: LateCall, [itsTarget, itsMethod, [itsType, itsListener, itsOptions]]: LateCall): boolean {
  if (method === "on" || itsMethod === "on") return false; // What is assigned is none of them.
  return target === itsTarget && type === itsType && listener === itsListener && captures(options) === captures(itsOptions);
}

function captures(options: AddEventListenerOptions | boolean | undefined): boolean {
  return !!(typeof options === "object" ? options?.capture : options);
}
