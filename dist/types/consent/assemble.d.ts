import type { Action, Consent } from "../core/consent.js";
import type { Surroundings } from "../core/parts.js";
import type { Source } from "../core/types.js";
/** The API, and what only the entries need of it. */
export interface Assembly {
    readonly consent: Consent;
    act(action: Action, source: Source): void;
    /** Takes up a config, synchronously; `undefined` = one that could not be read. Then does what the link asked for that led here. */
    start(input: unknown, asked?: Action): void;
}
/** Puts store, gate, storage and UI together. Nothing waits for anything before `start`. */
export declare function assemble({ region, lang, load, loadEarly }: Surroundings): Assembly;
