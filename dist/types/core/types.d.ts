/** Whether a category or service may act. The word for data; buttons say accept and reject. */
export type Decision = "granted" | "denied";
/** What holds before a visitor has chosen: `opt-in` denies, `opt-out` and `notice` grant. */
export type Mode = "opt-in" | "opt-out" | "notice";
/** Who made the decision that stands. `default` is nobody: the mode alone. */
export type Source = "default" | "banner" | "dialog" | "placeholder" | "api" | "link" | "opt-out" | "signal" | "import" | "tab";
/** What decided about a category or service, in order of precedence: see `judge` (decide.ts). */
export type Rule = "required" | "opt-out" | "signal" | "record" | "mode";
/** Explicit yes and no for each category and service that was asked about, keyed by id. */
export type Choices = ReadonlyMap<string, boolean>;
/** What was decided, when, by which source, under which policy version. */
export interface ConsentRecord {
    /** Milliseconds since the epoch. */
    readonly time: number;
    readonly source: Source;
    /** True if the visitor's opt-out signal (GPC or DNT) stood when the decision was made, so that the decision answers it. */
    readonly signal: boolean;
    readonly policyVersion: string;
    readonly choices: Choices;
}
/** An opt-out signal denied what would have been granted; or the first layer did not come, so that nobody could be asked. */
export type Sign = "signal" | "unasked";
/** What the browser keeps for the next visit: the consent cookie and the opt-out cookie. */
export interface Memory {
    readonly record: ConsentRecord | null;
    readonly optedOut: boolean;
    /** True if there is a consent cookie, but none that can be read, or several that disagree. */
    readonly isDoubtful?: boolean | undefined;
    /** What the cookie says in place of a record: it counts as one that cannot be read, and nobody has chosen anything. */
    readonly sign?: Sign | undefined;
}
/** The one frozen value that everything else derives from. */
export interface ConsentState {
    /** `undecided` as long as there is something to ask the visitor. */
    readonly status: "undecided" | "decided";
    readonly source: Source;
    readonly region: string;
    readonly mode: Mode;
    readonly categories: Readonly<Record<string, Decision>>;
    readonly services: Readonly<Record<string, Decision>>;
    readonly policyVersion: string;
    /** ISO 8601, or `null` while no stored decision stands. */
    readonly decidedAt: string | null;
    readonly optedOut: boolean;
    /** True while the browser sends Global Privacy Control (https://www.w3.org/TR/gpc/). */
    readonly gpc: boolean;
}
/** What a listener is told beside the state: the ids that came and went, and who decided. */
export interface ConsentChange {
    readonly granted: readonly string[];
    readonly revoked: readonly string[];
    readonly source: Source;
}
