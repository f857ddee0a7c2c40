import type { Host } from "../core/host.js";
/** Has the problems of a config and of the page's marks named on the console, once. What names them is a part of its own, loaded in doubt only. */
export declare function check({ input, getState }: Host): Promise<void>;
