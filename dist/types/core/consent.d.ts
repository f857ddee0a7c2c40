import type { ExportedRecord } from "./exported-record.js";
import type { ConsentChange, ConsentState, Decision, Rule } from "./types.js";
/** What can be shown: the first layer, or the dialog with every category and service. */
export type View = "banner" | "preferences";
/** Told after each decision, once it is stored and the gate has released; what a listener throws reaches no other listener. */
export type ConsentListener = (state: ConsentState, change: ConsentChange) => void;
export interface ListenOptions {
    /** Also call the listener now (once the decision stands), with all that is granted as `granted`. */
    readonly immediate?: boolean | undefined;
    /** Aborting unsubscribes. */
    readonly signal?: {
        readonly aborted: boolean;
        addEventListener(type: "abort", listener: () => void): void;
    } | undefined;
}
/**
 * The API: `window.consent`, and what `createConsent` returns.
 *
 * Deciding verbs change the state and store it at once, or, while a config is on its way, as soon as it is there. Their promise settles
 * when everything that follows has been done: vendors told, gate applied, listeners called. They never reject. An argument that cannot
 * be read, as in `set(null)`, throws a TypeError at once; what the stub was asked for rejects with it.
 */
export interface Consent {
    /** Settles once the decision stands and the gate has been applied; scripts that it has released may still be on their way. With a broken config too: everything is denied then. */
    readonly ready: Promise<Consent>;
    /** The present state, frozen. */
    getState(): ConsentState;
    /** True if the category or service is granted; an unknown id is not, and warns. */
    has(id: string): boolean;
    /** Calls the listener after each decision, whether it changed anything or not; returns a function that unsubscribes. */
    onChange(listener: ConsentListener, options?: ListenOptions): () => void;
    /** Settles when the category or service is granted, now or later; never, if it is not. An unknown id warns. */
    whenGranted(id: string): Promise<ConsentState>;
    /** Grants everything, or the categories and services named. What an opt-out covers stays denied until `optIn()`. */
    accept(ids?: readonly string[] | string): Promise<ConsentState>;
    /** Denies everything that is not required, or the categories and services named. */
    reject(ids?: readonly string[] | string): Promise<ConsentState>;
    /** Decides id by id. A category speaks for its services, unless they are named too. */
    set(choices: Readonly<Record<string, boolean>>): Promise<ConsentState>;
    /** Denies everything and clears the cookies and storage that the services list. */
    withdraw(): Promise<ConsentState>;
    /** Sets the standing opt-out of this browser. It beats every stored decision until `optIn()` or until cookies are cleared. */
    optOut(): Promise<ConsentState>;
    /** Lifts the standing opt-out. Grants nothing by itself. */
    optIn(): Promise<ConsentState>;
    /** Forgets everything, as if never visited: decision, opt-out, listed cookies and storage. */
    erase(): Promise<ConsentState>;
    /** Says why a category or service is granted or denied, or why an element is held or ran. */
    explain(target: string): Explanation;
    explain(target: {
        getAttribute(name: string): string | null;
    }): ElementExplanation;
    /** The stored consent and its history as plain JSON, for the visitor or for proof. */
    exportRecord(): Promise<ExportedRecord | undefined>;
    /** Also gates what stands in a shadow root, now and later. Gated scripts run in document order within each tree. */
    observe(root: {
        readonly host: object;
        readonly mode: string;
    }): void;
    /** Shows the first layer (`banner`, the default) or the preferences. Settles when it is there; what could not be loaded is on the console. */
    show(view?: View): Promise<void>;
    /** Takes away whatever is shown. Decides nothing. */
    hide(): void;
}
/** Why a category or service is granted or denied. */
export interface Explanation {
    /** As it was asked about; with the `!` of a mark that waits for a refusal. */
    readonly id: string;
    /** `unknown` for an id that the config does not list. */
    readonly decision: Decision | "unknown";
    /** What decided; see docs/regions.md for the order. */
    readonly rule: Rule | "unknown";
}
/** Why an element is held, or ran. */
export interface ElementExplanation {
    /** `held` and `released` by the gate; `unmarked` for an element that the gate has nothing to do with. */
    readonly status: "held" | "released" | "unmarked";
    /** What its mark asks for, and what was decided about each. */
    readonly mark: readonly Explanation[];
}
/** Verbs that a button, a link or an element with `data-consent-action` can ask for. */
export type Action = "accept" | "reject" | "preferences" | "opt-out" | "opt-in" | "withdraw";
