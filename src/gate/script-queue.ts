import type { LateModule as Late } from "../core/parts.js";
import { isParsed, whenParsed } from "../platform/is-parsed.js";
import { isWebKit } from "../platform/is-webkit.js";
import { preloadScript } from "../platform/preload-script.js";
import { isAsync, isDeferred, isModule, isRefused } from "./script-type.js";
import { createStage, type LateCall, type Stage } from "./stage.js";

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

/** Milliseconds of work before the browser gets its turn: half of a frame. */
const slice = 8;

/** Milliseconds in which an inserted script counts as at work: one that `innerHTML` has made, as React does, never runs, and nothing tells that. */
const insertedPatience = 3000;
/** The same for one that the parser brought. */
const parsedPatience = 30_000;

/** Milliseconds in which an inline module counts as at work, if no other one waits behind it: nothing tells when it has run, but for its own errors. */
const moduleTime = 100;

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
export function createScriptQueue(loadLate: () => Promise<LateModule | undefined>, isGranted: (script: Element) => boolean, noteRun: (script: Element) => void, holdAgain: (script: Element) => void): ScriptQueue {
  /** Scripts in order: external ones until they have run, inline ones until it is their turn. */
  const line: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  const inserted = new WeakSet<HTMLScriptElement>();
  const started = new WeakSet<HTMLScriptElement>();
  const finished = new WeakSet<HTMLScriptElement>();
  const preloads = new WeakMap<HTMLScriptElement, HTMLLinkElement>();
  const writers = new WeakMap<HTMLScriptElement, HTMLScriptElement>(); // Whose mark counts for what another one has written.
  const writerOf = (script: HTMLScriptElement) => writers.get(script) ?? script;
  const stage = createStage();
  let late: LateModule | undefined; // Once it is there, what is written is placed before any script behind it can run.
  let isAdvancing = false;
  let rest: Promise<void> | undefined; // What is left of a pass over the line, while the browser has its turn.

  const finish = (script: HTMLScriptElement) => {
    const markup = stage.leave(script);
    if (markup === undefined) return;
    const end = (part?: LateModule) => {
      late = part;
      const written: HTMLScriptElement[] = [];
      if (markup && late && isGranted(writerOf(script))) {
        for (const each of late.place(script, markup)) {
          writers.set(each, writerOf(script));
          admit(each, written);
        }
      }
      line.splice(line.indexOf(script) + 1, 0, ...written);
      finished.add(script);
      if (script.src) disarm(script); // Inline code may have its run before it.
      advance();
    };
    if (markup && !late) rest = loadLate().then(end);
    else end(late);
  };
  const launch = (script: HTMLScriptElement) => {
    if (started.has(script)) return;
    started.add(script);
    noteRun(script);
    arm(script);
    stage.enter(script);
    for (const type of ["load", "error"]) script.addEventListener(type, () => finish(script));
    const isDoneWith = script.async && !script.hasAttribute("async"); // By the parser, if that has brought it.
    start(script, inserted.has(script));
    disarmStarted(script, isDoneWith);
    // By a closure: pages that wrap setTimeout may hand on no further arguments.
    if (!script.src && !isModule(script)) finish(script); // An inline classic script has run now.
    else setTimeout(() => finish(script), script.src ? (inserted.has(script) ? insertedPatience : parsedPatience) : line[1] && isModule(line[1]) ? 0 : moduleTime);
  };
  /** Starts what no other script waits for; else it has a place at the end of the line, or of what follows it. */
  const admit = (script: HTMLScriptElement, end: HTMLScriptElement[]) => {
    arm(script);
    if (isRefused(script)) start(script, true);
    else if (isAsync(script) && (inserted.has(script) || end.every(({ src }) => src))) launch(script); // The parser comes to it when inline code before it has run.
    else {
      script.type = "text/plain"; // Until its turn: Astro would run what it finds with another.
      (isDeferred(script) ? deferred : end).push(script);
    }
  };
  /** It has left the page before it was its turn, or the visitor has said no. */
  const isOut = (script: HTMLScriptElement) => !started.has(script) && !(script.isConnected && isGranted(writerOf(script)));
  /** Once it has been started, none behind it waits for it. */
  const isFree = (script: HTMLScriptElement) => inserted.has(script) || isAsync(script);
  /** No yielding while a script further on is on its way: it would run before those that stand before it. */
  const mayYield = () => isParsed() && !line.some((script) => started.has(script) && !finished.has(script));
  const advance = () => {
    if (isAdvancing) return;
    isAdvancing = true;
    const end = performance.now() + slice;
    for (let [first] = line; first && (finished.has(first) || !first.src || isFree(first) || isOut(first)); [first] = line) {
      if (performance.now() > end && mayYield()) {
        const goOn = () => {
          isAdvancing = false;
          advance();
        };
        rest = nextTurn().then(goOn, goOn); // Within a task of the page's that is aborted, the turn is refused.
        return;
      }
      if (isOut(first)) holdAgain(first);
      else {
        launch(first);
        if (!finished.has(first) && !isFree(first)) break; // An inline module, or one that has written something.
      }
      preloads.get(first)?.remove(); // Browsers drop what a link without a place has not loaded yet, and nobody else has asked for.
      line.shift();
    }
    fetchAhead();
    isAdvancing = false;
    const waiting = line.length ? [] : stage.close();
    if (waiting.length) rest = loadLate().then((part) => part?.callLate(waiting, stage));
  };
  /**
   * Starts the external scripts of the line, up to the first inline one, the first of the other kind, or what the parser is at. Behind an
   * inline one, which may wait for what one before it writes, they are only fetched, and only as long as the row is not long. Not so in
   * WebKit: as long as it keeps a page for the way back, it answers later ones from what that has preloaded, `no-store` or not.
   */
  const fetchAhead = () => {
    const [first] = line;
    let inlineCount = 0;
    for (const script of line) {
      if (!script.src && (isModule(script) || ++inlineCount > 20)) break;
      if (!script.src || started.has(script)) continue;
      if ((script !== first && !script.async && !isParsed()) || isModule(script) !== (!inlineCount && isModule(first!))) break;
      if (isOut(script)) continue;
      if (!inlineCount) launch(script);
      else if (!isWebKit()) preloads.set(script, preloads.get(script) ?? preloadScript(script));
    }
  };
  return {
    add(script, isInserted) {
      if (isInserted) inserted.add(script);
      admit(script, line);
    },
    isWaiting: (script) => !started.has(script) && [...line, ...deferred].includes(script),
    async flush() {
      if (isParsed()) line.push(...deferred.splice(0));
      advance();
      while (rest) {
        const current = rest;
        await current;
        if (rest === current) rest = undefined; // Each slice leaves the next.
      }
    },
  };
}

/**
 * Settles when the browser has had its turn: https://wicg.github.io/scheduling-apis/#dom-scheduler-yield, where there is one. A page may have put
 * something else there, which fails, or answers no promise: an async function turns either into one.
 */
async function nextTurn(): Promise<void> {
  const { scheduler } = window as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** What has its address from `data-src`. */
const given = new WeakSet<HTMLScriptElement>();

/** Gives the element the type and address that its author meant for it. It is inert until it becomes connected anew. */
function arm(script: HTMLScriptElement): void {
  // Not of `dataset`, which also answers with what is on Object.prototype.
  const src = script.getAttribute("data-src");
  const type = script.getAttribute("data-type");
  if (src !== null && !script.hasAttribute("src")) {
    script.src = src;
    given.add(script);
  }
  // An empty type would overrule a language. Elsewhere the attribute keeps its place: Turbo takes markup in another order for another script.
  if (!type && script.hasAttribute("language")) script.removeAttribute("type");
  else script.type = type ?? "";
}

/**
 * Gives a script the markup back that its author wrote: frameworks that swap pages compare it, and would take the element for another than
 * the one in the next page's source. It can never run again.
 */
function disarm(script: HTMLScriptElement): void {
  if (!script.hasAttribute("data-consent")) return;
  script.type = "text/plain";
  if (given.has(script)) script.removeAttribute("src");
}

/**
 * The page may be swapped while a script is on its way, or hydrated. What has no address but `data-src` needs that until it knows where it is
 * from, and what the parser may still be at needs its type until that has come to its end.
 */
function disarmStarted(script: HTMLScriptElement, isDoneWith: boolean): void {
  const restore = () => script.hasAttribute("data-src") || disarm(script);
  if (isDoneWith) restore();
  else (script.src && !isParsed() ? setTimeout : whenParsed)(restore);
}

function start(script: HTMLScriptElement, isInserted: boolean): void {
  if (!isInserted && !script.hasAttribute("async")) script.async = false;
  script.after(script);
}
