import type { Service } from "../core/config-shape.js";
/**
 * Removes the cookies and storage that the services list, and answers what is still there: `cookie _ga`, `localStorage cart`.
 *
 * A cookie can only be removed under the domain and path it was set with, which no script can ask for: each domain from the host up and
 * each path from the page's up is tried. Cookies that are HttpOnly or of other hosts are out of a page's reach and cannot be seen either.
 */
export declare function clearServices(services: readonly Service[]): Promise<string[]>;
