import type { Shape } from "./shape.js";
/** Told about a value that does not fit its shape, and about a key that no shape lists. */
export interface ProblemSink {
    wrong(path: string, value: unknown, shape: Shape): void;
    unknown(path: string, key: string, names: readonly string[]): void;
    /** Told where each object of the result stood. */
    read(path: string, value: object): void;
}
/**
 * Reads `value` as the shape says. Wrong parts are dropped one by one, each told to the sink, and replaced by the part's `doubt`, else by
 * its default. Never throws on JSON, never copies a key that the shape does not list.
 */
export declare function parseShape(shape: Shape, value: unknown, path: string, sink: ProblemSink): unknown;
