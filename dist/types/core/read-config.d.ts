import type { configShape } from "./config-shape.js";
import type { pageShape } from "./page-shape.js";
import { type ProblemSink } from "./parse-shape.js";
import type { Parsed } from "./shape.js";
/** Told about all that is wrong with a config, ids included. */
export interface ConfigSink extends Omit<ProblemSink, "read"> {
    /** An id that a category or service before it has. */
    repeated(path: string, id: string): void;
    /** An id in `optOut.categories` that is none of a category's, or a required one's. */
    stray(path: string, id: string): void;
}
/** Where what is wrong is named elsewhere. */
export declare const silent: ConfigSink;
/**
 * Turns anything into a config. What is wrong is dropped piece by piece, and told to the sink. The shape is that of the whole config, or
 * the one without the settings of vendors (page-shape.ts).
 */
export declare function readConfig<S extends typeof pageShape | typeof configShape>(shape: S, input: unknown, sink: ConfigSink): Parsed<S>;
