import { figure, metrics } from "./metrics.mjs";

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|");

/**
 * The table of docs/performance.md: medians of one run, contenders side by side.
 *
 * @param {import("./metrics.mjs").Results} results
 */
export function drawTable(results) {
  const { date, browser, slowdown, rounds, gridRounds, machine, contenders, absent } = results;
  const line = /** @param {string[]} cells */ (cells) => `| ${cells.map(cell).join(" | ")} |`;
  const shown = metrics.flatMap((metric) => {
    const cells = contenders.map((contender) => {
      const found = figure(results, contender, metric);
      return found ? metric.show(found.median) : "–";
    });
    return cells.every((text) => text === "–") ? [] : [line([metric.over ? `${metric.label}, above the bare page` : metric.label, ...cells])];
  });
  return [
    `${date}, ${browser}, ${slowdown}× CPU slowdown, cold cache; medians of ${rounds} rounds, of ${gridRounds} for many scripts and elements; load of the machine (${machine.cpus} CPUs) ${machine.loadBefore[0]} before and ${machine.loadAfter[0]} after.`,
    "",
    line(["", ...contenders.map(({ label, version }) => `${label} ${version}`.trim())]),
    line(["---", ...contenders.map(() => "---")]),
    ...shown,
    line(["gates by", ...contenders.map(({ gating }) => gating)]),
    "",
    ...absent.map(({ label, reason }) => `Not measured: ${label}: ${reason}.`),
  ].join("\n");
}
