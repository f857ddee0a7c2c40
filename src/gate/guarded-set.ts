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
  /** The gate has seen the element. */
  handOver(element: Element): void;
  /** The gate's business: released by it, or marked by the page's author. While the gate is releasing an element, it still counts as held. */
  isFree(element: Element): boolean;
  /** Releases what the gate cannot see, and forgets what it has released itself. */
  release(isDenied: (address: string) => boolean): void;
}

/** How many held elements that stand in no document are remembered: a script that retries for ever must not fill the memory. */
const mostRemembered = 200;

export function createGuardedSet(gate: GateKeeper): GuardedSet {
  const held = new Set<Element>();
  const handed = new WeakSet<Element>();
  const isReleased = (element: Element) => !gate.isHeld(element) && handed.has(element);
  const keep = (element: Element) => {
    if (!isGuarded(element)) return;
    handed.delete(element);
    held.add(element);
    const spare = held.size > mostRemembered && [...held].find((each) => !each.isConnected);
    if (spare) held.delete(spare);
  };
  return {
    take(element, services) {
      hold(element, services);
      keep(element);
    },
    keep,
    handOver: (element) => void handed.add(element),
    isFree(element) {
      if (!isAuthored(element)) return isGuarded(element) && isReleased(element);
      const bearer = bearerOf(element);
      // A source or a track goes with its player if its address was kept, too.
      return (!gate.isHeld(bearer) || gate.isMet(bearer)) && (bearer === element || keptAddresses(element).some(Boolean));
    },
    release(isDenied) {
      for (const element of held) {
        if (gate.isHeld(element)) {
          if (!element.isConnected) handed.delete(element); // The gate forgets what has left the document.
        } else if (handed.has(element) && !isPending(element)) held.delete(element);
        else if (element.localName !== "script" && !keptAddresses(element).some(isDenied)) {
          held.delete(element);
          letGo(element);
        }
      }
    },
  };
}
