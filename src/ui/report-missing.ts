import { report } from "../platform/report.js";

/** Tells the developer that a part has not come, and what follows from that. */
export function reportMissing(name: string, error: unknown, effect = ""): void {
  report(`assent-${name}.js did not load${effect}: serve it beside assent-ui.js (${error})`);
}
