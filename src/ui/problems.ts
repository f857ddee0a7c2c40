import { parseConfig } from "../core/parse-config.js";
import { report } from "../platform/report.js";

/** Names what is wrong with a config and with marks on the page on the console: where, and how to mend it. */
export function nameProblems(input: unknown, strays: ReadonlyMap<Element, readonly string[]>, loose: Iterable<Element>): void {
  for (const problem of parseConfig(input).problems) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  for (const [element, ids] of strays) complain(element, `is held back for ever: ${ids.length ? `the config has no category or service "${ids.join('", "')}"` : "its data-consent names no category or service"}`);
  const way = "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster";
  for (const element of loose) complain(element, way);
}

function complain(element: Element, what: string): void {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}
