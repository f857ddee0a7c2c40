import { safeDocument } from "../platform/safe-document.js";

/** Firefox asks again, at a reload, for the addresses that frames were given by script: it keeps what they showed last in the session history. */
export function emptyFrames(): void {
  for (const frame of safeDocument.querySelectorAll("iframe[data-consent][data-src]")) frame.removeAttribute("src");
}
