import type { Action, Consent, View } from "../core/consent.js";
import type { Platform, UiModule } from "../core/host.js";
import { decisionOn, grantedIds, isGranted } from "../core/judge.js";
import { saveAll } from "../core/transition.js";
import type { ConsentState, Source } from "../core/types.js";
import { guarded, warn } from "../platform/report.js";
import { createEngine } from "./create-engine.js";

/** The API, and what only the entries need of it. */
export interface Assembly {
  readonly consent: Consent;
  act(action: Action, source: Source): void;
  /** Takes up a config, synchronously; `undefined` = one that could not be read. Then does what the link asked for that led here. */
  start(input: unknown, asked?: Action): void;
}

/** Puts store, gate, storage and UI together. Nothing waits for anything before `start`. */
export function createConsent({ region, lang, loadUi, loadCleanup }: Platform): Assembly {
  let input: unknown;
  let ui: UiModule | undefined;
  let wanted: View | undefined;

  const clear = async (ids: readonly string[]) => (await loadCleanup())?.clear(input, ids);
  const { started, isStarted, getState, listen, perform, start } = createEngine(region ?? "", clear);
  const load = async () => {
    ui ??= await loadUi();
    ui?.check(input);
  };
  const show = async (view: View = "banner") => {
    wanted = view;
    await started;
    await load();
    if (wanted === view) await ui?.show(view, { input, lang: lang ?? "", getState, listen, perform, show });
  };
  listen(() => {
    if (wanted === "banner") wanted = undefined; // Answered while the banner was on its way.
  });
  /** No pop-up answers an opt-out signal where a visitor need not be asked (California, §7025(f)). */
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if (status === "undecided" && (source !== "signal" || mode === "opt-in")) void show();
  };
  const run = async (type: "opt-out" | "opt-in" | "erase", source: Source) => {
    const state = await perform({ type, source }, { isThorough: type !== "opt-in" });
    askIfOpen();
    return state;
  };
  const decideBy = (action: Exclude<Action, "preferences">, source: Source): Promise<ConsentState> =>
    action === "opt-out" || action === "opt-in" ? run(action, source) : perform(saveAll(action === "accept", source), { isThorough: action === "withdraw" });
  const save = (choices: Iterable<readonly [string, boolean]>) => perform({ type: "save", choices: new Map(choices), others: undefined, source: "api" });
  const decide = (action: "accept" | "reject", ids?: readonly string[] | string) =>
    ids === undefined ? decideBy(action, "api") : save([ids].flat().map((id) => [id, action === "accept"]));

  const consent: Consent = {
    ready: started.then(() => consent),
    getState,
    has(id) {
      if (isStarted() && !decisionOn(getState(), id)) warn(`"${id}" is no category or service of the config`);
      return isGranted(getState(), id);
    },
    onChange(listener, { immediate, signal } = {}) {
      if (signal?.aborted) return () => {};
      const unsubscribe = listen(listener);
      signal?.addEventListener("abort", unsubscribe);
      const callNow = () => guarded(() => listener(getState(), { granted: grantedIds(getState()), revoked: [], source: getState().source }));
      if (immediate && isStarted()) callNow();
      else if (immediate) void started.then(callNow);
      return unsubscribe;
    },
    async whenGranted(id) {
      await started;
      if (isGranted(getState(), id)) return getState();
      return new Promise((resolve) => {
        const unsubscribe = listen((state) => {
          if (!isGranted(state, id)) return;
          unsubscribe();
          resolve(state);
        });
      });
    },
    accept: (ids) => decide("accept", ids),
    reject: (ids) => decide("reject", ids),
    set: (choices) => save(Object.entries(choices)),
    withdraw: () => decideBy("withdraw", "api"),
    optOut: () => decideBy("opt-out", "api"),
    optIn: () => decideBy("opt-in", "api"),
    erase: () => run("erase", "api"),
    show,
    hide() {
      wanted = undefined;
      ui?.hide();
    },
  };
  const act = (action: Action, source: Source) => void (action === "preferences" ? show(action) : decideBy(action, source));
  return {
    consent: Object.freeze(consent),
    act,
    start(value, asked) {
      input = value;
      const isBroken = Object(value) !== value || Array.isArray(value);
      start(value, isBroken, asked === "opt-out");
      if (asked) act(asked, "link");
      else if (!isBroken) askIfOpen();
      const { decidedAt, optedOut, status } = getState();
      // Nobody is asked, and nobody has answered: the config is named for what it is.
      if (value !== undefined && (isBroken || (status === "decided" && !decidedAt && !optedOut))) void load();
    },
  };
}
