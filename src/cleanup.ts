/* The part that clears what services list, loaded when a grant is taken back. */
import { clearServices, type Listing } from "./adapters/clear-services.js";
import { marker } from "./adapters/old-storage.js";
import type { Host } from "./core/host.js";
import { isGranted } from "./core/is-granted.js";
import { pageShape } from "./core/page-shape.js";
import { readConfig } from "./core/read-config.js";
import { readKey } from "./core/record-settings.js";
import { report } from "./platform/report.js";

/**
 * Clears the cookies and storage of the services among the ids, and reports what is still there. What runs on, or was on its way, may write
 * them anew until the page is left: then they are cleared again, unless they have been granted meanwhile. What a service that is required
 * or granted lists too stays, unless all was erased; what we keep ourselves is not for this, whatever pattern it fits.
 */
export async function clear({ input, getState }: Host, ids?: readonly string[], isErased = false): Promise<void> {
  const isLost = (id: string) => (ids ? ids.includes(id) : isErased || !isGranted(getState(), id));
  const { categories, cookie, optOut } = readConfig(pageShape, input, { wrong() {}, unknown() {}, repeated() {}, stray() {} });
  const services = categories.flatMap((category) => category.services);
  const lost = services.filter(({ id }) => isLost(id));
  const ours: Listing = { cookies: [cookie, { name: optOut.cookie }], storage: [readKey(input), marker].map((name) => ({ area: "localStorage", name })) };
  const keeping = () => [ours, ...services.filter(({ id }) => isGranted(getState(), id))];
  const clearAgain = () => void clearServices(lost.filter(({ id }) => !isGranted(getState(), id)), keeping());
  // On its way to the back-forward cache a page runs on for a moment: https://wicg.github.io/page-lifecycle/#sec-api
  for (const type of ["pagehide", "freeze"]) addEventListener(type, clearAgain, true);
  const left = await clearServices(lost, isErased ? [ours] : keeping());
  if (!left.length) return;
  const hint = "A cookie stays if it has a domain or path that is not in the config, a database as long as the page holds it open, all storage where the browser blocks it";
  report(`not removed: ${left.join(", ")}. ${hint}.`, { left });
}
