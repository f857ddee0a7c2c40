/** The stored consent as plain JSON: Article 7(1) and 20 of the GDPR. */
export interface ExportedRecord {
  /** Random, of this browser; made with its first decision. `null` before. */
  readonly id: string | null;
  /** The decision that stands. */
  readonly record: ProofEntry | null;
  /** All decisions, oldest first. */
  readonly history: readonly ProofEntry[];
  readonly optedOut: boolean;
}

/** One decision, as it can be proved. */
export interface ProofEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly source: string;
  readonly policyVersion: string;
  readonly region: string;
  readonly mode: string;
  /** BCP 47 language of the texts shown. */
  readonly locale: string;
  /** SHA-256 of the texts shown, in hexadecimal. */
  readonly textsHash: string;
  readonly optedOut: boolean;
  readonly signal: boolean;
  /** Explicit yes and no for every category and service. */
  readonly choices: Readonly<Record<string, boolean>>;
}
