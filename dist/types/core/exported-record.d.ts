import type { Mode, Source } from "./types.js";
/** The stored consent as plain JSON: Article 7(1) and 20 of the GDPR. */
export interface ExportedRecord {
    /** Random, of this browser; made with its first decision. `null` before. */
    readonly id: string | null;
    /** The decision that stands. A signal that is honoured without one has the source `signal` and no key: it is not in the history. */
    readonly record: ProofEntry | null;
    /** All decisions, in the order in which they were written down; of more than fifty the latest. */
    readonly history: readonly ProofEntry[];
    readonly optedOut: boolean;
}
/** One decision, as it can be proved. */
export interface ProofEntry {
    /** Random: a record that arrives twice at `record.url` has the same. */
    readonly key: string;
    /** ISO 8601. */
    readonly time: string;
    /** ISO 8601; later than `time` if the page was left before the decision could be written here. */
    readonly noted: string;
    /** Who decided; `cookie` = the opt-out cookie came or went by another hand than ours: the server's, or the visitor's own. */
    readonly source: Source | "cookie";
    readonly policyVersion: string;
    readonly region: string;
    readonly mode: Mode;
    /** BCP 47 language of the texts shown. */
    readonly locale: string;
    /** Names the edition of the built-in texts. */
    readonly texts: string;
    /** SHA-256 of the texts shown, in hexadecimal; empty where the page's address is not secure, and browsers offer none. See docs/proof.md. */
    readonly textsHash: string;
    readonly optedOut: boolean;
    /** True if an opt-out signal stood. */
    readonly signal: boolean;
    /** Explicit yes and no for every category and service. */
    readonly choices: Readonly<Record<string, boolean>>;
}
