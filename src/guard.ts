/* The part that holds back what nobody has marked, and tells the vendors: both have to stand before the page's own code. */
import type { Host } from "./core/host.js";
import { listServices } from "./core/listed-services.js";
import { own } from "./core/own-keys.js";
import type { ConsentState } from "./core/types.js";
import { start as startVendors } from "./early.js";
import { startGuard } from "./gate/guard.js";
import { findAdvanced } from "./integrations/advanced-services.js";
import { runForeign } from "./platform/report.js";

/** Vendors hear of a state before the guard lets anything of it pass. Tags that load denied keep their hosts, but set no cookies. */
export function start(host: Host): (state: ConsentState) => void {
  const services = listServices(host.input);
  const advanced = findAdvanced(own(host.input)["integrations"], services);
  const tellVendors = startVendors(host);
  let open = () => {};
  runForeign(() => (open = startGuard(host, services.map((service) => (advanced.includes(service.id) ? { ...service, domains: [] } : service)))));
  return (state) => {
    tellVendors(state);
    open();
  };
}
