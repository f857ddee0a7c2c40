import { warn } from "../../platform/warn.js";
import { safeDocument } from "../../platform/safe-document.js";

/** A picture of the shop's own: one from elsewhere would be the very request that the frame waits for. */
export function thumbnailOf(target: Element): string | undefined {
  const address = target.getAttribute("data-thumbnail");
  if (!address) return undefined;
  const { origin, href } = Object.assign(safeDocument.createElement("a"), { href: address });
  if (origin === location.origin) return href;
  warn(`data-thumbnail="${address}" is not of this host, so it is not loaded before consent`);
  return undefined;
}
