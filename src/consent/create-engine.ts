import { readPrivacySignals } from "../adapters/privacy-signals.js";
import type { ConsentListener } from "../core/consent.js";
import { decide } from "../core/decide.js";
import type { DecisionConfig } from "../core/decision-config.js";
import type { Host } from "../core/host.js";
import { decisionOn, isGranted, isMet } from "../core/judge.js";
import { readDecision } from "../core/read-decision.js";
import { difference, transition } from "../core/transition.js";
import type { ConsentState, Memory, Source } from "../core/types.js";
import { createGate } from "../gate/element-gate.js";
import { emit, guarded, report, warn } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";
import { createMemoryStorage, type MemoryStorage } from "./memory.js";

export interface Engine extends Pick<Host, "getState" | "listen" | "perform"> {
  /** Settles when `start` has been called. */
  readonly started: Promise<void>;
  isStarted(): boolean;
  /**
   * Takes up a config and what the browser remembers, and applies the gate, synchronously. From a broken config nothing is ever granted,
   * and nothing on a visit that begins with an opt-out.
   */
  start(input: unknown, isBroken: boolean, isLeaving: boolean): void;
}

/** Holds the one state and runs what follows from each event, in one order: cookie, vendors, gate, listeners. */
export function createEngine(placed: string, clear: (ids: readonly string[]) => Promise<void>): Engine {
  const listeners = new Set<{ readonly call: ConsentListener }>();
  let memory: Memory = { record: null, optedOut: false };
  let config: DecisionConfig = readDecision({ categories: [] });
  let storage: MemoryStorage | undefined;
  let isLocked = true;
  let isUnkept = false;
  let markStarted: () => void;
  const started = new Promise<void>((resolve) => (markStarted = resolve));

  const conditions = () => ({ region: placed || config.region, ...readPrivacySignals(), now: Date.now() });
  const settle = () => {
    const state = decide(config, memory, conditions());
    const granted = Object.keys(state.categories).filter((id) => isGranted(state, id));
    safeDocument.documentElement.setAttribute("data-consent", granted.join(" "));
    return state;
  };
  /** Before there is a config there is nothing to grant, and nothing is decided. */
  let state: ConsentState = { ...settle(), status: "undecided" };
  let told = state;
  const gate = createGate((demand) => isMet(config, state, demand));
  /** What is still to be told. A listener that decides adds to it, so that everybody hears of the changes in one order. */
  const news: (() => void)[] = [];
  const tell = (source: Source) => {
    const now = state;
    const change = { ...difference(told, now), source };
    told = now;
    news.push(() => {
      for (const listener of [...listeners]) if (listeners.has(listener)) guarded(() => listener.call(now, change));
      emit("consent:change", { state: now, ...change });
    });
    if (news.length === 1) for (; news[0]; news.shift()) news[0]();
  };

  return {
    started,
    isStarted: () => !!storage,
    getState: () => state,
    listen(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start(input, isBroken, isLeaving) {
      config = readDecision(input);
      storage = createMemoryStorage(config);
      const kept = storage.recall();
      memory = { record: isBroken ? null : kept.record, optedOut: kept.optedOut || isLeaving };
      isLocked = isBroken;
      told = state = settle();
      gate.apply();
      markStarted();
      emit("consent:ready", { state });
    },
    async perform(event, { isThorough, pause } = {}) {
      if (!storage) await started;
      const named = event.type === "save" ? [...event.choices.keys()] : [];
      for (const id of named) if (!decisionOn(state, id)) warn(`"${id}" is no category or service of the config`);
      if (isLocked && event.type !== "opt-out") report("without a readable config nothing can be granted or stored");
      else if (!named.length || named.some((id) => decisionOn(state, id))) {
        const before = state;
        memory = transition(config, memory, conditions(), event);
        if (!storage!.keep(memory) && !isUnkept) {
          isUnkept = true;
          warn("the browser did not keep the consent cookie (blocked, or set by a wider domain): choices hold for this page only");
        }
        state = settle();
        if (pause) await pause();
        gate.apply();
        const { revoked } = difference(before, state);
        const lost = isThorough ? config.items.map(({ id }) => id).filter((id) => !isGranted(state, id)) : revoked;
        if (lost.length) await clear(lost);
        tell(event.source);
        if (!isUnkept && revoked.length && config.reload !== "never" && (config.reload === "always" || gate.isStale())) location.reload();
      }
      return state;
    },
  };
}
