import type { ListedService } from "../core/listed-services.js";
/** What of the page's traffic belongs to which service. */
export interface Watchlist {
    /** The services that an address belongs to; none if one of them is required. */
    servicesOf(address: unknown): readonly ListedService[];
    /** Those that hold the address back. */
    holdersOf(address: unknown): readonly ListedService[];
    isHeld(address: unknown): boolean;
    isCookieHeld(name: string): boolean;
}
/**
 * Judges addresses by their host, and cookies by their name. What several services list waits for all of them; what a required one lists
 * too is let through.
 */
export declare function createWatchlist(services: readonly ListedService[], isGranted: (id: string) => boolean): Watchlist;
