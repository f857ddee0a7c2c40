import { isParsed } from "../platform/is-parsed.js";
import { runForeign } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { isModule } from "./script-type.js";
import { shadowMethod, shadowProperty } from "./shadow-method.js";

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

/** Events that come once in a document's life, in order, and what of https://www.w3.org/TR/navigation-timing/ tells that they have begun. */
const moments: ReadonlyMap<string, "domComplete" | "domContentLoadedEventStart" | "loadEventStart" | "loadEventEnd"> = new Map([
  ["readystatechange", "domComplete"],
  ["DOMContentLoaded", "domContentLoadedEventStart"],
  ["load", "loadEventStart"],
  ["pageshow", "loadEventEnd"],
]);

const listening: readonly Listening[] = ["addEventListener", "removeEventListener"];

/** By the older interface: it is obsolete, but every browser has it, and nothing has to be searched for the entry of the navigation. */
export function hasPassed(type: string): boolean {
  return performance.timing[moments.get(type)!] > 0;
}

/**
 * True for an event whose listeners are kept until all that was released has run. Not for the end of parsing while that is to come: we hear of
 * it by the same event, and whoever is added then is not told.
 */
function isWithheld(type: string): boolean {
  return moments.has(type) && (type !== "readystatechange" || isParsed());
}

/**
 * Code written for the time of parsing waits for `DOMContentLoaded` or `load`, and calls `document.write`. Released later, it would wait for
 * ever, and erase the page (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps). So while released
 * scripts are at work, and no longer, own properties of `document` and `window` shadow the methods concerned. Other code finds them as they
 * were: the script at work is told by `currentScript`. Modules have none; while one is at work, code without a current script counts as its, but
 * not before `DOMContentLoaded`: nothing has passed then that a module waits for, and the shop's own are about to run.
 */
export function createStage(): Stage {
  const atWork = new Set<HTMLScriptElement>();
  const written = new WeakMap<HTMLScriptElement, string>();
  const calls: LateCall[] = [];
  const shadows: (() => void)[] = [];
  let assigned: LateCall[], write: unknown; // What was there before; and the shadow of `document.write`.
  const shadow = (target: Document | Window, name: string) =>
    shadowMethod(target, name, (self, values, native) => {
      const current = safeDocument.currentScript;
      const script = [...atWork].find((each) => (current ? each === current : isModule(each) && hasPassed("DOMContentLoaded")));
      const isListening = name.endsWith("r"); // By their letters: `…Listener`; `write` and `writeln`; `open` and `close`.
      const isRemoval = name[0] === "r"; // Of what was added here, whoever asks for it.
      if (self !== target || !(isRemoval ? calls.some(([, , [, listener]]) => listener === values[1]) : script) || (isListening && !isWithheld(values[0] as string))) return native();
      if (isListening) calls.push([target, name, values] as unknown as LateCall);
      else if (name[0] !== "w") return target;
      else written.set(script!, (written.get(script!) ?? "") + values.join("") + (name === "writeln" ? "\n" : ""));
      return isRemoval ? native() : undefined;
    });
  addEventListener("load", () => (assigned = readHandlers())); // What is there by then, the browser calls.
  return {
    enter(script) {
      atWork.add(script);
      if (!shadows.length) assigned = readHandlers();
      else if (document.write === write) return;
      shadows.splice(0).forEach((lift) => lift()); // Libraries that stand in for a method put back what they have found, once their own scripts have run.
      shadows.push(...[...listening, "write", "writeln", "open", "close"].map((name) => shadow(document, name)), ...listening.map((name) => shadow(window, name)), shadowState(atWork));
      write = document.write;
    },
    leave: (script) => (atWork.delete(script) ? (written.get(script) ?? "") : undefined),
    close() {
      if (atWork.size) return [];
      if (shadows.length) calls.push(...readHandlers().filter((each, index) => each[2][1] !== assigned[index]![2][1] && hasPassed(each[2][0])));
      shadows.splice(0).forEach((lift) => lift());
      if (!isParsed()) return []; // Scripts that the parser still brings come first.
      const ended = calls.splice(0);
      if (!ended.some((each) => hasPassed(each[2][0]))) for (const [target, method, values] of ended.splice(0)) runForeign(() => target[method as Listening](...values));
      return ended;
    },
  };
}

/** A script that parsing would have waited for finds it not at its end: `defer`, `async` and what code has inserted do not hold it up. */
function shadowState(atWork: ReadonlySet<HTMLScriptElement>): () => void {
  const get = () => {
    const script = safeDocument.currentScript as HTMLScriptElement;
    return atWork.has(script) && !script.async && !script.defer ? "loading" : safeDocument.readyState;
  };
  return shadowProperty(document, "readyState", { get, configurable: true });
}

/** Handlers that may be assigned in place of being added. */
function readHandlers(): LateCall[] {
  return [
    [window, "on", ["load", window.onload as EventListener]],
    [document, "on", ["readystatechange", document.onreadystatechange as EventListener]],
  ];
}
