import type { Config } from "../core/config-shape.js";
/** Parses a config, and the first time names its problems and those of the page's marks on the console. */
export declare function checkedConfig(input: unknown): Config;
