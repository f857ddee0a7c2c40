import cookies from "js-cookie";
import { readCookies } from "../core/consent-record.js";
import type { CookieSettings } from "../core/decision-config.js";
import { attempt } from "../core/attempt.js";
import { cookieDomains, cookiePaths, visibleCookies } from "./visible-cookies.js";

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

export function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }: CookieSettings): CookieStorage {
  const scopes = cookieDomains();
  const read = (all = visibleCookies()) => readCookies(all, name);
  /** What was not kept is found out by reading. */
  const set = (scope: string, value: string, expires: number, at = path, key = name) => attempt(() => cookies.set(key, value, { path: at, sameSite, secure, domain: scope, expires }));
  /** The widest that the browser takes, found by a cookie of no other use: while ours is being written, it is not gone for a moment, in which another tab may begin. */
  const findScope = () =>
    (domain === "auto" ? [...scopes].reverse() : [domain ?? ""]).find((scope) => {
      const key = name + Math.random();
      set(scope, "1", 1, path, key);
      const isKept = visibleCookies().includes(key);
      set(scope, "", -1, path, key);
      return isKept;
    });
  /** What stands in other scopes is an earlier config's, or a neighbour host's. */
  const removeAll = (kept?: string) => scopes.forEach((scope) => cookiePaths().forEach((at) => (scope === kept && at === path) || set(scope, "", -1, at)));
  return {
    read,
    write(value, isRenewed) {
      const scope = (domain === "auto" ? findScope() : domain) ?? "";
      set(scope, value, days);
      if (!isRenewed && read().join() !== value) {
        removeAll(scope);
        set(scope, value, days); // Ours goes too where it has another name: `.shop.example`, or the domain of a host that has none, such as an IP address.
      }
      return read().join() === value;
    },
    remove() {
      if (read().length) removeAll();
      return !read().length;
    },
    probe: () => findScope() !== undefined,
  };
}
