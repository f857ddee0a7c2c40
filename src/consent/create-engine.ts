import { readPrivacySignals } from "../adapters/privacy-signals.js";
import type { ConsentListener } from "../core/consent.js";
import { judge, type Verdict } from "../core/decide.js";
import type { Host, PerformOptions } from "../core/host.js";
import { decisionOn, isGranted, isMet } from "../core/is-granted.js";
import { readDecision } from "../core/read-decision.js";
import { difference, transition } from "../core/transition.js";
import type { ConsentState, Memory, Source } from "../core/types.js";
import { createGate, type Gate } from "../gate/element-gate.js";
import type { LateModule } from "../gate/script-queue.js";
import { emit, guarded, report, warn } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { createMemoryStorage, type MemoryStorage } from "./memory.js";

export interface Engine extends Pick<Host, "getState" | "getMemory" | "listen" | "perform"> {
  readonly gate: Gate;
  /** What the listeners have been told of: during a decision, still the state before it. */
  getTold(): ConsentState;
  /** Settles when `start` has been called. */
  readonly started: Promise<void>;
  /** What holds now, and why; also where the visitor is, as far as it is known. */
  getVerdict(): Verdict;
  /**
   * Takes up a config and what the browser remembers, tells the vendors, and applies the gate, synchronously. From a broken config nothing
   * is ever granted, and nothing on a visit that begins with an opt-out.
   */
  start(input: unknown, options: StartOptions): void;
  /** Decides anew once it is known where the visitor is. */
  moveTo(region: string): Promise<unknown>;
}

export interface StartOptions {
  readonly isBroken: boolean;
  readonly isLeaving: boolean;
  /** Tells the vendors of a state, before the gate releases anything. */
  readonly tellVendors: (state: ConsentState) => void;
}

/** What follows from a decision and waits for a part to be loaded. */
export interface Effects {
  /** Clears what the ids list; without ids, what all list that are denied now, or, where all was erased, what all list. */
  clear(ids?: readonly string[], isErased?: boolean): Promise<unknown>;
  /** Keeps the proof of a decision, which another tab, or a second click, may have overtaken meanwhile. */
  prove(memory: Memory, state: ConsentState, pause: PerformOptions["pause"]): Promise<unknown>;
  /** Puts something in the place of a held frame or player. */
  cover(element: Element): unknown;
  /** Loads what released code needs that comes late. */
  loadLate(): Promise<LateModule | undefined>;
}

/** Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. */
export function createEngine(placed: string, { clear, prove, cover, loadLate }: Effects): Engine {
  const listeners = new Set<{ readonly call: ConsentListener }>();
  let memory: Memory = { record: null, optedOut: false };
  let config = readDecision({ categories: [] });
  let storage: MemoryStorage | undefined;
  let tellVendors: StartOptions["tellVendors"];
  let region = placed;
  let isLocked = true;
  let isUnkept = false;
  let markStarted: () => void;
  const started = new Promise<void>((resolve) => (markStarted = resolve));

  let granted = "";
  /** Also when it is lost: Astro gives the root the attributes of the next page, React those that it was written with, or another root. */
  const paint = () => {
    const { documentElement: root } = safeDocument;
    if (root && root.getAttribute("data-consent") !== granted) root.setAttribute("data-consent", granted);
  };
  const conditions = () => ({ region: region || config.region, ...readPrivacySignals(), now: Date.now() });
  const getVerdict = () => judge(config, memory, conditions());
  const keep = (next: Memory) => {
    memory = next;
    const isKept = storage!.keep(next);
    if (!isKept && !isUnkept) warn("the browser did not keep the consent cookie (blocked, or set by a wider domain): choices hold for this page only");
    isUnkept = !isKept;
  };
  /** True if a signal is what denies something. While a place that may have other rules is unknown, it denies all the same, and counts for none. */
  const isOverriding = ({ state, isSignalled, isPlaced }: Verdict) =>
    !isLocked && isSignalled && isPlaced && difference(state, judge(config, memory, { ...conditions(), gpc: false, dnt: false }).state).granted.length > 0;
  const settle = (isArriving = false) => {
    let verdict = getVerdict();
    if (isArriving && isOverriding(verdict)) {
      // That a signal is lost opts nobody back in (California, §7025(c)): that it stood is kept, and what it overrides is not.
      keep({ ...memory, record: null, isDoubtful: true, wasSignalled: true });
      verdict = getVerdict();
    }
    const { state } = verdict;
    granted = Object.keys(state.categories).filter((id) => isGranted(state, id)).join(" ");
    paint();
    return state;
  };
  /** Before there is a config there is nothing to grant, and nothing is decided. */
  let state: ConsentState = { ...settle(), status: "undecided" };
  let told = state;
  /** What the vendors have been told of. */
  let released = state;
  const gate = createGate((demand) => isMet(config, state, demand) && isMet(config, released, demand), cover, loadLate, paint);
  /** What follows from a new memory or place. Answers whether the page has to be loaded anew. */
  const follow = async (source: Source, { isThorough, isErased, pause }: PerformOptions = {}, decided?: Memory) => {
    const before = state;
    state = settle(/default|import/.test(source));
    const proven = decided && prove(decided, state, pause); // Before what is released decides, too.
    const { revoked } = difference(before, state);
    if (pause) await pause(); // The click is answered first. Without one, what is released runs before this call returns.
    guarded(() => tellVendors(state));
    released = state;
    await gate.apply();
    const mustReload = !isUnkept && revoked.length > 0 && config.reload !== "never" && (config.reload === "always" || gate.isStale());
    if (mustReload) emptyFrames();
    if (isThorough || revoked.length) await clear(isThorough ? undefined : revoked, isErased);
    const change = { ...difference(told, state), source };
    const now = (told = state);
    for (const listener of [...listeners]) if (listeners.has(listener)) guarded(() => listener.call(now, change));
    emit("consent:change", { state: now, ...change });
    await proven;
    return mustReload;
  };
  const hear = () => (isUnkept || isLocked ? undefined : storage?.hearOf(memory));
  /** What is remembered, or what another window has decided since. */
  const recent = () => {
    const found = hear();
    return found && (found.optedOut || (found.record?.time ?? 0) > (memory.record?.time ?? 0)) ? found : memory;
  };
  /**
   * Another tab, the server, or the visitor by way of the browser's settings has changed what is kept. WebKit may tell late of what stood
   * before the last writing: so what is not plainly newer counts if it still stands a moment later, and a yes from before a no does not even
   * then, but is overwritten.
   */
  const sync = async (isAgain: boolean) => {
    const found = hear();
    if (!found) return;
    const { record, optedOut } = found;
    const age = Number(memory.record?.time) - Number(record?.time);
    if (!optedOut && age > 0 && [...record!.choices].some(([id, choice]) => choice && !memory.record!.choices.get(id))) keep(memory);
    else if (!isAgain && !optedOut && !(age < 0)) setTimeout(sync, 200, true);
    else {
      memory = found;
      if (await follow("tab")) location.reload();
    }
  };
  const look = () => void sync(false);
  // Not while the page loads: the browser has to start a service for it, which takes as long as reading the cookies.
  setTimeout(() => {
    (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener("change", look);
    look();
  }, 2000);
  // Also when the page is left: the answer that brings the next one may have set a cookie again that the server was sent before the visitor's no.
  safeDocument.addEventListener("visibilitychange", look);
  addEventListener("pageshow", ({ persisted }) => persisted && look());

  return {
    gate,
    started,
    getState: () => state,
    getTold: () => told,
    getMemory: () => memory,
    getVerdict,
    listen(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start(input, { isBroken, isLeaving, ...options }) {
      config = readDecision(input);
      storage = createMemoryStorage(config);
      memory = storage.recall();
      if (memory.optedOut) storage.renew();
      memory = { ...memory, record: isBroken ? null : memory.record, optedOut: memory.optedOut || isLeaving };
      isLocked = isBroken;
      tellVendors = options.tellVendors;
      told = state = released = settle(true);
      performance.mark("assent:decided");
      guarded(() => tellVendors(state));
      void gate.apply().then(() => performance.mark("assent:released"));
      markStarted();
      emit("consent:ready", { state });
    },
    moveTo(place) {
      memory = recent();
      region = place;
      return follow("default");
    },
    async perform(event, options) {
      if (!storage) await started;
      const named = [...(event.choices ?? [])];
      const known = named.filter(([id]) => decisionOn(state, id) ?? warn(`"${id}" is no category or service of the config`));
      const base = recent();
      const next = transition(config, base, conditions(), event);
      if (isLocked && event.type !== "opt-out") report("without a readable config nothing can be granted or stored");
      else if (next !== base && (known.length || !named.length)) {
        keep(next);
        if (await follow(event.source, options, next)) location.reload();
      }
      return state;
    },
  };
}

/** Firefox asks again, at a reload, for the addresses that frames were given by script: it keeps what they showed last in the session history. */
function emptyFrames(): void {
  for (const frame of safeDocument.querySelectorAll("iframe[data-consent][data-src]")) frame.removeAttribute("src");
}
