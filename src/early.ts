/* The part that tells the vendors: it has to stand before the page's own code. */
import type { Host } from "./core/host.js";
import { listServices } from "./core/listed-services.js";
import { own } from "./core/own-keys.js";
import type { ConsentState } from "./core/types.js";
import { letThrough } from "./gate/let-through.js";
import { findAdvanced } from "./integrations/advanced-services.js";
import { startIntegrations } from "./integrations/start-integrations.js";
import { isUnvisited } from "./platform/when-visited.js";

/** Tags that load denied are let through when their vendor has heard what holds: without a default it would take everything for granted. */
export function start(host: Host): (state: ConsentState) => void {
  const { integrations } = own(host.input);
  const services = listServices(host.input);
  const tell = startIntegrations(integrations, services, isUnvisited() && host.getState());
  const advanced = findAdvanced(integrations, services);
  let release = advanced.length ? letThrough(advanced, host) : undefined;
  return (state) => {
    if (!tell(state).has("googleConsentMode")) return;
    release?.();
    release = undefined;
  };
}
