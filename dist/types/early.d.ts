import type { Host } from "./core/host.js";
import type { ConsentState } from "./core/types.js";
export declare function start(_host: Host): (state: ConsentState) => void;
