import { isSound } from "../core/first-layer.js";
import type { Host } from "../core/host.js";
import { own } from "../core/own-keys.js";
import { safeDocument } from "../platform/safe-document.js";
import { loadPart } from "./load-part.js";

const checked = new Set<unknown>();

/** Has the problems of a config and of the page's marks named on the console, once. What names them is a part of its own, loaded in doubt only. */
export async function check({ input, getState }: Host): Promise<void> {
  if (checked.has(input)) return;
  checked.add(input);
  const { categories, services } = getState();
  if (isSound(input) && !safeDocument.querySelector(doubtfulMarks(Object.keys({ ...categories, ...services })))) {
    const { integrations, compat, regions } = own(input);
    if (!integrations && !compat && !regions) return;
    if ((await loadPart("check-others", import("./check-others.js")))?.areOthersSound(input)) return;
  }
  (await loadPart("problems", import("./problems.js")))?.nameProblems(input);
}

/**
 * Selector of marked elements that may be wrong: an address in the clear, a lazy loader's class, or a mark that is not one id of the config.
 * And of what stands in an object: which of it is wrong, the part that names it finds out.
 */
function doubtfulMarks(ids: readonly string[]): string {
  const unknown = ["consent", "service"].map((name) => `[data-consent][data-${name}]:not(html${ids.map((id) => `,[data-${name}="${id}"],[data-${name}="!${id}"]`).join("")})`);
  // And the classes by which lazy loaders know what is theirs. As in core/address-attributes.ts: imported, the first layer would weigh more, for it would have to hand them on.
  const loose = ["src", "srcset", "href", "data", "poster", "class*=lazy"].map((name) => `[data-consent][${name}]:not(script,[data-${name}])`);
  return `${unknown},${loose},object>*`;
}
