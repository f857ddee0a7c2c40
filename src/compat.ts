/* The part that honours other managers' marks, loaded when the config names one. Their stored choices are read by a part of its own. */
import { readCompat } from "./core/compat-map.js";
import type { Choices } from "./core/types.js";
import { translateMarks } from "./gate/translate-marks.js";
import { report } from "./platform/report.js";

export function translate(input: unknown): void {
  translateMarks(readCompat(input).maps);
}

export async function readStored(input: unknown): Promise<Choices | undefined> {
  try {
    const { takeChoices } = await import("./compat-import.js");
    return takeChoices(input);
  } catch (error) {
    report(`assent-compat-import.js did not load, so no stored choice is taken over: serve it beside assent-compat.js (${error})`);
    return undefined;
  }
}
