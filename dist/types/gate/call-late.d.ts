import { type LateCall, type Stage } from "./stage.js";
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
export declare function callLate(calls: readonly LateCall[], stage: Stage): void;
