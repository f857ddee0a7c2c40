import type { Host } from "../core/host.js";
import { safeDocument } from "../platform/safe-document.js";
import { isWhole } from "./is-whole.js";

/**
 * Releases held scripts of certain services whatever was decided, in document order, now and as the parser brings them: tags that obey a
 * vendor's own consent mode. Answers what starts it.
 */
export function letThrough(ids: readonly string[], gate: Pick<Host, "isHeld" | "release">): () => void {
  const selector = ids.map((id) => `script[data-service="${id}"]`).join();
  const look = () => {
    for (const script of safeDocument.querySelectorAll(selector)) if (gate.isHeld(script) && isWhole(script)) gate.release(script);
  };
  return () => {
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    safeDocument.addEventListener("readystatechange", look);
  };
}
