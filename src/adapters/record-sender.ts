import { report } from "../platform/report.js";

/** Answers that mean: never this record. Any other failure (a wrong address, a server that is down) may be mended by the next visit. */
const refusals = [400, 413, 415, 422];

/** Milliseconds that an answer may take. */
const patience = 30_000;

/**
 * Sends a record, and answers whether it need not be sent again. The request outlives the page (`keepalive`), but its answer does not: a
 * record whose page was left meanwhile is sent again, and the receiver knows it by its `key`.
 */
export async function sendRecord(url: string, record: object): Promise<boolean> {
  try {
    const { ok, status, type } = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(record),
      keepalive: true,
      redirect: "manual", // Most of them become a GET without the record (https://fetch.spec.whatwg.org/#http-redirect-fetch).
      signal: AbortSignal.timeout(patience),
    });
    const isRefused = refusals.includes(status);
    if (type === "opaqueredirect") report(`record.url ${url} leads to another address: name that one`);
    if (isRefused) report(`record.url refused a record (${status}): it is not sent again`);
    return ok || isRefused;
  } catch {
    return false; // Offline, blocked, or not allowed by the page's policy, of which the browser tells the console.
  }
}
