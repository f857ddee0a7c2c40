import { type LateListener, type Stage } from "./stage.js";
/**
 * Calls listeners of events that have passed, in the order in which the events came; those of events still to come are left to the browser.
 * What a callback waits for in its turn is called too: while they run, code without a current script counts as released. As natively, none
 * is called twice, and none that a callback before it has removed: until the last one has run, own properties tell what is removed.
 */
export declare function callLate(listeners: readonly LateListener[], stage: Stage): void;
