import type { Action, Consent, Explanation, View } from "../core/consent.js";
import type { EarlyModule, Host, Parts, Platform, UiModule } from "../core/host.js";
import { decisionOn, grantedIds, isGranted } from "../core/judge.js";
import { readMark } from "../core/read-mark.js";
import { saveAll } from "../core/transition.js";
import type { ConsentState, Memory, Source } from "../core/types.js";
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

/** Puts store, gate, storage and UI together. Nothing waits for anything before `start`. */
export function createConsent({ region, lang, load, loadEarly }: Platform): Assembly {
  let input: unknown;
  let ui: UiModule | undefined;
  let wanted: View | undefined;

  const use = async <Name extends keyof Parts>(name: Name, act: (part: Parts[Name]) => unknown) => {
    const part = await load(name);
    if (part) await act(part);
  };
  const prove = (memory?: Memory, state?: ConsentState) => use("proof", ({ note }) => note(host, memory, state));
  const engine = createEngine(typeof region === "string" ? region : "", {
    clear: (ids) => use("cleanup", ({ clear }) => clear(host, ids)),
    prove,
    cover: (element) => void use("ui", ({ cover }) => cover(element, host)),
  });
  const { gate, started, isStarted, getState, ruleFor, getMemory, isNoticeDue, listen, perform } = engine;
  const check = async () => {
    ui ??= await load("ui");
    ui?.check(host);
  };
  const show = async (view: View = "banner") => {
    wanted = view;
    await started;
    await check();
    if (wanted === view) await ui?.show(view, host);
  };
  const host: Host = {
    get input() {
      return input;
    },
    lang: lang ?? "",
    getState,
    ruleFor,
    getMemory,
    isNoticeDue,
    listen,
    perform,
    show,
    erase: () => consent.erase(),
    exportRecord: () => consent.exportRecord(),
    isHeld: (element) => gate.statusOf(element as Element) === "held",
    release: (element) => gate.release(element as Element),
  };
  listen((_, { source }) => {
    if (wanted === "banner") wanted = undefined; // Answered while the banner was on its way.
    if (source === "tab") askIfOpen();
  });
  /** No pop-up answers an opt-out signal where a visitor need not be asked (California, §7025(f)). */
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if ((status === "undecided" && (source !== "signal" || mode === "opt-in")) || isNoticeDue()) void show();
  };
  const run = async (type: "opt-out" | "opt-in" | "erase", source: Source) => {
    const state = await perform({ type, source }, { isThorough: type !== "opt-in" });
    askIfOpen();
    return state;
  };
  const decideBy = (action: Exclude<Action, "preferences">, source: Source): Promise<ConsentState> =>
    action === "opt-out" || action === "opt-in" ? run(action, source) : perform(saveAll(action === "accept", source), { isThorough: action === "withdraw" });
  const save = (choices: Iterable<readonly [string, boolean]>, source: Source = "api") => perform({ type: "save", choices: new Map(choices), others: undefined, source });
  const decide = (action: "accept" | "reject", ids?: readonly string[] | string) =>
    ids === undefined ? decideBy(action, "api") : save([ids].flat().map((id) => [id, action === "accept"]));
  const explainId = (id: string): Explanation => {
    const name = id.replace(/^!/, "");
    return { id, decision: decisionOn(getState(), name) ?? "unknown", rule: ruleFor(name) ?? "unknown" };
  };

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
      if (consent.has(id)) return getState();
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
    async erase() {
      await use("proof", ({ forget }) => forget(host));
      return run("erase", "api");
    },
    explain: ((target: Element | string) => {
      if (typeof target === "string") return explainId(target);
      const { ids, service } = readMark(target);
      return { status: gate.statusOf(target) ?? "unmarked", mark: [...ids, ...(service ? [service] : [])].map(explainId) };
    }) as Consent["explain"],
    async exportRecord() {
      await started;
      return (await load("proof"))?.exportRecord(host);
    },
    observe: gate.watch as Consent["observe"],
    show,
    hide() {
      wanted = undefined;
      ui?.hide();
    },
  };
  const act = (action: Action, source: Source) => void (action === "preferences" ? show(action) : decideBy(action, source));
  /** Asks where the visitor is, if nobody has said so, and takes over what an old manager stored. Then there may be something to ask. */
  const ask = async (asked: Action | undefined) => {
    const { regionUrl, compat } = Object(input) as { regionUrl?: unknown; compat?: { import?: unknown } };
    const honoured =
      compat &&
      use("compat", async ({ translate, readStored }) => {
        translate(input);
        const isOpen = () => compat.import === true && !getMemory().record && !getMemory().optedOut;
        const stored = isOpen() && (await readStored(input));
        if (stored && isOpen()) await save(stored, "import");
      });
    const source = typeof region === "function" ? region : regionUrl;
    if (source && !engine.getRegion()) {
      await use("region", async ({ findRegion }) => {
        const place = await findRegion(source as string);
        if (place) await engine.moveTo(place);
      });
    }
    await honoured;
    if (!asked) askIfOpen();
  };
  return {
    consent: Object.freeze(consent),
    act,
    start(value, asked) {
      input = value;
      const isBroken = Object(value) !== value || Array.isArray(value);
      const open = (early?: EarlyModule) => {
        engine.start(value, { isBroken, isLeaving: asked === "opt-out", tellVendors: early?.start(host) ?? (() => {}) });
        if (asked) act(asked, "link");
        if (!isBroken) void ask(asked);
        const { decidedAt, optedOut, status } = getState();
        const { reopen, texts } = Object(Object(value).ui) as { reopen?: unknown; texts?: { reopen?: unknown } };
        if (!isBroken && reopen !== false) placeWayBack(String(texts?.reopen ?? "Cookies"), () => !!wanted);
        // Nobody is asked, and nobody has answered: the config is named for what it is.
        if (value !== undefined && (isBroken || (status === "decided" && !decidedAt && !optedOut))) void check();
      };
      const { integrations, autoBlock, record } = Object(value) as { [key: string]: unknown };
      if (record) setTimeout(prove, 500); // What was decided or sent in vain on an earlier page; after what the visitor waits for.
      if (integrations || autoBlock) loadEarly(open, autoBlock ? "guard" : "early");
      else open();
    },
  };
}
