import type { Config } from "../core/config-shape.js";
/**
 * Parses a config, and the first time has its problems and those of the page's marks named on the console. The words for them are a part
 * of their own, which no visitor of a sound page loads.
 */
export declare function checkedConfig(input: unknown): Config;
