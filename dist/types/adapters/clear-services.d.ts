import type { Service } from "../core/config-shape.js";
/**
 * Removes the cookies and storage that the services list, but for the cookies of the names in `kept`, and answers what is still there:
 * `cookie _ga`, `localStorage cart`. Cookies and keys are gone when this returns, not only when it settles: a page that is left has no later.
 *
 * A cookie can only be removed under the domain and path it was set with, which no script can ask for: each domain from the host up and
 * each path from the page's up is tried. Cookies that are HttpOnly or of other hosts are out of a page's reach and cannot be seen either.
 */
export declare function clearServices(services: readonly Service[], kept: readonly string[]): Promise<string[]>;
