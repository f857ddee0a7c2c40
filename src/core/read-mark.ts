import type { Demand } from "./is-granted.js";

/** Reads what an element waits for, as its author wrote it: `data-consent` and `data-service`. */
export function readMark(element: { getAttribute(name: string): string | null }): Demand {
  return { ids: element.getAttribute("data-consent")?.match(/\S+/g) ?? [], service: element.getAttribute("data-service") };
}
