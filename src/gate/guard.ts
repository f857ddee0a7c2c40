import { readOptOutName, readRecordName } from "../core/cookie-names.js";
import type { Host } from "../core/host.js";
import { isGranted, isMet } from "../core/is-granted.js";
import type { ListedService } from "../core/listed-services.js";
import { readMark } from "../core/read-mark.js";
import { guardCookies } from "./cookie-guard.js";
import { guardElements } from "./element-guard.js";
import { guardNetwork } from "./network-guard.js";
import { createWatchlist } from "./watchlist.js";

/**
 * Holds back what denied services list, wherever on the page it comes from, and lets it pass as soon as they are granted. Answers what has
 * to be called with each new state, before the gate is applied.
 */
export function startGuard(host: Pick<Host, "input" | "getState" | "isHeld" | "release">, services: readonly ListedService[]): () => void {
  const watchlist = createWatchlist(services, (id) => isGranted(host.getState(), id));
  const ours = [readRecordName(host.input), readOptOutName(host.input)];
  guardNetwork(watchlist.isHeld);
  guardCookies((name) => !ours.includes(name) && watchlist.isCookieHeld(name));
  const items = services.map(({ id, category }) => ({ id, owner: category }));
  return guardElements(watchlist, {
    isHeld: (element) => host.isHeld(element),
    isMet: (element) => isMet({ items }, host.getState(), readMark(element)),
    release: (element) => host.release(element),
  });
}
