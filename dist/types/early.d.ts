import type { Host } from "./core/host.js";
import type { ConsentState } from "./core/types.js";
/** Tags that load denied are let through when their vendor has heard what holds: without a default it would take everything for granted. */
export declare function start(host: Host): (state: ConsentState) => void;
