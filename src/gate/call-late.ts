import { guarded } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { hasPassed, type LateListener, moments, type Stage } from "./stage.js";

const order = [...moments.keys()];

/**
 * Calls listeners of events that have passed, in the order in which the events came; those of events still to come are left to the browser.
 * What a callback waits for in its turn is called too: while they run, code without a current script counts as released.
 */
export function callLate(listeners: readonly LateListener[], stage: Stage): void {
  const rank = ({ target, values: [type] }: LateListener) => order.indexOf(type) + (target === document ? 0 : 0.5);
  const actor = safeDocument.createElement("script");
  actor.setAttribute("data-type", "module");
  for (let waiting = [...listeners]; waiting.length; ) {
    const [next, ...rest] = waiting.sort((a, b) => rank(a) - rank(b)) as [LateListener, ...LateListener[]];
    waiting = rest;
    if (!hasPassed(next)) {
      next.target.addEventListener(...next.values);
      continue;
    }
    stage.enter(actor);
    guarded(() => deliver(next));
    stage.leave(actor);
    waiting.push(...stage.close());
  }
}

function deliver({ target, values: [type, listener] }: LateListener): void {
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === "function") listener.call(target, event);
  else listener?.handleEvent(event); // `null` is allowed, and is nobody.
}
