import type { CookieSettings } from "../core/decision-config.js";
/** One cookie. Writing and removing answer whether the browser did so, which it does not say itself. Nothing here throws. */
export interface CookieStorage {
    /** All values under the name, of whichever domain and path, in a cookie string; by default in the page's. */
    read(cookies?: string): string[];
    write(value: string): boolean;
    remove(): boolean;
}
/** What `document.cookie` says, which Chromium asks another process for; empty where cookies are blocked. */
export declare function visibleCookies(): string;
/** Each domain that a cookie of the page may be of, from the host alone (empty) to the widest that it is in. */
export declare function cookieDomains(): string[];
export declare function createCookieStorage({ name, days, domain, path, sameSite, secure }: CookieSettings): CookieStorage;
