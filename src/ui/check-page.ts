import type { Config } from "../core/config-shape.js";
import { readConfig } from "../core/read-config.js";
import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

const checked = new Map<unknown, Config>();

/** Marked elements with an address in the clear: nothing can hold them back. */
const loose = ["src", "srcset", "href", "data", "poster"].map((name) => `[data-consent][${name}]:not([data-${name}],script,html)`).join();

/**
 * Parses a config, and the first time has its problems and those of the page's marks named on the console. The words for them are a part
 * of their own, which no visitor of a sound page loads.
 */
export function checkedConfig(input: unknown): Config {
  const known = checked.get(input);
  if (known) return known;
  const problems: string[] = [];
  const note = (path: string) => void problems.push(path);
  const config = readConfig(input, { wrong: note, unknown: note, repeated: note, stray: note });
  checked.set(input, config);
  const strays = strayMarks(config);
  const open = safeDocument.querySelectorAll(loose);
  if (problems.length + strays.size + open.length) {
    import("./problems.js").then(
      ({ nameProblems }) => nameProblems(input, strays, open),
      (error) => report(`wrong config or marks: ${problems}; assent-problems.js, which names them, did not load (${error})`),
    );
  }
  return config;
}

/** Marked elements that nothing would ever release, each with the ids that the config does not have. */
function strayMarks({ categories }: Config): Map<Element, string[]> {
  const known = new Set(categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]));
  const strays = new Map<Element, string[]>();
  for (const element of safeDocument.querySelectorAll("[data-consent]:not(html)")) {
    const ids = `${element.getAttribute("data-consent")} ${element.getAttribute("data-service") ?? ""}`.match(/[^\s!]+/g) ?? [];
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length || !ids.length) strays.set(element, unknown);
  }
  return strays;
}
