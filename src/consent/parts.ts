import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/**
 * Loads a further file of the SDK; `undefined`, and reported, if it cannot be had. Its bytes are asked for at once, but it is imported
 * only when the page has been parsed: Firefox refuses the page's own import map after the first `import()`.
 */
export async function loadPart<T>({ href }: URL, nonce = ""): Promise<T | undefined> {
  if (safeDocument.readyState === "loading") {
    const link = Object.assign(safeDocument.createElement("link"), { rel: "preload", as: "script", crossOrigin: "", nonce, href });
    safeDocument.documentElement.append(link);
    await new Promise((resolve) => safeDocument.addEventListener("DOMContentLoaded", resolve));
  }
  try {
    const part = (await import(href)) as T & object;
    if (Object.keys(part).length) return part;
    throw new Error("empty");
  } catch (error) {
    report(`${href} did not load (${error}): serve it beside assent.js, or name assent-ui.js in data-ui`);
    return undefined;
  }
}
