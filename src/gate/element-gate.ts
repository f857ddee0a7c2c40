import type { Demand } from "../core/judge.js";
import { guarded } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { isHeld, isScript, release, selector } from "./held-element.js";
import { readMark } from "./mark.js";
import { createScriptQueue } from "./script-queue.js";

export interface Gate {
  /** Judges all that is held, in document order, and releases what may run now. */
  apply(): void;
  /** True if something that was released and runs on may no longer run: only a reload can stop it. */
  isStale(): boolean;
}

/**
 * Holds marked elements back and releases them, each once, as soon as their demand is met: those on the page, those the parser still
 * brings, those inserted later. Elements are inert by their markup; the gate never has to be faster than the browser.
 */
export function createGate(isMet: (demand: Demand) => boolean): Gate {
  const seen = new WeakSet<Element>();
  const held = new Set<Element>();
  /** Held elements that may run, but that the parser has not finished. */
  const growing = new Set<Element>();
  /** Marks of what runs on, by their text. */
  const running = new Map<string, Demand>();
  const queue = createScriptQueue();

  const discover = (element: Element) => {
    if (seen.has(element) || !isHeld(element)) return;
    seen.add(element);
    held.add(element);
    attempt(element);
  };
  const attempt = (element: Element) => {
    const mark = readMark(element);
    if (!element.isConnected) seen.delete(element); // It counts as new if it comes back.
    else if (!isMet(mark)) return;
    else if (!isWhole(element)) return growing.add(element);
    else {
      if (!/^(?:img|link)$/.test(element.localName)) running.set(JSON.stringify(mark), mark);
      guarded(() => (isScript(element) ? queue.add(element) : release(element)));
    }
    held.delete(element);
    growing.delete(element);
  };
  const look = (records: MutationRecord[]) => {
    growing.forEach(attempt);
    for (const element of addedElements(records)) discover(element);
    queue.flush();
  };

  safeDocument.querySelectorAll(selector).forEach(discover);
  new MutationObserver(look).observe(safeDocument.documentElement, { childList: true, subtree: true });
  safeDocument.addEventListener("readystatechange", () => look([]));
  return {
    apply() {
      [...held].sort(byDocumentOrder).forEach(attempt);
      queue.flush();
    },
    isStale: () => [...running.values()].some((mark) => !mark.ids.some((id) => id[0] === "!") && !isMet(mark)),
  };
}

/** The marked elements that a batch of records brings: each inserted subtree is searched once, however deep it was built up. */
function* addedElements(records: MutationRecord[]): Generator<Element> {
  const covered = new WeakSet<Node>();
  for (const { target, addedNodes } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      covered.add(node);
      if (covered.has(target)) continue;
      if (Element.prototype.matches.call(node, selector)) yield node;
      yield* Element.prototype.querySelectorAll.call(node, selector);
    }
  }
}

/** False for a script that the parser may still be at work on, as nothing follows it yet: it would be prepared half-made, or twice. */
function isWhole(element: Element): boolean {
  if (safeDocument.readyState !== "loading" || !isScript(element)) return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

function byDocumentOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
