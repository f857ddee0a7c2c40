import { addressAttributes } from "../core/address-attributes.js";
import type { Config } from "../core/config-shape.js";
import { findSlips } from "../core/find-slips.js";
import { parseConfig } from "../core/parse-config.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/** Names what is wrong with a config and with marks on the page on the console: where, and how to mend it. */
export function nameProblems(input: unknown): void {
  const { config, problems } = parseConfig(input);
  for (const problem of [...problems, ...findSlips(config)]) report(`config ${problem.path}: found ${problem.found}, expected ${problem.expected}`, problem);
  checkMarks(config);
  checkLinks(config);
}

/** What is written in a way that does nothing, and what its author is told. */
const idle: readonly (readonly [selector: string, what: string])[] = [
  ['script[type*="text/plain" i][data-service]:not([data-consent],[data-category],[data-cookiecategory])', "is held back for ever: data-service needs data-consent beside it, with the id of its category"],
  ['script[data-consent][type]:not([data-type],[type=""],[type*="text/plain" i],[type*="javascript" i],[type*="ecmascript" i],[type*="json" i],[type~="module" i],[type="importmap" i],[type="speculationrules" i])', 'is never run: give it type="text/plain"'],
  ['script[data-consent][data-type]:not([data-type=""],[data-type*="/"],[data-type~="module" i],[data-type="importmap" i],[data-type="speculationrules" i])', 'is never run: its data-type is none that browsers know, as data-type="module"'],
  [":is(iframe,embed)[data-consent]:not([data-src],[src],[srcdoc])", "shows nothing once it is granted: write its address as data-src"],
  ["object[data-consent]:not([type])>:not(param)", "keeps Chromium from showing the marked <object> around it: leave that empty, or write an <iframe>"],
  [`[data-consent-action]:not(${["accept", "reject", "preferences", "withdraw", "opt-out", "opt-in"].map((action) => `[data-consent-action="${action}"]`).join()})`, "does nothing: data-consent-action is accept, reject, preferences, withdraw, opt-out or opt-in"],
];

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
  for (const [selector, what] of idle) for (const element of safeDocument.querySelectorAll(selector)) complain(element, what);
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
