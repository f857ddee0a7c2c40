import cookies from "js-cookie";
import type { Service } from "../core/config-shape.js";
import { fitsPattern } from "../core/name-pattern.js";
import { visibleCookies } from "./cookie-storage.js";

/**
 * Removes the cookies and storage that the services list, but for the cookies of the names in `kept`, and answers what is still there:
 * `cookie _ga`, `localStorage cart`. Cookies and keys are gone when this returns, not only when it settles: a page that is left has no later.
 *
 * A cookie can only be removed under the domain and path it was set with, which no script can ask for: each domain from the host up and
 * each path from the page's up is tried. Cookies that are HttpOnly or of other hosts are out of a page's reach and cannot be seen either.
 */
export async function clearServices(services: readonly Service[], kept: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (const { name, domain, path } of services.flatMap(({ cookies }) => cookies)) {
    const fitsName = fitsPattern(name);
    const isListed = (found: string) => fitsName(found) && !kept.includes(found);
    clearCookies(isListed, domain, path).forEach((found) => left.push(`cookie ${found}`));
  }
  const clearing = services.flatMap(({ storage }) => storage).map(async ({ area, name }) => {
    try {
      await clearArea[area](fitsPattern(name));
    } catch {
      left.push(`${area} ${name}`);
    }
  });
  await Promise.all(clearing);
  return [...new Set(left)];
}

type Fits = (name: string) => boolean;

function clearCookies(fits: Fits, domain: string | undefined, path: string | undefined): string[] {
  const present = () => [...new Set(visibleCookies().split(/;\s*/).map((pair) => pair.split("=")[0]!))].filter(fits);
  const labels = location.hostname.split(".");
  const domains = [undefined, domain, ...labels.map((_, index) => labels.slice(index).join("."))];
  const folders = location.pathname.split("/");
  const paths = new Set([path ?? "/", ...folders.flatMap((_, index) => [folders.slice(0, index + 1).join("/") || "/", `${folders.slice(0, index + 1).join("/")}/`])]);
  const jar = cookies.withConverter({ write: String });
  for (const name of present()) {
    for (const at of paths) for (const host of domains) jar.remove(name, { path: at, ...(host && { domain: host }) });
  }
  return present();
}

const clearArea: Record<Service["storage"][number]["area"], (fits: Fits) => unknown> = {
  localStorage: (fits) => clearKeys(localStorage, fits),
  sessionStorage: (fits) => clearKeys(sessionStorage, fits),
  async indexedDB(fits) {
    if (self.origin === "null") throw new Error("opaque origin"); // Chromium would also leave a rejection behind that nobody can catch.
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name !== undefined && fits(name) ? [name] : []));
    await Promise.all(names.map(deleteDatabase));
  },
  async caches(fits) {
    await Promise.all((await caches.keys()).filter(fits).map((name) => caches.delete(name)));
  },
};

function clearKeys(storage: Storage, fits: Fits): void {
  for (const key of Object.keys(storage)) if (fits(key)) storage.removeItem(key);
}

/** A database that some code still holds open is not deleted before that code lets go: reported, not waited for. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = reject;
  });
}
