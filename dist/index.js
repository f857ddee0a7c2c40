import { d as decisionOn, t as transition, a as difference, i as isGranted, b as decide, c as isMet, s as saveAll, g as grantedIds } from './shared/transition.js';
import { r as report, s as safeDocument, g as guarded, w as warn, e as emit } from './shared/report.js';
import { a as api } from './shared/js.cookie.js';
import { r as readCookies, e as encodeRecord, a as agreedRecord } from './shared/consent-record.js';

function readPrivacySignals() {
  const { globalPrivacyControl, doNotTrack } = navigator;
  return { gpc: isSet(globalPrivacyControl), dnt: isSet(doNotTrack) || doNotTrack === "yes" };
}
function isSet(value) {
  return value === true || value === "1";
}

const essential = { id: "essential", required: true };
function readDecision(input) {
  const source = own(input);
  const policy = like({ version: "", material: true }, source["policy"]);
  const cookie = {
    ...like({ name: "consent", days: 182, domain: "", path: "/", sameSite: "Lax" }, source["cookie"]),
    secure: own(source["cookie"])["secure"]
  };
  const optOut = like({ cookie: "consent_optout", days: 400 }, source["optOut"]);
  const covered = own(source["optOut"])["categories"];
  const items = readItems(source["categories"] ?? [essential, { id: "functional" }, { id: "analytics" }, { id: "third-party" }]);
  return {
    ...like({ region: "", reload: "auto" }, source),
    items,
    rules: readRules({ ...source, mode: source["mode"] ?? "opt-in" }),
    regions: readRegions(source["regions"] ?? []),
    policyVersion: policy.version,
    isMaterial: policy.material,
    cookie,
    optOut: { ...cookie, name: optOut.cookie, days: optOut.days },
    covered: isList(covered, (id) => items.some(({ owner }) => owner === id)) ? covered : null
  };
}
function readItems(categories) {
  const items = /* @__PURE__ */ new Map();
  const add = (value, category) => {
    const { id, required, mode } = own(value);
    if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id) || items.has(id)) return void 0;
    const item = { owner: id, isRequired: required === true, mode: readMode(mode), ...category, id };
    items.set(id, item);
    return item;
  };
  for (const value of isList(categories) ? categories : [essential]) {
    const category = add(value);
    const { services } = own(value);
    if (category && isList(services)) for (const service of services) add(service, category);
  }
  return [...items.values()];
}
function readRegions(regions) {
  const isPlace = (place) => isList(own(place)["in"], (name) => typeof name === "string");
  const places = isList(regions, isPlace) ? regions : [{ in: ["*"], mode: "opt-in" }];
  return places.map((place) => ({ ...readRules(own(place)), in: own(place)["in"] }));
}
function readRules({ mode, signals }) {
  const { gpc, dnt } = own(signals);
  return { mode: readMode(mode), gpc: readAnswer(gpc), dnt: readAnswer(dnt) };
}
function readMode(mode) {
  return mode === void 0 || mode === "opt-out" || mode === "notice" ? mode : "opt-in";
}
function readAnswer(answer) {
  return answer === void 0 ? answer : answer !== "ignore";
}
function own(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), value);
}
function isList(value, fits = () => true) {
  return Array.isArray(value) && value.every(fits);
}
function like(defaults, given) {
  const values = own(given);
  return Object.fromEntries(Object.entries(defaults).map(([key, or]) => [key, typeof values[key] === typeof or ? values[key] : or]));
}

function isClassic(script) {
  const language = script.getAttribute("language");
  const type = script.getAttribute("type")?.trim() ?? (language ? `text/${language}` : "");
  return /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))?$/i.test(type);
}

const selector = ":is(script,iframe,img,link,video,audio,source,track,embed,object)[data-consent]";
function isScript(element) {
  return element.localName === "script";
}
function isHeld(element) {
  if (!isScript(element) || element.type === "text/plain") return true;
  if (isClassic(element) || element.type === "module") report(`${element.outerHTML.slice(0, 120)} is not held back: give it type="text/plain"`, { element });
  return false;
}
function release(element) {
  for (const name of ["src", "srcset", "href", "data", "poster"]) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
}

function readMark(element) {
  return { ids: element.getAttribute("data-consent")?.match(/\S+/g) ?? [], service: element.getAttribute("data-service") };
}

function createScriptQueue() {
  const line = [];
  const deferred = [];
  const started = /* @__PURE__ */ new WeakSet();
  const finished = /* @__PURE__ */ new WeakSet();
  const launch = (script) => {
    if (started.has(script)) return;
    started.add(script);
    const finish = () => {
      finished.add(script);
      advance();
    };
    script.addEventListener("load", finish);
    script.addEventListener("error", finish);
    start(script);
  };
  const advance = () => {
    for (let [first2] = line; first2 && (!first2.src || finished.has(first2)); [first2] = line) {
      line.shift();
      if (!first2.src) start(first2);
    }
    const [first] = line;
    for (const script of line) {
      if (isModule(script) !== isModule(first) || isModule(script) && !script.src) break;
      if (script.src) launch(script);
    }
  };
  return {
    add(script) {
      restore(script);
      const isExternal = script.hasAttribute("src");
      if (script.hasAttribute("async") && (isExternal || isModule(script))) start(script);
      else if (isModule(script) || isExternal && script.defer) deferred.push(script);
      else if (!isClassic(script) || script.noModule || isExternal && !script.src) start(script);
      else {
        line.push(script);
        advance();
      }
    },
    flush() {
      if (safeDocument.readyState === "loading") return;
      line.push(...deferred.splice(0));
      advance();
    }
  };
}
function isModule(script) {
  return script.type === "module";
}
function restore(script) {
  const { src, type } = script.dataset;
  if (src !== void 0 && !script.hasAttribute("src")) script.src = src;
  if (type) script.type = type;
  else script.removeAttribute("type");
}
function start(script) {
  if (!script.hasAttribute("async")) script.async = false;
  script.parentNode?.insertBefore(script, script.nextSibling);
}

function createGate(isMet) {
  const seen = /* @__PURE__ */ new WeakSet();
  const held = /* @__PURE__ */ new Set();
  const growing = /* @__PURE__ */ new Set();
  const running = /* @__PURE__ */ new Map();
  const queue = createScriptQueue();
  const discover = (element) => {
    if (seen.has(element) || !isHeld(element)) return;
    seen.add(element);
    held.add(element);
    attempt(element);
  };
  const attempt = (element) => {
    const mark = readMark(element);
    if (!element.isConnected) seen.delete(element);
    else if (!isMet(mark)) return;
    else if (!isWhole(element)) return growing.add(element);
    else {
      if (!/^(?:img|link)$/.test(element.localName)) running.set(JSON.stringify(mark), mark);
      guarded(() => isScript(element) ? queue.add(element) : release(element));
    }
    held.delete(element);
    growing.delete(element);
  };
  const look = (records) => {
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
    isStale: () => [...running.values()].some((mark) => !mark.ids.some((id) => id[0] === "!") && !isMet(mark))
  };
}
function* addedElements(records) {
  const covered = /* @__PURE__ */ new WeakSet();
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
function isWhole(element) {
  if (safeDocument.readyState !== "loading" || !isScript(element)) return true;
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
function byDocumentOrder(a, b) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }) {
  const labels = location.hostname.split(".");
  const scopes = ["", ...labels.map((_, index) => labels.slice(index).join("."))];
  const targets = domain === "auto" ? [...scopes].reverse() : [domain ?? ""];
  const read = () => {
    try {
      return readCookies(safeDocument.cookie, name);
    } catch {
      return [];
    }
  };
  const set = (scope, value, expires) => {
    try {
      api.set(name, value, { path, sameSite, secure, domain: scope, expires });
    } catch {
    }
  };
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
  return {
    recall() {
      const optedOut = optOutCookie.read().length > 0;
      if (optedOut) optOutCookie.write("1");
      return { record: agreedRecord(recordCookie.read()), optedOut };
    },
    keep({ record, optedOut }) {
      const isOptOutKept = optedOut ? optOutCookie.write("1") : optOutCookie.remove();
      return (record ? recordCookie.write(encodeRecord(record)) : recordCookie.remove()) && isOptOutKept;
    }
  };
}

function createEngine(placed, clear) {
  const listeners = /* @__PURE__ */ new Set();
  let memory = { record: null, optedOut: false };
  let config = readDecision({ categories: [] });
  let storage;
  let isLocked = true;
  let isUnkept = false;
  let markStarted;
  const started = new Promise((resolve) => markStarted = resolve);
  const conditions = () => ({ region: placed || config.region, ...readPrivacySignals(), now: Date.now() });
  const settle = () => {
    const state2 = decide(config, memory, conditions());
    const granted = Object.keys(state2.categories).filter((id) => isGranted(state2, id));
    safeDocument.documentElement.setAttribute("data-consent", granted.join(" "));
    return state2;
  };
  let state = { ...settle(), status: "undecided" };
  let told = state;
  const gate = createGate((demand) => isMet(config, state, demand));
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
        if (!storage.keep(memory) && !isUnkept) {
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
    }
  };
}

function createConsent$1({ region, lang, loadUi, loadCleanup }) {
  let input;
  let ui;
  let wanted;
  const clear = async (ids) => (await loadCleanup())?.clear(input, ids);
  const { started, isStarted, getState, listen, perform, start } = createEngine(region ?? "", clear);
  const load = async () => {
    ui ??= await loadUi();
    ui?.check(input);
  };
  const show = async (view = "banner") => {
    wanted = view;
    await started;
    await load();
    if (wanted === view) await ui?.show(view, { input, lang: lang ?? "", getState, listen, perform, show });
  };
  listen(() => {
    if (wanted === "banner") wanted = void 0;
  });
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if (status === "undecided" && (source !== "signal" || mode === "opt-in")) void show();
  };
  const run = async (type, source) => {
    const state = await perform({ type, source }, { isThorough: type !== "opt-in" });
    askIfOpen();
    return state;
  };
  const decideBy = (action, source) => action === "opt-out" || action === "opt-in" ? run(action, source) : perform(saveAll(action === "accept", source), { isThorough: action === "withdraw" });
  const save = (choices) => perform({ type: "save", choices: new Map(choices), others: void 0, source: "api" });
  const decide = (action, ids) => ids === void 0 ? decideBy(action, "api") : save([ids].flat().map((id) => [id, action === "accept"]));
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
      wanted = void 0;
      ui?.hide();
    }
  };
  const act = (action, source) => void (action === "preferences" ? show(action) : decideBy(action, source));
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
      if (value !== void 0 && (isBroken || status === "decided" && !decidedAt && !optedOut)) void load();
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

function createConsent(config = {}, { region, lang } = {}) {
  if (typeof document === "undefined") throw new Error('[assent] createConsent() needs a document; on a server read the cookie with "assent/server".');
  const { consent, act, start } = createConsent$1({ region, lang, loadUi: () => load(import('./ui.js')), loadCleanup: () => load(import('./cleanup.js')) });
  start(config, takeLinkAction());
  watchPageActions(act);
  return consent;
}
async function load(part) {
  try {
    return await part;
  } catch (error) {
    report(`a part of assent did not load, so what is not granted stays denied (${error})`);
    return void 0;
  }
}

export { createConsent };
