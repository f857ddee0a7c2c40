import { fetchText } from "./config-source.js";
import { warn } from "../platform/warn.js";

/** Milliseconds that the answer may take: a visitor who has to be asked waits for it. */
const patience = 2000;

/**
 * Asks where the visitor is: an address, or the page's own function. The answer is an ISO 3166 code (`US-CA`), in any case, alone or in
 * JSON as `region`, `country` or both; `countryCode`, `country_code` and `region_code` are read too. A bare `CA` is a country only where
 * the answer speaks of none: beside a country by another name it would be California, read as Canada.
 *
 * Empty, with a warning, if it is late, is none (`na` is "not available" rather than Namibia), names several countries, or fails.
 */
export async function findRegion(source: unknown): Promise<string> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error(`no answer in ${patience} ms`)));
  try {
    return readPlace(await Promise.race([ask(source), late]));
  } catch (error) {
    warn(`the region is unknown (${error}), so the strictest rule holds`);
    return "";
  }
}

async function ask(source: unknown): Promise<unknown> {
  if (typeof source === "string") return fetchText(source);
  if (typeof source === "function") return source();
  throw new Error("regionUrl is no address");
}

function readPlace(answer: unknown): string {
  const given = String(answer).trim();
  const text = given.toUpperCase();
  const valuesOf = (key: string) => (text[0] === "{" ? [...text.matchAll(new RegExp(`"${key}(?:_?CODE)?"\\s*:\\s*"([^"]*)"`, "g"))].map(([, value]) => value!) : []);
  const [regions, countries] = [valuesOf("REGION"), valuesOf("COUNTRY")];
  const both = countries.flatMap((country) => regions.map((region) => `${country}-${region}`));
  const alone = regions.filter((region) => region[2] === "-" || !text.includes("COUNTRY"));
  const places = [text.replaceAll('"', ""), ...both, ...alone, ...countries].filter((code) => /^(?!OK$|NA$)[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code));
  if (places[0] && new Set(places.map((code) => code.slice(0, 2))).size < 2) return places[0];
  throw new Error(`"${given.slice(0, 40)}" is no region`);
}
