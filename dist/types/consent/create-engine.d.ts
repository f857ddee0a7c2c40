import type { Host } from "../core/host.js";
import type { ConsentState } from "../core/types.js";
import { type Gate } from "../gate/element-gate.js";
import type { LateModule } from "../gate/script-queue.js";
import type { UsePart } from "./use-part.js";
export interface Engine extends Pick<Host, "getState" | "getMemory" | "ruleFor" | "getVerdict" | "listen" | "perform" | "decideAnew" | "noteUi"> {
    readonly gate: Gate;
    /** What the listeners have been told of: during a decision, still the state before it. */
    getTold(): ConsentState;
    /** Settles when `start` has been called. */
    readonly started: Promise<void>;
    /**
     * Takes up a config and what the browser remembers, tells the vendors, and applies the gate, synchronously. From a broken config nothing
     * is ever granted, and nothing on a visit that begins with an opt-out.
     */
    start(input: unknown, options: StartOptions): void;
    /** Tells them where the part that can has come late, before the gate releases anything. */
    readonly tellVendors: (tellAll: StartOptions["tellVendors"]) => void;
}
export interface StartOptions {
    readonly isBroken: boolean;
    readonly isOptingOut: boolean;
    /** Tells the vendors of a state, before the gate releases anything; without it, nothing is released. */
    readonly tellVendors: ((state: ConsentState) => void) | undefined;
}
/**
 * Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. `onAnswer` is called once a
 * decision is stored, here or in another tab: the clearing, which listeners wait for, may take seconds.
 */
export declare function createEngine(region: string, use: UsePart, loadLate: () => Promise<LateModule | undefined>, onAnswer: () => void): Engine;
