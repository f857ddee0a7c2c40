import { attempt } from "./attempt.js";
import type { ConsentRecord, Memory, Sign, Source } from "./types.js";

/**
 * Writes a record as the text of the consent cookie: `1!time!source!signal!choices!version!`.
 *
 * `time` is milliseconds in base 36, `signal` is `g` or empty, `choices` holds an id after each `*` (granted) or `~` (denied), the policy
 * version is percent-encoded. All but the version's `%` are characters that a cookie carries unencoded (RFC 6265, section 4.1.1), and the
 * last `!` shows that nothing was cut off.
 */
export function encodeRecord({ time, source, signal, choices, policyVersion }: ConsentRecord): string {
  const list = [...choices].map(([id, choice]) => (choice ? "*" : "~") + id).join("");
  const version = encodeURIComponent(policyVersion).replaceAll("!", "%21");
  return ["1", time.toString(36), source, signal ? "g" : "", list, version, ""].join("!");
}

const signs: readonly Sign[] = ["signal", "unasked"];

/** In place of a record that a cookie cannot hold: it cannot be read, and so denies. */
export const unreadableMark = "!";

/** What the opt-out's cookie holds. It counts by being there. */
export const optOutMark = "1";

const format = /^1!([0-9a-z]{1,9})!([a-z-]+)!(g?)!((?:[*~][\w-]{1,64})*)!([^!]*)!$/;

/** Reads what `encodeRecord` wrote. Anything else, truncated or foreign, is `null`: no record. */
export function decodeRecord(text: string): ConsentRecord | null {
  const [, time, source, signal, list, version] = format.exec(text) ?? [];
  if (!time) return null;
  const policyVersion = decode(version!);
  const items = list!.match(/.[^*~]+/g) ?? [];
  const choices = new Map(items.map((item) => [item.slice(1), item[0] === "*"]));
  if (choices.size < items.length) return null; // An id that stands twice: another has lost a letter.
  return { time: parseInt(time, 36), source: source as Source, signal: signal === "g", policyVersion, choices };
}

/**
 * All values that a cookie string has for a name, decoded; a value that cannot be decoded is given as it stands. More than one means that
 * cookies of several domains or paths share the name: https://datatracker.ietf.org/doc/html/rfc6265#section-4.2.2 gives them no reliable order.
 */
export function readCookies(cookies: string, name: string): string[] {
  return cookies
    .split(/;\s*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => decode(pair.slice(name.length + 1)));
}

/** What the values of the consent cookie, where they agree, and those of the opt-out cookie say. */
export function memoryOf(records: readonly string[], optOuts: readonly string[]): Memory {
  const record = records.every((value) => value === records[0]) ? decodeRecord(records[0]!) : null;
  return { record, optedOut: optOuts.length > 0, isDoubtful: !record && records.length > 0, sign: signs.find((sign) => sign === records.join()) };
}

function decode(text: string): string {
  return attempt(() => decodeURIComponent(text)) ?? text;
}
