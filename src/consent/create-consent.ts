import type { Action, Consent, Explanation, View } from "../core/consent.js";
import type { EarlyModule, Host, Parts, Platform, UiModule } from "../core/host.js";
import { decisionOn, grantedIds, isGranted } from "../core/is-granted.js";
import { own, textOf } from "../core/own-keys.js";
import { readMark } from "../core/read-mark.js";
import { saveAll } from "../core/transition.js";
import type { Source } from "../core/types.js";
import type { LateModule } from "../gate/script-queue.js";
import { guarded, warn } from "../platform/report.js";
import { createEngine } from "./create-engine.js";
import { placeWayBack } from "./way-back.js";

/** The API, and what only the entries need of it. */
export interface Assembly {
  readonly consent: Consent;
  act(action: Action, source: Source): void;
  /** Takes up a config, synchronously; `undefined` = one that could not be read. Then does what the link asked for that led here. */
  start(input: unknown, asked?: Action): void;
}

/** What an export of a part is given beside the host, and what it answers. */
type Rest<Act> = Act extends (host: Host, ...values: infer Values) => unknown ? Values : never;
type Answer<Act> = Act extends (...values: never[]) => infer Answer ? Answer : never;

/** Puts store, gate, storage and UI together. Nothing waits for anything before `start`. */
export function createConsent({ region, lang, load, loadEarly }: Platform): Assembly {
  let input: unknown;
  let ui: UiModule | undefined;
  let wanted: View | undefined;
  let isStarted = false;
  /** Decisions are noted in the order in which they were made, each once its click has been answered. */
  let noted: Promise<unknown> = Promise.resolve();

  const use = async <Name extends keyof Parts, Act extends keyof Parts[Name]>(name: Name, act: Act, ...values: Rest<Parts[Name][Act]>) => {
    const part = (await load(name)) as Record<Act, (host: Host, ...values: Rest<Parts[Name][Act]>) => Answer<Parts[Name][Act]>> | undefined;
    return part?.[act](host, ...values);
  };
  const { gate, started, getState, getTold, getMemory, getVerdict, listen, perform, ...engine } = createEngine(textOf(region), {
    clear: (ids, isErased) => use("cleanup", "clear", ids, isErased),
    prove: (memory, state, pause) => (noted = noted.then(pause).then(() => use("proof", "note", memory, state))),
    cover: (element) => use("ui", "cover", element),
    loadLate: () => load("late") as Promise<LateModule | undefined>,
  });
  const show = async (view: View = "banner") => {
    wanted = view;
    await started;
    ui ??= await load("ui");
    if (wanted === view) await ui?.show(host, view);
  };
  /** No pop-up answers an opt-out signal where a visitor need not be asked (California, §7025(f)). */
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if ((status === "undecided" && (source !== "signal" || mode === "opt-in")) || getVerdict().isNoticeDue) void show();
  };
  listen((_, { source }) => {
    if (wanted === "banner") wanted = undefined; // Answered while the banner was on its way.
    if (source !== "default") askIfOpen();
  });
  const decide = (action: Exclude<Action, "preferences"> | "erase", source: Source) =>
    action === "accept" || action === "reject" || action === "withdraw"
      ? perform(saveAll(action === "accept", source), { isThorough: action === "withdraw" })
      : perform({ type: action, source }, { isThorough: action !== "opt-in", isErased: action === "erase" });
  const act = (action: Action, source: Source) => void (action === "preferences" ? show(action) : decide(action, source));
  const save = (choices: Iterable<readonly [string, boolean]>) => perform({ type: "save", choices: new Map(choices), source: "api" });
  const choose = (action: "accept" | "reject", ids?: readonly string[] | string) =>
    ids === undefined ? decide(action, "api") : save([ids].flat().map((id) => [id, action === "accept"]));
  const ruleFor = (id: string) => getVerdict().rules.get(id);
  const explainId = (id: string): Explanation => {
    const name = id.replace(/^!/, "");
    return { id, decision: decisionOn(getState(), name) ?? "unknown", rule: ruleFor(name) ?? "unknown" };
  };

  const consent: Consent = Object.freeze({
    ready: started.then(() => consent),
    getState,
    has(id) {
      if (isStarted && !decisionOn(getState(), id)) warn(`"${id}" is no category or service of the config`);
      return isGranted(getState(), id);
    },
    onChange(listener, { immediate, signal } = {}) {
      if (signal?.aborted) return () => {};
      const leave = listen(listener);
      const unsubscribe = () => {
        immediate = false;
        leave();
      };
      signal?.addEventListener("abort", unsubscribe);
      const callNow = () => immediate && guarded(() => listener(getTold(), { granted: grantedIds(getTold()), revoked: [], source: getTold().source }));
      if (isStarted) callNow();
      else void started.then(callNow);
      return unsubscribe;
    },
    async whenGranted(id) {
      await started;
      if (consent.has(id)) return getState();
      return new Promise((resolve) => {
        const unsubscribe = listen((state) => {
          if (!isGranted(state, id)) return;
          unsubscribe();
          resolve(state);
        });
      });
    },
    accept: (ids) => choose("accept", ids),
    reject: (ids) => choose("reject", ids),
    set: (choices) => save(Object.entries(choices)),
    withdraw: () => decide("withdraw", "api"),
    optOut: () => decide("opt-out", "api"),
    optIn: () => decide("opt-in", "api"),
    erase: () => decide("erase", "api"),
    explain: ((target: Element | string) => {
      if (typeof target === "string") return explainId(target);
      const { ids, service } = readMark(target);
      return { status: gate.statusOf(target), mark: (service ? [...ids, service] : ids).map(explainId) };
    }) as Consent["explain"],
    async exportRecord() {
      await started;
      return use("proof", "exportRecord");
    },
    observe: gate.watch as Consent["observe"],
    show,
    hide() {
      wanted = undefined;
      ui?.hide();
    },
  } satisfies Consent);
  const host: Host = {
    ...consent,
    get input() {
      return input;
    },
    lang: lang ?? "",
    getMemory,
    ruleFor,
    isNoticeDue: () => getVerdict().isNoticeDue,
    listen,
    perform,
    isHeld: (element) => gate.statusOf(element as Element) === "held",
    release: (element) => gate.release(element as Element),
  };
  /** Takes over what an old manager stored, and asks where the visitor is, if nobody has said so. Then there may be something to ask. */
  const settleIn = async (asked: Action | undefined) => {
    const { regionUrl, compat } = own(input);
    const honoured = compat && use("compat", "start");
    const source = typeof region === "function" ? region : (regionUrl as string);
    if (source && !getState().region) {
      const place = await (await load("region"))?.findRegion(source);
      if (place) await engine.moveTo(place); // What it grants closes the question: it is asked after that.
    }
    await honoured;
    if (!asked) askIfOpen();
  };
  return {
    consent,
    act,
    start(value, asked) {
      input = value;
      const isBroken = Object(value) !== value || Array.isArray(value);
      const { integrations, autoBlock, record, ui } = own(value);
      const { reopen, texts, theme } = own(ui);
      const open = (early?: EarlyModule) => {
        isStarted = true;
        engine.start(value, { isBroken, isLeaving: asked === "opt-out", tellVendors: early?.start(host) ?? (() => {}) });
        if (asked) act(asked, "link");
        if (!isBroken) {
          void settleIn(asked).then(() => reopen !== false && placeWayBack(textOf(own(texts)["reopen"], "Cookies"), textOf(theme), () => wanted === "banner"));
        }
        const { decidedAt, optedOut, status } = getState();
        // Nobody is asked, and nobody has answered: the config is named for what it is.
        if (value !== undefined && (isBroken || (status === "decided" && !decidedAt && !optedOut))) void use("ui", "check");
      };
      // What was decided or sent in vain on an earlier page; after what the visitor waits for.
      if (record) setTimeout(() => use("proof", "note"), 500);
      if (integrations || autoBlock) loadEarly(open, autoBlock ? "guard" : "early");
      else open();
    },
  };
}
