import type { Host } from "./core/host.js";
import type { ExportedRecord } from "./core/exported-record.js";
import type { ConsentState, Memory } from "./core/types.js";
/**
 * Appends a decision, or without one what stands, if the history lacks it; sends what has not been received yet, and does not wait for that.
 * A decision that leaves nothing stored was to forget everything: then the history goes, but for what has been decided since.
 */
export declare function note(host: Host, decided?: Memory, state?: ConsentState): Promise<void>;
export declare function exportRecord(host: Host): Promise<ExportedRecord>;
