import type { ConsentRecord } from "./core/types.js";
export { decodeRecord, encodeRecord } from "./core/consent-record.js";
export type { ConsentRecord, Source } from "./core/types.js";
/** Names of the two cookies, if the config changes them. */
export interface CookieNames {
    readonly cookie?: string;
    readonly optOut?: string;
}
/**
 * Reads what a request's `Cookie` header says: the stored record, or `null` in doubt, and whether the standing opt-out is set. The opt-out
 * beats the record.
 */
export declare function readConsent(cookieHeader: string | null | undefined, { cookie, optOut }?: CookieNames): {
    readonly record: ConsentRecord | null;
    readonly optedOut: boolean;
};
