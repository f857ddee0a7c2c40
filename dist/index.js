import { r as readCookies, e as encodeRecord, m as memoryOf, o as optOutMark, u as unreadableMark, h as heedSignal, i as isConfig } from './shared/consent-record.js';
import { d as decisionOn, i as isGranted, o as own, a as isMet, t as textOf, g as grantedIds } from './shared/own-keys.js';
import { t as transition, d as difference, j as judge, a as eventFor, e as eventOf } from './shared/transition.js';
import { a as runForeign, e as emit, r as report, w as whenItStays } from './shared/report.js';
import { i as isWhole, w as whenVisited } from './shared/when-visited.js';
import { w as warn } from './shared/warn.js';
import { s as safeDocument } from './shared/safe-document.js';
import { a as readDecision } from './shared/read-decision.js';
import { r as readMark } from './shared/read-mark.js';
import { i as isParsed, w as whenParsed } from './shared/is-parsed.js';
import { b as isWebKit, c as heldSelector, i as insertedElements, a as isScript, g as giveAddresses, d as checkHoldable, e as isDrawn } from './shared/inserted-elements.js';
import { a as isRefused, b as isAsync, c as isDeferred, d as isModule } from './shared/script-type.js';
import { c as createStage } from './shared/stage.js';
import { a as attempt } from './shared/attempt.js';
import { c as cookieDomains, v as visibleCookies, a as cookiePaths } from './shared/visible-cookies.js';

const patience$1 = 3e3;
function inTime(answer) {
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patience$1))]);
}

function checkId(state, id) {
  const decision = decisionOn(state, id);
  if (!decision) warn(`"${id}" is no category or service of the config`);
  return decision;
}

const startOfWatch = 2e3;
function watchCookies(look) {
  setTimeout(() => {
    window.cookieStore?.addEventListener("change", look);
    look();
  }, startOfWatch);
  safeDocument.addEventListener("visibilitychange", look);
}

function readPrivacySignals() {
  const { globalPrivacyControl, doNotTrack } = navigator;
  return { gpc: isSet(globalPrivacyControl), dnt: isSet(doNotTrack) || doNotTrack === "yes" };
}
function isSet(value) {
  return value === true || value === "1";
}

function isPlainlyNewer(found, memory) {
  return isNewOptOut(found, memory) || isLater(found, memory);
}
function newerMemory(memory, found) {
  return found && (isPlainlyNewer(found, memory) || found.record && !memory.record) ? found : memory;
}
function isOvertakenYes(found, memory) {
  return !isNewOptOut(found, memory) && isLater(memory, found) && [...found.record.choices].some(([id, choice]) => choice && !memory.record.choices.get(id));
}
function isNewOptOut(found, memory) {
  return found.optedOut && !memory.optedOut;
}
function isLater(one, other) {
  return Number(one.record?.time) > Number(other.record?.time);
}

function followRouter(loadLate, hasRun, pass) {
  safeDocument.addEventListener("astro:before-preparation", (event) => {
    const { loader } = event;
    const following = loadLate().then((late) => late?.followAstro(hasRun, pass));
    Object.assign(event, { loader: () => Promise.all([loader(), following]) });
  });
}

function isStale(isMet, marks) {
  return [...marks.values()].some(({ ids, service }) => {
    const asked = ids.filter((id) => id[0] !== "!");
    return (asked[0] || service) && !isMet({ ids: asked, service });
  });
}

function preloadScript({ src, crossOrigin, integrity = "", referrerPolicy = "", nonce }) {
  const link = Object.assign(safeDocument.createElement("link"), { rel: "preload", as: "script", crossOrigin, integrity, referrerPolicy, nonce, href: src });
  safeDocument.head.prepend(link);
  return link;
}

const slice = 8;
const insertedPatience = 3e3;
const parsedPatience = 3e4;
const moduleTime = 100;
function createScriptQueue(loadLate, isGranted, noteRun, holdAgain) {
  const line = [];
  const deferred = [];
  const inserted = /* @__PURE__ */ new WeakSet();
  const started = /* @__PURE__ */ new WeakSet();
  const finished = /* @__PURE__ */ new WeakSet();
  const preloads = /* @__PURE__ */ new WeakMap();
  const writers = /* @__PURE__ */ new WeakMap();
  const writerOf = (script) => writers.get(script) ?? script;
  const stage = createStage();
  let late;
  let isAdvancing = false;
  let rest;
  const finish = (script) => {
    const markup = stage.leave(script);
    if (markup === void 0) return;
    const end = (part) => {
      late = part;
      const written = [];
      if (markup && late && isGranted(writerOf(script))) {
        for (const each of late.place(script, markup)) {
          writers.set(each, writerOf(script));
          admit(each, written);
        }
      }
      line.splice(line.indexOf(script) + 1, 0, ...written);
      finished.add(script);
      if (script.src) disarm(script);
      advance();
    };
    if (markup && !late) rest = loadLate().then(end);
    else end(late);
  };
  const launch = (script) => {
    if (started.has(script)) return;
    started.add(script);
    noteRun(script);
    arm(script);
    stage.enter(script);
    for (const type of ["load", "error"]) script.addEventListener(type, () => finish(script));
    const isDoneWith = script.async && !script.hasAttribute("async");
    start(script, inserted.has(script));
    disarmStarted(script, isDoneWith);
    if (!script.src && !isModule(script)) finish(script);
    else setTimeout(() => finish(script), script.src ? inserted.has(script) ? insertedPatience : parsedPatience : line[1] && isModule(line[1]) ? 0 : moduleTime);
  };
  const admit = (script, end) => {
    arm(script);
    if (isRefused(script)) start(script, true);
    else if (isAsync(script) && (inserted.has(script) || end.every(({ src }) => src))) launch(script);
    else {
      script.type = "text/plain";
      (isDeferred(script) ? deferred : end).push(script);
    }
  };
  const isOut = (script) => !started.has(script) && !(script.isConnected && isGranted(writerOf(script)));
  const isFree = (script) => inserted.has(script) || isAsync(script);
  const mayYield = () => isParsed() && !line.some((script) => started.has(script) && !finished.has(script));
  const advance = () => {
    if (isAdvancing) return;
    isAdvancing = true;
    const end = performance.now() + slice;
    for (let [first] = line; first && (finished.has(first) || !first.src || isFree(first) || isOut(first)); [first] = line) {
      if (performance.now() > end && mayYield()) {
        const goOn = () => {
          isAdvancing = false;
          advance();
        };
        rest = nextTurn().then(goOn, goOn);
        return;
      }
      if (isOut(first)) holdAgain(first);
      else {
        launch(first);
        if (!finished.has(first) && !isFree(first)) break;
      }
      preloads.get(first)?.remove();
      line.shift();
    }
    fetchAhead();
    isAdvancing = false;
    const waiting = line.length ? [] : stage.close();
    if (waiting.length) rest = loadLate().then((part) => part?.callLate(waiting, stage));
  };
  const fetchAhead = () => {
    const [first] = line;
    let inlineCount = 0;
    for (const script of line) {
      if (!script.src && (isModule(script) || ++inlineCount > 20)) break;
      if (!script.src || started.has(script)) continue;
      if (script !== first && !script.async && !isParsed() || isModule(script) !== (!inlineCount && isModule(first))) break;
      if (isOut(script)) continue;
      if (!inlineCount) launch(script);
      else if (!isWebKit()) preloads.set(script, preloads.get(script) ?? preloadScript(script));
    }
  };
  return {
    add(script, isInserted) {
      if (isInserted) inserted.add(script);
      admit(script, line);
    },
    isWaiting: (script) => !started.has(script) && [...line, ...deferred].includes(script),
    async flush() {
      if (isParsed()) line.push(...deferred.splice(0));
      advance();
      while (rest) {
        const current = rest;
        await current;
        if (rest === current) rest = void 0;
      }
    }
  };
}
async function nextTurn() {
  const { scheduler } = window;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
const given = /* @__PURE__ */ new WeakSet();
function arm(script) {
  const src = script.getAttribute("data-src");
  const type = script.getAttribute("data-type");
  if (src !== null && !script.hasAttribute("src")) {
    script.src = src;
    given.add(script);
  }
  if (!type && script.hasAttribute("language")) script.removeAttribute("type");
  else script.type = type ?? "";
}
function disarm(script) {
  if (!script.hasAttribute("data-consent")) return;
  script.type = "text/plain";
  if (given.has(script)) script.removeAttribute("src");
}
function disarmStarted(script, isDoneWith) {
  const restore = () => script.hasAttribute("data-src") || disarm(script);
  if (isDoneWith) restore();
  else (script.src && !isParsed() ? setTimeout : whenParsed)(restore);
}
function start(script, isInserted) {
  if (!isInserted && !script.hasAttribute("async")) script.async = false;
  script.after(script);
}

function createGate(isMet, cover, loadLate, onChange) {
  const seen = /* @__PURE__ */ new WeakSet();
  const loose = /* @__PURE__ */ new WeakSet();
  const held = /* @__PURE__ */ new Set();
  const unfinished = /* @__PURE__ */ new Set();
  const fromParser = /* @__PURE__ */ new WeakSet();
  const running = /* @__PURE__ */ new Map();
  const free = /* @__PURE__ */ new WeakSet();
  const isGranted = (element) => !element.hasAttribute("data-consent") || free.has(element) || isMet(readMark(element));
  const noteRun = (element) => {
    const mark = readMark(element);
    if (isMet(mark) && !element.matches("img,link,picture>*")) running.set(JSON.stringify(mark), mark);
  };
  const holdAgain = (element) => {
    seen.delete(element);
    discover(element);
  };
  const queue = createScriptQueue(loadLate, isGranted, noteRun, holdAgain);
  let isLate = isParsed();
  let size = 0;
  let isApplying = false;
  const discover = (element) => {
    if (seen.has(element) || loose.has(element)) return;
    if (!checkHoldable(element)) return loose.add(element);
    seen.add(element);
    if (element.localName === "consent-declaration") return cover(element);
    held.add(element);
    if (element.getAttribute("inert") === "consent-placeholder") element.inert = false;
    tryRelease(element);
    if (held.has(element) && !unfinished.has(element) && isDrawn(element)) cover(element);
  };
  const tryRelease = (element) => {
    if (!element.isConnected && !(element.getRootNode() instanceof ShadowRoot)) seen.delete(element);
    else if (!isMet(readMark(element))) return;
    else if (!element.isConnected || element.matches("script,video,audio") && !isWhole(element)) return unfinished.add(element);
    else {
      if (!isScript(element)) noteRun(element);
      letRun(element);
    }
    drop(element);
  };
  const drop = (element) => held.delete(element) && unfinished.delete(element);
  const letRun = (element) => runForeign(() => isScript(element) ? queue.add(element, !fromParser.has(element)) : giveAddresses(element, () => isGranted(element) || holdAgain(element)));
  const look = (root, records) => {
    onChange();
    if (records) size += records.length;
    unfinished.forEach(tryRelease);
    for (const { attributeName, target } of isLate && records || []) {
      if (!attributeName) continue;
      fromParser.add(target);
      if (held.has(target)) tryRelease(target);
    }
    let isMore = false;
    for (const element of insertedElements(root, heldSelector, records, isLate ? void 0 : size / 50)) {
      if (!(isLate && records) && !seen.has(element)) fromParser.add(element);
      discover(element);
      isMore = isLate;
    }
    if (isMore) {
      for (const element of held) if (!element.isConnected) tryRelease(element);
    }
    if (!isApplying) void queue.flush();
  };
  const watch = (root) => {
    const scope = root === document ? safeDocument : root;
    const observer2 = new MutationObserver((records) => look(scope, records));
    look(scope);
    observer2.observe(root, { childList: true, subtree: true, attributeFilter: ["data-consent"] });
    return observer2;
  };
  const observer = watch(document);
  safeDocument.addEventListener("readystatechange", () => {
    look(safeDocument, observer.takeRecords());
    isLate = isParsed();
  });
  followRouter(loadLate, (element) => seen.has(element) && !held.has(element) && !queue.isWaiting(element), (script) => seen.add(script));
  return {
    apply() {
      isApplying = true;
      for (const element of /* @__PURE__ */ new Set([...safeDocument.querySelectorAll(heldSelector), ...held])) if (held.has(element)) tryRelease(element);
      isApplying = false;
      return queue.flush();
    },
    release(element) {
      drop(element);
      free.add(element);
      letRun(element);
      void queue.flush();
    },
    watch: (root) => void watch(root),
    isHeld: (element) => held.has(element),
    statusOf: (element) => held.has(element) ? "held" : seen.has(element) ? "released" : "unmarked",
    isStale: () => isStale(isMet, running)
  };
}

function emptyFrames() {
  for (const frame of safeDocument.querySelectorAll("iframe[data-consent][data-src]")) frame.removeAttribute("src");
}

const patience = 5e3;
function createReload() {
  let end = 0;
  let isLeaving = false;
  const onNavigate = ({ destination }) => {
    isLeaving = !destination.sameDocument;
    if (isLeaving) end = performance.now() + patience;
  };
  const onSuccess = () => {
    if (isLeaving) end = 0;
  };
  attempt(() => {
    window.navigation.addEventListener("navigate", onNavigate);
    window.navigation.addEventListener("navigatesuccess", onSuccess);
  });
  return function reload() {
    if (performance.now() < end) setTimeout(reload, 99);
    else location.reload();
  };
}

function listenTo(listeners, call) {
  const listener = { call };
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
function tell(listeners, state, change) {
  for (const listener of [...listeners]) if (listeners.has(listener)) runForeign(() => listener.call(state, change));
  emit("consent:change", { state, ...change });
}

function markRoot(state) {
  const { documentElement: root } = safeDocument;
  const granted = Object.keys(state.categories).filter((id) => isGranted(state, id)).join(" ");
  if (root && root.getAttribute("data-consent") !== granted) root.setAttribute("data-consent", granted);
}

function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    

    

     {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
     {
      attributes.expires = attributes.expires.toUTCString();
    }

    

    var stringifiedAttributes = '';
    for (var attributeName of Object.keys(attributes)) {
      if (!attributes[attributeName]) {
        continue
      }

      stringifiedAttributes += '; ' + attributeName;

      if (attributes[attributeName] === true) {
        continue
      }

      // Considers RFC 6265 section 5.2:
      // ...
      // 3.  If the remaining unparsed-attributes contains a %x3B (";")
      //     character:
      // Consume the characters of the unparsed-attributes up to,
      // not including, the first %x3B (";") character.
      // ...
      stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
    }

    return (safeDocument.cookie =
      name + '=' + encodeURIComponent(value) + stringifiedAttributes)
  }

  return {
      set: set,
      
      
      
      
    }
}

var api = init();

function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }) {
  const scopes = cookieDomains();
  const read = (all = visibleCookies()) => readCookies(all, name);
  const set = (scope, value, expires, at = path, key = name) => attempt(() => api.set(key, value, { path: at, sameSite, secure, domain: scope, expires }));
  const findScope = () => (domain === "auto" ? [...scopes].reverse() : [domain ?? ""]).find((scope) => {
    const key = name + Math.random();
    set(scope, "1", 1, path, key);
    const isKept = visibleCookies().includes(key);
    set(scope, "", -1, path, key);
    return isKept;
  });
  const removeAll = (kept) => scopes.forEach((scope) => cookiePaths().forEach((at) => scope === kept && at === path || set(scope, "", -1, at)));
  return {
    read,
    write(value, isRenewed) {
      const scope = (domain === "auto" ? findScope() : domain) ?? "";
      set(scope, value, days);
      if (!isRenewed && read().join() !== value) {
        removeAll(scope);
        set(scope, value, days);
      }
      return read().join() === value;
    },
    remove() {
      if (read().length) removeAll();
      return !read().length;
    },
    probe: () => findScope() !== void 0
  };
}

function createMemoryStorage({ cookie, optOut }) {
  const recordCookie = createCookieStorage(cookie);
  const optOutCookie = createCookieStorage(optOut);
  const recall = () => {
    const all = visibleCookies();
    return memoryOf(recordCookie.read(all), optOutCookie.read(all));
  };
  const text = ({ record, optedOut, isDoubtful }) => [record ? encodeRecord(record) : !!isDoubtful, optedOut].join();
  let isReliable = true;
  let isLasting;
  return {
    recall,
    hearOf(memory) {
      const found = recall();
      return (isReliable || isPlainlyNewer(found, memory)) && text(found) !== text(memory) && found;
    },
    renew: () => optOutCookie.write(optOutMark, true),
    keep({ record, optedOut, sign }) {
      const isOptOutKept = optedOut ? optOutCookie.write(optOutMark) : optOutCookie.remove();
      const value = record ? encodeRecord(record) : sign;
      const isKept = value ? recordCookie.write(value) : recordCookie.remove();
      if (value && !recordCookie.read().includes(value)) recordCookie.write(unreadableMark);
      const wasReliable = isReliable;
      isReliable = isKept && isOptOutKept;
      if (wasReliable && !isReliable) warn("the browser did not keep the consent cookie (blocked, too large, or set by a wider domain): choices hold for this page only");
    },
    isKept: () => isReliable || !!recall().isDoubtful,
    isLasting: () => isLasting ??= recordCookie.probe()
  };
}

const secondLook = 200;
function createEngine(region, use, loadLate, onAnswer) {
  const listeners = /* @__PURE__ */ new Set();
  const reload = createReload();
  let memory = { record: null, optedOut: false };
  let config = readDecision({ categories: [] });
  let storage;
  let tellVendors;
  let isLocked = true;
  let isLost = false;
  let noted = Promise.resolve();
  let markStarted;
  const started = new Promise((resolve) => markStarted = resolve);
  const conditions = () => ({ region: region || config.region, ...readPrivacySignals(), now: Date.now(), isLasting: () => !isLost && storage.isLasting() });
  const getVerdict = () => judge(config, memory, conditions());
  const keep = (next) => {
    memory = next;
    storage.keep(next);
  };
  const refresh = (isArriving = false) => {
    const heeded = isArriving && !isLocked ? heedSignal(config, memory, conditions()) : memory;
    if (heeded !== memory && memory.record) void use("cleanup", "clear");
    if (heeded !== memory) keep(heeded);
    const { state: state2 } = getVerdict();
    markRoot(state2);
    return state2;
  };
  let state = { ...refresh(), status: "undecided" };
  let told = state;
  let released = state;
  const gate = createGate((demand) => [state, released].every((each) => isMet(config, each, demand)), (element) => use("ui", "cover", element), loadLate, () => markRoot(state));
  const release = (tellAll = tellVendors) => {
    tellVendors = tellAll;
    if (tellAll) {
      runForeign(() => tellAll(state));
      released = state;
    }
    return gate.apply();
  };
  const follow = async (source, options, decided, lapsed) => {
    const { isThorough, isErased, pause } = own(options);
    const before = state;
    const now = state = refresh(/default|import/.test(source));
    const proven = decided && (noted = noted.then(pause).then(() => use("proof", "note", decided, now)));
    const { revoked } = difference(before, state);
    if (source !== "default") runForeign(onAnswer);
    if (pause) await pause();
    await release();
    const mustReload = memory.sign !== "unasked" && storage.isKept() && revoked.length > 0 && config.reload !== "never" && (config.reload === "always" || gate.isStale());
    if (mustReload) emptyFrames();
    if (isThorough || lapsed || revoked.length) await inTime(use("cleanup", "clear", isThorough || lapsed ? void 0 : revoked, isErased));
    const change = { ...difference(told, state), source };
    tell(listeners, told = state, change);
    await inTime(proven);
    if (mustReload) reload();
  };
  const hear = () => !isLocked && storage.hearOf(memory);
  const recent = () => newerMemory(memory, hear());
  const sync = async (isAgain) => {
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
      const next = { ...memory, isDoubtful: !isThere, sign: isThere ? void 0 : "unasked" };
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
      const named = [...event.choices ?? []];
      const known = named.filter(([id]) => checkId(state, id));
      const base = recent();
      const next = transition(config, base, conditions(), event);
      if (isLocked && event.type !== "opt-out") report("without a readable config nothing can be granted or stored");
      else if (next !== base && (known.length || !named.length)) {
        keep(next);
        await follow(event.source, options, next, state.status === "undecided" && base.record && !event.others);
      }
      return state;
    }
  };
}

function explain(target, statusOf, state, ruleFor) {
  const explainId = (id) => {
    const name = id.replace(/^!/, "");
    return { id, decision: decisionOn(state, name) ?? "unknown", rule: ruleFor(name) ?? "unknown" };
  };
  if (typeof target === "string") return explainId(target);
  const { ids, service } = readMark(target);
  return { status: statusOf(target), mark: (service ? [...ids, service] : ids).map(explainId) };
}

function createUse(host, load) {
  return async (name, act, ...values) => {
    const part = await load(name);
    try {
      return await part?.[act](host(), ...values);
    } catch (error) {
      reportError(error);
      return void 0;
    }
  };
}

const styles = ":host{all:initial!important}button{position:fixed;bottom:16px;inset-inline-start:16px;z-index:2147482999;min-height:44px;padding:0 18px;border:1px solid #8888;border-radius:22px;box-shadow:0 2px 12px #0003;font:var(--assent-font,max(16px,1rem) system-ui);font-weight:600;color-scheme:light dark;color:var(--assent-text,CanvasText);background:var(--assent-surface,Canvas);cursor:pointer}[hidden]{display:none!important}@media print{button{display:none!important}}";
const delay = 99;
function placeWayBack(label, theme, isAsking) {
  let button;
  let isAway;
  const come = () => void setTimeout(() => {
    if (!(isAway ?? isAsking())) button ??= place(label, theme);
  }, delay);
  for (const type of ["consent:show", "consent:hide", "consent:change"])
    safeDocument.addEventListener(type, () => {
      isAway = type === "consent:show" || !!safeDocument.querySelector("consent-banner:not([hidden])") || type === "consent:change" && (isAway || void 0);
      if (button) button.hidden = !!isAway;
      come();
    });
  whenParsed(come);
  return come;
}
function place(label, theme) {
  const host = safeDocument.createElement("consent-reopen");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const button = Object.assign(safeDocument.createElement("button"), { textContent: label, part: "button" });
  button.style.colorScheme = theme.replace("auto", "");
  button.setAttribute("data-consent-action", "preferences");
  root.append(button);
  let returns = 9;
  const stay = () => {
    const { documentElement } = safeDocument;
    if (host.isConnected || !documentElement || returns-- < 1) return;
    documentElement.append(host);
    observer.observe(documentElement, { childList: true });
  };
  const observer = new MutationObserver(stay);
  observer.observe(document, { childList: true });
  stay();
  return button;
}

const delayOfProof = 500;
function assemble({ region, lang, load, loadEarly }) {
  let ui;
  const wanted = /* @__PURE__ */ new Set();
  let isStarted = false;
  let offerWayBack;
  const use = createUse(() => host, load);
  const hideBanner = () => ui?.hide(["consent-banner"]);
  const onAnswer = () => void (wanted.delete("banner"), hideBanner());
  const engine = createEngine(textOf(region), use, () => inTime(load("late")), onAnswer);
  const { gate, started, getState, getTold, listen, perform, ruleFor, getVerdict } = engine;
  const show = async (view = "banner") => {
    wanted.add(view);
    await started;
    ui ??= await load("ui");
    if (ui) return ui.show(host, view, () => wanted.has(view));
    consent.hide();
    await engine.noteUi(false);
  };
  const askIfOpen = () => {
    const { status, source, mode } = getState();
    if (status === "undecided" && (mode === "opt-in" || !/signal|opt-out/.test(source)) || getVerdict().isNoticeDue) void show();
  };
  listen((_, { source, granted, revoked }) => {
    if (source !== "default") askIfOpen();
    else if (granted[0] ?? revoked[0]) hideBanner();
  });
  const carryOut = (action, source) => perform(eventFor(action, source), { isThorough: action === "withdraw" || action === "opt-out" || action === "erase", isErased: action === "erase" });
  const act = (action, source) => void (action === "preferences" ? show(action) : carryOut(action, source));
  const saveChoices = (choices) => perform(eventOf("save", "api", new Map(choices)));
  const answer = (action, ids) => ids === void 0 ? carryOut(action, "api") : saveChoices([ids].flat().map((id) => [id, action === "accept"]));
  const consent = Object.freeze({
    ready: started.then(() => consent),
    getState,
    has: (id) => isStarted && checkId(getState(), id) === "granted",
    onChange(listener, options) {
      let { immediate, signal } = own(options);
      if (signal?.aborted) return () => {
      };
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
    explain: ((target) => explain(target, gate.statusOf, getState(), ruleFor)),
    async exportRecord() {
      await started;
      return use("proof", "exportRecord");
    },
    observe: gate.watch,
    show,
    hide() {
      wanted.clear();
      ui?.hide();
      offerWayBack?.();
    }
  });
  const host = {
    ...consent,
    ...engine,
    ...gate,
    input: void 0,
    lang: lang ?? ""
  };
  const followUp = async (asked) => {
    const { regionUrl, compat } = own(host.input);
    const honoured = compat && inTime(use("compat", "start"));
    const source = typeof region === "function" ? region : regionUrl;
    if (source && !getState().region) {
      const place = await (await inTime(load("region")))?.findRegion(source);
      if (place) await engine.decideAnew(place);
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
      let tellVendors, isPrepared;
      const open = () => {
        isStarted = true;
        engine.start(value, { isBroken, isOptingOut: asked === "opt-out", tellVendors });
        if (asked) act(asked, "link");
        if (!isBroken)
          void followUp(asked).then(() => reopen !== false && (offerWayBack = placeWayBack(textOf(own(texts)["reopen"], "Cookies"), textOf(theme), () => wanted.has("banner"))));
        const { decidedAt, optedOut, status } = getState();
        if (value !== void 0 && (isBroken || status === "decided" && !decidedAt && !optedOut)) void use("ui", "check");
        if (record) setTimeout(() => use("proof", "note"), delayOfProof);
      };
      const prepare = (early) => {
        tellVendors = early ? early.start(host) : integrations ? void 0 : () => {
        };
        if (isStarted) return engine.tellVendors(tellVendors);
        if (!isPrepared) whenVisited(open);
        isPrepared = true;
      };
      if (integrations || autoBlock) {
        loadEarly(prepare, autoBlock ? "guard" : "early");
        setTimeout(() => isPrepared || prepare(), patience$1);
      } else prepare();
    }
  };
}

function takeLinkAction() {
  const link = /[?&]consent=(opt-out)(?=[&#]|$)|#consent-(opt-out|preferences)$/g;
  const { href } = location;
  const [, inQuery, action = inQuery] = link.exec(href) ?? [];
  if (action) attempt(() => history.replaceState(history.state, "", href.replace("?consent=opt-out&", "?").replace(link, "")));
  return action;
}
function watchPageActions(act) {
  const onClick = (event) => {
    const read = (node, name) => Element.prototype.getAttribute.call(node, name);
    const actions = event.composedPath().map((node) => node instanceof Element && (read(node, "data-consent-action") ?? /^#consent-(opt-out|preferences)$/.exec(read(node, "href") ?? "")?.[1]));
    const action = actions.find((name) => typeof name === "string");
    if (!action || !/^(?:accept|reject|preferences|opt-out|opt-in|withdraw)$/.test(action)) return;
    event.preventDefault();
    act(action, "link");
  };
  const onAddressChange = ({ navigationType }) => {
    const action = takeLinkAction();
    if (action && navigationType !== "replace") act(action, "link");
  };
  safeDocument.addEventListener("click", onClick, true);
  addEventListener("hashchange", onAddressChange);
  attempt(() => window.navigation.addEventListener("currententrychange", onAddressChange));
}

async function loadModule(loading, tell) {
  try {
    const exported = await loading;
    if (Object.keys(exported).length) return exported;
    throw new Error("empty");
  } catch (error) {
    await whenItStays();
    tell(error);
    return void 0;
  }
}

const hookKey = /* @__PURE__ */ Symbol.for("assent");

function createConsent(config = {}, options) {
  if (typeof document === "undefined") throw new Error('[assent] createConsent() needs a document; on a server read the cookie with "assent/server".');
  const page = window;
  if (page[hookKey]?.consent) {
    warn("consent has started on this page already: this config is not looked at");
    return page[hookKey].consent;
  }
  const { region, lang } = own(options);
  const { consent, act, start } = assemble({ region, lang, load, loadEarly });
  page[hookKey] = { consent };
  const input = mistakeIn(config) ?? config;
  start(typeof region === "function" && isConfig(input) ? { ...config, region: "" } : input, takeLinkAction());
  watchPageActions(act);
  return consent;
}
function mistakeIn(config) {
  if (typeof config === "function") return "a function: call it, and hand over what it returns";
  if (config instanceof Map) return "a Map: hand over Object.fromEntries(map)";
  return typeof Object(config).then === "function" ? "a promise: await it first" : void 0;
}
const parts = {
  ui: () => import('./ui.js'),
  region: () => import('./region.js'),
  cleanup: () => import('./cleanup.js'),
  proof: () => import('./proof.js'),
  compat: () => import('./compat.js'),
  late: () => import('./late.js')
};
async function load(name) {
  const part = fetched(parts[name]());
  if (name === "ui" && !safeDocument.body) await new Promise((resolve) => safeDocument.addEventListener("DOMContentLoaded", resolve));
  return part;
}
function fetched(part) {
  return loadModule(part, (error) => report(`a part of assent did not load, so what is not granted stays denied (${error})`));
}
function loadEarly(use, name) {
  void fetched(name === "guard" ? import('./guard.js') : import('./early.js')).then(use);
}

export { createConsent };
