import type { Host } from "./core/host.js";
import type { ExportedRecord } from "./core/proof.js";
import type { ConsentState, Memory } from "./core/types.js";
/** Appends a decision, or what stands, if the history lacks it; sends what has not been received yet, and does not wait for that. */
export declare function note(host: Host, memory?: Memory, state?: ConsentState): Promise<void>;
export declare function exportRecord(host: Host): Promise<ExportedRecord>;
export declare function forget(host: Host): void;
