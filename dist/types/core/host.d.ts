import type { ConsentListener, View } from "./consent.js";
import type { Verdict } from "./decide.js";
import type { ExportedRecord } from "./exported-record.js";
import type { ConsentEvent } from "./transition.js";
import type { ConsentState, Memory, Rule } from "./types.js";
export interface PerformOptions {
    /** Clear what all denied services list, not only those that lost their grant now. */
    readonly isThorough?: boolean;
    /** As if nobody had been here, whatever the mode grants and the shop needs: clear what all services list. */
    readonly isErased?: boolean;
    /** Waited for between storing the decision and acting on it: a click is answered by a frame before the gate releases anything. */
    readonly pause?: () => Promise<void>;
}
/** What the parts get from the head script. They hold no consent of their own. */
export interface Host {
    /** The config as it was given; each part reads of it what it shows. */
    readonly input: unknown;
    /** Language asked for by `data-lang`; empty = the page's. */
    readonly lang: string;
    getState(): ConsentState;
    /** What decided about a category or service; `undefined` if the config does not list it. */
    ruleFor(id: string): Rule | undefined;
    /** What the browser keeps; the record of an earlier policy version too. */
    getMemory(): Memory;
    /** Whether an opt-out signal stands that is honoured here, and whether the notice of a change that is not material is due. */
    getVerdict(): Pick<Verdict, "isSignalled" | "isNoticeDue">;
    listen(listener: ConsentListener): () => void;
    /** Stores what the event says, at once; the rest follows. */
    perform(event: ConsentEvent, options?: PerformOptions): Promise<ConsentState>;
    show(view?: View): Promise<void>;
    /** As in the API: what was asked for is called off. */
    hide(): void;
    /** As in the API. */
    erase(): Promise<ConsentState>;
    exportRecord(): Promise<ExportedRecord | undefined>;
    /** True if the gate holds the element. */
    isHeld(element: object): boolean;
    /** Releases one held element, whatever was decided, and decides nothing. */
    release(element: object): void;
}
/** What `assent-ui.js` exports to the head script. */
export interface UiModule {
    /** `isWanted` is asked when all is there that the view needs: a decision, `hide()` and another view call it off meanwhile. */
    show(host: Host, view: View, isWanted: () => boolean): Promise<void>;
    hide(): void;
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
     * has been decided here, stores the choice that the old manager stored. Never rejects.
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
    /** Hands over `assent-guard.js` if the config has `autoBlock`, else `assent-early.js`, synchronously if the parser waits; `undefined` if it cannot be had. */
    loadEarly(use: (part?: EarlyModule) => void, name: "guard" | "early"): void;
}
