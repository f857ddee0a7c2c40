import type { Config } from "./config-shape.js";
import { type ProblemSink } from "./parse-shape.js";
import type { Shape } from "./shape.js";
/** Told about all that is wrong with a config, ids included. */
export interface ConfigSink extends Omit<ProblemSink, "read"> {
    /** An id that a category or service before it has. */
    repeated(path: string, id: string): void;
    /** An id in `optOut.categories` that is none of a category's, or a required one's. */
    stray(path: string, id: string): void;
}
/**
 * Turns anything into a config. What is wrong is dropped piece by piece, and told to the sink. The shape is that of the whole config, or
 * the one without the settings of vendors (page-shape.ts).
 */
export declare function readConfig(shape: Shape, input: unknown, sink: ConfigSink): Config;
