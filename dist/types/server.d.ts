import type { ConfigInput } from "./core/config-input.js";
import { type CookiePlace } from "./core/set-cookie.js";
import type { ConsentRecord, ConsentState } from "./core/types.js";
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
export declare function readConsent(cookies: CookieHeader, config?: CookieNames | ConfigInput): StoredConsent;
/**
 * The state that the page will come to, by the same rules: what is granted may be rendered with its tags. A config that is none, as after a
 * fetch that failed, grants nothing.
 */
export declare function readState(cookies: CookieHeader, config: ConfigInput, facts?: RequestFacts): ConsentState;
/** True if the category or service is granted; an unknown id is not. */
export declare function isGranted(cookies: CookieHeader, id: string, config: ConfigInput, facts?: RequestFacts): boolean;
/**
 * The text of the consent cookie, which `decodeRecord` reads.
 *
 * @throws {Error} if its choices or its signal are anything but true and false.
 */
export declare function encodeRecord(record: ConsentRecord): string;
/**
 * The `Set-Cookie` header that stores a record, for what is left of its term.
 *
 * @throws {Error} if its choices or its signal are anything but true and false, no browser could read or keep it, no page would count it, or
 * the config is none.
 */
export declare function writeConsent(record: ConsentRecord, config?: ConfigInput, facts?: RequestFacts): string;
/** The `Set-Cookie` headers of an opt-out, as `consent.optOut()` sets them: the standing opt-out, and a record of the refusal. */
export declare function writeOptOut(cookies?: CookieHeader, config?: ConfigInput, facts?: RequestFacts): string[];
/** The `Set-Cookie` headers that lift it, as `consent.optIn()` does: what it covered stays refused, and lifting it grants nothing. */
export declare function clearOptOut(cookies?: CookieHeader, config?: ConfigInput, facts?: RequestFacts): string[];
/**
 * The `Set-Cookie` headers that set again what the request brought: Safari forgets cookies that scripts have set after seven days without
 * a visit, but not those of a server (https://webkit.org/tracking-prevention/). The record's term stays what it was; that of the
 * opt-out, of the word that a signal stood, and of the mark of a refusal too large for a cookie, begins anew. Of what else is in doubt nothing
 * is set, nor what the answer sets itself, which is newer.
 */
export declare function refreshConsent(cookies: CookieHeader, config?: ConfigInput, facts?: RequestFacts): string[];
