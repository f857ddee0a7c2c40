import { figure, metrics } from "./metrics.mjs";

const row = 20;
const panel = { width: 420, label: 150, bar: 170 };
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const text = (x, y, content, attributes = "") => `<text x="${x}" y="${y}" ${attributes}>${escape(content)}</text>`;
const fills = { assent: "#0b62d6", floor: "#8a94a6", none: "#8a94a6" };

/** One metric: a bar for each contender that has a figure, the least first. */
function drawPanel(results, metric, x, y) {
  const rows = results.contenders
    .flatMap((contender) => {
      const found = figure(results, contender, metric);
      return found ? [{ contender, ...found }] : [];
    })
    .sort((a, b) => a.median - b.median);
  const most = Math.max(...rows.map(({ median }) => median), 1e-9);
  const bars = rows.map(({ contender, median }, index) => {
    const top = y + 14 + index * row;
    const width = Math.max(1, (Math.max(0, median) / most) * panel.bar);
    const weight = contender.id === "assent" ? 'font-weight="700"' : "";
    return `${text(x, top + 12, contender.label, weight)}<rect x="${x + panel.label}" y="${top + 2}" width="${width.toFixed(1)}" height="13" rx="2" fill="${fills[contender.id] ?? "#c9762c"}"/>${text(x + panel.label + width + 5, top + 12, metric.show(median), weight)}`;
  });
  const title = metric.over ? `${metric.label}, above the bare page` : metric.label;
  return { svg: text(x, y, title, 'font-weight="700" font-size="13"') + bars.join(""), height: rows.length * row + 40 };
}

/** The chart that the README shows: the main figures of one run, with its date and versions. */
export function drawChart(results) {
  const panels = [];
  const heights = [64, 64];
  for (const metric of metrics.filter(({ isDrawn }) => isDrawn)) {
    const column = heights[0] <= heights[1] ? 0 : 1;
    const { svg, height } = drawPanel(results, metric, 20 + column * panel.width, heights[column]);
    panels.push(svg);
    heights[column] += height;
  }
  const height = Math.max(...heights) + 22;
  const versions = results.contenders.flatMap(({ label, version }) => (version ? [`${label} ${version}`] : [])).join(" · ");
  const run = `${results.date}, ${results.browser}, ${results.slowdown}× CPU slowdown, cold cache, medians of ${results.rounds} rounds. Less is better.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panel.width * 2 + 20} ${height}" font-family="system-ui,sans-serif" font-size="12" fill="#1c2430" role="img" aria-labelledby="title"><title id="title">What consent banners cost a page</title><rect width="100%" height="100%" fill="#fff"/>${text(20, 26, "What consent banners cost a page", 'font-size="17" font-weight="700"')}${text(20, 44, run)}${panels.join("")}${text(20, height - 12, versions, 'font-size="9" fill="#5a6472"')}</svg>\n`;
}
