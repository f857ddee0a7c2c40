import './shared/safe-document.js';
import { w as warn } from './shared/warn.js';

async function fetchText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

const patience = 2e3;
async function findRegion(source) {
  const late = new Promise((_, reject) => setTimeout(reject, patience, new Error(`no answer in ${patience} ms`)));
  try {
    return readPlace(await Promise.race([ask(source), late]));
  } catch (error) {
    warn(`the region is unknown (${error}), so the strictest rule holds`);
    return "";
  }
}
async function ask(source) {
  if (typeof source === "string") return fetchText(source);
  if (typeof source === "function") return source();
  throw new Error("regionUrl is no address");
}
function readPlace(answer) {
  const given = String(answer).trim();
  const text = given.toUpperCase();
  const valuesOf = (key) => text[0] === "{" ? [...text.matchAll(new RegExp(`"${key}(?:_?CODE)?"\\s*:\\s*"([^"]*)"`, "g"))].map(([, value]) => value) : [];
  const [regions, countries] = [valuesOf("REGION"), valuesOf("COUNTRY")];
  const both = countries.flatMap((country) => regions.map((region) => `${country}-${region}`));
  const alone = regions.filter((region) => region[2] === "-" || !text.includes("COUNTRY"));
  const places = [text.replaceAll('"', ""), ...both, ...alone, ...countries].filter((code) => /^(?!OK$|NA$)[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code));
  if (places[0] && new Set(places.map((code) => code.slice(0, 2))).size < 2) return places[0];
  throw new Error(`"${given.slice(0, 40)}" is no region`);
}

export { findRegion };
