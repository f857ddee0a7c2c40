import { report, whenItStays } from "../platform/report.js";

/**
 * What a part gives; `undefined`, and reported with what follows from it, where it does not come. `loadModule` (platform) does the same, but
 * to share it costs `assent-ui.js`, which every first visit loads, some 40 bytes.
 */
export async function loadPart<T extends object>(name: string, loading: Promise<T>, effect = ""): Promise<T | undefined> {
  try {
    const part = await loading;
    if (Object.keys(part).length) return part;
    throw new Error("empty");
  } catch (error) {
    await whenItStays();
    report(`assent-${name}.js did not load${effect}: serve it beside assent-ui.js (${error})`);
    return undefined;
  }
}
