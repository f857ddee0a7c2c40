import { e as encodeRecord, d as decodeRecord, m as memoryOf, r as readCookies } from './shared/consent-record.js';
import { a as decide, t as transition } from './shared/transition.js';
import { i as isGranted$1 } from './shared/judge.js';
import { a as readDecision } from './shared/read-decision.js';

function setCookie({ name, path, sameSite, ...settings }, value, maxAge, place) {
  const domain = clean(place.domain ?? settings.domain ?? "");
  if (domain === "auto") throw new Error('[assent] cookie.domain is "auto": name the domain that the browser takes, as { domain: "example.com" }.');
  const isSecure = settings.secure ?? place.secure ?? true;
  const attributes = [`Max-Age=${maxAge}`, `Path=${clean(path)}`, `SameSite=${clean(sameSite)}`, domain && `Domain=${domain}`, isSecure && "Secure"];
  return [`${clean(name)}=${encodeURIComponent(value)}`, ...attributes].filter(Boolean).join("; ");
}
function setRecordCookie(settings, record, now, place) {
  return setCookie(settings, encodeRecord(record), secondsLeft(settings, record, now), place);
}
function secondsLeft({ days }, { time }, now) {
  const term = days * 86400;
  return Math.max(0, Math.min(term, Math.ceil((time - now) / 1e3 + term)));
}
function isUsable({ name }, record) {
  const text = encodeRecord(record);
  const isReadable = decodeRecord(text) && [...record.choices.keys()].every((id) => /^[\w-]{1,64}$/.test(id));
  return !!isReadable && name.length + encodeURIComponent(text).length <= 4096;
}
function clean(text) {
  return text.split(/[;,\s]/)[0];
}

function readConsent(cookies, { cookie, optOut } = {}) {
  const record = typeof cookie === "string" ? cookie : cookie?.name ?? "consent";
  const memory = find(cookies, record, typeof optOut === "string" ? optOut : optOut?.cookie ?? "consent_optout");
  return { record: memory.record, optedOut: memory.optedOut };
}
function readState(cookies, config, facts = {}) {
  const { decision, memory, conditions } = read(cookies, config, facts);
  return decide(decision, memory, conditions);
}
function isGranted(cookies, id, config, facts = {}) {
  return isGranted$1(readState(cookies, config, facts), id);
}
function writeConsent(record, config = {}, facts = {}) {
  const { cookie } = readDecision(config);
  if (!isUsable(cookie, record)) throw new Error("[assent] no browser could use this record: its ids, its time or its size are out of bounds.");
  return setRecordCookie(cookie, record, facts.now ?? Date.now(), facts);
}
function writeOptOut(cookies, config = {}, facts = {}) {
  return change("opt-out", cookies, config, facts);
}
function clearOptOut(cookies, config = {}, facts = {}) {
  return change("opt-in", cookies, config, facts);
}
function refreshConsent(cookies, config = {}, facts = {}) {
  const { decision, memory, conditions } = read(cookies, config, facts);
  const { record, optedOut, wasSignalled } = memory;
  const isDue = record && secondsLeft(decision.cookie, record, conditions.now) > 0 && record.time < conditions.now + 864e5;
  const signalled = wasSignalled ? [setCookie(decision.cookie, "signal", decision.cookie.days * 86400, facts)] : [];
  return [...signalled, ...headersOf(decision, { record: isDue ? record : null, optedOut }, conditions.now, facts)];
}
function change(type, cookies, config, facts) {
  const { decision, memory, conditions } = read(cookies, config, facts);
  const changed = transition(decision, memory, conditions, { type, source: "api" });
  if (changed === memory) return [];
  const lifted = type === "opt-in" ? [setCookie(decision.optOut, "", 0, facts)] : [];
  return [...lifted, ...headersOf(decision, changed, conditions.now, facts)];
}
function headersOf({ cookie, optOut }, { record, optedOut }, now, facts) {
  const standing = optedOut ? [setCookie(optOut, "1", optOut.days * 86400, facts)] : [];
  return [...standing, ...record ? [setRecordCookie(cookie, record, now, facts)] : []];
}
function read(cookies, config, { region, gpc = false, dnt = false, now = Date.now() }) {
  const decision = readDecision(config);
  const conditions = { region: region || decision.region, gpc, dnt, now };
  return { decision, memory: find(cookies, decision.cookie.name, decision.optOut.name), conditions };
}
function find(cookies, cookie, optOut) {
  return memoryOf(readCookies(cookies ?? "", cookie), readCookies(cookies ?? "", optOut));
}

export { clearOptOut, decodeRecord, encodeRecord, isGranted, readConsent, readState, refreshConsent, writeConsent, writeOptOut };
