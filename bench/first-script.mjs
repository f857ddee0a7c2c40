/*
 * When does the first statement of a granted script run on a returning visit, against the same script ungated? Chromium, 4x CPU slowdown,
 * cold cache, the pages in turn within one run. Prints medians with min-max, and the ratio. ROWS sizes the page that follows the script.
 */
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { browsers } from "../test/browsers.mjs";

const rounds = Number(process.env.ROUNDS ?? 15);
const source = readFileSync(new URL("../dist/assent.js", import.meta.url), "utf8");
const assent = brotliCompressSync(source);
const rows = Number(process.env.ROWS ?? 20);
const filler = Array.from({ length: rows }, (_, index) => `<section><h2>Row ${index}</h2><p>${"word ".repeat(40)}</p></section>`).join("");
const gate = `(d=>{const r=()=>d.querySelectorAll('script[type="text/plain"]').forEach(s=>{const n=d.createElement('script');n.async=false;n.src=s.src;s.replaceWith(n)});new MutationObserver(r).observe(d,{childList:true,subtree:true})})(document)`;
const tag = (type) => `<script ${type} src="/tag.js"></script>`;
const page = (head, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>${head}<body><h1>Shop</h1>${script}${filler}`;
const pages = {
  ungated: page("", tag("")),
  assent: page('<script src="/assent.js"></script>', tag('type="text/plain" data-consent="analytics"')),
  inlined: page(`<script>${source}</script>`, tag('type="text/plain" data-consent="analytics"')),
  floor: page(`<script>${gate}</script>`, tag('type="text/plain"')),
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  response.setHeader("cache-control", "no-store");
  if (pathname === "/assent.js") return response.writeHead(200, { "content-type": "text/javascript", "content-encoding": "br" }).end(assent);
  if (pathname === "/tag.js") return response.writeHead(200, { "content-type": "text/javascript" }).end("window.started ??= performance.now()");
  response.writeHead(200, { "content-type": "text/html" }).end(pages[pathname.slice(1)] ?? "");
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({ executablePath: browsers.chromium, args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const tab = await browser.newPage();
await tab.setCacheEnabled(false);
await tab.emulateCPUThrottling(4);
await tab.goto(`${origin}/assent`);
await tab.evaluate(() => window.consent.accept());

const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const name of Object.keys(pages)) {
    await tab.goto(`${origin}/${name}`);
    await tab.waitForFunction("window.started");
    if (round > 0) times[name].push(await tab.evaluate("started")); // The first round warms up.
  }
}
await browser.close();
server.close();

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
for (const [name, list] of Object.entries(times)) {
  console.log(`${name.padEnd(8)} ${median(list).toFixed(1)} ms (${Math.min(...list).toFixed(1)}-${Math.max(...list).toFixed(1)}), ${(median(list) / median(times.ungated)).toFixed(2)} of ungated`);
}
