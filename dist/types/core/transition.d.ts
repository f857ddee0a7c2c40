import type { Action } from "./consent.js";
import { type Conditions } from "./decide.js";
import type { DecisionConfig } from "./decision-config.js";
import type { Choices, ConsentState, Memory, Source } from "./types.js";
/**
 * What can happen to a consent.
 *
 * `save` stores a complete record: an id's own choice, else its category's, else `others`, else what stands. An `import` leaves out what
 * it does not cover, and answers no signal: the choice was made elsewhere, perhaps before the signal was set. `opt-out` and `opt-in` set and
 * lift the standing opt-out; both store a refusal of all that it covers, so that lifting it grants nothing, and what was chosen of the rest;
 * where there is none to lift, the memory is given back as it is. `erase` forgets everything.
 * `dismiss` takes note of a policy that changed in nothing material: the record stands as it was made, under the new version.
 */
export interface ConsentEvent {
    readonly type: "save" | "opt-out" | "opt-in" | "erase" | "dismiss";
    readonly source: Source;
    /** Of a `save`, and of nothing else: what it names. */
    readonly choices: Choices | undefined;
    readonly others: boolean | undefined;
}
/** Every key is there, were it `undefined`: what a page has put on `Object.prototype` must not be read in its place. */
export declare function eventOf(type: ConsentEvent["type"], source: Source, choices?: Choices, others?: boolean): ConsentEvent;
/** A decision on everything at once. */
export declare function saveAll(others: boolean, source: Source): ConsentEvent;
/** What a button, a link or a method asks for: everything granted, everything denied, or one of the other events. */
export declare function eventFor(action: Exclude<Action, "preferences"> | "erase", source: Source): ConsentEvent;
/** What the browser has to remember after an event. */
export declare function transition(config: DecisionConfig, memory: Memory, conditions: Conditions, { type, choices, others, source }: ConsentEvent): Memory;
/** The ids that came and those that went between two states. */
export declare function difference(before: ConsentState, after: ConsentState): {
    granted: string[];
    revoked: string[];
};
