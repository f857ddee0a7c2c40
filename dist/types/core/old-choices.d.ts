import { type Manager } from "./compat-map.js";
/** Where other managers keep choices. */
export interface Kept {
    /** `document.cookie`. */
    readonly cookies: string;
    /** A value of `localStorage`. */
    local(name: string): string | null;
    /** Milliseconds since the epoch. */
    readonly now: number;
}
/** What a visitor chose at another manager, by its own names. */
export interface OldChoices {
    readonly choices: ReadonlyMap<string, boolean>;
    /** Names of categories whose services were chosen one by one: one that is not named was not accepted. */
    readonly itemised?: readonly string[];
}
type Reader = (kept: Kept, keys: readonly string[]) => OldChoices | undefined;
/**
 * Readers of what the managers store. Each answers only with what a visitor has decided: nothing for a value that is absent, corrupt, run
 * out, of two cookies that disagree, implied, or still waiting for an answer. Osano's is encrypted.
 */
export declare const oldChoices: Readonly<Partial<Record<Manager, Reader>>>;
export {};
