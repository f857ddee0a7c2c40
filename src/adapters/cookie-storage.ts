import cookies from "js-cookie";
import { readCookies } from "../core/consent-record.js";
import type { CookieSettings } from "../core/decision-config.js";
import { attempt } from "../core/attempt.js";
import { cookieDomains, cookiePaths, visibleCookies } from "./visible-cookies.js";

/** One cookie. Writing and removing answer whether the browser did so, which it does not say itself. Nothing here throws. */
export interface CookieStorage {
  /** All values under the name, of whichever domain and path, in a cookie string; by default in the page's. */
  read(cookies?: string): string[];
  /** Takes the place of what stands under the name in other scopes; if it `isRenewed`, that stays where the browser does not keep this. */
  write(value: string, isRenewed?: boolean): boolean;
  remove(): boolean;
  /** False if the browser keeps no cookie of these settings. Writes one and removes it: for a name that nothing else is kept under. */
  probe(): boolean;
}

export function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }: CookieSettings): CookieStorage {
  const scopes = cookieDomains();
  const targets = domain === "auto" ? [...scopes].reverse() : [domain ?? ""];
  const read = (all = visibleCookies()) => readCookies(all, name);
  /** What was not kept is found out by reading. */
  const set = (scope: string, value: string, expires: number, at = path) => attempt(() => cookies.set(name, value, { path: at, sameSite, secure, domain: scope, expires }));
  const removeAll = () => scopes.forEach((scope) => cookiePaths().forEach((at) => set(scope, "", -1, at)));
  const writeTo = (scope: string, value: string) => {
    set(scope, value, days);
    const found = read();
    return found.length > 0 && found.every((each) => each === value);
  };
  return {
    read,
    write(value, isRenewed) {
      if (domain !== "auto" && (writeTo(targets[0]!, value) || isRenewed)) return true;
      // Of another scope: an earlier config's, or a neighbour host's. And where scopes are tried, an old one could pass for the new one.
      removeAll();
      return targets.some((scope) => writeTo(scope, value));
    },
    remove() {
      if (read().length) removeAll();
      return !read().length;
    },
    probe: () => targets.some((scope) => writeTo(scope, "1") && !!set(scope, "", -1)),
  };
}
