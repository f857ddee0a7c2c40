/* The cookie codec for servers and edges: no DOM, no dependency. The verbs of the page, on a `Cookie` header. */
import type { ConfigInput } from "./core/config-input.js";
import { encodeRecord as encode, memoryOf, optOutMark, readCookies, unreadableMark } from "./core/consent-record.js";
import { type Conditions, currentRecord, decide } from "./core/decide.js";
import type { DecisionConfig } from "./core/decision-config.js";
import { heedSignal } from "./core/heed-signal.js";
import { isConfig } from "./core/is-config.js";
import { isGranted as isGrantedIn } from "./core/is-granted.js";
import { own } from "./core/own-keys.js";
import { readDecision } from "./core/read-decision.js";
import { type CookiePlace, checkAnswers, isUsable, formatCookie, formatRecordCookie, secondsIn } from "./core/set-cookie.js";
import { eventOf, transition } from "./core/transition.js";
import type { ConsentRecord, ConsentState, Memory } from "./core/types.js";

export { decodeRecord } from "./core/consent-record.js";
export type { ConfigInput } from "./core/config-input.js";
export type { Choices, ConsentRecord, ConsentState, Source } from "./core/types.js";

/** The `Cookie` header of a request; a list of cookies where a platform gives one, as AWS Lambda's `event.cookies`. */
export type CookieHeader = string | readonly string[] | null | undefined;

/** Names of the two cookies, if the config changes them. */
export interface CookieNames {
  readonly cookie?: string;
  readonly optOut?: string;
}

/** What the server knows of a request beside its cookies. */
export interface RequestFacts extends CookiePlace {
  /** ISO 3166 code; by default the config's. Where the region is unknown, the strictest rule holds. */
  readonly region?: string | null | undefined;
  /** True if the request has the header `Sec-GPC: 1`. */
  readonly gpc?: boolean | undefined;
  /** True if the request has the header `DNT: 1`. */
  readonly dnt?: boolean | undefined;
  /** Milliseconds since the epoch; by default the server's clock. */
  readonly now?: number | undefined;
  /** `Set-Cookie` headers that the answer has already: `refreshConsent` leaves their cookies to them. */
  readonly setCookies?: readonly string[] | undefined;
}

/** What a request's cookies say, unjudged. */
export interface StoredConsent {
  /** `null` if there is none, and in doubt. */
  readonly record: ConsentRecord | null;
  /** True if the standing opt-out is set. It beats the record. */
  readonly optedOut: boolean;
}

/**
 * Reads what a request's `Cookie` header says: the stored record, or `null` in doubt, and whether the standing opt-out is set. The opt-out
 * beats the record. Takes the config, or the names of the cookies alone.
 */
export function readConsent(cookies: CookieHeader, config: CookieNames | ConfigInput = {}): StoredConsent {
  const { cookie, optOut } = own(config);
  const names = { cookie: typeof cookie === "string" ? { name: cookie } : cookie, optOut: typeof optOut === "string" ? { cookie: optOut } : optOut };
  const { record, optedOut } = find(cookies, readDecision(names));
  return { record, optedOut };
}

/**
 * The state that the page will come to, by the same rules: what is granted may be rendered with its tags. A config that is none, as after a
 * fetch that failed, grants nothing.
 */
export function readState(cookies: CookieHeader, config: ConfigInput, facts: RequestFacts = {}): ConsentState {
  const { decision, memory, conditions } = read(cookies, config, facts);
  return decide(decision, heedSignal(decision, memory, conditions), conditions);
}

/** True if the category or service is granted; an unknown id is not. */
export function isGranted(cookies: CookieHeader, id: string, config: ConfigInput, facts: RequestFacts = {}): boolean {
  return isGrantedIn(readState(cookies, config, facts), id);
}

/**
 * The text of the consent cookie, which `decodeRecord` reads.
 *
 * @throws {Error} if its choices or its signal are anything but true and false.
 */
export function encodeRecord(record: ConsentRecord): string {
  checkAnswers(record);
  return encode(record);
}

/**
 * The `Set-Cookie` header that stores a record, for what is left of its term.
 *
 * @throws {Error} if its choices or its signal are anything but true and false, no browser could read or keep it, no page would count it, or
 * the config is none.
 */
export function writeConsent(record: ConsentRecord, config: ConfigInput = {}, facts: RequestFacts = {}): string {
  if (!isConfig(config)) throw new Error("[assent] the config is no object: without one nothing can be granted or stored.");
  const decision = readDecision(config);
  const { cookie } = decision;
  checkAnswers(record);
  if (!isUsable(cookie, record)) throw new Error("[assent] no browser could use this record: its ids, its time, its version or its size are out of bounds.");
  const now = facts.now ?? Date.now();
  if (!dueRecord(decision, record, now)) throw new Error("[assent] no page would count this record: its time (milliseconds since the epoch) is longer ago than cookie.days, or a day ahead. Give that of the decision; one that is over has to be asked for again.");
  return formatRecordCookie(cookie, record, now, facts);
}

/** The `Set-Cookie` headers of an opt-out, as `consent.optOut()` sets them: the standing opt-out, and a record of the refusal. */
export function writeOptOut(cookies?: CookieHeader, config: ConfigInput = {}, facts: RequestFacts = {}): string[] {
  return change("opt-out", cookies, config, facts);
}

/** The `Set-Cookie` headers that lift it, as `consent.optIn()` does: what it covered stays refused, and lifting it grants nothing. */
export function clearOptOut(cookies?: CookieHeader, config: ConfigInput = {}, facts: RequestFacts = {}): string[] {
  return change("opt-in", cookies, config, facts);
}

/**
 * The `Set-Cookie` headers that set again what the request brought: Safari forgets cookies that scripts have set after seven days without
 * a visit, but not those of a server (https://webkit.org/tracking-prevention/). The record's term stays what it was; that of the
 * opt-out, of the word that a signal stood, and of the mark of a refusal too large for a cookie, begins anew. Of what else is in doubt nothing
 * is set, nor what the answer sets itself, which is newer.
 */
export function refreshConsent(cookies: CookieHeader, config: ConfigInput = {}, facts: RequestFacts = {}): string[] {
  const { decision, memory, conditions } = read(cookies, config, facts);
  const { record, optedOut } = memory;
  const mark = readCookies(textOfHeader(cookies), decision.cookie.name).join();
  const denied = ["signal", unreadableMark].includes(mark) ? [formatCookie(decision.cookie, mark, secondsIn(decision.cookie.days), facts)] : [];
  const headers = [...denied, ...headersOf(decision, { record: dueRecord(decision, record, conditions.now), optedOut }, conditions.now, facts)];
  const decided = facts.setCookies?.map(nameOf);
  return headers.filter((header) => !decided?.includes(nameOf(header)));
}

function change(type: "opt-out" | "opt-in", cookies: CookieHeader, config: ConfigInput, facts: RequestFacts): string[] {
  if (type === "opt-in" && !isConfig(config)) return [];
  const { decision, memory: found, conditions } = read(cookies, config, facts);
  const memory = heedSignal(decision, found, conditions);
  const changed = transition(decision, memory, conditions, eventOf(type, "api"));
  if (changed === memory) return [];
  const lifted = type === "opt-in" ? [formatCookie(decision.optOut, "", 0, facts)] : [];
  return [...lifted, ...headersOf(decision, changed, conditions.now, facts)];
}

/** A record that no cookie can hold is kept as one that cannot be read, which denies; as on the page. */
function headersOf({ cookie, optOut }: DecisionConfig, { record, optedOut }: Memory, now: number, facts: RequestFacts): string[] {
  const standing = optedOut ? [formatCookie(optOut, optOutMark, secondsIn(optOut.days), facts)] : [];
  if (!record) return standing;
  return [...standing, isUsable(cookie, record) ? formatRecordCookie(cookie, record, now, facts) : formatCookie(cookie, unreadableMark, secondsIn(cookie.days), facts)];
}

/** The record if its term is not over, under whichever policy: what it refused stays refused. */
function dueRecord(decision: DecisionConfig, record: ConsentRecord | null, now: number): ConsentRecord | null {
  return currentRecord({ ...decision, isMaterial: false }, record, now);
}

function nameOf(header: string): string {
  return header.split("=")[0]!.trim();
}

function read(cookies: CookieHeader, config: ConfigInput, { region, gpc = false, dnt = false, now = Date.now() }: RequestFacts) {
  const decision = readDecision(config);
  const conditions: Conditions = { region: region || decision.region, gpc, dnt, now, isLasting: () => true };
  const found = find(cookies, decision);
  return { decision, memory: isConfig(config) ? found : { ...found, record: null }, conditions };
}

function find(cookies: CookieHeader, { cookie, optOut }: DecisionConfig): Memory {
  const header = textOfHeader(cookies);
  return memoryOf(readCookies(header, cookie.name), readCookies(header, optOut.name));
}

/** Cookies that a framework has parsed already must not count as none: where the mode grants, an opt-out would be passed over. */
function textOfHeader(cookies: CookieHeader): string {
  const list: unknown[] = [cookies ?? []].flat();
  if (list.every((item) => typeof item === "string")) return list.join("; ");
  throw new Error("[assent] the cookies are no text: hand over the Cookie header, or a list of texts such as \"consent=1…\".");
}
