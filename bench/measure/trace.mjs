/* Reads a Chromium trace: how long the main thread was at which work, from the navigation on. */
import { probeUrl } from "./probe.mjs";

const kinds = {
  script: ["EvaluateScript", "v8.compile", "v8.compileModule", "v8.evaluateModule", "v8.produceCache", "FunctionCall", "TimerFire", "FireAnimationFrame", "EventDispatch", "RunMicrotasks", "FireIdleCallback", "HandlePostMessage", "MinorGC", "MajorGC"],
  style: ["UpdateLayoutTree", "RecalculateStyles", "ParseAuthorStyleSheet", "Layout", "PrePaint", "Paint", "Layerize"],
  parse: ["ParseHTML"],
};
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind])));
export const categories = ["devtools.timeline", "toplevel", "blink.user_timing", "v8"];

/** Time that the thread was running, so that what other programs took from it does not count; the slowdown does. */
const spent = ({ tdur, dur = 0 }) => (tdur ?? dur) / 1000;

/** @returns milliseconds: `script` and `style` on the main thread (each event's own time), and `blocked`, what tasks took beyond 50 each after `from`. */
export function readTrace(buffer, url, from) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer));
  const start = traceEvents.find(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL === url);
  if (!start) throw new Error(`the trace has no navigation to ${url}`);
  const events = traceEvents.filter(({ ph, pid, tid, ts }) => ph === "X" && pid === start.pid && tid === start.tid && ts >= start.ts);
  const tasks = events.filter(({ name, ts }) => name === "RunTask" && ts >= start.ts + from * 1000);
  const blocked = tasks.reduce((sum, task) => sum + Math.max(0, spent(task) - 50), 0);
  return { ...ownTimes(events), blocked };
}

/** The time of each event without that of the events of a kind inside it, summed by kind. */
function ownTimes(events) {
  const sums = { script: 0, style: 0, parse: 0, probe: 0 };
  const stack = [];
  const named = events.filter(({ name }) => kindOf.has(name)).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  for (const event of named) {
    const { name, ts, dur = 0, args } = event;
    while (stack.length && stack.at(-1).end <= ts) stack.pop();
    const outer = stack.at(-1);
    const isProbe = String(args?.data?.url ?? "").endsWith(probeUrl) || outer?.kind === "probe";
    const kind = isProbe ? "probe" : kindOf.get(name);
    sums[kind] += spent(event);
    if (outer) sums[outer.kind] -= spent(event);
    stack.push({ kind, end: ts + dur });
  }
  return sums;
}
