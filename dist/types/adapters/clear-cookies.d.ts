import type { Service } from "../core/config-shape.js";
export type ListedCookie = Pick<Service["cookies"][number], "name"> & Partial<Service["cookies"][number]>;
/**
 * Removes the cookies that are listed so, but for names that are to be kept, and answers which of them can still be seen.
 *
 * A cookie can only be removed under the domain and path it was set with, which no script can ask for: each domain from the host up and
 * each path from the page's up is tried, and those that are listed. What is listed with a path, and without `*`, need not be in sight.
 * Names are written as they were read: they may have characters in them that js-cookie would encode.
 */
export declare function clearCookies({ name, domain, path }: ListedCookie, isKept: (name: string) => boolean): string[];
/** True if a cookie of that domain is another host's: a page neither sees nor ends it (https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3). */
export declare function isForeign(domain?: string): boolean;
