import type { CookieSettings } from "../core/decision-config.js";
/** One cookie. Writing and removing answer whether the browser did so, which it does not say itself. Nothing here throws. */
export interface CookieStorage {
    /** All values under the name, of whichever domain and path, in a cookie string; by default in the page's. */
    read(cookies?: string): string[];
    /** Takes the place of what stands under the name in other scopes; if it `isRenewed`, nothing is removed: the browser may not keep this. */
    write(value: string, isRenewed?: boolean): boolean;
    remove(): boolean;
    /** False if the browser keeps no cookie of these settings. Writes one of another name and removes it. */
    probe(): boolean;
}
export declare function createCookieStorage({ name, days, domain, path, sameSite, secure }: CookieSettings): CookieStorage;
