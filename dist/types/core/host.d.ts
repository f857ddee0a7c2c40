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
    /** As in the API. */
    readonly ready: Promise<unknown>;
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
    /** Decides anew: now that it is known where the visitor is, or, without a place, that no old manager has an answer of theirs. */
    decideAnew(place?: string): Promise<unknown>;
    /** Takes note of whether anybody can be asked: where the first layer cannot be had, what a mode grants is denied until it can, on later pages too. */
    noteUi(isThere: boolean): Promise<unknown>;
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
