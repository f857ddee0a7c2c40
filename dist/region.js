import { a as warn } from './shared/report.js';

async function fetchText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

const patience = 2e3;
async function findRegion(source) {
  const late = new Promise((_, reject) => setTimeout(reject, patience, new Error(`no answer in ${patience} ms`)));
  try {
    return readPlace(await Promise.race([typeof source === "function" ? source() : fetchText(source), late]));
  } catch (error) {
    warn(`the region is unknown (${error}), so the strictest rule holds`);
    return "";
  }
}
function readPlace(answer) {
  const text = String(answer).trim();
  const [region, country] = ["region", "country"].map((key) => new RegExp(`^{[^]*"${key}"\\s*:\\s*"([^"]*)"`).exec(text)?.[1]);
  const place = [text.replaceAll('"', ""), `${country}-${region}`, region, country].find((code) => /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(code));
  if (place) return place;
  throw new Error(`"${text.slice(0, 40)}" is no region`);
}

export { findRegion };
