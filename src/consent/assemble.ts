import type { Action, Consent, ListenOptions, View } from "../core/consent.js";
import type { Host } from "../core/host.js";
import { isConfig } from "../core/is-config.js";
import { grantedIds, isGranted } from "../core/is-granted.js";
import { own, textOf } from "../core/own-keys.js";
import type { EarlyModule, Surroundings, UiModule } from "../core/parts.js";
import { eventFor, eventOf } from "../core/transition.js";
import type { Source } from "../core/types.js";
import type { LateModule } from "../gate/script-queue.js";
import { inTime, patience } from "../platform/in-time.js";
import { runForeign } from "../platform/report.js";
import { whenVisited } from "../platform/when-visited.js";
import { checkId } from "./check-id.js";
import { createEngine, type StartOptions } from "./create-engine.js";
import { explain } from "./explain.js";
import { createUse } from "./use-part.js";
import { placeWayBack } from "./way-back.js";

/** The API, and what only the entries need of it. */
export interface Assembly {
  readonly consent: Consent;
  act(action: Action, source: Source): void;
  /** Takes up a config, synchronously; `undefined` = one that could not be read. Then does what the link asked for that led here. */
  start(input: unknown, asked?: Action): void;
}

/** Milliseconds before decisions that an earlier page could not note or send are taken up again: the page itself goes first. */
const delayOfProof = 500;

/** Puts store, gate, storage and UI together. Nothing waits for anything before `start`. */
export function assemble({ region, lang, load, loadEarly }: Surroundings): Assembly {
  let ui: UiModule | undefined;
  const wanted = new Set<View>();
  let isStarted = false;
  let offerWayBack: (() => void) | undefined;
  const use = createUse(() => host, load);
  const hideBanner = () => ui?.hide(["consent-banner"]);
  /** The question is answered, also where its banner is still on its way: another click must not answer it again. */
  const onAnswer = () => void (wanted.delete("banner"), hideBanner());
  const engine = createEngine(textOf(region), use, () => inTime(load("late") as Promise<LateModule | undefined>), onAnswer);
  const { gate, started, getState, getTold, listen, perform, ruleFor, getVerdict } = engine;
  const show = async (view: View = "banner") => {
    wanted.add(view);
    await started;
    ui ??= await load("ui");
    if (ui) return ui.show(host, view, () => wanted.has(view));
    consent.hide();
    await engine.noteUi(false);
  };
  /** No pop-up answers an opt-out, nor a signal of one, where a visitor need not be asked (California, §7025(f)). */
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if ((status === "undecided" && (mode === "opt-in" || !/signal|opt-out/.test(source))) || getVerdict().isNoticeDue) void show();
  };
  listen((_, { source, granted, revoked }) => {
    if (source !== "default") askIfOpen();
    else if (granted[0] ?? revoked[0]) hideBanner(); // What it says of the mode is not so any more.
  });
  const carryOut = (action: Exclude<Action, "preferences"> | "erase", source: Source) =>
    perform(eventFor(action, source), { isThorough: action === "withdraw" || action === "opt-out" || action === "erase", isErased: action === "erase" });
  const act = (action: Action, source: Source) => void (action === "preferences" ? show(action) : carryOut(action, source));
  const saveChoices = (choices: Iterable<readonly [string, boolean]>) => perform(eventOf("save", "api", new Map(choices)));
  const answer = (action: "accept" | "reject", ids?: readonly string[] | string) =>
    ids === undefined ? carryOut(action, "api") : saveChoices([ids].flat().map((id) => [id, action === "accept"]));

  const consent: Consent = Object.freeze({
    ready: started.then(() => consent),
    getState,
    has: (id) => isStarted && checkId(getState(), id) === "granted",
    onChange(listener, options) {
      let { immediate, signal } = own(options) as ListenOptions;
      if (signal?.aborted) return () => {};
      const leave = listen(listener);
      const unsubscribe = () => {
        immediate = false;
        leave();
      };
      signal?.addEventListener("abort", unsubscribe);
      const callNow = () => immediate && runForeign(() => listener(getTold(), { granted: grantedIds(getTold()), revoked: [], source: getTold().source }));
      void (isStarted ? callNow() : started.then(callNow));
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
    accept: (ids) => answer("accept", ids),
    reject: (ids) => answer("reject", ids),
    set: (choices) => saveChoices(Object.entries(choices)),
    withdraw: () => carryOut("withdraw", "api"),
    optOut: () => carryOut("opt-out", "api"),
    optIn: () => carryOut("opt-in", "api"),
    erase: () => carryOut("erase", "api"),
    explain: ((target: Element | string) => explain(target, gate.statusOf, getState(), ruleFor)) as Consent["explain"],
    async exportRecord() {
      await started;
      return use("proof", "exportRecord");
    },
    observe: gate.watch as Consent["observe"],
    show,
    hide() {
      wanted.clear();
      ui?.hide();
      offerWayBack?.();
    },
  } satisfies Consent);
  const host: Host & { input: unknown } = {
    ...consent,
    ...engine,
    ...(gate as object as Pick<Host, "isHeld" | "release">),
    input: undefined,
    lang: lang ?? "",
  };
  /** Takes over what an old manager stored, and asks where the visitor is, if nobody has said so. Then there may be something to ask. */
  const followUp = async (asked: Action | undefined) => {
    const { regionUrl, compat } = own(host.input);
    const honoured = compat && inTime(use("compat", "start"));
    const source = typeof region === "function" ? region : regionUrl;
    if (source && !getState().region) {
      const place = await (await inTime(load("region")))?.findRegion(source);
      if (place) await engine.decideAnew(place); // What it grants closes the question: it is asked after that.
    }
    await honoured;
    if (!asked) askIfOpen();
  };
  return {
    consent,
    act,
    start(value, asked) {
      host.input = value;
      const isBroken = !isConfig(value);
      const { integrations, autoBlock, record, ui: view } = own(value);
      const { reopen, texts, theme } = own(view);
      let tellVendors: StartOptions["tellVendors"], isPrepared: boolean | undefined;
      const open = () => {
        isStarted = true;
        engine.start(value, { isBroken, isOptingOut: asked === "opt-out", tellVendors });
        if (asked) act(asked, "link");
        if (!isBroken)
          void followUp(asked).then(() => reopen !== false && (offerWayBack = placeWayBack(textOf(own(texts)["reopen"], "Cookies"), textOf(theme), () => wanted.has("banner"))));
        const { decidedAt, optedOut, status } = getState();
        // Where nobody is asked, no view comes that would check the config: it is checked for its own sake.
        if (value !== undefined && (isBroken || (status === "decided" && !decidedAt && !optedOut))) void use("ui", "check");
        if (record) setTimeout(() => use("proof", "note"), delayOfProof);
      };
      /** What has to stand before the page's own code does so before the visit too, when nothing is granted. */
      const prepare = (early?: EarlyModule) => {
        tellVendors = early ? early.start(host) : integrations ? undefined : () => {};
        if (isStarted) return engine.tellVendors(tellVendors);
        if (!isPrepared) whenVisited(open);
        isPrepared = true;
      };
      if (integrations || autoBlock) {
        loadEarly(prepare, autoBlock ? "guard" : "early");
        setTimeout(() => isPrepared || prepare(), patience); // Nobody waits longer for a server that does not answer; what comes after all is taken up.
      } else prepare();
    },
  };
}
