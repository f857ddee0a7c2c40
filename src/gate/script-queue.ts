import { safeDocument } from "../platform/safe-document.js";
import { isClassic } from "./script-type.js";
import { createStage } from "./stage.js";

/** Runs held scripts where they stand, in the order they are given. */
export interface ScriptQueue {
  add(script: HTMLScriptElement): void;
  /** Ends a batch: scripts that a parser would have deferred start, unless it still has work. */
  flush(): void;
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
export function createScriptQueue(): ScriptQueue {
  /** Scripts in order: external ones until they have run, inline ones until it is their turn. */
  const line: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  const started = new WeakSet<HTMLScriptElement>();
  const finished = new WeakSet<HTMLScriptElement>();
  const stage = createStage();
  let isInBatch = false;

  const finish = (script: HTMLScriptElement) => {
    finished.add(script);
    line.splice(line.indexOf(script) + 1, 0, ...stage.leave(script).filter(admit));
    disguise(script);
    advance();
  };
  const launch = (script: HTMLScriptElement) => {
    if (started.has(script)) return;
    started.add(script);
    stage.enter(script);
    for (const type of ["load", "error"]) script.addEventListener(type, () => finished.has(script) || finish(script));
    start(script);
    // An inline module says nothing when it has run, but for its own errors; an inline classic script has run now.
    if (!script.src && isModule(script)) setTimeout(finish, 0, script);
    else if (!script.src) finish(script);
  };
  /** Starts what no other script waits for; answers whether the script has a place in the line. */
  const admit = (script: HTMLScriptElement): boolean => {
    restore(script);
    const isExternal = script.hasAttribute("src");
    if (script.hasAttribute("async") && (isExternal || isModule(script))) launch(script);
    else if (isModule(script) || (isExternal && script.defer)) deferred.push(script);
    else if (!isClassic(script) || script.noModule || (isExternal && !script.src)) start(script);
    else return true;
    return false;
  };
  const advance = () => {
    for (let [first] = line; first && (finished.has(first) || !first.src); [first] = line) {
      line.shift();
      launch(first);
    }
    const [first] = line;
    for (const script of line) {
      if (isModule(script) !== isModule(first!) || (isModule(script) && !script.src)) break;
      if (script.src) launch(script);
    }
    if (!line.length && !isInBatch) stage.close();
  };
  return {
    add(script) {
      isInBatch = true;
      if (!admit(script)) return;
      line.push(script);
      advance();
    },
    flush() {
      isInBatch = false;
      if (safeDocument.readyState !== "loading") line.push(...deferred.splice(0));
      advance();
    },
  };
}

function isModule(script: HTMLScriptElement): boolean {
  return script.type === "module";
}

/** Gives the element the type and address that its author meant for it. It is inert until it becomes connected anew. */
function restore(script: HTMLScriptElement): void {
  const { src, type } = script.dataset;
  if (src !== undefined && !script.hasAttribute("src")) script.src = src;
  if (type) script.type = type;
  else script.removeAttribute("type");
}

/**
 * Gives a script that has run the attributes back that its author wrote: frameworks that swap pages compare markup, and would take it for
 * another script than the one in the next page's source. It can never run again.
 */
function disguise(script: HTMLScriptElement): void {
  if (!script.hasAttribute("data-consent")) return;
  script.type = "text/plain";
  if (script.dataset["src"] !== undefined) script.removeAttribute("src");
}

function start(script: HTMLScriptElement): void {
  if (!script.hasAttribute("async")) script.async = false;
  script.parentNode?.insertBefore(script, script.nextSibling);
}
