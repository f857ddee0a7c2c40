import type { LateModule as Late } from "../core/parts.js";
import { type LateCall, type Stage } from "./stage.js";
/** Runs held scripts where they stand, in the order they are given. */
export interface ScriptQueue {
    /** A script that was inserted came into the page after parsing: as in any page, none behind it waits until it has been fetched. */
    add(script: HTMLScriptElement, isInserted: boolean): void;
    /** True while it is not its turn yet. */
    isWaiting(script: HTMLScriptElement): boolean;
    /**
     * Starts what was added: scripts that a parser would have deferred too, unless it still has work. Once the page has been parsed, inline
     * scripts run in slices of a few milliseconds, between which the browser can paint and answer the visitor. Settles when all have run that
     * wait for nothing else.
     */
    flush(): Promise<void>;
}
/** The part for late code, in the words of the gate. */
export type LateModule = Late<HTMLScriptElement, LateCall, Stage>;
/**
 * `isGranted` is asked again when it is a script's turn, and before what it has written comes into the page. `noteRun` is told of each
 * that runs, `holdAgain` of those that are not granted any more, or have left the page: they have not run, and may come back.
 *
 * The held element itself is prepared again, not a copy: its nonce, listeners and references stay, and `currentScript` is the element the
 * page knows. It has no "already started" flag, because an unknown type made the first preparation return before setting it; what starts
 * the second is that the element becomes connected (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element).
 *
 * External scripts without `async` are fetched at once, in parallel, and executed by the browser in order, as their "force async" flag is
 * cleared; those that were inserted keep it as their author left it. An inline script waits until each external one before it has run or
 * failed, and external ones behind it are started when it has run. Modules and `defer` come last, as after parsing. Firefox keeps modules
 * and classic scripts apart, and inline modules out of any order: where one meets the other, what follows waits.
 *
 * Where a script puts something behind the next one, that looks whole while the parser is at it still: it is the parser that runs it, if it has
 * its type then. So such a one keeps that, and nothing is fetched ahead that the parser is at: it would not wait for its turn. "Force async"
 * tells: it is set when the parser has done with a script that it could not run.
 */
export declare function createScriptQueue(loadLate: () => Promise<LateModule | undefined>, isGranted: (script: Element) => boolean, noteRun: (script: Element) => void, holdAgain: (script: Element) => void): ScriptQueue;
