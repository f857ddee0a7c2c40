import { c as cookieDomainOf, f as fitsPattern } from './shared/host-of.js';
import { a as attempt } from './shared/attempt.js';
import { s as safeDocument } from './shared/safe-document.js';
import { c as cookieDomains, a as cookiePaths, v as visibleCookies } from './shared/visible-cookies.js';
import { m as marker } from './shared/old-storage.js';
import { i as isGranted } from './shared/own-keys.js';
import { p as pageShape } from './shared/page-shape.js';
import { r as readConfig, s as silent } from './shared/read-config.js';
import { r as readKey } from './shared/record-settings.js';
import { r as report, e as emit } from './shared/report.js';

const kinds = ["", "; Secure; SameSite=None", "; Secure; SameSite=None; Partitioned"];
function clearCookies({ name, domain, path }, isKept) {
  const fits = fitsPattern(name);
  const present = () => visibleCookies().split(/;\s*/).map((pair) => pair.split("=")[0]).filter((found) => found && fits(found) && !isKept(found));
  const domains = /* @__PURE__ */ new Set([...cookieDomains(), domain ?? ""]);
  const paths = /* @__PURE__ */ new Set([path ?? "/", ...cookiePaths()]);
  const remove = (found, at, kind) => {
    for (const host of domains) attempt(() => safeDocument.cookie = `${found}=; Path=${at}${host && `; Domain=${host}`}${kind}; Max-Age=0`);
  };
  let left = present();
  for (const kind of kinds) {
    for (const found of left) for (const at of paths) remove(found, at, kind);
    if (path && !name.includes("*") && !isInSight(path) && !isKept(name)) remove(name, path, kind);
    if (left.length) left = present();
  }
  return left;
}
function isInSight(path) {
  return location.pathname === path || location.pathname.startsWith(path.replace(/\/?$/, "/"));
}
function isForeign(domain = "") {
  return !cookieDomains().includes(cookieDomainOf(domain));
}

async function clearServices(listed, kept) {
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
function listForeign(listed, kept) {
  const isKept = fitsAny(kept.flatMap(({ cookies }) => cookies));
  const foreign = listed.flatMap(({ cookies }) => cookies).filter(({ name, domain }) => isForeign(domain) && !isKept(name));
  return [...new Set(foreign.map(({ name, domain }) => `cookie ${name} of ${domain}`))];
}
function fitsAny(patterns) {
  const tests = patterns.map(({ name }) => fitsPattern(name));
  return (name) => tests.some((fits) => fits(name));
}
const clearArea = {
  localStorage: (fits) => clearKeys(localStorage, fits),
  sessionStorage: (fits) => clearKeys(sessionStorage, fits),
  async indexedDB(fits) {
    if (self.origin === "null") throw new Error("opaque origin");
    const names = (await indexedDB.databases()).map(({ name }) => name).filter(fits);
    await Promise.all(names.map(deleteDatabase));
  },
  async caches(fits) {
    await Promise.all((await caches.keys()).filter(fits).map((name) => caches.delete(name)));
  }
};
function clearKeys(storage, fits) {
  const keys = [...Array(storage.length)].map((_, index) => storage.key(index));
  for (const key of keys) if (fits(key)) storage.removeItem(key);
}
const patience = 2e3;
function deleteDatabase(name) {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patience);
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = reject;
  });
}

const toClearAgain = /* @__PURE__ */ new WeakMap();
async function clear(host, ids, isErased = false) {
  const { input, getState, listen } = host;
  if (isErased) void forgetHistory(host);
  const isLost = (id) => ids ? ids.includes(id) : isErased || !isGranted(getState(), id);
  const { categories, cookie, optOut } = readConfig(pageShape, input, silent);
  const services = categories.flatMap((category) => category.services);
  const lost = services.filter(({ id }) => isLost(id));
  const names = new Set(lost.flatMap(({ cookies }) => cookies.map(({ name }) => name)));
  const shared = services.filter(({ id }) => !isLost(id) && !isGranted(getState(), id)).map(({ cookies }) => ({ cookies: cookies.filter(({ name }) => names.has(name)), storage: [] }));
  const ours = { cookies: [cookie, { name: optOut.cookie }], storage: [readKey(input), marker].map((name) => ({ area: "localStorage", name })) };
  const keeping = () => [ours, ...services.filter(({ id }) => isGranted(getState(), id))];
  const again = toClearAgain.get(host) ?? /* @__PURE__ */ new Set();
  for (const { id } of lost) again.add(id);
  if (!toClearAgain.has(host)) whenLeft(() => void clearServices(services.filter(({ id }) => again.has(id) && !isGranted(getState(), id)), keeping()));
  toClearAgain.set(host, again);
  const stop = listen((_, { revoked }) => {
    stop();
    const foreign = listForeign(lost.filter(({ id }) => (ids ?? revoked).includes(id)), keeping());
    if (foreign.length) noteForeign(foreign);
  });
  const left = await clearServices([...lost, ...shared], isErased ? [ours] : keeping());
  if (left.length) report(`not removed: ${left.join(", ")}. ${hint}.`, { left });
}
const hint = "A cookie stays if it has a domain or path that is not in the config, a database as long as a page holds it open, all storage where the browser blocks it";
const foreignHint = "No page can see or remove a cookie of another host: if it is there, only that host can end it. Give the service an optOutUrl, where visitors can have that done";
async function forgetHistory({ input, getMemory, exportRecord }) {
  const { record, optedOut } = getMemory();
  const isKept = (record || optedOut) && await exportRecord();
  if (!isKept) attempt(() => localStorage.removeItem(readKey(input)));
}
function noteForeign(left) {
  const message = `not removed: ${left.join(", ")}. ${foreignHint}.`;
  console.info(`[assent] ${message}`);
  emit("consent:error", { message, left });
}
function whenLeft(act) {
  const actLast = (type) => {
    removeEventListener(type, act);
    addEventListener(type, act);
  };
  const leave = ({ type, persisted }) => {
    act();
    actLast(type);
    if (persisted === false) actLast("unload");
  };
  for (const type of ["pagehide", "visibilitychange", "freeze"]) addEventListener(type, leave, true);
}

export { clear };
