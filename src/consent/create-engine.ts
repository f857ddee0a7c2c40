import { watchCookies } from "../adapters/cross-tab.js";
import { readPrivacySignals } from "../adapters/privacy-signals.js";
import { judge } from "../core/decide.js";
import { heedSignal } from "../core/heed-signal.js";
import type { Host, PerformOptions } from "../core/host.js";
import { isMet } from "../core/is-granted.js";
import { isOvertakenYes, isPlainlyNewer, newerMemory } from "../core/newer-memory.js";
import { own } from "../core/own-keys.js";
import { readDecision } from "../core/read-decision.js";
import { difference, transition } from "../core/transition.js";
import type { ConsentState, Memory, Source } from "../core/types.js";
import { createGate, type Gate } from "../gate/element-gate.js";
import { emptyFrames } from "../gate/empty-frames.js";
import type { LateModule } from "../gate/script-queue.js";
import { inTime } from "../platform/in-time.js";
import { emit, runForeign, report } from "../platform/report.js";
import { checkId } from "./check-id.js";
import { createReload } from "./create-reload.js";
import { type Listeners, listenTo, tell } from "./listeners.js";
import { markRoot } from "./mark-root.js";
import { createMemoryStorage, type MemoryStorage } from "./memory.js";
import type { UsePart } from "./use-part.js";

export interface Engine extends Pick<Host, "getState" | "getMemory" | "ruleFor" | "getVerdict" | "listen" | "perform" | "decideAnew" | "noteUi"> {
  readonly gate: Gate;
  /** What the listeners have been told of: during a decision, still the state before it. */
  getTold(): ConsentState;
  /** Settles when `start` has been called. */
  readonly started: Promise<void>;
  /**
   * Takes up a config and what the browser remembers, tells the vendors, and applies the gate, synchronously. From a broken config nothing
   * is ever granted, and nothing on a visit that begins with an opt-out.
   */
  start(input: unknown, options: StartOptions): void;
  /** Tells them where the part that can has come late, before the gate releases anything. */
  readonly tellVendors: (tellAll: StartOptions["tellVendors"]) => void;
}

export interface StartOptions {
  readonly isBroken: boolean;
  readonly isOptingOut: boolean;
  /** Tells the vendors of a state, before the gate releases anything; without it, nothing is released. */
  readonly tellVendors: ((state: ConsentState) => void) | undefined;
}

/** Milliseconds after which what was heard of is looked at again. */
const secondLook = 200;

/**
 * Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. `onAnswer` is called once a
 * decision is stored, here or in another tab: the clearing, which listeners wait for, may take seconds.
 */
export function createEngine(region: string, use: UsePart, loadLate: () => Promise<LateModule | undefined>, onAnswer: () => void): Engine {
  const listeners: Listeners = new Set();
  const reload = createReload();
  let memory: Memory = { record: null, optedOut: false };
  let config = readDecision({ categories: [] });
  let storage: MemoryStorage | undefined;
  let tellVendors: StartOptions["tellVendors"];
  let isLocked = true;
  /** No mode grants: the stored decision has gone while this page is open, and a browser that may be dropping cookies keeps no refusal; or that of an old manager has not been read. */
  let isLost = false;
  /** Decisions are noted in the order in which they were made, each once its click has been answered. */
  let noted: Promise<unknown> = Promise.resolve();
  let markStarted: () => void;
  const started = new Promise<void>((resolve) => (markStarted = resolve));

  const conditions = () => ({ region: region || config.region, ...readPrivacySignals(), now: Date.now(), isLasting: () => !isLost && storage!.isLasting() });
  const getVerdict = () => judge(config, memory, conditions());
  const keep = (next: Memory) => {
    memory = next;
    storage!.keep(next);
  };
  const refresh = (isArriving = false) => {
    const heeded = isArriving && !isLocked ? heedSignal(config, memory, conditions()) : memory;
    if (heeded !== memory && memory.record) void use("cleanup", "clear");
    if (heeded !== memory) keep(heeded);
    const { state } = getVerdict();
    markRoot(state);
    return state;
  };
  let state: ConsentState = { ...refresh(), status: "undecided" }; // Before there is a config there is nothing to grant, and nothing is decided.
  let told = state;
  let released = state; // What the vendors have been told of.
  const gate = createGate((demand) => [state, released].every((each) => isMet(config, each, demand)), (element) => use("ui", "cover", element), loadLate, () => markRoot(state));
  const release = (tellAll = tellVendors) => {
    tellVendors = tellAll;
    if (tellAll) {
      runForeign(() => tellAll(state));
      released = state;
    }
    return gate.apply();
  };
  /** What follows from a new memory or place, a page that is loaded anew if something that ran has to be stopped. */
  const follow = async (source: Source, options?: PerformOptions, decided?: Memory, lapsed?: unknown) => {
    const { isThorough, isErased, pause } = own(options) as PerformOptions;
    const before = state;
    const now = (state = refresh(/default|import/.test(source)));
    const proven = decided && (noted = noted.then(pause).then(() => use("proof", "note", decided, now))); // Before what is released decides, too.
    const { revoked } = difference(before, state);
    if (source !== "default") runForeign(onAnswer);
    if (pause) await pause(); // The click is answered first. Without one, what is released runs before this call returns.
    await release();
    const mustReload = memory.sign !== "unasked" && storage!.isKept() && revoked.length > 0 && config.reload !== "never" && (config.reload === "always" || gate.isStale());
    if (mustReload) emptyFrames();
    if (isThorough || lapsed || revoked.length) await inTime(use("cleanup", "clear", isThorough || lapsed ? undefined : revoked, isErased));
    const change = { ...difference(told, state), source };
    tell(listeners, (told = state), change);
    await inTime(proven);
    if (mustReload) reload();
  };
  const hear = () => !isLocked && storage!.hearOf(memory);
  const recent = () => newerMemory(memory, hear());
  /**
   * Another tab, the server, or the visitor by way of the browser's settings has changed what is kept. WebKit may tell late of what stood
   * before the last writing: so what is not plainly newer counts if it still stands a moment later, and a yes from before a no does not even
   * then, but is overwritten.
   */
  const sync = async (isAgain: boolean) => {
    const found = hear();
    if (!found) return;
    if (state.decidedAt && isOvertakenYes(found, memory)) keep(memory);
    else if (!isAgain && !isPlainlyNewer(found, memory)) setTimeout(() => sync(true), secondLook);
    else {
      if (memory.record && !found.record) isLost = true;
      memory = found;
      await follow("tab");
    }
  };
  watchCookies(() => void sync(false));

  return {
    gate,
    started,
    getState: () => state,
    getTold: () => told,
    getMemory: () => memory,
    ruleFor: (id) => getVerdict().rules.get(id),
    getVerdict,
    tellVendors: release,
    listen: (call) => listenTo(listeners, call),
    start(input, { isBroken, isOptingOut, tellVendors: tellAll }) {
      config = readDecision(input);
      storage = createMemoryStorage(config);
      memory = storage.recall();
      if (memory.optedOut) storage.renew();
      memory = { ...memory, record: isBroken ? null : memory.record, optedOut: memory.optedOut || isOptingOut };
      isLocked = isBroken;
      isLost = !memory.record && own(own(input)["compat"])["import"] === true;
      told = state = refresh(true);
      performance.mark?.("assent:decided");
      void release(tellAll).then(() => performance.mark?.("assent:released"));
      markStarted();
      emit("consent:ready", { state });
    },
    async noteUi(isThere) {
      const next: Memory = { ...memory, isDoubtful: !isThere, sign: isThere ? undefined : "unasked" };
      if (isThere ? memory.sign !== "unasked" : !difference(state, judge(config, next, conditions()).state).revoked.length) return;
      keep(next);
      await follow("default");
    },
    decideAnew(place) {
      memory = recent();
      if (place) region = place;
      else isLost = false;
      return follow("default");
    },
    async perform(event, options) {
      if (!storage) await started;
      const named = [...(event.choices ?? [])];
      const known = named.filter(([id]) => checkId(state, id));
      const base = recent();
      const next = transition(config, base, conditions(), event);
      if (isLocked && event.type !== "opt-out") report("without a readable config nothing can be granted or stored");
      else if (next !== base && (known.length || !named.length)) {
        keep(next);
        await follow(event.source, options, next, state.status === "undecided" && base.record && !event.others);
      }
      return state;
    },
  };
}
