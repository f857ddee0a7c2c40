import { report } from "../platform/report.js";
import { safeDocument } from "../platform/safe-document.js";

/**
 * Loads the config of a page and hands it on exactly once: that of the script's `data-config` (JSON, or the URL of it), else that of the
 * first `data-assent-config` block, else an empty one. Synchronously, unless it has to be fetched. One that cannot be read is `undefined`.
 */
export function loadConfig(script: Element | null, use: (input: unknown) => void): void {
  const given = script?.getAttribute("data-config");
  const fail = (error: unknown) => report(`the config ${given ?? "in data-assent-config"} cannot be read as JSON, so everything stays denied: ${error}`);
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      return fail(error);
    }
  };
  if (given && !/^\s*[{["]/.test(given)) fetchText(given).then(parse, fail).then(use);
  else use(parse(given || (safeDocument.querySelector("script[data-assent-config]")?.textContent ?? "{}")));
}

/** Rejects unless the server has answered with success. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}
