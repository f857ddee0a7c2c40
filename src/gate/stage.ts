import { isParsed } from "../platform/is-parsed.js";
import { guarded } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { isModule } from "./script-type.js";
import { shadowMethod } from "./shadow-method.js";

/** Where released code runs: what it asks of the parser, when that has gone, is noted, and answered by a part of its own (`late.ts`). */
export interface Stage {
  /** The script is at work from now on. */
  enter(script: HTMLScriptElement): void;
  /** It has run, or failed. Answers the markup that it has written; `undefined` if that was told before. */
  leave(script: HTMLScriptElement): string | undefined;
  /**
   * Takes the shadows away, unless a script is still at work: no trace is left. Answers the listeners that were added, if any of them waits for an
   * event that has passed; otherwise they are left to the browser.
   */
  close(): LateListener[];
}

/** A call of `addEventListener`, for an event that comes once. */
export interface LateListener {
  readonly target: Document | Window;
  readonly values: readonly [type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions];
}

/** Events that come once in a document's life, in order, and what of https://www.w3.org/TR/navigation-timing/ tells that they have begun. */
const moments: ReadonlyMap<string, "domComplete" | "domContentLoadedEventStart" | "loadEventStart" | "loadEventEnd"> = new Map([
  ["readystatechange", "domComplete"],
  ["DOMContentLoaded", "domContentLoadedEventStart"],
  ["load", "loadEventStart"],
  ["pageshow", "loadEventEnd"],
]);

/** By the older interface: it is obsolete, but every browser has it, and nothing has to be searched for the entry of the navigation. */
export function hasPassed({ values: [type] }: LateListener): boolean {
  return performance.timing[moments.get(type)!] > 0;
}

/**
 * Code written for the time of parsing waits for `DOMContentLoaded` or `load`, and calls `document.write`. Released later, it would wait for
 * ever, and erase the page (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps). So while released
 * scripts are at work, and no longer, own properties of `document` and `window` shadow the methods concerned. Other code finds them as they
 * were: the script at work is told by `currentScript`. Modules have none; while one is at work, code without a current script counts as its.
 */
export function createStage(): Stage {
  const atWork = new Set<HTMLScriptElement>();
  const written = new WeakMap<HTMLScriptElement, string>();
  const added: LateListener[] = [];
  const shadows: (() => void)[] = [];
  let onload: typeof window.onload;
  const shadow = (target: Document | Window, name: string) => {
    const lift = shadowMethod(target, name, (self, values, native) => {
      const current = safeDocument.currentScript;
      const script = [...atWork].find((each) => (current ? each === current : isModule(each)));
      const isListener = name === "addEventListener";
      if (!script || self !== target || (isListener && !moments.has(values[0] as string))) return native();
      if (isListener) added.push({ target, values: values as unknown as LateListener["values"] });
      else if (name[0] === "w") written.set(script, (written.get(script) ?? "") + values.join("") + (name === "writeln" ? "\n" : "")); // write, writeln
      else return target;
    });
    shadows.push(lift);
  };
  return {
    enter(script) {
      atWork.add(script);
      if (shadows.length) return;
      for (const name of ["write", "writeln", "open", "close", "addEventListener"]) shadow(document, name);
      shadow(window as Window, "addEventListener");
      onload = window.onload;
    },
    leave: (script) => (atWork.delete(script) ? (written.get(script) ?? "") : undefined),
    close() {
      if (atWork.size) return [];
      const assigned: LateListener = { target: window, values: ["load", window.onload as EventListener] };
      if (shadows.length && window.onload !== onload && hasPassed(assigned)) added.push(assigned);
      for (const lift of shadows.splice(0)) lift();
      if (!isParsed()) return []; // Scripts that the parser still brings come first.
      const listeners = added.splice(0);
      if (listeners.some(hasPassed)) return listeners;
      for (const { target, values } of listeners) guarded(() => target.addEventListener(...values));
      return [];
    },
  };
}
