/* How the figures are named and shown. `over` = less the bare page's; all are the less the better. */

/**
 * What results.json has of a run, as far as reports read it.
 * @typedef {{ median: number, min: number, max: number }} Summary
 * @typedef {{ id: string, label: string, version: string, gating: string, metrics: Record<string, Summary> }} Contender
 * @typedef {{ date: string, browser: string, slowdown: number, rounds: number, gridRounds: number, contenders: Contender[],
 *   machine: { cpus: number, loadBefore: number[], loadAfter: number[] }, absent: { label: string, reason: string }[] }} Results
 * @typedef {{ name: string, label: string, show: (value: number) => string, over?: boolean, isDrawn?: boolean }} Metric
 */

/** @typedef {Metric["show"]} Show */
/** @type {Show} */
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
/** @type {Show} */
const kibibytes = (value) => `${Math.round(value / 1024)} KiB`;
/** @type {Show} */
const milliseconds = (value) => `${Math.abs(value) < 9.95 ? value.toFixed(1) : Math.round(value)} ms`;
/** @type {Show} */
const count = (value) => String(value);

/** @type {Metric[]} */
export const metrics = [
  { name: "first.bytes", label: "bytes, first visit", show: kilobytes, over: true, isDrawn: true },
  { name: "again.bytes", label: "bytes, returning", show: kilobytes, over: true, isDrawn: true },
  { name: "first.requests", label: "requests, first visit", show: count, over: true },
  { name: "again.requests", label: "requests, returning", show: count, over: true },
  { name: "first.script", label: "script time, first visit", show: milliseconds, over: true, isDrawn: true },
  { name: "again.script", label: "script time, returning", show: milliseconds, over: true, isDrawn: true },
  { name: "first.style", label: "style and layout, first visit", show: milliseconds, over: true },
  { name: "first.blocked", label: "blocking time, first visit", show: milliseconds, over: true },
  { name: "first.usable", label: "banner usable", show: milliseconds, isDrawn: true },
  { name: "first.fcp", label: "FCP", show: milliseconds, over: true },
  { name: "first.lcp", label: "LCP", show: milliseconds, over: true },
  { name: "first.cls", label: "CLS", show: (value) => value.toFixed(3) },
  { name: "click.paint", label: "accept → next paint", show: milliseconds, isDrawn: true },
  { name: "click.first", label: "accept → first gated script", show: milliseconds },
  { name: "again.started", label: "granted script starts, returning", show: milliseconds, isDrawn: true },
  { name: "first.heap", label: "heap", show: kibibytes, over: true, isDrawn: true },
  ...[10, 100, 1000, 10_000].flatMap((inline) => [
    { name: `scripts.${inline}.held`, label: `${inline} gated scripts: holding`, show: milliseconds, over: true },
    { name: `scripts.${inline}.paint`, label: `${inline} gated scripts: accept → next paint`, show: milliseconds },
    { name: `scripts.${inline}.released`, label: `${inline} gated scripts: accept → all have run`, show: milliseconds },
  ]),
  ...[1000, 10_000, 50_000].map((nodes) => ({ name: `nodes.${nodes}.work`, label: `${nodes} elements: script and style`, show: milliseconds, over: true })),
];

/**
 * A contender's figure for a metric, above the bare page's where that is asked for; `undefined` if it was not measured.
 *
 * @param {Pick<Results, "contenders">} results @param {Contender} contender @param {Pick<Metric, "name" | "over">} metric
 * @returns {Summary | undefined}
 */
export function figure({ contenders }, contender, { name, over }) {
  const own = contender.metrics[name];
  const bare = contenders.find(({ id }) => id === "none")?.metrics[name];
  if (!own || (over && (!bare || contender.id === "none"))) return undefined;
  const less = over && bare ? bare.median : 0;
  return { median: own.median - less, min: own.min - less, max: own.max - less };
}
