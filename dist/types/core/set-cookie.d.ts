import type { CookieSettings } from "./decision-config.js";
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
export declare function formatCookie({ name, path, sameSite, ...settings }: CookieSettings, value: string, maxAge: number, place: CookiePlace): string;
/** The consent cookie, for what is left of the record's term: writing it anew makes no decision last longer. */
export declare function formatRecordCookie(settings: CookieSettings, record: ConsentRecord, now: number, place: CookiePlace): string;
export declare function secondsIn(days: number): number;
/**
 * Stores and forms keep a no as "false", "0" or "no", each of which would be written as a yes.
 *
 * @throws {Error} for choices that are no `Map` of true and false, and for a signal that is neither.
 */
export declare function checkAnswers({ choices, signal }: ConsentRecord): void;
/** False if no browser could read or keep the record: an id, a time or a version that none can have, more than 4096 bytes of name and value. */
export declare function isUsable({ name }: CookieSettings, record: ConsentRecord): boolean;
