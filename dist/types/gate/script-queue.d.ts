import { type LateListener, type Stage } from "./stage.js";
/** Runs held scripts where they stand, in the order they are given. */
export interface ScriptQueue {
    add(script: HTMLScriptElement): void;
    /**
     * Starts what was added: scripts that a parser would have deferred too, unless it still has work. Once the page has been parsed, inline
     * scripts run in slices of a few milliseconds, between which the browser can paint and answer the visitor. Settles when all have run that
     * wait for nothing else.
     */
    flush(): Promise<void>;
}
/** What `late.ts` exports: loaded when released code has written something, or waits for what has passed. */
export interface LateModule {
    place(script: HTMLScriptElement, markup: string): HTMLScriptElement[];
    callLate(listeners: readonly LateListener[], stage: Stage): void;
}
/**
 * The held element itself is prepared again, not a copy: its nonce, listeners and references stay, and `currentScript` is the element the
 * page knows. It has no "already started" flag, because an unknown type made the first preparation return before setting it; what starts
 * the second is that the element becomes connected (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element).
 *
 * External scripts without `async` are fetched at once, in parallel, and executed by the browser in order, as their "force async" flag is
 * cleared. An inline script waits until each external one before it has run or failed: `load` and `error` fire in the same task as the
 * execution, so it runs before the next external one. Modules and `defer` come last, as after parsing. Firefox keeps modules and classic
 * scripts apart, and inline modules out of any order: where one meets the other, what follows waits.
 */
export declare function createScriptQueue(loadLate: () => Promise<LateModule | undefined>): ScriptQueue;
