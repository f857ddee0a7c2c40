import type { ConsentListener } from "../core/consent.js";
import type { ConsentChange, ConsentState } from "../core/types.js";
import { emit, runForeign } from "../platform/report.js";

/** Those who are told of each change, in the order in which they came. */
export type Listeners = Set<{ readonly call: ConsentListener }>;

/** Adds a listener, once more if it is one already; answers what takes it away. */
export function listenTo(listeners: Listeners, call: ConsentListener): () => void {
  const listener = { call };
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What one of them throws reaches no other. Those who leave meanwhile are not told any more, and those who come not yet. */
export function tell(listeners: Listeners, state: ConsentState, change: ConsentChange): void {
  for (const listener of [...listeners]) if (listeners.has(listener)) runForeign(() => listener.call(state, change));
  emit("consent:change", { state, ...change });
}
