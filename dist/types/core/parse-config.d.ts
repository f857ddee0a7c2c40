import { type Config } from "./config-shape.js";
/** One thing wrong with a config: where (JSON path), what stands there, what should. */
export interface Problem {
    readonly path: string;
    readonly found: string;
    readonly expected: string;
}
export interface ParsedConfig {
    readonly config: Config;
    readonly problems: readonly Problem[];
}
/** Turns anything into a config and a list of what was wrong with it: unknown keys, wrong values, ids that are not unique or not there. */
export declare function parseConfig(input: unknown): ParsedConfig;
