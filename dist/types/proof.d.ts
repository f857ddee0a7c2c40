import type { Host } from "./core/host.js";
import type { ExportedRecord } from "./core/proof.js";
export declare function note(_host: Host): Promise<void>;
export declare function exportRecord(host: Host): Promise<ExportedRecord>;
export declare function forget(_host: Host): void;
