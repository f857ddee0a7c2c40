import { decodeRecord, encodeRecord } from "./consent-record.js";
import type { CookieSettings } from "./decision-config.js";
import { isId } from "./is-id.js";
import type { ConsentRecord } from "./types.js";

/** What a server knows of the cookie's place, and its config does not say. */
export interface CookiePlace {
  /** Domain of the cookies. Needed if the config says `auto`: the one that browsers accept, `example.com` say. */
  readonly domain?: string | undefined;
  /** `Secure` attribute, unless the config has it. Default `true`. */
  readonly secure?: boolean | undefined;
}

/**
 * A `Set-Cookie` header's value. Never `HttpOnly`: the page's script has to read it. https://www.rfc-editor.org/rfc/rfc6265#section-4.1
 * The path stays as `readDecision` has found it good, a comma in it too: the page sets its cookie there.
 *
 * @throws {Error} if the domain is `auto` and nobody has said which: a cookie of another scope would stand beside the page's own.
 */
export function formatCookie({ name, path, sameSite, ...settings }: CookieSettings, value: string, maxAge: number, place: CookiePlace): string {
  const domain = untilDelimiter(place.domain ?? settings.domain ?? "");
  if (domain === "auto") throw new Error('[assent] cookie.domain is "auto": name the domain that the browser takes, as { domain: "example.com" }.');
  const isSecure = settings.secure ?? place.secure ?? true;
  // Of a fraction nothing is read, and the cookie ends with the session: https://www.rfc-editor.org/rfc/rfc6265#section-5.2.2
  const attributes = [`Max-Age=${Math.floor(maxAge)}`, `Path=${path}`, `SameSite=${sameSite}`, domain && `Domain=${domain}`, isSecure && "Secure"];
  return [`${name}=${encodeURIComponent(value)}`, ...attributes].filter(Boolean).join("; ");
}

/** The consent cookie, for what is left of the record's term: writing it anew makes no decision last longer. */
export function formatRecordCookie(settings: CookieSettings, record: ConsentRecord, now: number, place: CookiePlace): string {
  return formatCookie(settings, encodeRecord(record), secondsLeft(settings, record, now), place);
}

export function secondsIn(days: number): number {
  return days * 86_400;
}

/** 0 once the term is over. A record from the future gets a whole one. */
function secondsLeft({ days }: CookieSettings, { time }: ConsentRecord, now: number): number {
  const term = secondsIn(days);
  return Math.max(0, Math.min(term, Math.ceil((time - now) / 1000 + term)));
}

/**
 * Stores and forms keep a no as "false", "0" or "no", each of which would be written as a yes.
 *
 * @throws {Error} for choices that are no `Map` of true and false, and for a signal that is neither.
 */
export function checkAnswers({ choices, signal }: ConsentRecord): void {
  const isAnswered = (value: unknown) => typeof value === "boolean";
  if (!(choices instanceof Map) || ![...choices.values()].every(isAnswered)) {
    throw new Error('[assent] record.choices is no Map of true and false: make one, as new Map(Object.entries({ analytics: false })). Texts and numbers, such as "false" or 0, have to be turned into true and false first.');
  }
  if (!isAnswered(signal)) throw new Error("[assent] record.signal is neither true nor false.");
}

/** False if no browser could read or keep the record: an id, a time or a version that none can have, more than 4096 bytes of name and value. */
export function isUsable({ name }: CookieSettings, record: ConsentRecord): boolean {
  if (/\p{Surrogate}/u.test(record.policyVersion)) return false; // Half a character has no encoding.
  const text = encodeRecord(record);
  const isReadable = decodeRecord(text) && [...record.choices.keys()].every((id) => isId(id));
  return !!isReadable && name.length + encodeURIComponent(text).length <= 4096;
}

/** What follows a `;` or a line break would be an attribute or a header of its own. */
function untilDelimiter(text: string): string {
  return text.split(/[;,\s]/)[0]!;
}
