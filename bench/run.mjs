/*
 * Measures all contenders in turn, round after round, in one browser, and writes results.json and results.svg.
 * ROUNDS (15) repetitions; GRID_ROUNDS (as many) of the pages with many scripts or elements; ONLY=id,id some contenders, and then nothing is written.
 */
import puppeteer from "puppeteer-core";
import { browsers } from "../test/browsers.mjs";
import { chromiumArgs } from "../test/support/chromium-args.mjs";
import { contenders } from "./contenders/index.mjs";
import { nodesTrip, scriptsTrip, trip } from "./measure/trips.mjs";
import { describeRun, writeResults } from "./report/results.mjs";
import { serve } from "./serve.mjs";

const rounds = Number(process.env.ROUNDS ?? 15);
const gridRounds = Number(process.env.GRID_ROUNDS ?? rounds);
const only = process.env.ONLY?.split(",");
const chosen = contenders.filter(({ id }) => !only || only.includes(id));
const sizes = { scripts: [10, 100, 1000, 10_000], nodes: [1000, 10_000, 50_000] };

const server = await serve(chosen);
const browser = await puppeteer.launch({ executablePath: browsers.chromium, args: [...chromiumArgs] });
const started = describeRun(await browser.version(), { rounds, gridRounds });
const samples = Object.fromEntries(chosen.map(({ id }) => [id, {}]));
const failures = {};

/** One contender's turn. What fails is told and left out of the figures; the others go on. */
async function measure(contender, isCounted, run) {
  try {
    const values = await run(contender);
    if (isCounted) for (const [name, value] of Object.entries(values)) (samples[contender.id][name] ??= []).push(value);
  } catch (error) {
    (failures[contender.id] ??= []).push(String(error));
    console.error(`${contender.id}: ${error}`);
  }
}

// The first round warms up the browser and counts for nothing.
for (let round = 0; round <= rounds; round++) {
  for (const contender of chosen) await measure(contender, round > 0, () => trip(browser, server, contender));
  console.log(`round ${round} of ${rounds}`);
}
const finish = () => writeResults({ ...started, failures }, chosen, samples, { isPartial: !!only });
if (!only) finish(); // So that a run that is cut short leaves what it has.
for (let round = 1; round <= gridRounds; round++) {
  for (const count of sizes.scripts) for (const contender of chosen) await measure(contender, true, () => scriptsTrip(browser, server, contender, count));
  for (const count of sizes.nodes) for (const contender of chosen) await measure(contender, true, () => nodesTrip(browser, server, contender, count));
  console.log(`sizes, round ${round} of ${gridRounds}`);
}
await browser.close();
server.close();
finish();
