/* The part that clears what services list, loaded when a grant is taken back. */
import { clearServices, listForeign, type Listing } from "./adapters/clear-services.js";
import { marker } from "./adapters/old-storage.js";
import type { Host } from "./core/host.js";
import { isGranted } from "./core/is-granted.js";
import { pageShape } from "./core/page-shape.js";
import { readConfig, silent } from "./core/read-config.js";
import { readKey } from "./core/record-settings.js";
import { attempt } from "./core/attempt.js";
import { emit, report } from "./platform/report.js";

/** The ids of the services that are cleared again when the page is left: however many revocations there are, that is waited for once. */
const toClearAgain = new WeakMap<Host, Set<string>>();

/**
 * Clears the cookies and storage of the services among the ids, and reports what is still there. What runs on, or was on its way, may write
 * them anew until the page is left: then they are cleared again, unless they have been granted meanwhile. What a service that is required
 * or granted lists too stays, unless all was erased; what we keep ourselves is not for this, whatever pattern it fits.
 *
 * Cookies of other hosts cannot be cleared. They are reported when listeners are told, and only for services that had been granted: one that
 * never was has set none.
 */
export async function clear(host: Host, ids?: readonly string[], isErased = false): Promise<void> {
  const { input, getState, listen } = host;
  if (isErased) void forgetHistory(host);
  const isLost = (id: string) => (ids ? ids.includes(id) : isErased || !isGranted(getState(), id));
  const { categories, cookie, optOut } = readConfig(pageShape, input, silent);
  const services = categories.flatMap((category) => category.services);
  const lost = services.filter(({ id }) => isLost(id));
  const names = new Set(lost.flatMap(({ cookies }) => cookies.map(({ name }) => name)));
  /** Cookies that a service denied earlier shares with one that loses its grant now: they were spared then for the latter, so they go now. */
  const shared = services.filter(({ id }) => !isLost(id) && !isGranted(getState(), id)).map(({ cookies }) => ({ cookies: cookies.filter(({ name }) => names.has(name)), storage: [] }));
  const ours: Listing = { cookies: [cookie, { name: optOut.cookie }], storage: [readKey(input), marker].map((name) => ({ area: "localStorage", name })) };
  const keeping = () => [ours, ...services.filter(({ id }) => isGranted(getState(), id))];
  const again = toClearAgain.get(host) ?? new Set();
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

/**
 * The part that keeps the history forgets it, but where it cannot be had, or not in time, the history would stay, and what of it has not
 * been sent would be. What has been decided since stands in it if that part has come.
 */
async function forgetHistory({ input, getMemory, exportRecord }: Host): Promise<void> {
  const { record, optedOut } = getMemory();
  const isKept = (record || optedOut) && (await exportRecord());
  if (!isKept) attempt(() => localStorage.removeItem(readKey(input)));
}

/** It is nobody's mistake, so the console does not call it an error. */
function noteForeign(left: readonly string[]): void {
  const message = `not removed: ${left.join(", ")}. ${foreignHint}.`;
  console.info(`[assent] ${message}`);
  emit("consent:error", { message, left });
}

/**
 * Acts when the page is left, before and after what others do then, whichever of the events they wait for. A page that its browser will not
 * keep is unloaded at last (https://html.spec.whatwg.org/multipage/document-lifecycle.html#unload-a-document); whoever waits for that event
 * earlier has it not kept. On its way to the back-forward cache a page runs on for a moment: https://wicg.github.io/page-lifecycle/#sec-api
 */
function whenLeft(act: () => void): void {
  const actLast = (type: string) => {
    removeEventListener(type, act);
    addEventListener(type, act);
  };
  const leave = ({ type, persisted }: Event & Partial<PageTransitionEvent>) => {
    act();
    actLast(type);
    if (persisted === false) actLast("unload");
  };
  for (const type of ["pagehide", "visibilitychange", "freeze"]) addEventListener(type, leave, true);
}
