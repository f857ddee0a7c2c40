import { grantedIds } from "./is-granted.js";
import type { ProofEntry } from "./exported-record.js";
import type { ConsentRecord, ConsentState, Memory } from "./types.js";

/** What this browser keeps as proof. */
export interface Ledger {
  /** Random, made with the first entry. */
  readonly id: string;
  readonly history: readonly ProofEntry[];
  /** Keys of the entries that `record.url` has not received yet. */
  readonly unsent: readonly string[];
}

/** What an entry says of itself, and of the page it was written on. */
export type Circumstances = Pick<ProofEntry, "key" | "locale" | "texts" | "textsHash">;

/** Entries kept; the oldest go first. */
const limit = 50;

/** Reads what is stored. In doubt (corrupt, foreign, an entry that is none) `null`: the history starts anew. */
export function readLedger(text: string | null): Ledger | null {
  try {
    const { id, history, unsent } = JSON.parse(text!) as Ledger;
    const isWhole = typeof id === "string" && /^[\da-f]{32}$/.test(id) && history.every(isEntry) && unsent.every((key) => history.some((entry) => entry.key === key));
    return isWhole ? { id, history, unsent } : null;
  } catch {
    return null;
  }
}

function isEntry({ key, time, noted, choices }: ProofEntry): boolean {
  return typeof key === "string" && [time, noted].every((date) => !Number.isNaN(Date.parse(date))) && Object.values(choices).every((choice) => typeof choice === "boolean");
}

/**
 * The ledger with what stands now, if it lacks that: a stored decision that it does not list, or an opt-out cookie that came or went since
 * the last entry. What is written stays as it was; only the oldest entries go, and what was never sent of them with them.
 */
export function appendTo(ledger: Ledger, memory: Memory, state: ConsentState, now: number, circumstances: Circumstances, isToSend: boolean): Ledger {
  const { record, optedOut } = memory;
  const isKnown = optedOut === !!currentEntry(ledger.history, record)?.optedOut;
  const isNew = record && !ledger.history.some((entry) => isOf(entry, record));
  if (!isNew && isKnown) return ledger;
  const decided = isNew ? entryOf(record, state) : { time: iso(now), source: "cookie" as const, policyVersion: state.policyVersion, signal: state.gpc, choices: standing(state) };
  const entry = { ...circumstances, noted: iso(now), ...decided, ...place(state), optedOut };
  return bounded({ ...ledger, history: [...ledger.history, entry], unsent: [...ledger.unsent, ...(isToSend ? [entry.key] : [])] });
}

/**
 * The ledger with those entries of another that it lacks: what this page wrote is lost if another tab wrote at the same moment, since
 * browsers tell their processes of `localStorage` one after the other (https://html.spec.whatwg.org/multipage/webstorage.html#the-localstorage-attribute).
 */
export function withMissing(ledger: Ledger, { history, unsent }: Ledger): Ledger {
  const missing = history.filter(({ key }) => ledger.history.every((entry) => entry.key !== key));
  const whole = [...ledger.history, ...missing].sort((one, other) => Date.parse(one.noted) - Date.parse(other.noted));
  const merged = bounded({ ...ledger, history: whole, unsent: [...ledger.unsent, ...unsent.filter((key) => missing.some((entry) => entry.key === key))] });
  return missing.some((entry) => merged.history.includes(entry)) ? merged : ledger;
}

function bounded(ledger: Ledger): Ledger {
  const history = ledger.history.slice(-limit);
  return { ...ledger, history, unsent: ledger.unsent.filter((key) => history.some((entry) => entry.key === key)) };
}

/** The ledger once an entry has been received. */
export function withSent(ledger: Ledger, key: string): Ledger {
  return { ...ledger, unsent: ledger.unsent.filter((each) => each !== key) };
}

/** The entry that an export shows as standing. A record that no longer counts is in the history alone. */
export function standingEntry(history: readonly ProofEntry[], { record, optedOut }: Memory, state: ConsentState, now: number, circumstances: Circumstances): ProofEntry | null {
  const isStanding = record && iso(record.time) === state.decidedAt;
  const own = isStanding ? history.filter((entry) => entry.optedOut === optedOut && isOf(entry, record)).at(-1) : undefined;
  if (isStanding || optedOut) return own ?? currentEntry(history, record) ?? null;
  if (state.source !== "signal") return null;
  const time = iso(now);
  return { ...circumstances, key: "", time, noted: time, source: "signal", policyVersion: state.policyVersion, ...place(state), optedOut, signal: true, choices: standing(state) };
}

/**
 * The entry of the record, or of the opt-out cookie that came or went after it. Order is that of writing, for clocks are set back; but of
 * decisions made in quick succession, or in two tabs, an earlier one may have been written later: others than the record's are passed over.
 */
function currentEntry(history: readonly ProofEntry[], record: ConsentRecord | null): ProofEntry | undefined {
  if (!record) return history.at(-1);
  const from = history.findIndex((entry) => isOf(entry, record));
  return history.filter((entry, index) => index >= from && (entry.source === "cookie" || isOf(entry, record))).at(-1);
}

/** Two decisions of the same millisecond are told apart by what they say. */
function isOf({ time, choices }: ProofEntry, record: ConsentRecord): boolean {
  return time === iso(record.time) && [...record.choices].every(([id, choice]) => choices[id] === choice);
}

/** A category or service that the record does not name has what it has now, if the record still counts: required or denied. */
function entryOf(record: ConsentRecord, state: ConsentState) {
  const time = iso(record.time);
  const unnamed = time === state.decidedAt ? standing(state) : {};
  const { source, policyVersion, signal } = record;
  return { time, source, policyVersion, signal, choices: { ...unnamed, ...Object.fromEntries(record.choices) } };
}

function standing(state: ConsentState): Record<string, boolean> {
  const granted = grantedIds(state);
  return Object.fromEntries(Object.keys({ ...state.categories, ...state.services }).map((id) => [id, granted.includes(id)]));
}

function place({ region, mode }: ConsentState) {
  return { region, mode };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
