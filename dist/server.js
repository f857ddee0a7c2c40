import { e as encodeRecord$1, d as decodeRecord, h as heedSignal, r as readCookies, u as unreadableMark, i as isConfig, m as memoryOf, o as optOutMark } from './shared/consent-record.js';
import { b as decide, t as transition, c as currentRecord, e as eventOf } from './shared/transition.js';
import { i as isGranted$1, o as own } from './shared/own-keys.js';
import { a as readDecision } from './shared/read-decision.js';
import { i as isId } from './shared/is-id.js';

function formatCookie({ name, path, sameSite, ...settings }, value, maxAge, place) {
  const domain = untilDelimiter(place.domain ?? settings.domain ?? "");
  if (domain === "auto") throw new Error('[assent] cookie.domain is "auto": name the domain that the browser takes, as { domain: "example.com" }.');
  const isSecure = settings.secure ?? place.secure ?? true;
  const attributes = [`Max-Age=${Math.floor(maxAge)}`, `Path=${path}`, `SameSite=${sameSite}`, domain && `Domain=${domain}`, isSecure && "Secure"];
  return [`${name}=${encodeURIComponent(value)}`, ...attributes].filter(Boolean).join("; ");
}
function formatRecordCookie(settings, record, now, place) {
  return formatCookie(settings, encodeRecord$1(record), secondsLeft(settings, record, now), place);
}
function secondsIn(days) {
  return days * 86400;
}
function secondsLeft({ days }, { time }, now) {
  const term = secondsIn(days);
  return Math.max(0, Math.min(term, Math.ceil((time - now) / 1e3 + term)));
}
function checkAnswers({ choices, signal }) {
  const isAnswered = (value) => typeof value === "boolean";
  if (!(choices instanceof Map) || ![...choices.values()].every(isAnswered)) {
    throw new Error('[assent] record.choices is no Map of true and false: make one, as new Map(Object.entries({ analytics: false })). Texts and numbers, such as "false" or 0, have to be turned into true and false first.');
  }
  if (!isAnswered(signal)) throw new Error("[assent] record.signal is neither true nor false.");
}
function isUsable({ name }, record) {
  if (/\p{Surrogate}/u.test(record.policyVersion)) return false;
  const text = encodeRecord$1(record);
  const isReadable = decodeRecord(text) && [...record.choices.keys()].every((id) => isId(id));
  return !!isReadable && name.length + encodeURIComponent(text).length <= 4096;
}
function untilDelimiter(text) {
  return text.split(/[;,\s]/)[0];
}

function readConsent(cookies, config = {}) {
  const { cookie, optOut } = own(config);
  const names = { cookie: typeof cookie === "string" ? { name: cookie } : cookie, optOut: typeof optOut === "string" ? { cookie: optOut } : optOut };
  const { record, optedOut } = find(cookies, readDecision(names));
  return { record, optedOut };
}
function readState(cookies, config, facts = {}) {
  const { decision, memory, conditions } = read(cookies, config, facts);
  return decide(decision, heedSignal(decision, memory, conditions), conditions);
}
function isGranted(cookies, id, config, facts = {}) {
  return isGranted$1(readState(cookies, config, facts), id);
}
function encodeRecord(record) {
  checkAnswers(record);
  return encodeRecord$1(record);
}
function writeConsent(record, config = {}, facts = {}) {
  if (!isConfig(config)) throw new Error("[assent] the config is no object: without one nothing can be granted or stored.");
  const decision = readDecision(config);
  const { cookie } = decision;
  checkAnswers(record);
  if (!isUsable(cookie, record)) throw new Error("[assent] no browser could use this record: its ids, its time, its version or its size are out of bounds.");
  const now = facts.now ?? Date.now();
  if (!dueRecord(decision, record, now)) throw new Error("[assent] no page would count this record: its time (milliseconds since the epoch) is longer ago than cookie.days, or a day ahead. Give that of the decision; one that is over has to be asked for again.");
  return formatRecordCookie(cookie, record, now, facts);
}
function writeOptOut(cookies, config = {}, facts = {}) {
  return change("opt-out", cookies, config, facts);
}
function clearOptOut(cookies, config = {}, facts = {}) {
  return change("opt-in", cookies, config, facts);
}
function refreshConsent(cookies, config = {}, facts = {}) {
  const { decision, memory, conditions } = read(cookies, config, facts);
  const { record, optedOut } = memory;
  const mark = readCookies(textOfHeader(cookies), decision.cookie.name).join();
  const denied = ["signal", unreadableMark].includes(mark) ? [formatCookie(decision.cookie, mark, secondsIn(decision.cookie.days), facts)] : [];
  const headers = [...denied, ...headersOf(decision, { record: dueRecord(decision, record, conditions.now), optedOut }, conditions.now, facts)];
  const decided = facts.setCookies?.map(nameOf);
  return headers.filter((header) => !decided?.includes(nameOf(header)));
}
function change(type, cookies, config, facts) {
  if (type === "opt-in" && !isConfig(config)) return [];
  const { decision, memory: found, conditions } = read(cookies, config, facts);
  const memory = heedSignal(decision, found, conditions);
  const changed = transition(decision, memory, conditions, eventOf(type, "api"));
  if (changed === memory) return [];
  const lifted = type === "opt-in" ? [formatCookie(decision.optOut, "", 0, facts)] : [];
  return [...lifted, ...headersOf(decision, changed, conditions.now, facts)];
}
function headersOf({ cookie, optOut }, { record, optedOut }, now, facts) {
  const standing = optedOut ? [formatCookie(optOut, optOutMark, secondsIn(optOut.days), facts)] : [];
  if (!record) return standing;
  return [...standing, isUsable(cookie, record) ? formatRecordCookie(cookie, record, now, facts) : formatCookie(cookie, unreadableMark, secondsIn(cookie.days), facts)];
}
function dueRecord(decision, record, now) {
  return currentRecord({ ...decision, isMaterial: false }, record, now);
}
function nameOf(header) {
  return header.split("=")[0].trim();
}
function read(cookies, config, { region, gpc = false, dnt = false, now = Date.now() }) {
  const decision = readDecision(config);
  const conditions = { region: region || decision.region, gpc, dnt, now, isLasting: () => true };
  const found = find(cookies, decision);
  return { decision, memory: isConfig(config) ? found : { ...found, record: null }, conditions };
}
function find(cookies, { cookie, optOut }) {
  const header = textOfHeader(cookies);
  return memoryOf(readCookies(header, cookie.name), readCookies(header, optOut.name));
}
function textOfHeader(cookies) {
  const list = [cookies ?? []].flat();
  if (list.every((item) => typeof item === "string")) return list.join("; ");
  throw new Error('[assent] the cookies are no text: hand over the Cookie header, or a list of texts such as "consent=1\u2026".');
}

export { clearOptOut, decodeRecord, encodeRecord, isGranted, readConsent, readState, refreshConsent, writeConsent, writeOptOut };
