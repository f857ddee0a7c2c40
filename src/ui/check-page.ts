import type { Config } from "../core/config-shape.js";
import { pageShape } from "../core/page-shape.js";
import { readConfig } from "../core/read-config.js";
import { safeDocument } from "../platform/safe-document.js";
import { reportMissing } from "./report-missing.js";

const checked = new Map<unknown, Config>();

/**
 * Parses a config, and the first time has its problems and those of the page's marks named on the console. What names them is a part of
 * its own, which no visitor of a sound page loads.
 */
export function checkedConfig(input: unknown): Config {
  const known = checked.get(input);
  if (known) return known;
  const problems: string[] = [];
  const note = (path: string) => void problems.push(path);
  const config = readConfig(pageShape, input, { wrong: note, unknown: note, repeated: note, stray: note });
  checked.set(input, config);
  const hasVendors = Object.keys(config.integrations).length > 0; // Whose settings are not read here.
  if (problems.length || hasVendors || safeDocument.querySelector(doubtfulMarks(config))) {
    import("./problems.js").then(
      ({ nameProblems }) => nameProblems(input, config),
      (error) => reportMissing("problems", error, `, which names what is wrong with config or marks (${problems})`),
    );
  }
  return config;
}

/** Selector of marked elements that may be wrong: an address in the clear, or a mark that is not one id of the config. */
function doubtfulMarks({ categories }: Config): string {
  const ids = categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]);
  const unknown = ["consent", "service"].map((name) => `[data-consent][data-${name}]:not(html${ids.map((id) => `,[data-${name}="${id}"],[data-${name}="!${id}"]`).join("")})`);
  return [...unknown, "[data-consent]:is([src],[srcset],[href],[data],[poster]):not(script)"].join();
}
