/** Where released code runs: what it asks of the parser, when that has gone, is noted, and answered by a part of its own (`late.ts`). */
export interface Stage {
    /** The script is at work from now on. */
    enter(script: HTMLScriptElement): void;
    /** It has run, or failed. Answers the markup that it has written; `undefined` if that was told before. */
    leave(script: HTMLScriptElement): string | undefined;
    /**
     * Takes the shadows away, unless a script is still at work: no trace is left. Answers which listeners were added and removed, in order, if
     * any waits for an event that has passed; otherwise they are left to the browser.
     */
    close(): LateCall[];
}
/** A call of `addEventListener`, or of `removeEventListener`, for an event that comes once; or what `onload` or the like was given. */
export type LateCall = readonly [target: Document | Window, method: Listening | "on", values: readonly [type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions]];
type Listening = "addEventListener" | "removeEventListener";
/** By the older interface: it is obsolete, but every browser has it, and nothing has to be searched for the entry of the navigation. */
export declare function hasPassed(type: string): boolean;
/**
 * Code written for the time of parsing waits for `DOMContentLoaded` or `load`, and calls `document.write`. Released later, it would wait for
 * ever, and erase the page (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps). So while released
 * scripts are at work, and no longer, own properties of `document` and `window` shadow the methods concerned. Other code finds them as they
 * were: the script at work is told by `currentScript`. Modules have none; while one is at work, code without a current script counts as its, but
 * not before `DOMContentLoaded`: nothing has passed then that a module waits for, and the shop's own are about to run.
 */
export declare function createStage(): Stage;
export {};
