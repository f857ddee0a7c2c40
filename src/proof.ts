/* The part that keeps and gives out the proof of decisions, loaded when one is made or asked for. */
import type { Host } from "./core/host.js";
import type { ExportedRecord } from "./core/proof.js";

export async function note(_host: Host): Promise<void> {}

export async function exportRecord(host: Host): Promise<ExportedRecord> {
  return { id: null, record: null, history: [], optedOut: host.getMemory().optedOut };
}

export function forget(_host: Host): void {}
