import type { Host } from "../core/host.js";
export interface Engine extends Pick<Host, "getState" | "listen" | "perform"> {
    /** Settles when `start` has been called. */
    readonly started: Promise<void>;
    isStarted(): boolean;
    /**
     * Takes up a config and what the browser remembers, and applies the gate, synchronously. From a broken config nothing is ever granted,
     * and nothing on a visit that begins with an opt-out.
     */
    start(input: unknown, isBroken: boolean, isLeaving: boolean): void;
}
/** Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. */
export declare function createEngine(placed: string, clear: (ids: readonly string[]) => Promise<void>): Engine;
