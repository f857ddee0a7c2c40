/* The part that has to stand before the page's own code: guard and vendors. */
import type { Host } from "./core/host.js";
import type { ConsentState } from "./core/types.js";

export function start(_host: Host): (state: ConsentState) => void {
  return () => {};
}
