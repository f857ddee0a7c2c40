import type { ConsentRecord, Memory } from "./types.js";
/**
 * Writes a record as the text of the consent cookie: `1!time!source!signal!choices!version!`.
 *
 * `time` is milliseconds in base 36, `signal` is `g` or empty, `choices` holds an id after each `*` (granted) or `~` (denied), the policy
 * version is percent-encoded. All but the version's `%` are characters that a cookie carries unencoded (RFC 6265, section 4.1.1), and the
 * last `!` shows that nothing was cut off.
 */
export declare function encodeRecord({ time, source, signal, choices, policyVersion }: ConsentRecord): string;
/** In place of a record that a cookie cannot hold: it cannot be read, and so denies. */
export declare const unreadableMark = "!";
/** What the opt-out's cookie holds. It counts by being there. */
export declare const optOutMark = "1";
/** Reads what `encodeRecord` wrote. Anything else, truncated or foreign, is `null`: no record. */
export declare function decodeRecord(text: string): ConsentRecord | null;
/**
 * All values that a cookie string has for a name, decoded; a value that cannot be decoded is given as it stands. More than one means that
 * cookies of several domains or paths share the name: https://datatracker.ietf.org/doc/html/rfc6265#section-4.2.2 gives them no reliable order.
 */
export declare function readCookies(cookies: string, name: string): string[];
/** What the values of the consent cookie, where they agree, and those of the opt-out cookie say. */
export declare function memoryOf(records: readonly string[], optOuts: readonly string[]): Memory;
