/* The part that honours other managers' marks, loaded when the config names one. Their stored choices are read by a part of its own. */
import { readCompat } from "./core/compat-map.js";
import type { Item } from "./core/decision-config.js";
import type { Host } from "./core/host.js";
import { own } from "./core/own-keys.js";
import { eventOf } from "./core/transition.js";
import type { Choices } from "./core/types.js";
import { translateMarks } from "./gate/translate-marks.js";
import { report, whenItStays } from "./platform/report.js";

export async function start({ input, getMemory, perform, decideAnew }: Host): Promise<void> {
  const { items, maps } = readCompat(input);
  translateMarks(maps);
  if (own(own(input)["compat"])["import"] !== true || getMemory().record) return;
  const isOpen = () => !getMemory().record && !getMemory().optedOut && !getMemory().isDoubtful;
  const choices = isOpen() && (await readStored(input));
  if (choices && isOpen()) void perform(eventOf("save", "import", choices));
  else if (choices !== undefined && !getMemory().record && mayGrant(input, items)) void decideAnew();
}

/** What was stored, `null` if that is nothing; `undefined` if it cannot be read: it may have been a no, and no mode grants on this page. */
async function readStored(input: unknown): Promise<Choices | null | undefined> {
  try {
    const { takeChoices } = await import("./compat-import.js");
    return takeChoices(input) ?? null;
  } catch (error) {
    await whenItStays();
    report(`assent-compat-import.js did not load, so no stored choice is taken over: serve it beside assent-compat.js (${error})`);
    return undefined;
  }
}

/** False where everything has to be asked for, wherever the visitor is: then there is nothing to decide anew. */
function mayGrant(input: unknown, items: readonly Item[]): boolean {
  const { mode = "opt-in", regions, preset } = own(input);
  return !!regions || !!preset || [...items.map((item) => item.mode ?? mode), mode].some((each) => each !== "opt-in");
}
