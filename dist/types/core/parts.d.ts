import type { View } from "./consent.js";
import type { ExportedRecord } from "./exported-record.js";
import type { Host } from "./host.js";
import type { ConsentState, Memory } from "./types.js";
/** What `assent-ui.js` exports to the head script. */
export interface UiModule {
    /** `isWanted` is asked when all is there that the view needs: a decision, `hide()` and another view call it off meanwhile. */
    show(host: Host, view: View, isWanted: () => boolean): Promise<void>;
    hide(names?: string[]): void;
    /** Puts a placeholder where a held frame or player stands, for as long as it is held; fills a `<consent-declaration>`. */
    cover(host: Host, element: object): Promise<void>;
    /** Names every problem of the config and of the page's marks on the console, once. */
    check(host: Host): void;
}
/** What `assent-cleanup.js` exports to the head script. */
export interface CleanupModule {
    /**
     * Clears what the services among the ids list, now and again when the page is left, and reports what remains. Without ids, what all list
     * that are denied, or, where all was erased, what all list.
     */
    clear(host: Host, ids?: readonly string[], isErased?: boolean): Promise<void>;
}
/** What `assent-proof.js` exports to the head script: the history of decisions, kept in this browser and sent to `record.url`. */
export interface ProofModule {
    /** Appends a decision, or what stands, if the history lacks it; what has not been received yet is on its way then. Never rejects. */
    note(host: Host, memory?: Memory, state?: ConsentState): Promise<void>;
    exportRecord(host: Host): Promise<ExportedRecord>;
}
/** What `assent-compat.js` exports to the head script. */
export interface CompatModule {
    /**
     * Gives elements with another manager's mark ours, those on the page and those inserted later; then, if the config asks for it and nothing
     * has been decided here, stores the choice that the old manager stored, or has modes grant what had to wait for it. Never rejects.
     */
    start(host: Host): Promise<unknown>;
}
/** What `assent-early.js` (vendors) or `assent-guard.js` (vendors and guard) hands to the head script: code that has to stand before the page's own. */
export interface EarlyModule {
    /** Starts the guard; answers what tells the vendors (`integrations`) of a state. It is called before the gate releases anything. */
    start(host: Host): (state: ConsentState) => void;
}
/** What `assent-region.js` exports to the head script. */
export interface RegionModule {
    /** The visitor's place, from an address or the page's own function; empty if it is neither, or cannot be had in time. Never rejects. */
    findRegion(source: unknown): Promise<string>;
}
/**
 * What `assent-late.js` exports to the head script: loaded when released code has written something, or waits for what has passed, and where
 * Astro swaps pages. The gate says what scripts, calls and the stage are.
 */
export interface LateModule<Script = object, Call = object, Stage = object> {
    /** Puts what a script has written where its tag stands, and answers the scripts among it, made inert. */
    place(script: Script, markup: string): Script[];
    /** Calls listeners of events that had passed when released code began to wait for them. */
    callLate(calls: readonly Call[], stage: Stage): void;
    /** Has held scripts run on each page that Astro's router shows as often as others do. */
    followAstro(hasRun: (script: Script) => boolean, pass: (script: Script) => void): void;
}
/** Files that are loaded when they are needed, by name. */
export interface Parts {
    readonly region: RegionModule;
    readonly ui: UiModule;
    readonly cleanup: CleanupModule;
    readonly proof: ProofModule;
    readonly compat: CompatModule;
    readonly late: LateModule;
}
/** What differs between the script tag and a bundler: where things come from. */
export interface Surroundings {
    /** Beats the config's own region; a function is asked once, and may take its time. */
    readonly region?: string | (() => string | Promise<string>) | null | undefined;
    readonly lang?: string | null | undefined;
    /** A part that fails to load is `undefined`, and reported. */
    load<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined>;
    /** Hands over `assent-guard.js` if the config has `autoBlock`, else `assent-early.js`, synchronously if the parser waits, and however late; `undefined` if it cannot be had. */
    loadEarly(use: (part?: EarlyModule) => void, name: "guard" | "early"): void;
}
