import { a as api, v as visibleCookies } from './shared/cookie-storage.js';
import { f as fitsPattern } from './shared/name-pattern.js';
import { i as isGranted } from './shared/judge.js';
import { p as pageShape } from './shared/page-shape.js';
import { r as readConfig } from './shared/read-config.js';
import { r as report } from './shared/report.js';

async function clearServices(services, kept) {
  const left = [];
  for (const { name, domain, path } of services.flatMap(({ cookies: cookies2 }) => cookies2)) {
    const fitsName = fitsPattern(name);
    const isListed = (found) => fitsName(found) && !kept.includes(found);
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
function clearCookies(fits, domain, path) {
  const present = () => [...new Set(visibleCookies().split(/;\s*/).map((pair) => pair.split("=")[0]))].filter(fits);
  const labels = location.hostname.split(".");
  const domains = [void 0, domain, ...labels.map((_, index) => labels.slice(index).join("."))];
  const folders = location.pathname.split("/");
  const paths = /* @__PURE__ */ new Set([path ?? "/", ...folders.flatMap((_, index) => [folders.slice(0, index + 1).join("/") || "/", `${folders.slice(0, index + 1).join("/")}/`])]);
  const jar = api.withConverter({ write: String });
  for (const name of present()) {
    for (const at of paths) for (const host of domains) jar.remove(name, { path: at, ...host && { domain: host } });
  }
  return present();
}
const clearArea = {
  localStorage: (fits) => clearKeys(localStorage, fits),
  sessionStorage: (fits) => clearKeys(sessionStorage, fits),
  async indexedDB(fits) {
    if (self.origin === "null") throw new Error("opaque origin");
    const names = (await indexedDB.databases()).flatMap(({ name }) => name !== void 0 && fits(name) ? [name] : []);
    await Promise.all(names.map(deleteDatabase));
  },
  async caches(fits) {
    await Promise.all((await caches.keys()).filter(fits).map((name) => caches.delete(name)));
  }
};
function clearKeys(storage, fits) {
  for (const key of Object.keys(storage)) if (fits(key)) storage.removeItem(key);
}
function deleteDatabase(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = reject;
  });
}

async function clear({ input, getState, getMemory }, ids) {
  const isErased = !getMemory().record;
  const isLost = ids ? (id) => ids.includes(id) : (id) => isErased || !isGranted(getState(), id);
  const { categories, cookie, optOut } = readConfig(pageShape, input, { wrong() {
  }, unknown() {
  }, repeated() {
  }, stray() {
  } });
  const own = [cookie.name, optOut.cookie];
  const services = categories.flatMap((category) => category.services.filter(({ id }) => isLost(id)));
  const clearAgain = () => void clearServices(services.filter(({ id }) => !isGranted(getState(), id)), own);
  for (const type of ["pagehide", "freeze"]) addEventListener(type, clearAgain, true);
  const left = await clearServices(services, own);
  if (!left.length) return;
  const hint = "A cookie stays if it has a domain or path that is not in the config, a database as long as the page holds it open, all storage where the browser blocks it";
  report(`not removed: ${left.join(", ")}. ${hint}.`, { left });
}

export { clear };
