import type { Host } from "./core/host.js";
import type { ConsentState } from "./core/types.js";
/** Vendors hear of a state before the guard lets anything of it pass. Tags that load denied keep their hosts, but set no cookies. */
export declare function start(host: Host): (state: ConsentState) => void;
