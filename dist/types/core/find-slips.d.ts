import type { Config } from "./config-shape.js";
import type { Problem } from "./parse-config.js";
/** As code that says what a text should be, and so what the schema says too. */
export declare const forms: {
    readonly region: RegExp;
    readonly updated: RegExp;
};
/** What is wrong with a config that fits its shape: what stands there is kept, and does not do what was meant. */
export declare function findSlips(config: Config): Problem[];
