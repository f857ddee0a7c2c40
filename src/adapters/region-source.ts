import { fetchText } from "./config-source.js";
import { warn } from "../platform/report.js";

/** Milliseconds that the answer may take: a visitor who has to be asked waits for it. */
const patience = 2000;

/**
 * Asks where the visitor is: an address, or the page's own function. The answer is an ISO 3166 code (`US-CA`), alone or in JSON as `region`,
 * `country` or both. Empty, with a warning, if it is late, is none, or fails: an error page in capital letters is no place.
 */
export async function findRegion(source: string | (() => string | Promise<string>)): Promise<string> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error(`no answer in ${patience} ms`)));
  try {
    return readPlace(await Promise.race([typeof source === "function" ? source() : fetchText(source), late]));
  } catch (error) {
    warn(`the region is unknown (${error}), so the strictest rule holds`);
    return "";
  }
}

function readPlace(answer: string): string {
  const text = String(answer).trim();
  const [region, country] = ["region", "country"].map((key) => new RegExp(`^{[^]*"${key}"\\s*:\\s*"([^"]*)"`).exec(text)?.[1]);
  const place = [text.replaceAll('"', ""), `${country}-${region}`, region, country].find((code) => /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code!));
  if (place) return place;
  throw new Error(`"${text.slice(0, 40)}" is no region`);
}
