import type { Config } from "../core/config-shape.js";
import type { Host } from "../core/host.js";
/** What the elements draw from: the host, and what they show of its config. */
export interface Context extends Host {
    readonly config: Config;
}
export declare function createContext(host: Host): Context;
