import { addressAttributes } from "../core/address-attributes.js";
import type { Config } from "../core/config-shape.js";
import { parseConfig } from "../core/parse-config.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/** Names what is wrong with a config and with marks on the page on the console: where, and how to mend it. */
export function nameProblems(input: unknown): void {
  const { config, problems } = parseConfig(input);
  for (const problem of problems) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  checkMarks(config);
  checkLinks(config);
}

/** Names marked elements that nothing can hold back, or that nothing would ever release. */
function checkMarks(config: Config): void {
  const known = idsIn(config.categories);
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    const ids = idsOf(element);
    const strays = ids.filter((id) => !known.has(id));
    const isLoose = element.localName !== "script" && addressAttributes.some((name) => element.hasAttribute(name) && !element.hasAttribute(`data-${name}`));
    if (!ids.length) complain(element, "is held back for ever: its data-consent names no category or service");
    if (strays.length) complain(element, `is held back for ever: the config has no category or service "${strays.join('", "')}"`);
    if (isLoose) complain(element, "is fetched whatever the visitor decides: write its address as data-src, data-srcset, data-href, data-data or data-poster");
    if (element.matches(".lazy,[class*=lazyload]")) complain(element, "may be fetched by a lazy loader whatever the visitor decides: take its class away, and write loading=lazy");
  }
}

/** Names links that have fetched ahead what a marked element of the same address holds back. What is required may be. */
function checkLinks({ categories }: Config): void {
  const free = idsIn(categories.filter(({ required }) => required));
  const held = new Map<string, Element>();
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    if (!idsOf(element).every((id) => free.has(id))) for (const name of ["src", "data-src", "data-href", "data-data"]) held.set(addressOf(element.getAttribute(name)), element);
  }
  for (const link of safeDocument.querySelectorAll<HTMLLinkElement>("link[href]:not([data-consent])")) {
    if (!["preload", "modulepreload", "prefetch"].some((rel) => link.relList.contains(rel))) continue;
    const twin = held.get(link.href);
    if (twin) complain(link, `fetches what a marked <${twin.localName}> holds back: give it the same data-consent, and write its address as data-href`);
  }
}

/** As the browser has it; of what is missing or leads nowhere, no link's. */
function addressOf(written: string | null): string {
  return written === null ? "-" : Object.assign(safeDocument.createElement("a"), { href: written }).href;
}

function idsIn(categories: Config["categories"]): Set<string> {
  return new Set(categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
}

function idsOf(element: Element): string[] {
  return `${element.getAttribute("data-consent")} ${element.getAttribute("data-service") ?? ""}`.match(/[^\s!]+/g) ?? [];
}

function complain(element: Element, what: string): void {
  report(`${element.outerHTML.slice(0, 160)} ${what}`, { element });
}
