import type { ProofEntry } from "./exported-record.js";
import type { ConsentState, Memory } from "./types.js";
/** What this browser keeps as proof. */
export interface Ledger {
    /** Random, made with the first entry. */
    readonly id: string;
    readonly history: readonly ProofEntry[];
    /** Keys of the entries that `record.url` has not received yet. */
    readonly unsent: readonly string[];
}
/** What an entry says of itself, and of the page it was written on. */
export type Circumstances = Pick<ProofEntry, "key" | "locale" | "texts" | "textsHash">;
/** Reads what is stored. In doubt (corrupt, foreign, an entry that is none) `null`: the history starts anew. */
export declare function readLedger(text: string | null): Ledger | null;
/**
 * The ledger with what stands now, if it lacks that: a stored decision that it does not list, or an opt-out cookie that came or went since
 * the last entry. What is written stays as it was; only the oldest entries go, and what was never sent of them with them.
 */
export declare function appendTo(ledger: Ledger, memory: Memory, state: ConsentState, now: number, circumstances: Circumstances, isToSend: boolean): Ledger;
/**
 * The ledger with those entries of another that it lacks: what this page wrote is lost if another tab wrote at the same moment, since
 * browsers tell their processes of `localStorage` one after the other (https://html.spec.whatwg.org/multipage/webstorage.html#the-localstorage-attribute).
 */
export declare function withMissing(ledger: Ledger, { history, unsent }: Ledger): Ledger;
/** The ledger once an entry has been received. */
export declare function withSent(ledger: Ledger, key: string): Ledger;
/** The entry that an export shows as standing. A record that no longer counts is in the history alone. */
export declare function standingEntry(history: readonly ProofEntry[], { record, optedOut }: Memory, state: ConsentState, now: number, circumstances: Circumstances): ProofEntry | null;
