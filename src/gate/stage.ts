import { guarded } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { place } from "./written-markup.js";

/** Where released code runs: it finds the document as the parser would have shown it. */
export interface Stage {
  enter(script: HTMLScriptElement): void;
  /** The script has run, or failed. Answers the scripts that it has written: in place, not yet prepared. */
  leave(script: HTMLScriptElement): HTMLScriptElement[];
  /** Ends the play, unless a script is still at work: calls back what waited for the end of parsing, and leaves no trace. */
  close(): void;
}

type Act = (actor: HTMLScriptElement | undefined, values: never[]) => unknown;

/** Events that come once in a document's life, in order, and what tells that they have begun. */
const moments = { readystatechange: "domComplete", DOMContentLoaded: "domContentLoadedEventStart", load: "loadEventStart", pageshow: "loadEventEnd" } as const;
const order = Object.keys(moments);

const hasPassed = (type: string) => Object.hasOwn(moments, type) && performance.timing[moments[type as "load"]] > 0;

/**
 * Code written for the time of parsing waits for `DOMContentLoaded` or `load`, and calls `document.write`. Released later, it would wait for
 * ever, and erase the page (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps). So while released
 * scripts are at work, and no longer, own properties of `document` and `window` shadow the methods concerned. Other code finds them as they
 * were: the actor is told by `currentScript`. Modules have none; while one is at work, code without a current script counts as its.
 */
export function createStage(): Stage {
  const actors = new Set<HTMLScriptElement>();
  const written = new Map<HTMLScriptElement, string>();
  const late: { readonly type: string; readonly target: Document | Window; readonly values: never[] }[] = [];
  let lower: (() => void) | undefined;
  let isTelling = false;
  let onloadBefore: typeof window.onload = null;

  const shadow = (target: Document | Window, name: string, act: Act) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    const native = (before?.value ?? Reflect.get(Object.getPrototypeOf(target) as object, name)) as (...values: never[]) => unknown;
    const value = (...values: never[]) => {
      const current = safeDocument.currentScript;
      const actor = [...actors].find((script) => (current ? script === current : script.type === "module"));
      return actor || isTelling ? act(actor, values) : native.apply(target, values);
    };
    Reflect.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
    return () => (before ? Reflect.defineProperty(target, name, before) : Reflect.deleteProperty(target, name));
  };
  const raise = () => {
    const listen = (target: Document | Window) =>
      shadow(target, "addEventListener", (_, values) => {
        const type = String(values[0]);
        if (order.includes(type)) late.push({ type, target, values });
        else listenTo(target, values);
      });
    const write = (end: string) => (actor: HTMLScriptElement | undefined, values: never[]) => {
      if (actor) written.set(actor, (written.get(actor) ?? "") + values.join("") + end);
    };
    const ignore = () => document;
    const shadows = [listen(document), listen(window), shadow(document, "write", write("")), shadow(document, "writeln", write("\n")), shadow(document, "open", ignore), shadow(document, "close", ignore)];
    onloadBefore = window.onload;
    return () => shadows.forEach((lift) => lift());
  };
  /** Calls back in the order in which the events came, and what a callback waits for in its turn; what is still to come is left to the browser. */
  const tellLate = () => {
    if (window.onload !== onloadBefore && hasPassed("load")) late.push({ type: "load", target: window, values: ["load", window.onload] as never[] });
    const rank = ({ type, target }: (typeof late)[number]) => order.indexOf(type) + (target === document ? 0 : 0.5);
    isTelling = true;
    for (let next; (next = late.sort((a, b) => rank(a) - rank(b)).shift()); ) {
      const { type, target, values } = next;
      if (hasPassed(type)) guarded(() => deliver(target, type, values[1]!));
      else listenTo(target, values);
    }
    isTelling = false;
  };
  return {
    enter(script) {
      lower ??= raise();
      actors.add(script);
    },
    leave(script) {
      actors.delete(script);
      const markup = written.get(script);
      written.delete(script);
      return markup ? place(script, markup) : [];
    },
    close() {
      if (actors.size || isTelling) return;
      const isParsed = safeDocument.readyState !== "loading";
      if (isParsed && late.length) lower ??= raise();
      if (!lower) return;
      if (isParsed) tellLate();
      lower();
      lower = undefined;
    },
  };
}

function listenTo(target: EventTarget, values: never[]): void {
  EventTarget.prototype.addEventListener.apply(target, values as never as [string, null]);
}

function deliver(target: Document | Window, type: string, listener: EventListenerOrEventListenerObject | null): void {
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === "function") listener.call(target, event);
  else listener?.handleEvent(event);
}
