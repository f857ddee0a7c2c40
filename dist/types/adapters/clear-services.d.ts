import type { Service } from "../core/config-shape.js";
import { type ListedCookie } from "./clear-cookies.js";
/** Cookies and storage, as a service lists them. */
export interface Listing extends Pick<Service, "storage"> {
    readonly cookies: readonly ListedCookie[];
}
/**
 * Removes the cookies and storage that are listed, but for what `kept` lists too, and answers what is still there: `cookie _ga`,
 * `localStorage cart`. Cookies and keys are gone when this returns, not only when it settles: a page that is left has no later.
 *
 * Cookies that are HttpOnly or of other hosts are out of a page's reach and cannot be seen either.
 */
export declare function clearServices(listed: readonly Listing[], kept: readonly Listing[]): Promise<string[]>;
/** The cookies of other hosts that are listed, but for what `kept` lists too: `cookie IDE of .doubleclick.net`. Whether they are there no page can tell. */
export declare function listForeign(listed: readonly Listing[], kept: readonly Listing[]): string[];
