import { isClassic } from "./script-type.js";

/** Runs held scripts where they stand, in the order they are given. */
export interface ScriptQueue {
  add(script: HTMLScriptElement): void;
}

/**
 * The held element itself is prepared again, not a copy: its nonce, listeners and references stay, and `currentScript` is the element the
 * page knows. It has no "already started" flag, because an unknown type made the first preparation return before setting it; what starts
 * the second is that the element becomes connected (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element).
 *
 * External scripts without `async` are fetched at once, in parallel, and executed by the browser in order, as their "force async" flag is
 * cleared. An inline script waits until each external one before it has run or failed: `load` and `error` fire in the same task as the
 * execution, so it runs before the next external one.
 */
export function createScriptQueue(): ScriptQueue {
  /** Scripts that wait their turn, and external ones that have started and are waited for. */
  const line: HTMLScriptElement[] = [];
  const finished = new WeakSet<HTMLScriptElement>();
  const advance = () => {
    for (let script = line[0]; script && (!isExternal(script) || finished.has(script)); script = line[0]) {
      line.shift();
      if (!isExternal(script)) start(script);
    }
  };
  return {
    add(script) {
      restore(script);
      const isAsync = isExternal(script) && script.hasAttribute("async");
      if (isAsync || !isClassic(script) || script.noModule) return start(script);
      line.push(script);
      if (isExternal(script)) {
        const finish = () => {
          finished.add(script);
          advance();
        };
        script.addEventListener("load", finish);
        script.addEventListener("error", finish);
        start(script);
      }
      advance();
    },
  };
}

function isExternal(script: HTMLScriptElement): boolean {
  return script.hasAttribute("src");
}

/** Gives the element the type and address that its author meant for it. It is inert until it becomes connected anew. */
function restore(script: HTMLScriptElement): void {
  const { src, type = "" } = script.dataset;
  if (src !== undefined && !isExternal(script)) script.src = src;
  if (type) script.type = type;
  else script.removeAttribute("type");
}

function start(script: HTMLScriptElement): void {
  if (!script.hasAttribute("async")) script.async = false;
  script.parentNode?.insertBefore(script, script.nextSibling);
}
