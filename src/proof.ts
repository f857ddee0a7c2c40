/* The part that keeps and gives out the proof of decisions, loaded when one is made or asked for. */
import { randomId } from "./adapters/hash.js";
import { inTurn } from "./adapters/in-turn.js";
import { sendRecord } from "./adapters/record-sender.js";
import { describeTexts } from "./adapters/shown-texts.js";
import { createTextStorage, type TextStorage } from "./adapters/text-storage.js";
import { readAddress, readKey } from "./core/record-settings.js";
import type { Host } from "./core/host.js";
import { appendTo, type Ledger, readLedger, standingEntry, withMissing, withSent } from "./core/ledger.js";
import type { ExportedRecord } from "./core/exported-record.js";
import type { ConsentState, Memory } from "./core/types.js";
import { report } from "./platform/report.js";
import { toJson } from "./platform/to-json.js";

/** How many records may be answered by an error before a server is left alone until the next visit. */
const mostFailures = 3;

const none: Ledger = { id: "", history: [], unsent: [] };
const storages = new Map<string, TextStorage>();
/**
 * `added`: what this page has written. The head calls the part's functions one by one and holds nothing of it, so what lies between two calls
 * is kept here, once for the page: the history is the browser's, whichever host tells of it.
 */
const page = { added: none, timesForgotten: 0, written: Promise.resolve(), delivery: Promise.resolve() };

/**
 * Appends a decision, or without one what stands, if the history lacks it; sends what has not been received yet, and does not wait for that.
 * A decision that leaves nothing stored was to forget everything: then the history goes, but for what has been decided since.
 */
export async function note(host: Host, decided?: Memory, state = host.getState()): Promise<void> {
  const memory = decided ?? host.getMemory();
  if (decided && !memory.record && !memory.optedOut) {
    forget(host);
    return note(host);
  }
  const { timesForgotten } = page;
  await (page.written = page.written.then(() => orReport(() => append(host, memory, state, timesForgotten, !!decided))));
  page.delivery = page.delivery.then(() => orReport(() => deliver(host)));
}

export async function exportRecord(host: Host): Promise<ExportedRecord> {
  await note(host);
  const ledger = readLedger(storageOf(host).read());
  const memory = host.getMemory();
  const texts = await describeTexts(host.input, host.lang);
  const record = standingEntry(ledger?.history ?? [], memory, host.getState(), Date.now(), { key: "", ...texts });
  return { id: ledger?.id ?? null, record, history: ledger?.history ?? [], optedOut: memory.optedOut };
}

function forget(host: Host): void {
  page.timesForgotten++;
  page.added = none;
  storageOf(host).remove();
}

async function orReport(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    report(`the proof of a decision was not kept or sent: ${error}`);
  }
}

function storageOf(host: Host): TextStorage {
  const key = readKey(host.input);
  const known = storages.get(key);
  if (known) return known;
  const storage = createTextStorage(key);
  storages.set(key, storage);
  // Another tab has written: over what this one wrote, perhaps. Or it has erased everything.
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    if (event.newValue === null) page.added = none;
    else void orReport(() => update(host, (stored) => (stored ? withMissing(stored, page.added) : stored)));
  });
  return storage;
}

async function append(host: Host, memory: Memory, state: ConsentState, timesForgotten: number, isDecision: boolean): Promise<void> {
  const given = { key: randomId(), ...(await describeTexts(host.input, host.lang)) };
  const isToSend = readAddress(host.input) !== undefined;
  await update(host, (stored) => {
    const { record, optedOut } = host.getMemory();
    if (timesForgotten !== page.timesForgotten || !(record || optedOut)) return stored; // Erased meanwhile.
    const ledger = stored ?? { ...none, id: randomId() };
    const appended = appendTo(ledger, memory, state, Date.now(), given, isToSend);
    if (appended === ledger) return stored;
    page.added = { ...page.added, history: [...page.added.history, ...appended.history.slice(-1)], unsent: [...page.added.unsent, ...(isToSend ? [given.key] : [])] };
    return appended;
  });
  // What no page can remember, each page would send anew: of that, only the one on which it was decided does.
  if (!isDecision && !storageOf(host).isKept()) await forgetToSend(host, given.key);
}

function forgetToSend(host: Host, key: string): Promise<void> {
  page.added = withSent(page.added, key);
  return update(host, (stored) => stored && withSent(stored, key));
}

/**
 * Sends one after the other, oldest first. One that is not taken holds up none behind it, but a server that takes nothing is not asked for
 * all of them. Each tab waits for its turn, and finds what is left then.
 */
async function deliver(host: Host): Promise<void> {
  const address = readAddress(host.input);
  if (address === undefined) return;
  await inTurn(`${readKey(host.input)} send`, async () => {
    const tried = new Set<string>();
    let failures = 0;
    for (;;) {
      const ledger = readLedger(storageOf(host).read());
      const entry = ledger?.history.find(({ key }) => ledger.unsent.includes(key) && !tried.has(key));
      if (!entry) return;
      tried.add(entry.key);
      const isDone = await sendRecord(address, { id: ledger!.id, ...entry });
      if (isDone === undefined || (!isDone && ++failures === mostFailures)) return;
      if (!isDone) continue;
      await forgetToSend(host, entry.key);
    }
  });
}

/** Reads, changes and writes in one go, so that what another tab has written meanwhile is not lost. */
function update(host: Host, change: (stored: Ledger | null) => Ledger | null): Promise<void> {
  return inTurn(readKey(host.input), () => {
    const storage = storageOf(host);
    const stored = readLedger(storage.read());
    const changed = change(stored);
    if (changed && changed !== stored) storage.write(toJson(changed));
  });
}
