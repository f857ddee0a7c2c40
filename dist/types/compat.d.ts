import type { Host } from "./core/host.js";
export declare function start({ input, getMemory, perform, decideAnew }: Host): Promise<void>;
