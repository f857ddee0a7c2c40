import { warn } from "../platform/report.js";

/** Milliseconds that the answer may take: a visitor who has to be asked waits for it. */
const patience = 2000;

/**
 * Asks where the visitor is: an address that answers with an ISO 3166 code (`US-CA`, alone or in JSON), or the page's own function. Empty,
 * with a warning, if the answer is late, is none, or fails.
 */
export async function findRegion(source: string | (() => string | Promise<string>)): Promise<string> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error(`no answer in ${patience} ms`)));
  try {
    const answer = typeof source === "function" ? source() : fetch(source).then((response) => response.text());
    return /\b[A-Z]{2}(?:-[A-Z\d]{1,3})?\b/.exec(await Promise.race([answer, late]))![0];
  } catch (error) {
    warn(`the region is unknown (${error}), so the strictest rule holds`);
    return "";
  }
}
