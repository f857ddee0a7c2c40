/* The part that clears what services list, loaded when a grant is taken back. */
import { clearServices } from "./adapters/clear-services.js";
import type { Host } from "./core/host.js";
import { isGranted } from "./core/judge.js";
import { pageShape } from "./core/page-shape.js";
import { readConfig } from "./core/read-config.js";
import { report } from "./platform/report.js";

/**
 * Clears the cookies and storage of the services among the ids, and reports what is still there. What runs on, or was on its way, may write
 * them anew until the page is left: then they are cleared again, unless they have been granted meanwhile. Our own cookies are not for this.
 */
export async function clear({ input, getState, getMemory }: Host, ids?: readonly string[]): Promise<void> {
  // Only `erase` leaves no record: then it is as if nobody had been here, whatever the mode grants and the shop needs.
  const isErased = !getMemory().record;
  const isLost = ids ? (id: string) => ids.includes(id) : (id: string) => isErased || !isGranted(getState(), id);
  const { categories, cookie, optOut } = readConfig(pageShape, input, { wrong() {}, unknown() {}, repeated() {}, stray() {} });
  const own = [cookie.name, optOut.cookie];
  const services = categories.flatMap((category) => category.services.filter(({ id }) => isLost(id)));
  const clearAgain = () => void clearServices(services.filter(({ id }) => !isGranted(getState(), id)), own);
  // On its way to the back-forward cache a page runs on for a moment: https://wicg.github.io/page-lifecycle/#sec-api
  for (const type of ["pagehide", "freeze"]) addEventListener(type, clearAgain, true);
  const left = await clearServices(services, own);
  if (!left.length) return;
  const hint = "A cookie stays if it has a domain or path that is not in the config, a database as long as the page holds it open, all storage where the browser blocks it";
  report(`not removed: ${left.join(", ")}. ${hint}.`, { left });
}
