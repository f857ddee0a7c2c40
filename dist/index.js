import { d as decisionOn, i as isGranted, a as isMet, g as grantedIds } from './shared/judge.js';
import { r as readMark } from './shared/read-mark.js';
import { t as transition, c as createJudge, i as isNoticeDue, d as decide, a as difference, s as saveAll } from './shared/transition.js';
import { g as guarded, s as safeDocument, w as warn, r as report, e as emit } from './shared/report.js';
import { a as readDecision } from './shared/read-decision.js';
import { s as selector, i as insertedElements, a as isScript, r as release, b as isHeld, c as isEmbed } from './shared/inserted-elements.js';
import { i as isWhole } from './shared/is-whole.js';
import { i as isClassic } from './shared/script-type.js';
import { a as api } from './shared/js.cookie.js';
import { r as readCookies, e as encodeRecord, a as agreedRecord } from './shared/consent-record.js';
import { a as attempt } from './shared/attempt.js';

function readPrivacySignals() {
  const { globalPrivacyControl, doNotTrack } = navigator;
  return { gpc: isSet(globalPrivacyControl), dnt: isSet(doNotTrack) || doNotTrack === "yes" };
}
function isSet(value) {
  return value === true || value === "1";
}

function place(script, markup) {
  let scripts = [];
  guarded(() => {
    const range = safeDocument.createRange();
    range.selectNode(script);
    const fragment = range.createContextualFragment(markup);
    scripts = [...fragment.querySelectorAll("script:not([data-consent])")];
    for (const each of scripts) {
      each.dataset["type"] = each.type;
      each.type = "text/plain";
    }
    const isInHead = script.parentElement?.localName === "head";
    const visible = isInHead ? [...fragment.children].filter((element) => !/^(?:script|style|link|meta|base|title)$/.test(element.localName)) : [];
    safeDocument.body?.prepend(...visible);
    script.after(fragment);
  });
  return scripts;
}

const moments = { readystatechange: "domComplete", DOMContentLoaded: "domContentLoadedEventStart", load: "loadEventStart", pageshow: "loadEventEnd" };
const order = Object.keys(moments);
const hasPassed = (type) => Object.hasOwn(moments, type) && performance.timing[moments[type]] > 0;
function createStage() {
  const actors = /* @__PURE__ */ new Set();
  const written = /* @__PURE__ */ new Map();
  const late = [];
  let lower;
  let isTelling = false;
  let onloadBefore = null;
  const shadow = (target, name, act) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    const native = before?.value ?? Reflect.get(Object.getPrototypeOf(target), name);
    const value = (...values) => {
      const current = safeDocument.currentScript;
      const actor = [...actors].find((script) => current ? script === current : script.type === "module");
      return actor || isTelling ? act(actor, values) : native.apply(target, values);
    };
    Reflect.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
    return () => before ? Reflect.defineProperty(target, name, before) : Reflect.deleteProperty(target, name);
  };
  const raise = () => {
    const listen = (target) => shadow(target, "addEventListener", (_, values) => {
      const type = String(values[0]);
      if (order.includes(type)) late.push({ type, target, values });
      else listenTo(target, values);
    });
    const write = (end) => (actor, values) => {
      if (actor) written.set(actor, (written.get(actor) ?? "") + values.join("") + end);
    };
    const ignore = () => document;
    const shadows = [listen(document), listen(window), shadow(document, "write", write("")), shadow(document, "writeln", write("\n")), shadow(document, "open", ignore), shadow(document, "close", ignore)];
    onloadBefore = window.onload;
    return () => shadows.forEach((lift) => lift());
  };
  const tellLate = () => {
    if (window.onload !== onloadBefore && hasPassed("load")) late.push({ type: "load", target: window, values: ["load", window.onload] });
    const rank = ({ type, target }) => order.indexOf(type) + (target === document ? 0 : 0.5);
    isTelling = true;
    for (let next; next = late.sort((a, b) => rank(a) - rank(b)).shift(); ) {
      const { type, target, values } = next;
      if (hasPassed(type)) guarded(() => deliver(target, type, values[1]));
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
      lower = void 0;
    }
  };
}
function listenTo(target, values) {
  EventTarget.prototype.addEventListener.apply(target, values);
}
function deliver(target, type, listener) {
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === "function") listener.call(target, event);
  else listener?.handleEvent(event);
}

const slice = 8;
function createScriptQueue() {
  const line = [];
  const deferred = [];
  const started = /* @__PURE__ */ new WeakSet();
  const finished = /* @__PURE__ */ new WeakSet();
  const stage = createStage();
  let isAdvancing = false;
  let rest;
  const finish = (script) => {
    finished.add(script);
    line.splice(line.indexOf(script) + 1, 0, ...stage.leave(script).filter(admit));
    disguise(script);
    advance();
  };
  const launch = (script) => {
    if (started.has(script)) return;
    started.add(script);
    stage.enter(script);
    for (const type of ["load", "error"]) script.addEventListener(type, () => finished.has(script) || finish(script));
    start(script);
    if (!script.src && isModule(script)) setTimeout(finish, 0, script);
    else if (!script.src) finish(script);
  };
  const admit = (script) => {
    restore(script);
    const isExternal = script.hasAttribute("src");
    if (script.hasAttribute("async") && (isExternal || isModule(script))) launch(script);
    else if (isModule(script) || isExternal && script.defer) deferred.push(script);
    else if (!isClassic(script) || script.noModule || isExternal && !script.src) start(script);
    else return true;
    return false;
  };
  const mayYield = () => isParsed() && !line.some((script) => started.has(script) && !finished.has(script));
  const advance = () => {
    if (isAdvancing) return;
    isAdvancing = true;
    rest = void 0;
    const end = performance.now() + slice;
    for (let [first] = line; first && (finished.has(first) || !first.src); [first] = line) {
      if (performance.now() > end && mayYield()) {
        rest = nextTurn().then(() => {
          isAdvancing = false;
          advance();
        });
        return;
      }
      line.shift();
      launch(first);
    }
    isAdvancing = false;
    fetchAhead();
    if (!line.length) stage.close();
  };
  const fetchAhead = () => {
    const [first] = line;
    let inlineCount = 0;
    for (const script of line) {
      if (isModule(script) !== isModule(first) || isModule(script) && !script.src || !script.src && ++inlineCount > 20) break;
      if (script.src) launch(script);
    }
  };
  return {
    add(script) {
      if (admit(script)) line.push(script);
    },
    async flush() {
      if (isParsed()) line.push(...deferred.splice(0));
      advance();
      while (rest) await rest;
    }
  };
}
function isParsed() {
  return safeDocument.readyState !== "loading";
}
function nextTurn() {
  const { scheduler } = globalThis;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
function isModule(script) {
  return script.type === "module";
}
function restore(script) {
  const src = script.getAttribute("data-src");
  const type = script.getAttribute("data-type");
  if (src !== null && !script.hasAttribute("src")) script.src = src;
  if (!type && script.hasAttribute("language")) script.removeAttribute("type");
  else script.type = type ?? "";
}
function disguise(script) {
  if (!script.hasAttribute("data-consent")) return;
  script.type = "text/plain";
  if (script.hasAttribute("data-src")) script.removeAttribute("src");
}
function start(script) {
  if (!script.hasAttribute("async")) script.async = false;
  script.parentNode?.insertBefore(script, script.nextSibling);
}

function createGate(isMet, onEmbed) {
  const seen = /* @__PURE__ */ new WeakSet();
  const held = /* @__PURE__ */ new Set();
  const growing = /* @__PURE__ */ new Set();
  const running = /* @__PURE__ */ new Map();
  const queue = createScriptQueue();
  const discover = (element) => {
    if (seen.has(element) || !isHeld(element)) return;
    seen.add(element);
    if (element.localName === "consent-declaration") return onEmbed(element);
    held.add(element);
    attempt(element);
    if (held.has(element) && isEmbed(element)) onEmbed(element);
  };
  const attempt = (element) => {
    const mark = readMark(element);
    if (!element.isConnected) seen.delete(element);
    else if (!isMet(mark)) return;
    else if (isScript(element) && !isWhole(element)) return growing.add(element);
    else {
      if (!/^(?:img|link)$/.test(element.localName)) running.set(JSON.stringify(mark), mark);
      open(element);
    }
    drop(element);
  };
  const drop = (element) => {
    held.delete(element);
    growing.delete(element);
  };
  const open = (element) => guarded(() => isScript(element) ? queue.add(element) : release(element));
  const look = (records) => {
    growing.forEach(attempt);
    for (const element of insertedElements(records, selector)) discover(element);
    void queue.flush();
  };
  const watch = (root) => {
    (root === document ? safeDocument : root).querySelectorAll(selector).forEach(discover);
    void queue.flush();
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
  };
  const observer = new MutationObserver(look);
  watch(document);
  safeDocument.addEventListener("readystatechange", () => look([]));
  return {
    apply() {
      const onPage = [...safeDocument.querySelectorAll(selector)].filter((element) => held.has(element));
      for (const element of /* @__PURE__ */ new Set([...onPage, ...held])) attempt(element);
      return queue.flush();
    },
    release(element) {
      drop(element);
      open(element);
      void queue.flush();
    },
    watch,
    statusOf: (element) => held.has(element) ? "held" : seen.has(element) ? "released" : null,
    isStale: () => [...running.values()].some((mark) => !mark.ids.some((id) => id[0] === "!") && !isMet(mark))
  };
}

function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }) {
  const labels = location.hostname.split(".");
  const scopes = ["", ...labels.map((_, index) => labels.slice(index).join("."))];
  const targets = domain === "auto" ? [...scopes].reverse() : [domain ?? ""];
  const read = () => readCookies(attempt(() => safeDocument.cookie) ?? "", name);
  const set = (scope, value, expires) => attempt(() => api.set(name, value, { path, sameSite, secure, domain: scope, expires }));
  const removeAll = () => scopes.forEach((scope) => set(scope, "", -1));
  const writeTo = (scope, value) => {
    set(scope, value, days);
    const found = read();
    return found.length > 0 && found.every((each) => each === value);
  };
  return {
    read,
    write(value) {
      if (targets.some((scope) => writeTo(scope, value))) return true;
      removeAll();
      return targets.some((scope) => writeTo(scope, value));
    },
    remove() {
      if (read().length) removeAll();
      return !read().length;
    }
  };
}

function createMemoryStorage({ cookie, optOut }) {
  const recordCookie = createCookieStorage(cookie);
  const optOutCookie = createCookieStorage(optOut);
  const recall = () => ({ record: agreedRecord(recordCookie.read()), optedOut: optOutCookie.read().length > 0 });
  const text = ({ record, optedOut }) => (record ? encodeRecord(record) : "") + optedOut;
  return {
    recall,
    isSame: (memory) => text(recall()) === text(memory),
    renew: () => void optOutCookie.write("1"),
    keep({ record, optedOut }) {
      const isOptOutKept = optedOut ? optOutCookie.write("1") : optOutCookie.remove();
      return (record ? recordCookie.write(encodeRecord(record)) : recordCookie.remove()) && isOptOutKept;
    }
  };
}

function createEngine(placed, { clear, prove, cover }) {
  const listeners = /* @__PURE__ */ new Set();
  let memory = { record: null, optedOut: false };
  let config = readDecision({ categories: [] });
  let storage;
  let tellVendors;
  let region = placed;
  let isLocked = true;
  let isUnkept = false;
  let markStarted;
  const started = new Promise((resolve) => markStarted = resolve);
  const conditions = () => ({ region: region || config.region, ...readPrivacySignals(), now: Date.now() });
  const settle = () => {
    const state2 = decide(config, memory, conditions());
    const granted = Object.keys(state2.categories).filter((id) => isGranted(state2, id));
    safeDocument.documentElement.setAttribute("data-consent", granted.join(" "));
    return state2;
  };
  let state = { ...settle(), status: "undecided" };
  let told = state;
  const gate = createGate((demand) => isMet(config, state, demand), cover);
  const news = [];
  const tell = (source) => {
    const now = state;
    const change = { ...difference(told, now), source };
    told = now;
    news.push(() => {
      for (const listener of [...listeners]) if (listeners.has(listener)) guarded(() => listener.call(now, change));
      emit("consent:change", { state: now, ...change });
    });
    if (news.length === 1) for (; news[0]; news.shift()) news[0]();
  };
  const follow = async (source, { isThorough, pause } = {}) => {
    const before = state;
    state = settle();
    if (pause) await pause();
    guarded(() => tellVendors(state));
    await gate.apply();
    const { revoked } = difference(before, state);
    const lost = isThorough ? config.items.map(({ id }) => id).filter((id) => !memory.record || !isGranted(state, id)) : revoked;
    const mustReload = revoked.length > 0 && config.reload !== "never" && (config.reload === "always" || gate.isStale());
    if (mustReload) emptyFrames();
    if (lost.length) await clear(lost);
    tell(source);
    return mustReload;
  };
  const sync = async () => {
    if (isUnkept || isLocked || !storage || storage.isSame(memory)) return;
    memory = storage.recall();
    if (await follow("tab")) location.reload();
  };
  globalThis.cookieStore?.addEventListener("change", sync);
  safeDocument.addEventListener("visibilitychange", sync);
  addEventListener("pageshow", ({ persisted }) => persisted && sync());
  return {
    gate,
    started,
    isStarted: () => !!storage,
    getState: () => state,
    getMemory: () => memory,
    isNoticeDue: () => isNoticeDue(config, memory, Date.now()),
    getRegion: () => conditions().region,
    ruleFor(id) {
      const item = config.items.find((each) => each.id === id);
      return item && createJudge(config, memory, conditions())(item).rule;
    },
    listen(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start(input, { isBroken, isLeaving, ...options }) {
      config = readDecision(input);
      storage = createMemoryStorage(config);
      const kept = storage.recall();
      if (kept.optedOut) storage.renew();
      memory = { record: isBroken ? null : kept.record, optedOut: kept.optedOut || isLeaving };
      isLocked = isBroken;
      tellVendors = options.tellVendors;
      told = state = settle();
      performance.mark("assent:decided");
      guarded(() => tellVendors(state));
      void gate.apply().then(() => performance.mark("assent:released"));
      markStarted();
      emit("consent:ready", { state });
    },
    async moveTo(place) {
      region = place;
      await follow("default");
    },
    async perform(event, options) {
      if (!storage) await started;
      const named = event.type === "save" ? [...event.choices.keys()] : [];
      for (const id of named) if (!decisionOn(state, id)) warn(`"${id}" is no category or service of the config`);
      if (isLocked && event.type !== "opt-out") report("without a readable config nothing can be granted or stored");
      else if (!named.length || named.some((id) => decisionOn(state, id))) {
        memory = transition(config, memory, conditions(), event);
        if (!storage.keep(memory) && !isUnkept) {
          isUnkept = true;
          warn("the browser did not keep the consent cookie (blocked, or set by a wider domain): choices hold for this page only");
        }
        const followed = follow(event.source, options);
        const decided = [memory, state];
        const mustReload = await followed;
        await prove(...decided);
        if (mustReload && !isUnkept) location.reload();
      }
      return state;
    }
  };
}
function emptyFrames() {
  for (const frame of safeDocument.querySelectorAll("iframe[data-consent][data-src]")) frame.removeAttribute("src");
}

const styles = `:host{position:fixed;inset:auto auto 16px;inset-inline-start:16px;z-index:2147482999;color-scheme:light dark}
:host([hidden]){display:none}
button{min-height:44px;padding:0 18px;border:1px solid;border-radius:22px;font:var(--assent-font,600 15px system-ui,sans-serif);color:var(--assent-text,CanvasText);background:var(--assent-surface,Canvas);cursor:pointer}
@media print{:host{display:none}}`;
function placeWayBack(label, isAsking) {
  const place = () => {
    const host = safeDocument.createElement("consent-reopen");
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const button = safeDocument.createElement("button");
    button.textContent = label;
    button.part.value = "button";
    button.dataset["consentAction"] = "preferences";
    root.append(button);
    host.hidden = isAsking();
    for (const type of ["consent:show", "consent:hide"]) safeDocument.addEventListener(type, () => host.hidden = type === "consent:show");
    safeDocument.documentElement.append(host);
  };
  if (safeDocument.readyState === "loading") safeDocument.addEventListener("DOMContentLoaded", place);
  else place();
}

function createConsent$1({ region, lang, load, loadEarly }) {
  let input;
  let ui;
  let wanted;
  const use = async (name, act2) => {
    const part = await load(name);
    if (part) await act2(part);
  };
  const prove = (memory, state) => use("proof", ({ note }) => note(host, memory, state));
  const engine = createEngine(typeof region === "string" ? region : "", {
    clear: (ids) => use("cleanup", ({ clear }) => clear(host, ids)),
    prove,
    cover: (element) => void use("ui", ({ cover }) => cover(element, host))
  });
  const { gate, started, isStarted, getState, getMemory, isNoticeDue, listen, perform } = engine;
  const check = async () => {
    ui ??= await load("ui");
    ui?.check(input);
  };
  const show = async (view = "banner") => {
    wanted = view;
    await started;
    await check();
    if (wanted === view) await ui?.show(view, host);
  };
  const host = {
    get input() {
      return input;
    },
    lang: lang ?? "",
    getState,
    getMemory,
    isNoticeDue,
    listen,
    perform,
    show,
    erase: () => consent.erase(),
    exportRecord: () => consent.exportRecord(),
    isHeld: (element) => gate.statusOf(element) === "held",
    release: (element) => gate.release(element)
  };
  listen((_, { source }) => {
    if (wanted === "banner") wanted = void 0;
    if (source === "tab") askIfOpen();
  });
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if (status === "undecided" && (source !== "signal" || mode === "opt-in") || isNoticeDue()) void show();
  };
  const run = async (type, source) => {
    const state = await perform({ type, source }, { isThorough: type !== "opt-in" });
    askIfOpen();
    return state;
  };
  const decideBy = (action, source) => action === "opt-out" || action === "opt-in" ? run(action, source) : perform(saveAll(action === "accept", source), { isThorough: action === "withdraw" });
  const save = (choices, source = "api") => perform({ type: "save", choices: new Map(choices), others: void 0, source });
  const decide = (action, ids) => ids === void 0 ? decideBy(action, "api") : save([ids].flat().map((id) => [id, action === "accept"]));
  const explainId = (id) => {
    const name = id.replace(/^!/, "");
    return { id, decision: decisionOn(getState(), name) ?? "unknown", rule: engine.ruleFor(name) ?? "unknown" };
  };
  const consent = {
    ready: started.then(() => consent),
    getState,
    has(id) {
      if (isStarted() && !decisionOn(getState(), id)) warn(`"${id}" is no category or service of the config`);
      return isGranted(getState(), id);
    },
    onChange(listener, { immediate, signal } = {}) {
      if (signal?.aborted) return () => {
      };
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
    explain: ((target) => {
      if (typeof target === "string") return explainId(target);
      const { ids, service } = readMark(target);
      return { status: gate.statusOf(target) ?? "unmarked", mark: [...ids, ...service ? [service] : []].map(explainId) };
    }),
    async exportRecord() {
      await started;
      return (await load("proof"))?.exportRecord(host);
    },
    observe: gate.watch,
    show,
    hide() {
      wanted = void 0;
      ui?.hide();
    }
  };
  const act = (action, source) => void (action === "preferences" ? show(action) : decideBy(action, source));
  const ask = async (asked) => {
    const { regionUrl, compat } = Object(input);
    const honoured = compat && use("compat", async ({ translate, readStored }) => {
      translate(input);
      const isOpen = () => compat.import === true && !getMemory().record && !getMemory().optedOut;
      const stored = isOpen() && await readStored(input);
      if (stored && isOpen()) await save(stored, "import");
    });
    const source = typeof region === "function" ? region : regionUrl;
    if (source && !engine.getRegion()) {
      await use("region", async ({ findRegion }) => {
        const place = await findRegion(source);
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
      const open = (early) => {
        engine.start(value, { isBroken, isLeaving: asked === "opt-out", tellVendors: early?.start(host) ?? (() => {
        }) });
        if (asked) act(asked, "link");
        if (!isBroken) void ask(asked);
        const { decidedAt, optedOut, status } = getState();
        const { reopen, texts } = Object(Object(value).ui);
        if (!isBroken && reopen !== false) placeWayBack(String(texts?.reopen ?? "Cookies"), () => !!wanted);
        if (value !== void 0 && (isBroken || status === "decided" && !decidedAt && !optedOut)) void check();
      };
      const { integrations, autoBlock, record } = Object(value);
      if (record) setTimeout(prove, 500);
      if (integrations || autoBlock) loadEarly(open, autoBlock ? "guard" : "early");
      else open();
    }
  };
}

const isAction = (name) => /^(?:accept|reject|preferences|opt-out|opt-in|withdraw)$/.test(name);
function takeLinkAction() {
  const { href } = location;
  const link = /[?&]consent=(opt-out)(?=[&#]|$)|#consent-(opt-out|preferences)$/.exec(href);
  if (!link) return void 0;
  const rest = href.slice(link.index + link[0].length);
  try {
    history.replaceState(history.state, "", href.slice(0, link.index) + (link[0].startsWith("?") ? rest.replace(/^&/, "?") : rest));
  } catch {
  }
  return link[1] ?? link[2];
}
function watchPageActions(act) {
  const onClick = (event) => {
    const actions = event.composedPath().map((node) => node instanceof Element ? Element.prototype.getAttribute.call(node, "data-consent-action") : null);
    const action = actions.find((name) => name !== null);
    if (!action || !isAction(action)) return;
    event.preventDefault();
    act(action, "link");
  };
  safeDocument.addEventListener("click", onClick, true);
  addEventListener("hashchange", () => {
    const action = takeLinkAction();
    if (action) act(action, "link");
  });
}
function whenVisited(begin) {
  if (Reflect.get(safeDocument, "prerendering") === true) safeDocument.addEventListener("prerenderingchange", begin, { once: true });
  else begin();
}

function createConsent(config = {}, { region, lang } = {}) {
  if (typeof document === "undefined") throw new Error('[assent] createConsent() needs a document; on a server read the cookie with "assent/server".');
  const { consent, act, start } = createConsent$1({ region, lang, load, loadEarly });
  whenVisited(() => {
    start(config, takeLinkAction());
    watchPageActions(act);
  });
  return consent;
}
const parts = {
  ui: () => import('./ui.js'),
  region: () => import('./region.js'),
  cleanup: () => import('./cleanup.js'),
  proof: () => import('./proof.js'),
  compat: () => import('./compat.js')
};
function load(name) {
  return fetched(parts[name]());
}
async function fetched(part) {
  try {
    return await part;
  } catch (error) {
    report(`a part of assent did not load, so what is not granted stays denied (${error})`);
    return void 0;
  }
}
function loadEarly(use, name) {
  void fetched(name === "guard" ? import('./guard.js') : import('./early.js')).then(use);
}

export { createConsent };
