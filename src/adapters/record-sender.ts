import { report } from "../platform/report.js";
import { toJson } from "../platform/to-json.js";

/** Answers that mean: never this record. Any other failure (a wrong address, a server that is down) may be mended by the next visit. */
const refusals = [400, 413, 415, 422];
/** The answer that a record is there already. */
const conflict = 409;

/** Milliseconds that an answer may take. */
const patience = 30_000;

/** What the console has been told: each thing once a page, however many records it is true of. */
const told = new Set<string>();

/**
 * Sends a record, and answers whether it need not be sent again; `undefined` where nobody has answered. The request outlives the page
 * (`keepalive`), but its answer does not: a record whose page was left meanwhile is sent again, and the receiver knows it by its `key`.
 */
export async function sendRecord(url: string, record: object): Promise<boolean | undefined> {
  try {
    const { ok, status, type } = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: toJson(record),
      keepalive: true,
      redirect: "manual", // Most of them become a GET without the record (https://fetch.spec.whatwg.org/#http-redirect-fetch).
      signal: AbortSignal.timeout(patience),
    });
    const isTaken = ok || status === conflict;
    const isRefused = refusals.includes(status);
    if (type === "opaqueredirect") reportOnce(`record.url ${url} leads to another address: name that one`);
    else if (!isTaken) reportOnce(isRefused ? `record.url refused a record (${status}): it is not sent again` : `record.url ${url} answered ${status}: records are kept and sent again. Mend the address, or what answers there`);
    return isTaken || isRefused;
  } catch {
    return undefined; // Offline, blocked, or not allowed by the page's policy, of which the browser tells the console.
  }
}

function reportOnce(message: string): void {
  if (!told.has(message)) report(message);
  told.add(message);
}
