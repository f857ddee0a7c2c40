import type { Config } from "../core/config-shape.js";
/**
 * Parses a config, and the first time has its problems and those of the page's marks named on the console. What names them is a part of
 * its own, which no visitor of a sound page loads.
 */
export declare function checkedConfig(input: unknown): Config;
