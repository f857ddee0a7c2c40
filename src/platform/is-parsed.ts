import { safeDocument } from "./safe-document.js";

/** False while the parser is at work on the page. */
export function isParsed(): boolean {
  return safeDocument.readyState !== "loading";
}
