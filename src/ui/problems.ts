import type { Config } from "../core/config-shape.js";
import { parseConfig } from "../core/parse-config.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

const addresses = ["src", "srcset", "href", "data", "poster"];

/** Names what is wrong with a config and with marks on the page on the console: where, and how to mend it. */
export function nameProblems(input: unknown): void {
  const { config, problems } = parseConfig(input);
  for (const problem of problems) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  checkMarks(config);
}

/** Names marked elements that nothing can hold back, or that nothing would ever release. */
function checkMarks(config: Config): void {
  const known = new Set(config.categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    const ids = `${element.getAttribute("data-consent")} ${element.getAttribute("data-service") ?? ""}`.match(/[^\s!]+/g) ?? [];
    const strays = ids.filter((id) => !known.has(id));
    const isLoose = element.localName !== "script" && addresses.some((name) => element.hasAttribute(name) && !element.hasAttribute(`data-${name}`));
    if (!ids.length) complain(element, "is held back for ever: its data-consent names no category or service");
    if (strays.length) complain(element, `is held back for ever: the config has no category or service "${strays.join('", "')}"`);
    if (isLoose) complain(element, "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster");
  }
}

function complain(element: Element, what: string): void {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}
