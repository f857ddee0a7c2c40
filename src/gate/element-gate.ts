import type { Demand } from "../core/is-granted.js";
import { readMark } from "../core/read-mark.js";
import { isParsed } from "../platform/is-parsed.js";
import { runForeign } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { followRouter } from "./follow-router.js";
import { isDrawn, checkHoldable, isScript, giveAddresses, heldSelector } from "./held-element.js";
import { insertedElements } from "./inserted-elements.js";
import { isWhole } from "./is-whole.js";
import { isStale, type RunningMarks } from "./running-marks.js";
import { createScriptQueue, type LateModule } from "./script-queue.js";

export interface Gate {
  /** Judges all that is held, in document order, and releases what may run now. Settles when everything that nothing holds up has run. */
  apply(): Promise<void>;
  /** Releases one element, whatever its mark asks for. */
  release(element: Element): void;
  /** Also watches what stands in a shadow root, now and later. */
  watch(root: ShadowRoot): void;
  isHeld(element: Element): boolean;
  /** `unmarked` for an element that the gate has nothing to do with. */
  statusOf(element: Element): "held" | "released" | "unmarked";
  /** True if something that was released and runs on may no longer run: only a reload can stop it. */
  isStale(): boolean;
}

/**
 * Holds marked elements back and releases them, each once, as soon as their demand is met: those on the page, those the parser still
 * brings, those inserted later. Elements are inert by their markup; the gate never has to be faster than the browser. `cover` is told of
 * each frame and player that stays held, `onChange` of anything that changes on the page.
 */
export function createGate(isMet: (demand: Demand) => boolean, cover: (element: Element) => void, loadLate: () => Promise<LateModule | undefined>, onChange: () => void): Gate {
  const seen = new WeakSet<Element>();
  const loose = new WeakSet<Element>(); // Elements with a mark that hold nothing.
  const held = new Set<Element>();
  const unfinished = new Set<Element>(); // Held elements that may run, but that the parser has not finished, or whose shadow root is not on the page yet.
  /** Elements that did not come by script after parsing, wherever they have gone since. */
  const fromParser = new WeakSet<Node>();
  const running: RunningMarks = new Map();
  /** Elements that were released whatever their mark asks for. */
  const free = new WeakSet<Element>();
  const isGranted = (element: Element) => !element.hasAttribute("data-consent") || free.has(element) || isMet(readMark(element));
  const noteRun = (element: Element) => {
    const mark = readMark(element);
    if (isMet(mark) && !element.matches("img,link,picture>*")) running.set(JSON.stringify(mark), mark);
  };
  const holdAgain = (element: Element) => {
    seen.delete(element);
    discover(element);
  };
  const queue = createScriptQueue(loadLate, isGranted, noteRun, holdAgain);
  /** What comes from now on, the parser has not brought. By a flag: listeners of the page's own may run between the end of parsing and ours. */
  let isLate = isParsed();
  let size = 0; // Records so far: about as many as the page has nodes.
  let isApplying = false;
  const discover = (element: Element): unknown => {
    if (seen.has(element) || loose.has(element)) return;
    if (!checkHoldable(element)) return loose.add(element);
    seen.add(element);
    if (element.localName === "consent-declaration") return cover(element);
    held.add(element);
    if (element.getAttribute("inert") === "consent-placeholder") (element as HTMLElement).inert = false; // It came with a copy of what is covered.
    tryRelease(element);
    if (held.has(element) && !unfinished.has(element) && isDrawn(element)) cover(element);
  };
  const tryRelease = (element: Element) => {
    if (!element.isConnected && !(element.getRootNode() instanceof ShadowRoot)) seen.delete(element); // It counts as new if it comes back.
    else if (!isMet(readMark(element))) return;
    else if (!element.isConnected || (element.matches("script,video,audio") && !isWhole(element))) return unfinished.add(element);
    else {
      if (!isScript(element)) noteRun(element);
      letRun(element);
    }
    drop(element);
  };
  const drop = (element: Element) => held.delete(element) && unfinished.delete(element);
  const letRun = (element: Element) => runForeign(() => (isScript(element) ? queue.add(element, !fromParser.has(element)) : giveAddresses(element, () => isGranted(element) || holdAgain(element))));
  const look = (root: ParentNode, records?: MutationRecord[]) => {
    onChange();
    if (records) size += records.length;
    unfinished.forEach(tryRelease);
    // What gets its mark on the page, from `compat`, may have been there all along.
    for (const { attributeName, target } of (isLate && records) || []) {
      if (!attributeName) continue;
      fromParser.add(target);
      if (held.has(target as Element)) tryRelease(target as Element);
    }
    let isMore = false;
    for (const element of insertedElements(root, heldSelector, records, isLate ? undefined : size / 50)) {
      if (!(isLate && records) && !seen.has(element)) fromParser.add(element);
      discover(element);
      isMore = isLate;
    }
    // An app that swaps pages has taken the last one away: nothing of it is kept.
    if (isMore) for (const element of held) if (!element.isConnected) tryRelease(element);
    if (!isApplying) void queue.flush(); // In the middle of it WebKit lets observers have their turn, where an async module starts.
  };
  const watch = (root: Document | ShadowRoot) => {
    const scope = root === document ? safeDocument : root;
    const observer = new MutationObserver((records) => look(scope, records));
    look(scope);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
    return observer;
  };

  const observer = watch(document);
  safeDocument.addEventListener("readystatechange", () => {
    look(safeDocument, observer.takeRecords());
    isLate = isParsed();
  });
  followRouter(loadLate, (element) => seen.has(element) && !held.has(element) && !queue.isWaiting(element as HTMLScriptElement), (script) => seen.add(script));
  return {
    apply() {
      isApplying = true;
      for (const element of new Set([...safeDocument.querySelectorAll(heldSelector), ...held])) if (held.has(element)) tryRelease(element);
      isApplying = false;
      return queue.flush();
    },
    release(element) {
      drop(element);
      free.add(element);
      letRun(element);
      void queue.flush();
    },
    watch: (root) => void watch(root),
    isHeld: (element) => held.has(element),
    statusOf: (element) => (held.has(element) ? "held" : seen.has(element) ? "released" : "unmarked"),
    isStale: () => isStale(isMet, running),
  };
}
