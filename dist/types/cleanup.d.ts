import type { Host } from "./core/host.js";
/**
 * Clears the cookies and storage of the services among the ids, and reports what is still there. What runs on, or was on its way, may write
 * them anew until the page is left: then they are cleared again, unless they have been granted meanwhile. What a service that is required
 * or granted lists too stays, unless all was erased; what we keep ourselves is not for this, whatever pattern it fits.
 *
 * Cookies of other hosts cannot be cleared. They are reported when listeners are told, and only for services that had been granted: one that
 * never was has set none.
 */
export declare function clear(host: Host, ids?: readonly string[], isErased?: boolean): Promise<void>;
