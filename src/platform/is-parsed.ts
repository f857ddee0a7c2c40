import { safeDocument } from "./safe-document.js";

/** False while the parser is at work on the page. */
export function isParsed(): boolean {
  return safeDocument.readyState !== "loading";
}

/** Runs what waits for the parser, now or when it has done its work and the document's own listeners have been told of it. */
export function whenParsed(run: () => void): void {
  if (isParsed()) run();
  else addEventListener("DOMContentLoaded", run);
}
