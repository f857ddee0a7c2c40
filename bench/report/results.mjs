import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { absent } from "../contenders/index.mjs";
import { slowdown } from "../measure/open-tab.mjs";
import { drawChart } from "./chart.mjs";
import { summarize } from "./statistics.mjs";

const file = (name) => new URL(`../${name}`, import.meta.url);
const load = () => loadavg().map((value) => Math.round(value * 10) / 10);

/** What holds of the whole run, asked before it starts. */
export function describeRun(browser, { rounds, gridRounds }) {
  const [{ model }] = cpus();
  const machine = { cpus: cpus().length, model, memory: `${Math.round(totalmem() / 2 ** 30)} GiB`, loadBefore: load() };
  return { date: new Date().toISOString().slice(0, 10), browser, slowdown, rounds, gridRounds, machine };
}

/** Rivals are what a shop could take instead: neither the bare page nor the floor. */
const isRival = ({ id }) => !["none", "floor", "assent"].includes(id);

/** The rivals' least median of a metric, as what all lower is better. */
function bestRival(contenders, metrics, name) {
  const found = contenders.filter(isRival).flatMap(({ id }) => (metrics[id][name] ? [metrics[id][name].median] : []));
  return found.length ? Math.min(...found) : undefined;
}

const ratio = (value, base) => (base ? Math.round((value / base) * 100) / 100 : null);

/** Writes results.json and results.svg; a partial run is only shown. */
export function writeResults(run, contenders, samples, { isPartial }) {
  const metrics = Object.fromEntries(
    Object.entries(samples).map(([id, lists]) => [id, Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, summarize(values)]))]),
  );
  for (const { id } of contenders) {
    for (const [name, summary] of Object.entries(metrics[id])) {
      summary.toBare = ratio(summary.median, metrics["none"]?.[name]?.median);
      summary.toBestRival = ratio(summary.median, bestRival(contenders, metrics, name));
    }
  }
  const results = {
    ...run,
    machine: { ...run.machine, loadAfter: load() },
    contenders: contenders.map(({ id, label, version = "", gating }) => ({ id, label, version, gating, metrics: metrics[id] })),
    absent,
  };
  if (isPartial) return console.log(JSON.stringify(results, null, 1));
  writeFileSync(file("results.json"), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(file("results.svg"), drawChart(results));
}
