/* The part that honours other managers' marks, loaded when the config names one. Their stored choices are read by a part of its own. */
import { readCompat } from "./core/compat-map.js";
import type { Host } from "./core/host.js";
import { own } from "./core/own-keys.js";
import { eventOf } from "./core/transition.js";
import type { Choices } from "./core/types.js";
import { translateMarks } from "./gate/translate-marks.js";
import { report, whenItStays } from "./platform/report.js";

export async function start({ input, getMemory, perform }: Host): Promise<void> {
  translateMarks(readCompat(input).maps);
  const isOpen = () => own(own(input)["compat"])["import"] === true && !getMemory().record && !getMemory().optedOut && !getMemory().isDoubtful;
  const choices = isOpen() && (await readStored(input));
  if (choices && isOpen()) void perform(eventOf("save", "import", choices));
}

async function readStored(input: unknown): Promise<Choices | undefined> {
  try {
    const { takeChoices } = await import("./compat-import.js");
    return takeChoices(input);
  } catch (error) {
    await whenItStays();
    report(`assent-compat-import.js did not load, so no stored choice is taken over: serve it beside assent-compat.js (${error})`);
    return undefined;
  }
}
