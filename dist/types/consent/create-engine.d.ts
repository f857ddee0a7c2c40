import { type Verdict } from "../core/decide.js";
import type { Host, PerformOptions } from "../core/host.js";
import type { ConsentState, Memory } from "../core/types.js";
import { type Gate } from "../gate/element-gate.js";
import type { LateModule } from "../gate/script-queue.js";
export interface Engine extends Pick<Host, "getState" | "getMemory" | "listen" | "perform"> {
    readonly gate: Gate;
    /** What the listeners have been told of: during a decision, still the state before it. */
    getTold(): ConsentState;
    /** Settles when `start` has been called. */
    readonly started: Promise<void>;
    /** What holds now, and why; also where the visitor is, as far as it is known. */
    getVerdict(): Verdict;
    /**
     * Takes up a config and what the browser remembers, tells the vendors, and applies the gate, synchronously. From a broken config nothing
     * is ever granted, and nothing on a visit that begins with an opt-out.
     */
    start(input: unknown, options: StartOptions): void;
    /** Decides anew once it is known where the visitor is. */
    moveTo(region: string): Promise<unknown>;
}
export interface StartOptions {
    readonly isBroken: boolean;
    readonly isLeaving: boolean;
    /** Tells the vendors of a state, before the gate releases anything. */
    readonly tellVendors: (state: ConsentState) => void;
}
/** What follows from a decision and waits for a part to be loaded. */
export interface Effects {
    /** Clears what the ids list; without ids, what all list that are denied now, or, where all was erased, what all list. */
    clear(ids?: readonly string[], isErased?: boolean): Promise<unknown>;
    /** Keeps the proof of a decision, which another tab, or a second click, may have overtaken meanwhile. */
    prove(memory: Memory, state: ConsentState, pause: PerformOptions["pause"]): Promise<unknown>;
    /** Puts something in the place of a held frame or player. */
    cover(element: Element): unknown;
    /** Loads what released code needs that comes late. */
    loadLate(): Promise<LateModule | undefined>;
}
/** Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. */
export declare function createEngine(placed: string, { clear, prove, cover, loadLate }: Effects): Engine;
