import { r as report } from './shared/report.js';
import { t as toJson } from './shared/to-json.js';
import { o as own, g as grantedIds } from './shared/own-keys.js';
import { s as safeDocument } from './shared/safe-document.js';
import { a as attempt } from './shared/attempt.js';
import { r as readKey, a as readAddress } from './shared/record-settings.js';

async function sha256(text) {
  const { subtle } = crypto;
  return subtle ? hex(new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)))) : "";
}
function randomId() {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}
function hex(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function inTurn(name, act) {
  const locks = navigator.locks;
  let result;
  const run = async () => {
    result = { value: await act() };
  };
  try {
    await locks.request(name, run);
  } catch {
  }
  if (!result) await run();
  return result.value;
}

const refusals = [400, 413, 415, 422];
const conflict = 409;
const patience = 3e4;
const told = /* @__PURE__ */ new Set();
async function sendRecord(url, record) {
  try {
    const { ok, status, type } = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: toJson(record),
      keepalive: true,
      redirect: "manual",
      // Most of them become a GET without the record (https://fetch.spec.whatwg.org/#http-redirect-fetch).
      signal: AbortSignal.timeout(patience)
    });
    const isTaken = ok || status === conflict;
    const isRefused = refusals.includes(status);
    if (type === "opaqueredirect") reportOnce(`record.url ${url} leads to another address: name that one`);
    else if (!isTaken) reportOnce(isRefused ? `record.url refused a record (${status}): it is not sent again` : `record.url ${url} answered ${status}: records are kept and sent again. Mend the address, or what answers there`);
    return isTaken || isRefused;
  } catch {
    return void 0;
  }
}
function reportOnce(message) {
  if (!told.has(message)) report(message);
  told.add(message);
}

const textsEdition = "a03d34d0" ;

async function describeTexts(input, lang) {
  const { policy, categories, ui } = own(input);
  const view = own(ui);
  const shown = ["consent-preferences", "consent-banner"].map((name) => safeDocument.getElementsByTagName(name)[0]?.getAttribute("lang"));
  const locale = String([...shown, lang, view["lang"], safeDocument.documentElement.lang].find((tag) => tag && typeof tag === "string") ?? "en");
  return { locale, texts: textsEdition, textsHash: await sha256(toJson([textsEdition, locale, policy, categories, view["texts"], view["links"]])) };
}

function createTextStorage(key) {
  let unkept = null;
  let standing = null;
  const stored = () => attempt(() => localStorage.getItem(key)) ?? null;
  return {
    read() {
      const text = stored();
      return text === standing ? unkept ?? text : text;
    },
    write(text) {
      attempt(() => localStorage.setItem(key, text));
      standing = stored();
      unkept = standing === text ? null : text;
    },
    remove() {
      unkept = null;
      attempt(() => localStorage.removeItem(key));
    },
    isKept: () => unkept === null
  };
}

function readLedger(text) {
  try {
    const { id, history, unsent } = JSON.parse(text);
    const isWhole = typeof id === "string" && /^[\da-f]{32}$/.test(id) && history.every(isEntry) && unsent.every((key) => history.some((entry) => entry.key === key));
    return isWhole ? { id, history, unsent } : null;
  } catch {
    return null;
  }
}
function isEntry({ key, time, noted, choices }) {
  return typeof key === "string" && [time, noted].every((date) => !Number.isNaN(Date.parse(date))) && Object.values(choices).every((choice) => typeof choice === "boolean");
}
function appendTo(ledger, memory, state, now, circumstances, isToSend) {
  const { record, optedOut } = memory;
  const isKnown = optedOut === !!currentEntry(ledger.history, record)?.optedOut;
  const isNew = record && !ledger.history.some((entry2) => isOf(entry2, record));
  if (!isNew && isKnown) return ledger;
  const decided = isNew ? entryOf(record, state) : { time: iso(now), source: "cookie", policyVersion: state.policyVersion, signal: state.gpc, choices: standing(state) };
  const entry = { ...circumstances, noted: iso(now), ...decided, ...place(state), optedOut };
  return bounded({ ...ledger, history: [...ledger.history, entry], unsent: [...ledger.unsent, ...isToSend ? [entry.key] : []] });
}
function withMissing(ledger, { history, unsent }) {
  const missing = history.filter(({ key }) => ledger.history.every((entry) => entry.key !== key));
  const whole = [...ledger.history, ...missing].sort((one, other) => Date.parse(one.noted) - Date.parse(other.noted));
  const merged = bounded({ ...ledger, history: whole, unsent: [...ledger.unsent, ...unsent.filter((key) => missing.some((entry) => entry.key === key))] });
  return missing.some((entry) => merged.history.includes(entry)) ? merged : ledger;
}
function bounded(ledger) {
  const history = ledger.history.slice(-50);
  return { ...ledger, history, unsent: ledger.unsent.filter((key) => history.some((entry) => entry.key === key)) };
}
function withSent(ledger, key) {
  return { ...ledger, unsent: ledger.unsent.filter((each) => each !== key) };
}
function standingEntry(history, { record, optedOut }, state, now, circumstances) {
  const isStanding = record && iso(record.time) === state.decidedAt;
  const own = isStanding ? history.filter((entry) => entry.optedOut === optedOut && isOf(entry, record)).at(-1) : void 0;
  if (isStanding || optedOut) return own ?? currentEntry(history, record) ?? null;
  if (state.source !== "signal") return null;
  const time = iso(now);
  return { ...circumstances, key: "", time, noted: time, source: "signal", policyVersion: state.policyVersion, ...place(state), optedOut, signal: true, choices: standing(state) };
}
function currentEntry(history, record) {
  if (!record) return history.at(-1);
  const from = history.findIndex((entry) => isOf(entry, record));
  return history.filter((entry, index) => index >= from && (entry.source === "cookie" || isOf(entry, record))).at(-1);
}
function isOf({ time, choices }, record) {
  return time === iso(record.time) && [...record.choices].every(([id, choice]) => choices[id] === choice);
}
function entryOf(record, state) {
  const time = iso(record.time);
  const unnamed = time === state.decidedAt ? standing(state) : {};
  const { source, policyVersion, signal } = record;
  return { time, source, policyVersion, signal, choices: { ...unnamed, ...Object.fromEntries(record.choices) } };
}
function standing(state) {
  const granted = grantedIds(state);
  return Object.fromEntries(Object.keys({ ...state.categories, ...state.services }).map((id) => [id, granted.includes(id)]));
}
function place({ region, mode }) {
  return { region, mode };
}
function iso(time) {
  return new Date(time).toISOString();
}

const mostFailures = 3;
const none = { id: "", history: [], unsent: [] };
const storages = /* @__PURE__ */ new Map();
const page = { added: none, timesForgotten: 0, written: Promise.resolve(), delivery: Promise.resolve() };
async function note(host, decided, state = host.getState()) {
  const memory = decided ?? host.getMemory();
  if (decided && !memory.record && !memory.optedOut) {
    forget(host);
    return note(host);
  }
  const { timesForgotten } = page;
  await (page.written = page.written.then(() => orReport(() => append(host, memory, state, timesForgotten, !!decided))));
  page.delivery = page.delivery.then(() => orReport(() => deliver(host)));
}
async function exportRecord(host) {
  await note(host);
  const ledger = readLedger(storageOf(host).read());
  const memory = host.getMemory();
  const texts = await describeTexts(host.input, host.lang);
  const record = standingEntry(ledger?.history ?? [], memory, host.getState(), Date.now(), { key: "", ...texts });
  return { id: ledger?.id ?? null, record, history: ledger?.history ?? [], optedOut: memory.optedOut };
}
function forget(host) {
  page.timesForgotten++;
  page.added = none;
  storageOf(host).remove();
}
async function orReport(act) {
  try {
    await act();
  } catch (error) {
    report(`the proof of a decision was not kept or sent: ${error}`);
  }
}
function storageOf(host) {
  const key = readKey(host.input);
  const known = storages.get(key);
  if (known) return known;
  const storage = createTextStorage(key);
  storages.set(key, storage);
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    if (event.newValue === null) page.added = none;
    else void orReport(() => update(host, (stored) => stored ? withMissing(stored, page.added) : stored));
  });
  return storage;
}
async function append(host, memory, state, timesForgotten, isDecision) {
  const given = { key: randomId(), ...await describeTexts(host.input, host.lang) };
  const isToSend = readAddress(host.input) !== void 0;
  await update(host, (stored) => {
    const { record, optedOut } = host.getMemory();
    if (timesForgotten !== page.timesForgotten || !(record || optedOut)) return stored;
    const ledger = stored ?? { ...none, id: randomId() };
    const appended = appendTo(ledger, memory, state, Date.now(), given, isToSend);
    if (appended === ledger) return stored;
    page.added = { ...page.added, history: [...page.added.history, ...appended.history.slice(-1)], unsent: [...page.added.unsent, ...isToSend ? [given.key] : []] };
    return appended;
  });
  if (!isDecision && !storageOf(host).isKept()) await forgetToSend(host, given.key);
}
function forgetToSend(host, key) {
  page.added = withSent(page.added, key);
  return update(host, (stored) => stored && withSent(stored, key));
}
async function deliver(host) {
  const address = readAddress(host.input);
  if (address === void 0) return;
  await inTurn(`${readKey(host.input)} send`, async () => {
    const tried = /* @__PURE__ */ new Set();
    let failures = 0;
    for (; ; ) {
      const ledger = readLedger(storageOf(host).read());
      const entry = ledger?.history.find(({ key }) => ledger.unsent.includes(key) && !tried.has(key));
      if (!entry) return;
      tried.add(entry.key);
      const isDone = await sendRecord(address, { id: ledger.id, ...entry });
      if (isDone === void 0 || !isDone && ++failures === mostFailures) return;
      if (!isDone) continue;
      await forgetToSend(host, entry.key);
    }
  });
}
function update(host, change) {
  return inTurn(readKey(host.input), () => {
    const storage = storageOf(host);
    const stored = readLedger(storage.read());
    const changed = change(stored);
    if (changed && changed !== stored) storage.write(toJson(changed));
  });
}

export { exportRecord, note };
