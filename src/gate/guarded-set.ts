import type { ListedService } from "../core/listed-services.js";
import { bearerOf, hold, isAuthored, isGuarded, isPending, keptAddresses, letGo } from "./guarded-element.js";

/** What the guard needs of the gate. */
export interface GateKeeper {
  /** True if what the element's mark asks for is granted. */
  isMet(element: Element): boolean;
  isHeld(element: Element): boolean;
  release(element: Element): void;
}

/** The elements that the guard holds, and what the gate has seen of them: what it no longer holds of that, it has released. */
export interface GuardedSet {
  /** Holds an element, and remembers it. */
  take(element: Element, services: readonly ListedService[]): void;
  /** Remembers an element that is held. */
  keep(element: Element): void;
  /** Remembers an element that comes as it is held, as markup and copies do, or lets it go if nothing of it is denied any more. */
  settle(element: Element): void;
  /** The gate has seen the element. */
  handOver(element: Element): void;
  /** The gate's business: released by it, or marked by the page's author. While the gate is releasing an element, it still counts as held. */
  isFree(element: Element): boolean;
  /** Releases what the gate cannot see, and forgets what it has released itself. */
  release(): void;
}

/** How many held elements are remembered before those that stand in no document are looked for: a script that retries for ever must not fill the memory. */
const mostRemembered = 1000;

/** `isDenied` is asked about each address that an element has not got yet. */
export function createGuardedSet(gate: GateKeeper, isDenied: (address: string) => boolean): GuardedSet {
  const held = new Set<Element>();
  const handed = new WeakSet<Element>();
  /** Looked for anew each time that what is held has doubled, so that the work grows with what comes, and no faster. */
  let limit = 2 * mostRemembered;
  const keep = (element: Element) => {
    if (!isGuarded(element)) return;
    handed.delete(element);
    held.add(element);
    if (held.size <= limit) return;
    for (const spare of [...held].filter((each) => !each.isConnected).slice(0, -mostRemembered)) held.delete(spare);
    limit = 2 * Math.max(held.size, mostRemembered);
  };
  const isWaiting = (element: Element) => keptAddresses(element).some(isDenied);
  /** True if there is nothing to remember of the element any more. */
  const retire = (element: Element) => {
    if (gate.isHeld(element)) {
      if (element.isConnected) return false;
      handed.delete(element); // The gate forgets what has left the document.
    }
    if (handed.has(element) && !isPending(element)) return true;
    if (element.localName === "script" || isWaiting(element)) return false;
    letGo(element);
    return true;
  };
  return {
    take(element, services) {
      hold(element, services);
      keep(element);
    },
    keep,
    settle(element) {
      if (!gate.isHeld(element)) (isWaiting(element) ? keep : letGo)(element);
    },
    handOver: (element) => void handed.add(element),
    isFree: (element) => (isAuthored(element) ? isFreeByMark(gate, element) : isGuarded(element) && handed.has(element) && !gate.isHeld(element)),
    release: () => held.forEach((element) => retire(element) && held.delete(element)),
  };
}

/** Of the page's author's marks: a source or a track goes with its player if its address was kept, too. */
function isFreeByMark(gate: GateKeeper, element: Element): boolean {
  const bearer = bearerOf(element);
  return (!gate.isHeld(bearer) || gate.isMet(bearer)) && (bearer === element || keptAddresses(element).length > 0);
}
