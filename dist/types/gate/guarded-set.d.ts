import type { ListedService } from "../core/listed-services.js";
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
/** `isDenied` is asked about each address that an element has not got yet. */
export declare function createGuardedSet(gate: GateKeeper, isDenied: (address: string) => boolean): GuardedSet;
