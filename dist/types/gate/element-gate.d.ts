import type { Demand } from "../core/judge.js";
export interface Gate {
    /** Judges all that is held, in document order, and releases what may run now. */
    apply(): void;
    /** True if something that was released and runs on may no longer run: only a reload can stop it. */
    isStale(): boolean;
}
/**
 * Holds marked elements back and releases them, each once, as soon as their demand is met: those on the page, those the parser still
 * brings, those inserted later. Elements are inert by their markup; the gate never has to be faster than the browser.
 */
export declare function createGate(isMet: (demand: Demand) => boolean): Gate;
