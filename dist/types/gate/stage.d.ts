/** Where released code runs: it finds the document as the parser would have shown it. */
export interface Stage {
    enter(script: HTMLScriptElement): void;
    /** The script has run, or failed. Answers the scripts that it has written: in place, not yet prepared. */
    leave(script: HTMLScriptElement): HTMLScriptElement[];
    /** Ends the play, unless a script is still at work: calls back what waited for the end of parsing, and leaves no trace. */
    close(): void;
}
/**
 * Code written for the time of parsing waits for `DOMContentLoaded` or `load`, and calls `document.write`. Released later, it would wait for
 * ever, and erase the page (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps). So while released
 * scripts are at work, and no longer, own properties of `document` and `window` shadow the methods concerned. Other code finds them as they
 * were: the actor is told by `currentScript`. Modules have none; while one is at work, code without a current script counts as its.
 */
export declare function createStage(): Stage;
