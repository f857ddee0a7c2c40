import type { Service } from "../core/config-shape.js";
import { fitsPattern } from "../core/name-pattern.js";
import { attempt } from "../core/attempt.js";
import { cookieDomainOf } from "../platform/host-of.js";
import { safeDocument } from "../platform/safe-document.js";
import { cookieDomains, cookiePaths, visibleCookies } from "./visible-cookies.js";

export type ListedCookie = Pick<Service["cookies"][number], "name"> & Partial<Service["cookies"][number]>;

/**
 * How a cookie may have been set: in any way, on a secure page alone (`__Secure-`, `__Host-`), or for this top page alone
 * (https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies). In the frame of another site only `None` counts.
 */
const kinds = ["", "; Secure; SameSite=None", "; Secure; SameSite=None; Partitioned"];

/**
 * Removes the cookies that are listed so, but for names that are to be kept, and answers which of them can still be seen.
 *
 * A cookie can only be removed under the domain and path it was set with, which no script can ask for: each domain from the host up and
 * each path from the page's up is tried, and those that are listed. What is listed with a path, and without `*`, need not be in sight.
 * Names are written as they were read: they may have characters in them that js-cookie would encode.
 */
export function clearCookies({ name, domain, path }: ListedCookie, isKept: (name: string) => boolean): string[] {
  const fits = fitsPattern(name);
  const present = () => visibleCookies().split(/;\s*/).map((pair) => pair.split("=")[0]!).filter((found) => found && fits(found) && !isKept(found));
  const domains = new Set([...cookieDomains(), domain ?? ""]);
  const paths = new Set([path ?? "/", ...cookiePaths()]);
  const remove = (found: string, at: string, kind: string) => {
    for (const host of domains) attempt(() => (safeDocument.cookie = `${found}=; Path=${at}${host && `; Domain=${host}`}${kind}; Max-Age=0`));
  };
  let left = present();
  for (const kind of kinds) {
    for (const found of left) for (const at of paths) remove(found, at, kind);
    if (path && !name.includes("*") && !isInSight(path) && !isKept(name)) remove(name, path, kind);
    if (left.length) left = present();
  }
  return left;
}

/** True if the page would see a cookie of that path (https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4). */
function isInSight(path: string): boolean {
  return location.pathname === path || location.pathname.startsWith(path.replace(/\/?$/, "/"));
}

/** True if a cookie of that domain is another host's: a page neither sees nor ends it (https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3). */
export function isForeign(domain = ""): boolean {
  return !cookieDomains().includes(cookieDomainOf(domain));
}
