import type { Service } from "../core/config-shape.js";
import { fitsPattern } from "../core/name-pattern.js";
import { clearCookies, isForeign, type ListedCookie } from "./clear-cookies.js";

/** Cookies and storage, as a service lists them. */
export interface Listing extends Pick<Service, "storage"> {
  readonly cookies: readonly ListedCookie[];
}

/**
 * Removes the cookies and storage that are listed, but for what `kept` lists too, and answers what is still there: `cookie _ga`,
 * `localStorage cart`. Cookies and keys are gone when this returns, not only when it settles: a page that is left has no later.
 *
 * Cookies that are HttpOnly or of other hosts are out of a page's reach and cannot be seen either.
 */
export async function clearServices(listed: readonly Listing[], kept: readonly Listing[]): Promise<string[]> {
  const isKeptCookie = fitsAny(kept.flatMap(({ cookies }) => cookies));
  const left = listed.flatMap(({ cookies }) => cookies.flatMap((each) => clearCookies(each, isKeptCookie))).map((name) => `cookie ${name}`);
  const clearing = listed.flatMap(({ storage }) => storage).map(async ({ area, name }) => {
    const fits = fitsPattern(name);
    const isKept = fitsAny(kept.flatMap(({ storage }) => storage.filter((each) => each.area === area)));
    try {
      await clearArea[area]((found) => fits(found) && !isKept(found));
    } catch {
      left.push(`${area} ${name}`);
    }
  });
  await Promise.all(clearing);
  return [...new Set(left)];
}

/** The cookies of other hosts that are listed, but for what `kept` lists too: `cookie IDE of .doubleclick.net`. Whether they are there no page can tell. */
export function listForeign(listed: readonly Listing[], kept: readonly Listing[]): string[] {
  const isKept = fitsAny(kept.flatMap(({ cookies }) => cookies));
  const foreign = listed.flatMap(({ cookies }) => cookies).filter(({ name, domain }) => isForeign(domain) && !isKept(name));
  return [...new Set(foreign.map(({ name, domain }) => `cookie ${name} of ${domain}`))];
}

type Fits = (name: string) => boolean;

function fitsAny(patterns: readonly { name: string }[]): Fits {
  const tests = patterns.map(({ name }) => fitsPattern(name));
  return (name) => tests.some((fits) => fits(name));
}

const clearArea: Record<Service["storage"][number]["area"], (fits: Fits) => unknown> = {
  localStorage: (fits) => clearKeys(localStorage, fits),
  sessionStorage: (fits) => clearKeys(sessionStorage, fits),
  async indexedDB(fits) {
    if (self.origin === "null") throw new Error("opaque origin"); // Chromium would also leave a rejection behind that nobody can catch.
    const names = (await indexedDB.databases()).map(({ name }) => name!).filter(fits);
    await Promise.all(names.map(deleteDatabase));
  },
  async caches(fits) {
    await Promise.all((await caches.keys()).filter(fits).map((name) => caches.delete(name)));
  },
};

/** Also a key such as `length` or `getItem`, which is no property of the storage, as its prototype has one. */
function clearKeys(storage: Storage, fits: Fits): void {
  const keys = [...Array(storage.length)].map((_, index) => storage.key(index)!);
  for (const key of keys) if (fits(key)) storage.removeItem(key);
}

/** Milliseconds that a database may take to go. */
const patience = 2000;

/**
 * A database that some code still holds open is not deleted before that code lets go: reported, not waited for. No event tells of it while
 * a tab that holds it is frozen, or has yet to end what it does there: https://w3c.github.io/IndexedDB/#delete-a-database.
 */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patience);
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = reject;
  });
}
